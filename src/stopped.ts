import type { Finding } from "./check/finding.ts";
import { ConfigurationError } from "./config/problems.ts";
import { actionable } from "./error.ts";
import type { Commit, Job, Report } from "./report/report.ts";

/** What is known of a run that comes to no plan. */
export interface About {
  readonly job: Job;
  readonly environment: string | null;
  readonly account: string | null;
  readonly commit: Commit | null;
  readonly dryRun: boolean;
}

/** The report of a run that could not go on: what happened, and what to do. */
export function stoppedReport(error: unknown, about: About): Report {
  return {
    job: about.job,
    plan: {
      version: 1,
      environment: about.environment ?? "default",
      account: about.account,
      verdict: "fail",
      dryRun: about.dryRun,
      flows: [],
      findings: stoppingFindings(error),
    },
    flows: [],
    notices: [],
    commit: about.commit,
    more: null,
  };
}

/** The report of a run that has nothing to do. */
export function idleReport(notice: string, about: About): Report {
  const stopped = stoppedReport(null, about);
  return {
    ...stopped,
    plan: { ...stopped.plan, verdict: "pass", findings: [] },
    notices: [notice],
    idle: true,
  };
}

/** Why a run could not go on: what is wrong with its configuration, place by place, else the one thing that happened. */
export function stoppingFindings(error: unknown): readonly Finding[] {
  if (error instanceof ConfigurationError) return error.findings;
  const known = actionable(error);
  const message = known
    ? [known.message, known.hint].filter(Boolean).join(" ")
    : `Flowgate met a defect of its own: ${error instanceof Error ? error.message : String(error)} Please report it, with the log of a run with debug logging on.`;
  return [
    {
      rule: known ? "run-stopped" : "defect",
      severity: "error",
      message,
      widget: null,
      pointer: null,
      file: null,
      line: null,
      column: null,
      origin: "new",
    },
  ];
}
