import { FlowgateError } from "../error.ts";
import { isSameDefinition } from "../flow/canonical.ts";
import { digestOf } from "../flow/digest.ts";
import { studioForm } from "../flow/form.ts";
import { claimOf, giveBackMessage, isOwn } from "../plan/commit-message.ts";
import type { FlowRecord } from "../twilio/answer.ts";
import { awaitedRevision, updateOnce } from "../twilio/settle.ts";
import type { Writing } from "./task.ts";

/** What others saved between two revisions of ours. */
export interface Between {
  readonly drafts: readonly FlowRecord[];
  /** The newest that somebody published; null where nobody did. */
  readonly published: FlowRecord | null;
}

/**
 * The revisions between the one that was read and the one that was written are somebody's: an update has no
 * compare-and-set, and only the number in its answer shows that they came first. What is the same as ours hides
 * nothing. Throws when they cannot be read.
 */
export async function savedBetween(base: number, ours: FlowRecord, writing: Writing): Promise<Between> {
  const drafts: FlowRecord[] = [];
  let published: FlowRecord | null = null;
  for (let number = base + 1; number < ours.revision; number += 1) {
    const theirs = await awaitedRevision(writing.studio, ours.sid, number, writing.pause);
    if (theirs === null) throw new FlowgateError(`Twilio does not show revision ${number}.`);
    if (isSame(theirs, ours)) continue;
    if (theirs.status === "published") published = theirs;
    else drafts.push(theirs);
  }
  return { drafts, published };
}

const ROUNDS = 3;

/**
 * Publishes again what somebody published a moment before our write hid it; what others publish in that moment
 * counts as theirs in turn. Gives the revision that is live then, and the drafts that were saved in between; null where
 * it could not be done.
 */
export async function giveBack(
  ours: FlowRecord,
  theirs: FlowRecord,
  writing: Writing,
): Promise<{ readonly revision: number; readonly drafts: readonly FlowRecord[] } | null> {
  let [over, back] = [ours, theirs];
  const drafts: FlowRecord[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (back.definition === null) return null;
    const form = studioForm(back.definition, back.friendlyName, messageFor(back, over));
    const settled = await updateOnce(writing.studio, over.sid, over.revision, form, writing);
    if (settled.kind === "overtaken" && settled.by.status === "published")
      return { revision: settled.by.revision, drafts };
    if (settled.kind !== "written") return null;
    const between = await savedBetween(over.revision, settled.flow, writing);
    drafts.push(...between.drafts);
    if (between.published === null) return { revision: settled.flow.revision, drafts };
    [over, back] = [settled.flow, between.published];
  }
  return null;
}

/**
 * What another run of Flowgate published stays its own; a person's work must be seen as drift by the next run: its
 * message carries the digest of what hid it, which is not its own.
 */
function messageFor(theirs: FlowRecord, over: FlowRecord): string {
  const own = theirs.definition !== null && isOwn(theirs.commitMessage, theirs.definition);
  const held = own && (claimOf(theirs.commitMessage)?.held ?? false);
  const digest = digestOf((own ? theirs : over).definition ?? {});
  return giveBackMessage(theirs.revision, theirs.authorSid, digest, held);
}

/** The same flow to callers and to editors: content, layout and name. */
export function isSame(a: FlowRecord, b: FlowRecord): boolean {
  if (a.status !== b.status || a.friendlyName !== b.friendlyName) return false;
  if (a.definition === null || b.definition === null) return false;
  return isSameDefinition(a.definition, b.definition, { layout: true });
}
