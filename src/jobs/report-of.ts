import type { Finding } from "../check/finding.ts";
import { ruleSourceOf } from "../github/rule-source.ts";
import type { AccountState, DesiredFlow } from "../plan/flow-facts.ts";
import type { FlowPlan, Verdict } from "../plan/plan.ts";
import type { WriteResult } from "../publish/task.ts";
import type { Commit, FlowReport, Report } from "../report/report.ts";
import type { Run } from "./run.ts";
import type { Survey } from "./survey.ts";

/** One flow with all that was known of it when it was decided. */
export interface Decided {
  readonly desired: DesiredFlow;
  readonly state: AccountState;
  readonly plan: FlowPlan;
  /** Twilio wants a flow that it runs published first: it is validated again right before its own write. */
  readonly waits?: boolean;
}

/** The page of all flows in Twilio's Console; every region has its own. */
export function consoleFlowsUrl({ inputs }: Run): string {
  return `https://console.twilio.com/${encodeURIComponent(inputs.region ?? "us1")}/develop/studio/flows`;
}

/** The Console's page of one flow. */
export function consoleUrl(run: Run, sid: string | null): string | null {
  return sid === null ? null : `${consoleFlowsUrl(run)}/${sid}`;
}

/** What a report tells beside its flows. */
export type About = Pick<Survey, "configuration" | "account" | "findings">;

interface More {
  readonly notices?: readonly string[];
  readonly findings?: readonly Finding[];
}

/** The report of a run over flows. */
export function reportOf(
  run: Run,
  about: About,
  decided: readonly Decided[],
  verdict: Verdict,
  more: More = {},
): Report {
  const flows = decided.map((flow) => flowReport(run, flow));
  return reportOfFlows(run, about, flows, verdict, more);
}

/** The report of a run, where it is already told which definitions the changes of a flow compare. */
export function reportOfFlows(
  run: Run,
  about: About,
  flows: readonly FlowReport[],
  verdict: Verdict,
  more: More = {},
): Report {
  return {
    job: run.job,
    plan: {
      version: 1,
      environment: about.configuration.target.name,
      account: run.studio?.account ?? about.account,
      verdict,
      dryRun: run.inputs.dryRun,
      flows: flows.map(({ plan }) => plan),
      findings: [...about.findings, ...(more.findings ?? [])],
    },
    flows,
    notices: [...(more.notices ?? []), ...accountNotices(run)],
    commit: commitOf(run),
    more: run.inputs.report !== null ? "report" : run.env.GITHUB_STEP_SUMMARY ? "summary" : null,
    whole: run.event === null || run.event.base.kind === "checked-out",
    unasked: run.studio === null,
  };
}

/** A decided flow with what became of it. */
export function withResult(flow: Decided, result: WriteResult): Decided {
  const findings = result.findings.map((finding) => ({ ...finding, file: flow.plan.file }));
  const { outcome, revision } = result;
  return {
    ...flow,
    plan: {
      ...flow.plan,
      outcome,
      revision,
      sid: result.sid ?? flow.plan.sid,
      findings: [...findings, ...flow.plan.findings],
    },
  };
}

/** What is told of one flow. */
export function flowReport(run: Run, { desired, state, plan }: Decided): FlowReport {
  const live = state.kind === "there" ? (state.flow.live?.definition ?? null) : null;
  return {
    plan,
    before: live ?? desired.base,
    after: desired.definition,
    consoleUrl: consoleUrl(run, plan.sid),
  };
}

function accountNotices(run: Run): string[] {
  if (run.studio === null && run.event === null) {
    return [
      "There are no Twilio credentials (TWILIO_API_KEY and TWILIO_API_SECRET), so Twilio was not asked: the flows were checked offline.",
    ];
  }
  if (run.studio === null) {
    return [
      "There are no Twilio credentials in this run (GitHub gives none to pull requests from forks and to Dependabot), so Twilio was not asked: the flows were checked offline and compared with the base branch.",
    ];
  }
  if (run.studio.account === null) {
    return [
      "The account has no flows, so no answer has named it: that these credentials belong to it is not proven.",
    ];
  }
  return [];
}

/** The commit that was read; null on a terminal. */
export function commitOf({ event, workspace, env }: Pick<Run, "event" | "workspace" | "env">): Commit | null {
  if (event === null) return null;
  const repositoryUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}`;
  const source = ruleSourceOf(env);
  return {
    ...(source && { source }),
    sha: event.pullRequest !== null && !event.pullRequest.merged ? event.pullRequest.headSha : event.sha,
    repositoryUrl,
    root: workspace.fromRoot("."),
    runUrl: event.run.id === 0 ? null : `${repositoryUrl}/actions/runs/${event.run.id}`,
  };
}
