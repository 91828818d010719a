import { verdictOf } from "../plan/verdict.ts";
import type { Report } from "../report/report.ts";
import { type Asked, askedAbout } from "./asked.ts";
import { reportOf } from "./report-of.ts";
import type { Run } from "./run.ts";
import { checkedSurvey, survey } from "./survey.ts";

/** Looks at what a pull request changes: checked, validated, compared with what is live. Writes nothing. */
export async function review(run: Run): Promise<Report> {
  const rest = () => Promise.all([import("./reviewed.ts"), import("./checks.ts")]);
  const surveyed = await survey(run, rest);
  const { studio } = run;
  const asked = new Map<string, Asked>();
  if (studio !== null) for (const flow of surveyed.flows) asked.set(flow.key, askedAbout(studio, flow));
  // Asked first, so that Twilio reads while we check.
  const seen = await checkedSurvey(surveyed);
  const decided = seen.flows.length === 0 ? [] : await (await rest())[0].reviewed(run, seen, asked);
  const flows = decided.map(({ plan }) => plan);
  const verdict = verdictOf(flows, seen.findings, { failOn: run.inputs.failOn, job: "review" });
  return reportOf(run, seen, decided, verdict);
}
