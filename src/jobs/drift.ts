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
  return reportOf(run, seen, decided, drifted && policy.onDrift === "fail" ? "fail" : "pass");
}
