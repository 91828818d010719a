import { type StudioEmulator, startStudio } from "../../src/emulator/studio.ts";
import { digestOf } from "../../src/flow/digest.ts";
import { publishMessage } from "../../src/plan/commit-message.ts";
import { definitionOf, type Flows } from "./flows.ts";
import { ACCOUNT, KEY } from "./stage.ts";

/** What the base branch holds, and what is live: three levels, and one flow beside them. */
export const BASE: Flows = {
  greet: { says: "Hello.", runs: [] },
  hours: { says: "We are open from 9 to 5.", runs: [] },
  menu: { says: "Press 1.", runs: ["greet"] },
  main: { says: "Welcome.", runs: ["menu"] },
};

/** What is merged: seven flows in three levels, three of them new, three changed, one as before. */
export const HEAD: Flows = {
  greet: { says: "Good day.", runs: [] },
  hours: { says: "We are open from 9 to 5.", runs: [] },
  closing: { says: "Goodbye.", runs: [] },
  menu: { says: "Press 1 or 2.", runs: ["greet", "closing"] },
  night: { says: "Nobody is here.", runs: ["closing"] },
  main: { says: "Welcome to the shop.", runs: ["menu", "night"] },
  hotline: { says: "The hotline.", runs: ["night"] },
};

export const SIDS = new Map(Object.keys(BASE).map((key, n) => [key, `FW${String(n + 1).repeat(32)}`]));

export interface ShopOptions {
  /** Twilio wants a subflow published before the flow that runs it. */
  readonly publishedSubflows?: boolean;
  /** The account has no flows yet. */
  readonly empty?: boolean;
  /** What is live was published by Flowgate. */
  readonly owned?: boolean;
  readonly onSilence?: () => void;
}

/** An account in which the base is live. */
export async function startShop({
  empty = false,
  owned = false,
  ...options
}: ShopOptions = {}): Promise<StudioEmulator> {
  const studio = await startStudio(options);
  studio.addAccount({ sid: ACCOUNT, keys: [KEY] });
  if (empty) return studio;
  for (const [key, flow] of Object.entries(BASE)) {
    const definition = definitionOf(flow, (other) => SIDS.get(other) ?? "");
    const commitMessage = publishMessage(
      { pullRequest: 1, title: "Begin", commit: null },
      digestOf(definition),
    );
    const seed = { friendlyName: key, definition, sid: SIDS.get(key) ?? "" };
    studio.seedFlow(ACCOUNT, owned ? { ...seed, commitMessage } : seed);
  }
  return studio;
}
