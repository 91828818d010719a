import type { Finding } from "../check/finding.ts";
import type { FlowRecord } from "../twilio/answer.ts";
import type { Settled } from "../twilio/settle.ts";
import { type WriteTarget, type WriteTask, type Writing, writeFinding } from "./task.ts";

/** Somebody saved or deleted the flow between the plan and its write. */
export function savedMeanwhile(task: WriteTask, target: WriteTarget, now: FlowRecord | null): Finding {
  const message =
    now === null
      ? `${task.name} (${target.sid}) is gone from the account since the run began. It was not made again: look into the Console, then run again.`
      : `Revision ${now.revision} of ${task.name} was saved${by(now)} while this run was under way (it had read revision ${target.latestRevision}). It was not written over: review that revision, then run again.`;
  return writeFinding("edited-meanwhile", "error", message);
}

/** A flow of the name appeared while one was being made. */
export function appearedMeanwhile(task: WriteTask, other: FlowRecord): Finding {
  const message = `A flow named ${JSON.stringify(task.name)} (${other.sid}) appeared in the account while this run was making it. It is left as it is: run again.`;
  return writeFinding("edited-meanwhile", "error", message);
}

/** Somebody saved while the answer to a write was lost. */
export function overtaken(task: WriteTask, found: FlowRecord): Finding {
  if (task.target === null) return appearedMeanwhile(task, found);
  const message = `Revision ${found.revision} of ${task.name} was saved${by(found)} while the answer to this run's write was lost. Nothing more was sent: review that revision, then run again.`;
  return writeFinding("edited-meanwhile", "error", message);
}

/** Twilio did not take a write, or nobody could tell whether it did. */
export function notWritten(
  task: WriteTask,
  settled: Extract<Settled, { kind: "refused" | "doubt" }>,
): Finding[] {
  const { problem } = settled;
  const refusals = settled.kind === "refused" ? settled.errors.map(({ message }) => message) : [];
  const message = [problem.message, ...refusals, problem.hint].filter(Boolean).join(" ");
  const why = writeFinding("publish-failed", "error", message);
  return settled.kind === "refused" ? [why] : [why, writeFinding(IN_DOUBT, "error", doubt(task))];
}

function doubt({ name }: WriteTask): string {
  return `Whether this run's write of ${name} was applied could not be told: look at the flow's revisions in the Console.`;
}

/** What is wrong with the answer to a write: another account, or a definition that Twilio calls invalid. Null: nothing. */
export function wrongAnswer(task: WriteTask, flow: FlowRecord, writing: Writing): Finding | null {
  if (writing.account !== null && flow.accountSid !== writing.account) {
    const message = `Twilio wrote ${task.name} into the account ${flow.accountSid}, but ${writing.account} is expected. It is taken back.`;
    return writeFinding("wrong-account", "error", message);
  }
  if (flow.valid !== false) return null;
  const errors = flow.errors.map((error) => `${error.message} (${error.propertyPath})`).join("; ");
  const message = `Twilio took ${task.name} but calls it invalid: ${errors || "it does not say why"}.`;
  return writeFinding("flow-validate", "error", message);
}

/** A draft of somebody's that the write went past. */
export function draftBetween(task: WriteTask, draft: FlowRecord, revision: number): Finding {
  const message = `Revision ${draft.revision} of ${task.name} was saved as a draft${by(draft)} a moment before revision ${revision} was published. That draft is kept under its number.`;
  return writeFinding("draft-ahead", "warning", message);
}

/** Somebody published between the last look and the write, and theirs is live again. */
export function theirsIsBack(task: WriteTask, theirs: FlowRecord): Finding {
  const message = `Revision ${theirs.revision} of ${task.name} was published${by(theirs)} at the same moment. Theirs was put back; take it over into the flow file, then run again.`;
  return writeFinding("edited-meanwhile", "error", message);
}

/** Revisions that somebody saved between the last look and the write, and that nobody could read. */
export function unreadBetween(task: WriteTask, base: number, revision: number, why: string): Finding {
  const message = `Somebody saved ${task.name} between revision ${base} and this run's revision ${revision}, and what they saved could not be read: ${why} Look at those revisions in the Console.`;
  return writeFinding("edited-meanwhile", "error", message);
}

/** What was written is left, because somebody has touched the flow since. */
export function touchedSince(task: WriteTask, sid: string, revision: number): Finding {
  const message = `${task.name} (${sid}) was changed by somebody right after this run wrote revision ${revision}; it is left as it is now. Look at its revisions in the Console.`;
  return writeFinding("edited-meanwhile", "error", message);
}

/** A revision that could not be put back, with the command that does it: the first thing that a report tells. */
export function notRestored(task: WriteTask, sid: string, revision: number): Finding {
  const message = `Revision ${revision} of ${task.name} (${sid}) could NOT be put back. Restore it now: publish revision ${revision} in the Console, or run flowgate rollback --flow ${task.key} --revision ${revision}.`;
  return writeFinding(NOT_RESTORED, "error", message);
}

/** A flow that was never published before this run: Twilio cannot make it that again. */
export function cannotUnpublish(task: WriteTask, sid: string, revision: number): Finding {
  const message = `${task.name} (${sid}) had no published revision before this run, and Twilio cannot unpublish one: revision ${revision} stays live. Correct the flow and publish it again, or delete it in the Console.`;
  return writeFinding(NOT_RESTORED, "error", message);
}

/** A flow that this run made and that could not be deleted. */
export function notDeleted(task: WriteTask, sid: string, why: string): Finding {
  const message = `${task.name} (${sid}) was made by this run and could NOT be deleted again: ${why} Delete it in the Console.`;
  return writeFinding(NOT_RESTORED, "error", message);
}

/** A flow that this run made, and that something runs which could not be put back: without it callers would be lost. */
export function keptFor(task: WriteTask, sid: string, parent: WriteTask): Finding {
  const message = `${task.name} (${sid}) was made by this run and is NOT deleted again: ${parent.name}, which could not be put back, runs it. Put that one back first, then delete this one in the Console.`;
  return writeFinding(NOT_RESTORED, "error", message);
}

/** A draft that a cancelled run leaves. */
export function draftLeft(task: WriteTask, sid: string): Finding {
  const message = `${task.name} (${sid}) was made as a draft, which no caller reaches, and is not published yet. The next run publishes it.`;
  return writeFinding("draft-left", "warning", message);
}

/** The rule of what a failed run could not put back. */
export const NOT_RESTORED = "not-restored";

/** The rule of a write of which nobody could tell whether it was applied. */
export const IN_DOUBT = "in-doubt";

function by(record: FlowRecord): string {
  return record.authorSid === null ? "" : ` by ${record.authorSid}`;
}
