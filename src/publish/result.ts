import type { Outcome } from "../plan/plan.ts";
import type { WriteResult, Written } from "./task.ts";
import { draftLeft } from "./wording.ts";

/** What became of a task that is not taken back. */
export function resultOf(written: Written): WriteResult {
  const { task, sid, revision, findings } = written;
  const left = written.ok && written.status === "draft" && sid !== null ? [draftLeft(task, sid)] : [];
  return { key: task.key, sid, outcome: outcomeOf(written), revision, findings: [...findings, ...left] };
}

/** What is live is told as live, even where something is wrong with it. */
function outcomeOf({ task, status, ok, holds }: Written): Outcome {
  if (holds !== "written") return ok ? "unchanged" : "failed";
  if (status === "draft") return ok ? "not-reached" : "failed";
  return task.target === null || task.target.made !== null ? "created" : "published";
}
