import { verdictOf } from "../plan/verdict.ts";
import type { FlowReport, Report } from "../report/report.ts";
import { type Asked, askedAbout } from "./asked.ts";
import { reportOfFlows } from "./report-of.ts";
import type { Run } from "./run.ts";
import { checkedSurvey, type Survey, survey } from "./survey.ts";

/** Looks at what a pull request changes: checked, validated, compared with what is live. Writes nothing. */
export async function review(run: Run): Promise<Report> {
  const rest = () => Promise.all([import("./reviewed.ts"), import("./checks.ts")]);
  const surveyed = await survey(run, rest);
  const { studio } = run;
  const asked = new Map<string, Asked>();
  if (studio !== null) for (const flow of surveyed.flows) asked.set(flow.key, askedAbout(studio, flow));
  const waiting = studio?.lastSent();
  waiting?.then(run.progress?.lastSent);
  // Asked first, so that Twilio reads while we check.
  const seen = await checkedSurvey(surveyed);
  if (seen.flows.length === 0) return told(run, seen, []);
  const [{ reviewed }] = await rest();
  const known: FlowReport[] = [];
  const flows = await reviewed(run, seen, asked, (flow) => {
    known.push(flow);
    if (waiting && known.length === Math.ceil(seen.flows.length * MOST))
      run.progress?.mostKnown(told(run, seen, [...known]));
  });
  return told(run, seen, flows);
}

/** So many of the flows are known when the last requests are on their way: a report of them is nearly the whole. */
const MOST = 0.9;

function told(run: Run, seen: Survey, flows: readonly FlowReport[]): Report {
  const plans = flows.map(({ plan }) => plan);
  const verdict = verdictOf(plans, seen.findings, { failOn: run.inputs.failOn, job: "review" });
  return reportOfFlows(run, seen, flows, verdict);
}
