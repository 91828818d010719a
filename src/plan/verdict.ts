import type { Finding } from "../check/finding.ts";
import type { RuleId } from "../check/rules.ts";
import type { Policy } from "./flow-facts.ts";
import type { FlowPlan, Verdict } from "./plan.ts";

/** Twilio's own refusal fails a run whoever brought it in: it could not be published. */
const ALWAYS_FAILS: RuleId = "flow-validate";

/** Warnings about the account and about the run, not about the change: they hold no publish up. */
const OF_THE_RUN: ReadonlySet<RuleId> = new Set(["drift", "draft-ahead", "held", "removed-flow", "no-base"]);

/** True when a finding fails the run: new and as severe as the policy's `failOn` says, or Twilio's refusal. */
export function fails(finding: Finding, { failOn, job }: Pick<Policy, "failOn" | "job">): boolean {
  if (finding.rule === ALWAYS_FAILS && finding.severity === "error") return true;
  if (finding.origin === "existing") return false;
  if (finding.severity === "error") return true;
  return failOn === "warning" && !(job === "publish" && OF_THE_RUN.has(finding.rule));
}

/** True when a finding keeps its flow from being published. */
export function blocks(finding: Finding): boolean {
  return finding.severity === "error" && (finding.origin === "new" || finding.rule === ALWAYS_FAILS);
}

/** The one word that branch protection asks for. */
export function verdictOf(
  flows: readonly FlowPlan[],
  findings: readonly Finding[],
  policy: Pick<Policy, "failOn" | "job">,
): Verdict {
  const all = [...findings, ...flows.flatMap((flow) => flow.findings)];
  const unfinished = flows.some(
    ({ outcome }) => outcome === "failed" || outcome === "rolled-back" || outcome === "not-reached",
  );
  return unfinished || all.some((finding) => fails(finding, policy)) ? "fail" : "pass";
}
