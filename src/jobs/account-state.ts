import { FlowgateError } from "../error.ts";
import { digestOf } from "../flow/digest.ts";
import type { AccountFlow, AccountState, LiveRevision } from "../plan/flow-facts.ts";
import { givenWay } from "../turns.ts";
import type { FlowRecord } from "../twilio/answer.ts";
import { awaitedRevision } from "../twilio/settle.ts";
import type { Studio } from "../twilio/studio.ts";
import type { Place } from "./account.ts";

/** The account, and how a second look is waited for. */
export interface Reading {
  readonly studio: Studio;
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * What the account holds of one flow: what is live, and a draft that is newer. A read can be stale
 * (Studio's API is eventually consistent): where what is known of its revisions contradicts what is said to be live,
 * it is looked up. Throws a FlowgateError where a published revision is known of and cannot be read.
 */
export async function readState(reading: Reading, place: Place): Promise<AccountState> {
  if (place.kind !== "there") return { kind: place.kind };
  const { row } = place;
  const { studio } = reading;
  const said = await studio.live(row.sid);
  const ahead = row.revision > (said?.revision ?? 0);
  const latest = ahead ? await studio.latest(row.sid) : null;
  const newest = latest !== null && latest.revision >= row.revision ? latest : row;
  const live = ahead ? await proven(reading, said, newest) : said;
  const draft = latest !== null && latest.status === "draft" && latest.revision > (live?.revision ?? 0);
  // Answers come in bursts: what is asked next goes out before the first of them is digested.
  await givenWay();
  const flow: AccountFlow = {
    sid: row.sid,
    friendlyName: row.friendlyName,
    live: live === null ? null : liveOf(live),
    draft: draft ? draftOf(latest) : null,
    latestRevision: Math.max(newest.revision, live?.revision ?? 0),
  };
  return { kind: "there", flow };
}

/** The published revision that counts, where `newest` is known to be newer than the one that was said to be live. */
async function proven(
  reading: Reading,
  said: FlowRecord | null,
  newest: FlowRecord,
): Promise<FlowRecord | null> {
  const from = said?.revision ?? 0;
  if (newest.status === "published")
    return newest.definition === null ? await known(reading, newest) : newest;
  if (newest.revision === from + 1) return said;
  // Of the revisions between, any may be published: the list tells.
  for await (const row of reading.studio.revisions(newest.sid)) {
    if (row.revision <= from) break;
    if (row.status === "published") return await known(reading, row);
  }
  return said;
}

/** A revision that a list has named, with its definition: it is there, even where the first looks do not see it yet. */
async function known(
  { studio, pause }: Reading,
  { sid, revision, friendlyName }: FlowRecord,
): Promise<FlowRecord> {
  const found = await awaitedRevision(studio, sid, revision, pause);
  if (found !== null) return found;
  throw new FlowgateError(
    `Twilio lists revision ${revision} of the flow ${JSON.stringify(friendlyName)} (${sid}) as published, and does not show it.`,
    { hint: "Without it nobody can tell what is live. Run again in some minutes." },
  );
}

function liveOf(record: FlowRecord): LiveRevision {
  const definition = record.definition ?? {};
  return {
    revision: record.revision,
    digest: digestOf(definition),
    definition,
    commitMessage: record.commitMessage,
    author: record.authorSid,
    date: record.date,
  };
}

function draftOf(record: FlowRecord): NonNullable<AccountFlow["draft"]> {
  const definition = record.definition ?? {};
  return {
    revision: record.revision,
    digest: digestOf(definition),
    definition,
    commitMessage: record.commitMessage,
  };
}
