import { countFindings } from "./check/finding.ts";
import type { FlowPlan, Plan } from "./plan/plan.ts";
import { planJson } from "./report/plan-json.ts";

/** What the action gives to later steps; `action.yml` lists the same names. */
export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], string>>;

export const OUTPUTS = [
  "verdict",
  "plan",
  "changed",
  "published",
  "drifted",
  "blocked",
  "findings",
  "comment-url",
  "report",
] as const;

/** The outputs of a plan; `report` is the path of the HTML report, where one was written. Lists are JSON arrays of flow keys, in the plan's order. */
export function outputsOf(
  plan: Plan,
  review: boolean,
  commentUrl: string | null,
  report: string | null,
): Outputs {
  const keys = (holds: (flow: FlowPlan) => boolean) =>
    JSON.stringify(plan.flows.filter(holds).map((flow) => flow.key));
  const findings = [...plan.findings, ...plan.flows.flatMap((flow) => flow.findings)];
  return {
    verdict: plan.verdict,
    plan: planJson(plan),
    changed: keys((flow) => (review ? flow.touched : isWritten(flow))),
    published: keys(({ outcome }) => outcome === "published" || outcome === "created"),
    drifted: keys((flow) => flow.drift !== null),
    blocked: keys((flow) => flow.action === "blocked"),
    findings: JSON.stringify(countFindings(findings)),
    "comment-url": commentUrl ?? "",
    report: report ?? "",
  };
}

/** Written, or to be written; a change of layout alone does not count. */
function isWritten(flow: FlowPlan): boolean {
  return flow.action === "create" || flow.action === "publish";
}
