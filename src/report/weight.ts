import type { FlowPlan } from "../plan/plan.ts";

/** Who needs to be seen first: what failed, then what drifted, then what changes. */
export function weightOf(flow: FlowPlan): number {
  const failed = flow.action === "blocked" || flow.outcome === "failed" || flow.outcome === "rolled-back";
  const errors = flow.findings.some((finding) => finding.severity === "error" && finding.origin === "new");
  return (
    (failed ? 8 : 0) + (errors ? 4 : 0) + (flow.drift === null ? 0 : 2) + (flow.changes.length > 0 ? 1 : 0)
  );
}
