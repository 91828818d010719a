import type { Finding } from "../check/finding.ts";
import type { FlowPlan, Verdict } from "./plan.ts";

/** Twilio's own refusal fails a run whoever brought it in: it could not be published. */
const ALWAYS_FAILS = "flow-validate";

/** True when a finding fails the run: new and as severe as `failOn` says, or Twilio's refusal. */
export function fails(finding: Finding, failOn: "error" | "warning"): boolean {
  if (finding.rule === ALWAYS_FAILS && finding.severity === "error") return true;
  return finding.origin === "new" && (finding.severity === "error" || failOn === "warning");
}

/** True when a finding keeps its flow from being published. */
export function blocks(finding: Finding): boolean {
  return finding.severity === "error" && (finding.origin === "new" || finding.rule === ALWAYS_FAILS);
}

/** The one word that branch protection asks for. */
export function verdictOf(
  flows: readonly FlowPlan[],
  findings: readonly Finding[],
  failOn: "error" | "warning",
): Verdict {
  const all = [...findings, ...flows.flatMap((flow) => flow.findings)];
  const unfinished = flows.some(
    ({ outcome }) => outcome === "failed" || outcome === "rolled-back" || outcome === "not-reached",
  );
  return unfinished || all.some((finding) => fails(finding, failOn)) ? "fail" : "pass";
}
