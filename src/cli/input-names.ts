import type { Finding } from "../check/finding.ts";
import type { Report } from "../report/report.ts";
import { FROM_ENVIRONMENT, JOB_OPTION_NAMES } from "./options.ts";

/** Those that no option gives. */
const SECRET = /(?:\b[Tt]he input )?(?<![\w-])(api-key|api-secret|auth-token)(?![\w-])/g;
const OPTION = /\b([Tt]he) input ([a-z][a-z-]*[a-z])/g;

/** What a workflow has and a terminal has not. */
const PHRASES: ReadonlyArray<readonly [RegExp, string]> = [
  [/ in the step that runs Flowgate\./g, ", and export it."],
  [/\bwith on-drift: overwrite\b/g, "with --on-drift overwrite"],
  [
    /A secret of the repository that is not set reads as empty: check the name of the one that (\S+) takes\./g,
    "Is $1 set, and exported?",
  ],
];

/** A message of the jobs, which name the action's inputs, as it reads on a terminal: the options, and the variables. */
export function withOptions(message: string): string {
  return PHRASES.reduce((text, [phrase, told]) => text.replaceAll(phrase, told), message)
    .replaceAll(SECRET, (_, input: string) => FROM_ENVIRONMENT[input] ?? input)
    .replaceAll(OPTION, (whole, the: string, input: string) =>
      JOB_OPTION_NAMES.has(input) ? `${the} option --${input}` : whole,
    );
}

/** Findings whose messages read so; all else in them stays. */
export function findingsWithOptions(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, message: withOptions(finding.message) }));
}

/** The same in every finding of a report. */
export function reportWithOptions(report: Report): Report {
  const told = <Plan extends { readonly findings: readonly Finding[] }>(plan: Plan) => ({
    ...plan,
    findings: findingsWithOptions(plan.findings),
  });
  const flows = report.flows.map((flow) => ({ ...flow, plan: told(flow.plan) }));
  return { ...report, flows, plan: told(report.plan) };
}
