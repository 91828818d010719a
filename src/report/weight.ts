import type { FlowPlan } from "../plan/plan.ts";
import { isHeld } from "./wording.ts";

/** Who needs to be seen first: what failed, then what drifted, then what is warned of, then what changes. */
export function weightOf(flow: FlowPlan): number {
  const failed = flow.action === "blocked" || flow.outcome === "failed" || flow.outcome === "rolled-back";
  const fresh = flow.findings.filter(isHeld);
  const errors = fresh.some(({ severity }) => severity === "error");
  return (
    (failed ? 16 : 0) +
    (errors ? 8 : 0) +
    (flow.drift === null ? 0 : 4) +
    (fresh.length > 0 ? 2 : 0) +
    (flow.changes.length > 0 ? 1 : 0)
  );
}
