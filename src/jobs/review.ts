import { planFlow } from "../plan/plan-flow.ts";
import { verdictOf } from "../plan/verdict.ts";
import type { Report } from "../report/report.ts";
import { policyOf } from "./policy.ts";
import { provenanceOf } from "./provenance.ts";
import { reportOf } from "./report-of.ts";
import type { Run } from "./run.ts";
import type { Sources } from "./sources.ts";
import { checkedSurvey, survey } from "./survey.ts";
import { type Asked, askedAbout, neverPublished, withAnswer } from "./validate.ts";

/** Looks at what a pull request changes: checked, validated, compared with what is live. Writes nothing. */
export async function review(run: Run, head: Sources): Promise<Report> {
  const surveyed = await survey(run, head);
  const { studio } = run;
  const asked = new Map<string, Asked>();
  if (studio !== null) for (const flow of surveyed.flows) asked.set(flow.key, askedAbout(studio, flow));
  // Asked first, so that Twilio reads while we check.
  const seen = await checkedSurvey(surveyed);
  const policy = policyOf(run, seen);
  const first = neverPublished(seen);
  const decided = await Promise.all(
    seen.flows.map(async (flow) => {
      const [state, checked] = await Promise.all([
        seen.stateOf(flow.key),
        withAnswer(flow, asked.get(flow.key) ?? { kind: "unasked" }, first).then(({ desired }) => desired),
      ]);
      const provenance = await provenanceOf(run, seen, checked, state);
      return { desired: checked, state, plan: planFlow(checked, state, provenance, policy) };
    }),
  );
  const flows = decided.map(({ plan }) => plan);
  const verdict = verdictOf(flows, seen.findings, policy);
  return reportOf(run, seen, decided, verdict);
}
