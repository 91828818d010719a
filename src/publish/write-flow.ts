import type { Finding } from "../check/finding.ts";
import { digestOf } from "../flow/digest.ts";
import { studioForm } from "../flow/form.ts";
import type { FlowRecord } from "../twilio/answer.ts";
import { createOnce, LOOKS, type Settled, updateOnce } from "../twilio/settle.ts";
import { type WriteTarget, type WriteTask, type Writing, writeFinding } from "./task.ts";

/** What one write did. `undo` is true where the account now holds something that a failed run has to take back. */
export interface Written {
  readonly ok: boolean;
  readonly undo: boolean;
  readonly sid: string | null;
  readonly revision: number | null;
  readonly findings: readonly Finding[];
}

/** Publishes one flow: read again, written once, the answer held against what was sent. Throws when nothing can be read. */
export async function writeFlow(task: WriteTask, writing: Writing): Promise<Written> {
  const form = studioForm(task.definition, task.name, task.message);
  if (task.target === null)
    return judge(task, 0, await createOnce(writing.studio, form, writing.pause), writing);
  const base = await latestRevision(task.target, writing);
  if (base !== task.target.latestRevision) return savedMeanwhile(task, task.target, base, writing);
  return judge(
    task,
    base,
    await updateOnce(writing.studio, task.target.sid, base, form, writing.pause),
    writing,
  );
}

/** The newest revision's number; one below the plan's is a stale read, and read again before it is believed. */
async function latestRevision(target: WriteTarget, { studio, pause }: Writing): Promise<number | null> {
  for (const ms of [...LOOKS, null]) {
    const revision = (await studio.latest(target.sid))?.revision ?? null;
    if (ms === null || (revision !== null && revision >= target.latestRevision)) return revision;
    await pause(ms);
  }
  return null;
}

async function savedMeanwhile(
  task: WriteTask,
  target: WriteTarget,
  now: number | null,
  { studio }: Writing,
): Promise<Written> {
  const record = now === null ? null : await studio.latest(target.sid);
  const message =
    record === null
      ? `${task.name} (${target.sid}) is gone from the account since the run began. It was not made again: look into the Console, then run again.`
      : `Revision ${record.revision} of ${task.name} was saved${by(record)} while this run was under way (it had read revision ${target.latestRevision}). It was not written over: review that revision, then run again.`;
  return failed(target.sid, writeFinding("edited-meanwhile", "error", message));
}

async function judge(task: WriteTask, base: number, settled: Settled, writing: Writing): Promise<Written> {
  const sid = task.target?.sid ?? null;
  if (settled.kind === "overtaken") return failed(sid, overtaken(task, settled.by));
  if (settled.kind !== "written") {
    const refusals = settled.kind === "refused" ? settled.errors.map((error) => error.message) : [];
    const doubt =
      settled.kind === "doubt"
        ? " Whether it was applied could not be told: look at the flow's revisions."
        : "";
    const message =
      [settled.problem.message, ...refusals, settled.problem.hint].filter(Boolean).join(" ") + doubt;
    return failed(sid, writeFinding("publish-failed", "error", message));
  }
  const { flow } = settled;
  const wrong = wrongAnswer(task, flow, writing);
  if (wrong !== null)
    return { ok: false, undo: true, sid: flow.sid, revision: flow.revision, findings: [wrong] };
  return await gap(task, base, flow, writing);
}

function wrongAnswer(task: WriteTask, flow: FlowRecord, writing: Writing): Finding | null {
  if (writing.account !== null && flow.accountSid !== writing.account) {
    const message = `Twilio wrote ${task.name} into the account ${flow.accountSid}, but ${writing.account} is expected. It is taken back.`;
    return writeFinding("wrong-account", "error", message);
  }
  if (flow.valid !== false) return null;
  const errors = flow.errors.map((error) => `${error.message} (${error.propertyPath})`).join("; ");
  const message = `Twilio took ${task.name} but calls it invalid: ${errors || "it does not say why"}.`;
  return writeFinding("flow-validate", "error", message);
}

/** Revisions between the one that was read and the one that was written are somebody's: nothing of theirs may be lost unseen. */
async function gap(task: WriteTask, base: number, flow: FlowRecord, writing: Writing): Promise<Written> {
  const findings: Finding[] = [];
  let published: FlowRecord | null = null;
  for (let number = base + 1; number < flow.revision; number += 1) {
    const theirs = await writing.studio.revision(flow.sid, number);
    if (theirs === null || theirs.commitMessage === task.message) continue;
    if (theirs.status === "published") published = theirs;
    else
      findings.push(
        writeFinding(
          "draft-ahead",
          "warning",
          `Revision ${number} of ${task.name} was saved as a draft${by(theirs)} a moment before it was published as revision ${flow.revision}. That draft is kept under its number.`,
        ),
      );
  }
  if (published === null) return { ok: true, undo: true, sid: flow.sid, revision: flow.revision, findings };
  return {
    ...(await putTheirsBack(task, flow, published, writing)),
    findings: [...findings, theirsFinding(task, published)],
  };
}

async function putTheirsBack(
  task: WriteTask,
  flow: FlowRecord,
  theirs: FlowRecord,
  writing: Writing,
): Promise<Written> {
  if (theirs.definition === null) return failed(flow.sid, theirsFinding(task, theirs));
  // No claim of ours in the message: it is their work, and the next run has to see it as drift.
  const message = `Restore revision ${theirs.revision}, published${by(theirs)} while Flowgate was publishing`;
  const form = studioForm(theirs.definition, theirs.friendlyName, message);
  const settled = await updateOnce(writing.studio, flow.sid, flow.revision, form, writing.pause);
  const revision = settled.kind === "written" ? settled.flow.revision : flow.revision;
  const findings = settled.kind === "written" ? [] : [notRestored(task, theirs.revision)];
  return { ok: false, undo: false, sid: flow.sid, revision, findings };
}

function theirsFinding(task: WriteTask, theirs: FlowRecord): Finding {
  const message = `Revision ${theirs.revision} of ${task.name} was published${by(theirs)} at the same moment. Theirs was put back; take it over into the flow file, then run again.`;
  return writeFinding("edited-meanwhile", "error", message);
}

function overtaken(task: WriteTask, found: FlowRecord): Finding {
  const message =
    task.target === null
      ? `A flow named ${JSON.stringify(task.name)} (${found.sid}) appeared in the account while this run was making it. Nothing more was sent: run again.`
      : `Revision ${found.revision} of ${task.name} was saved${by(found)} while the answer to this run's write was lost. Nothing more was sent: review that revision, then run again.`;
  return writeFinding("edited-meanwhile", "error", message);
}

/** Says that a revision could not be put back: the first thing that a report tells. */
export function notRestored(task: WriteTask, revision: number): Finding {
  const sid = task.target?.sid ?? "the flow";
  const message = `Revision ${revision} of ${task.name} (${sid}) could NOT be put back. Restore it now: open the flow's revisions in the Console and publish revision ${revision}.`;
  return writeFinding("not-restored", "error", message);
}

function failed(sid: string | null, finding: Finding): Written {
  return { ok: false, undo: false, sid, revision: null, findings: [finding] };
}

function by(record: FlowRecord): string {
  return record.authorSid === null ? "" : ` by ${record.authorSid}`;
}

/** True when the account still holds what this run wrote: nobody has touched it since. A stale read is read again. */
export async function isUntouched(
  sid: string,
  revision: number,
  task: WriteTask,
  writing: Writing,
): Promise<boolean> {
  for (const ms of [...LOOKS, null]) {
    const latest = await writing.studio.latest(sid);
    if (latest !== null && latest.revision >= revision) {
      return (
        latest.revision === revision &&
        latest.definition !== null &&
        digestOf(latest.definition) === task.digest
      );
    }
    if (ms !== null) await writing.pause(ms);
  }
  return false;
}
