import { FlowgateError } from "../error.ts";
import { type Digest, digestOf } from "../flow/digest.ts";
import type { JsonObject } from "../flow/json.ts";
import type { AccountFlow, LiveRevision } from "../plan/flow-facts.ts";
import type { FlowRecord } from "../twilio/answer.ts";
import type { Studio } from "../twilio/studio.ts";

/** A revision that was published once. */
export interface EarlierRevision {
  readonly revision: number;
  readonly definition: JsonObject;
  readonly digest: Digest;
}

/**
 * The published revision numbered `wanted`; without a number the newest one before live with other content.
 * Throws a FlowgateError where there is none, and for a draft: it has never answered a caller.
 */
export async function earlierRevision(
  studio: Studio,
  flow: AccountFlow,
  live: LiveRevision,
  wanted: number | null,
): Promise<EarlierRevision> {
  return wanted === null ? await newestOther(studio, flow, live) : await numbered(studio, flow, wanted);
}

async function newestOther(studio: Studio, flow: AccountFlow, live: LiveRevision): Promise<EarlierRevision> {
  for await (const { revision, status } of studio.revisions(flow.sid)) {
    if (status !== "published" || revision >= live.revision) continue;
    const found = read(await studio.revision(flow.sid, revision));
    if (found !== null && found.digest !== live.digest) return found;
  }
  throw new FlowgateError(
    `${flow.friendlyName} (${flow.sid}) has no published revision before revision ${live.revision} with other content.`,
    { hint: "Name the one to bring back with the input revision." },
  );
}

async function numbered(studio: Studio, flow: AccountFlow, wanted: number): Promise<EarlierRevision> {
  const record = await studio.revision(flow.sid, wanted);
  const found = read(record);
  if (found === null) {
    throw new FlowgateError(
      `${flow.friendlyName} (${flow.sid}) has no revision ${wanted}: its newest is ${flow.latestRevision}.`,
      { hint: "The Console lists a flow's revisions; the input revision takes the number of one of them." },
    );
  }
  if (record?.status === "published") return found;
  throw new FlowgateError(
    `Revision ${wanted} of ${flow.friendlyName} (${flow.sid}) is a draft: it has never answered a caller.`,
    { hint: "Name a revision that was published, or publish the draft in the Console." },
  );
}

function read(record: FlowRecord | null): EarlierRevision | null {
  if (record === null || record.definition === null) return null;
  const { revision, definition } = record;
  return { revision, definition, digest: digestOf(definition) };
}
