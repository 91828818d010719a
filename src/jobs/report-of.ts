import type { Finding } from "../check/finding.ts";
import type { AccountState, DesiredFlow } from "../plan/flow-facts.ts";
import type { FlowPlan, Verdict } from "../plan/plan.ts";
import type { Commit, FlowReport, Report } from "../report/report.ts";
import type { Run } from "./run.ts";
import type { Survey } from "./survey.ts";

/** One flow with all that was known of it when it was decided. */
export interface Decided {
  readonly desired: DesiredFlow;
  readonly state: AccountState;
  readonly plan: FlowPlan;
}

/** The page of a flow in Twilio's Console; every region has its own. */
function consoleUrl(run: Run, sid: string | null): string | null {
  const region = encodeURIComponent(run.inputs.region ?? "us1");
  return sid === null ? null : `https://console.twilio.com/${region}/develop/studio/flows/${sid}`;
}

/** The report of a run over flows. */
export function reportOf(
  run: Run,
  seen: Survey,
  decided: readonly Decided[],
  verdict: Verdict,
  more: { readonly notices?: readonly string[]; readonly findings?: readonly Finding[] } = {},
): Report {
  return {
    job: run.job,
    plan: {
      version: 1,
      environment: seen.configuration.target.name,
      account: run.studio?.account ?? seen.account,
      verdict,
      dryRun: run.inputs.dryRun,
      flows: decided.map(({ plan }) => plan),
      findings: [...seen.findings, ...(more.findings ?? [])],
    },
    flows: decided.map((flow) => flowReport(run, flow)),
    notices: [...seen.notices, ...(more.notices ?? []), ...accountNotices(run)],
    commit: commitOf(run),
    more: run.inputs.report !== null ? "report" : run.env.GITHUB_STEP_SUMMARY ? "summary" : null,
    whole: run.event === null || run.event.base.kind === "checked-out",
  };
}

function flowReport(run: Run, { desired, state, plan }: Decided): FlowReport {
  const live = state.kind === "there" ? (state.flow.live?.definition ?? null) : null;
  return {
    plan,
    before: live ?? desired.base,
    after: desired.definition,
    consoleUrl: consoleUrl(run, plan.sid),
  };
}

function accountNotices(run: Run): string[] {
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
export function commitOf(run: Run): Commit | null {
  const { event, workspace } = run;
  if (event === null) return null;
  const repositoryUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}`;
  return {
    sha: event.pullRequest !== null && !event.pullRequest.merged ? event.pullRequest.headSha : event.sha,
    repositoryUrl,
    root: workspace.fromRoot("."),
    runUrl: event.run.id === 0 ? null : `${repositoryUrl}/actions/runs/${event.run.id}`,
  };
}
