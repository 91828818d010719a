import type { AccountState, DesiredFlow } from "../plan/flow-facts.ts";
import { planFlow } from "../plan/plan-flow.ts";
import type { Report } from "../report/report.ts";
import { policyOf } from "./policy.ts";
import { provenanceOf } from "./provenance.ts";
import { reportOf } from "./report-of.ts";
import type { Run } from "./run.ts";
import { requireReader } from "./standing.ts";
import { checkedSurvey, survey } from "./survey.ts";

/** Looks for what somebody published in the account that the repository does not hold. Writes nothing. */
export async function drift(run: Run): Promise<Report> {
  requireReader(run);
  const seen = await checkedSurvey(await survey(run, () => import("./checks.ts")));
  const policy = policyOf(run, seen);
  const decided = await Promise.all(
    seen.flows.map(async (desired) => {
      const state = await seen.stateOf(desired.key);
      const provenance = await provenanceOf(run, seen, desired, state);
      return { desired, state, plan: planFlow(desired, state, provenance, policy) };
    }),
  );
  const drifted = decided.some(({ plan }) => plan.drift !== null);
  const fails = (drifted && policy.onDrift === "fail") || decided.some(isUncompared);
  return reportOf(run, seen, decided, fails ? "fail" : "pass");
}

/** A flow without a file that can be read, or of which nobody can tell which one of the account it is. */
function isUncompared({ desired, state }: { desired: DesiredFlow; state: AccountState }): boolean {
  return !desired.gone && (desired.definition === null || state.kind === "unclear");
}
