import { type WriteResult, type WriteTask, type Writing, writeFinding } from "./task.ts";
import { undoWrite } from "./undo.ts";
import { type Written, writeFlow } from "./write-flow.ts";

/**
 * Publishes flows level by level, those of one level side by side: all of them or none.
 * After the first failure nothing new starts, what is under way settles, and what is out is taken back,
 * the last level first. A cancelled run takes nothing back: the next one converges.
 * Gives one result for each task, in the order of the levels. Throws nothing.
 */
export async function publishAll(
  levels: readonly (readonly WriteTask[])[],
  writing: Writing,
): Promise<WriteResult[]> {
  const done = new Map<WriteTask, Written>();
  let stopped = false;
  for (const level of levels) {
    await Promise.all(
      level.map(async (task) => {
        if (stopped || writing.cancelled.aborted) return;
        const written = await writeOrFail(task, writing);
        done.set(task, written);
        if (!written.ok) stopped = true;
      }),
    );
  }
  const undone =
    stopped && !writing.cancelled.aborted
      ? await undoAll(levels, done, writing)
      : new Map<WriteTask, WriteResult>();
  return levels.flat().map((task) => undone.get(task) ?? resultOf(task, done.get(task)));
}

async function undoAll(
  levels: readonly (readonly WriteTask[])[],
  done: ReadonlyMap<WriteTask, Written>,
  writing: Writing,
): Promise<Map<WriteTask, WriteResult>> {
  const undone = new Map<WriteTask, WriteResult>();
  for (const level of levels.toReversed()) {
    await Promise.all(
      level.map(async (task) => {
        const written = done.get(task);
        if (written?.undo !== true && task.target?.madeByThisRun !== true) return;
        const from = written?.undo ? written : draftOf(task, written);
        const result = await undoWrite(task, from, writing);
        const failed = written !== undefined && !written.ok && result.outcome === "rolled-back";
        undone.set(task, failed ? { ...result, outcome: "failed" } : result);
      }),
    );
  }
  return undone;
}

/** A draft that this run made and never published is taken back like what it published. */
function draftOf(task: WriteTask, written: Written | undefined): Written {
  return {
    ok: false,
    undo: true,
    sid: task.target?.sid ?? null,
    revision: task.target?.latestRevision ?? null,
    findings: written?.findings ?? [],
  };
}

async function writeOrFail(task: WriteTask, writing: Writing): Promise<Written> {
  try {
    return await writeFlow(task, writing);
  } catch (error) {
    const finding = writeFinding("publish-failed", "error", (error as Error).message);
    return { ok: false, undo: false, sid: task.target?.sid ?? null, revision: null, findings: [finding] };
  }
}

function resultOf(task: WriteTask, written: Written | undefined): WriteResult {
  const made = task.target === null || task.target.madeByThisRun;
  if (written === undefined) {
    return {
      key: task.key,
      sid: task.target?.sid ?? null,
      outcome: "not-reached",
      revision: null,
      findings: [],
    };
  }
  const outcome = !written.ok ? "failed" : made ? "created" : "published";
  return { key: task.key, sid: written.sid, outcome, revision: written.revision, findings: written.findings };
}
