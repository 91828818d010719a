import type { StudioEmulator } from "../../src/emulator/studio.ts";
import type { StoredRevision } from "../../src/emulator/studio-state.ts";
import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { digestIn, type Flows } from "./flows.ts";
import { ACCOUNT } from "./stage.ts";

/** Who works in the Console, in these tests. */
export const PERSON = `US${"9".repeat(32)}`;

/** The emulator's own history of every flow, by SID: what really happened. */
export type History = ReadonlyMap<string, readonly StoredRevision[]>;

/** The histories of the flows that are there, and of those that were at `before`. */
export function historyOf(
  studio: StudioEmulator,
  before: History = new Map(),
): Map<string, StoredRevision[]> {
  const sids = new Set([...before.keys(), ...studio.flowsOf(ACCOUNT).map(({ sid }) => sid)]);
  return new Map([...sids].map((sid) => [sid, [...studio.revisionsOf(sid)]]));
}

export function liveOf(revisions: readonly StoredRevision[] | undefined): StoredRevision | undefined {
  return revisions?.findLast(({ status }) => status === "published");
}

export function digest(revision: StoredRevision | undefined): string | null {
  return revision === undefined ? null : digestOf(revision.definition as JsonObject);
}

/** The SIDs of the account's flows by name; names that stand twice are told apart from none by `twice`. */
export function namesIn(studio: StudioEmulator): { sids: Map<string, string>; twice: string[] } {
  const sids = new Map<string, string>();
  const twice: string[] = [];
  for (const { friendlyName, sid } of studio.flowsOf(ACCOUNT)) {
    if (sids.has(friendlyName)) twice.push(friendlyName);
    sids.set(friendlyName, sid);
  }
  return { sids, twice };
}

/** The flows whose live revision is not what the repository wants. */
export function differing(studio: StudioEmulator, flows: Flows): string[] {
  const { sids } = namesIn(studio);
  return Object.entries(flows).flatMap(([key, flow]) => {
    const sid = sids.get(key);
    const live = sid === undefined ? undefined : liveOf(studio.revisionsOf(sid));
    return digest(live) === digestIn(flow, sids) ? [] : [key];
  });
}
