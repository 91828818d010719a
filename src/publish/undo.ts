import { studioForm } from "../flow/form.ts";
import { restoreMessage } from "../plan/commit-message.ts";
import { updateOnce } from "../twilio/settle.ts";
import { type WriteResult, type WriteTask, type Writing, writeFinding } from "./task.ts";
import { isUntouched, notRestored, type Written } from "./write-flow.ts";

/**
 * Takes one write back, after a look that nobody has touched the flow since:
 * what this run made is deleted, an updated flow gets its earlier live definition as a new revision.
 */
export async function undoWrite(task: WriteTask, written: Written, writing: Writing): Promise<WriteResult> {
  const { sid, revision } = written;
  if (sid === null || revision === null) return result(task, written, "failed");
  try {
    if (!(await isUntouched(sid, revision, task, writing))) {
      const message = `${task.name} (${sid}) was changed by somebody right after this run wrote revision ${revision}; it is left as it is now. Look at its revisions in the Console.`;
      return result(task, written, "published", writeFinding("edited-meanwhile", "error", message));
    }
    if (task.target === null || task.target.madeByThisRun) {
      await writing.studio.remove(sid);
      return { ...result(task, written, "rolled-back"), sid: null, revision: null };
    }
    return await restore(task, written, sid, revision, writing);
  } catch (error) {
    return cannot(task, written, (error as Error).message);
  }
}

async function restore(
  task: WriteTask,
  written: Written,
  sid: string,
  revision: number,
  writing: Writing,
): Promise<WriteResult> {
  const live = task.target?.live ?? null;
  if (live === null) {
    const message = `${task.name} (${sid}) had no published revision before this run, and Twilio cannot unpublish one: revision ${revision} stays live.`;
    return result(task, written, "published", writeFinding("not-restored", "error", message));
  }
  const form = studioForm(
    live.definition,
    task.target?.friendlyName ?? task.name,
    restoreMessage(live.revision, live.digest),
  );
  const settled = await updateOnce(writing.studio, sid, revision, form, writing.pause);
  if (settled.kind !== "written") return cannot(task, written, "Twilio did not take it.");
  return { ...result(task, written, "rolled-back"), revision: settled.flow.revision };
}

function cannot(task: WriteTask, written: Written, why: string): WriteResult {
  const live = task.target?.live ?? null;
  if (live !== null) return result(task, written, "published", { ...notRestored(task, live.revision) });
  const message = `${task.name} (${written.sid}) was made by this run and could NOT be deleted again: ${why} Delete it in the Console.`;
  return result(task, written, "created", writeFinding("not-restored", "error", message));
}

function result(
  task: WriteTask,
  written: Written,
  outcome: WriteResult["outcome"],
  ...more: WriteResult["findings"]
): WriteResult {
  return {
    key: task.key,
    sid: written.sid,
    outcome,
    revision: written.revision,
    findings: [...more, ...written.findings],
  };
}
