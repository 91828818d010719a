import { leveled } from "../check/level.ts";
import { beginDeployment, type Deployment } from "../github/deployment.ts";
import { originOf } from "../github/origin.ts";
import { planFlow } from "../plan/plan-flow.ts";
import { verdictOf } from "../plan/verdict.ts";
import { writeFinding } from "../publish/task.ts";
import { Transaction } from "../publish/transaction.ts";
import { NOT_RESTORED } from "../publish/wording.ts";
import type { Report } from "../report/report.ts";
import type { Studio } from "../twilio/studio.ts";
import { policyOf } from "./policy.ts";
import { provenanceOf } from "./provenance.ts";
import { Publication } from "./publication.ts";
import { commitOf, consoleFlowsUrl, consoleUrl, type Decided, reportOf, withResult } from "./report-of.ts";
import type { Run } from "./run.ts";
import { type Standing, standingOf } from "./standing.ts";
import { orderOf, withCycle } from "./subflows.ts";
import { checkedSurvey, type Survey, sidsOf } from "./survey.ts";
import { toWrite } from "./tasks.ts";
import { neverPublished, validatedBefore } from "./validate.ts";

/** Publishes what is to be written of a survey: all of it, or none of it. `account` is the one that is meant. */
export async function published(
  run: Run,
  account: string | null,
  surveyed: Survey,
  standing: Standing,
): Promise<Report> {
  const studio = run.studio as Studio;
  const seen = await checkedSurvey(surveyed);
  const decided = await decideAll(run, studio, seen);
  if (standing.kind !== "first") return standAside(run, seen, decided, standing);
  const policy = policyOf(run, seen);
  const failing = verdictOf(plansOf(decided), seen.findings, policy) === "fail";
  const writes = new Set(toWrite(decided).map(({ plan }) => plan.key));
  if (failing || run.inputs.dryRun || writes.size === 0) return withoutWriting(run, seen, decided, failing);
  const sids = sidsOf(seen.places);
  const { levels, cycle } = orderOf(decided, writes, sids);
  if (cycle !== null) return withoutWriting(run, seen, withCycle(decided, cycle), true);

  const asking = Promise.all([
    run.event === null ? { pullRequest: null, title: null } : originOf(run.github, run.event),
    standingOf(run),
  ]);
  run.progress?.mostKnown(reportOf(run, seen, decided, "pass"));
  const [origin, now] = await asking;
  if (now.kind !== "first") return standAside(run, seen, decided, now);
  const from = { ...origin, commit: run.event?.sha ?? null };
  const publication = new Publication(seen.sources, studio, from, { levels, decided, sids });
  const { pause, cancelled } = run;
  const transaction = new Transaction({ studio, account, pause, cancelled });
  const deployment = recordOf(run, seen, writes.size);
  await publication.carryOut(transaction);
  const results = await transaction.finish();
  const told = publication.decided.map((flow) => {
    const result = results.get(flow.plan.key);
    return result === undefined
      ? withOutcome(flow, true)
      : withResult(flow, { ...result, findings: policy.settle(flow.desired, result.findings) });
  });
  const verdict = verdictOf(plansOf(told), seen.findings, policy);
  const why = await deployment?.end(verdict === "pass" ? "success" : "failure", pageOf(run, told));
  const notices = [...notRestored(told), ...cancellation(run, told)];
  const findings = leveled(why ? [unrecorded(why)] : [], { rules: run.configuration.rules });
  return reportOf(run, seen, told, verdict, { notices, findings });
}

/** Plans every flow of the environment, and asks Flow Validate about those that would be written. */
async function decideAll(run: Run, studio: Studio, seen: Survey): Promise<Decided[]> {
  const policy = policyOf(run, seen);
  const comesFirst = neverPublished(seen);
  return await Promise.all(
    seen.flows.map(async (desired) => {
      const state = await seen.stateOf(desired.key);
      const provenance = await provenanceOf(run, seen, desired, state);
      const first = { desired, state, plan: planFlow(desired, state, provenance, policy) };
      const asked = toWrite([first]).length > 0 || first.plan.action === "blocked";
      if (!asked) return first;
      const checked = await validatedBefore(studio, desired, comesFirst);
      return { ...checked, state, plan: planFlow(checked.desired, state, provenance, policy) };
    }),
  );
}

function plansOf(decided: readonly Decided[]): Decided["plan"][] {
  return decided.map(({ plan }) => plan);
}

/** An older commit's run does nothing, and that is well; where it cannot be told, nothing is written and that is not. */
function standAside(run: Run, seen: Survey, decided: readonly Decided[], standing: Standing): Report {
  if (standing.kind === "unknown") {
    const finding = writeFinding("tip-unknown", "error", standing.message);
    const kept = decided.map((flow) => withOutcome(flow, true));
    return reportOf(run, seen, kept, "fail", { findings: [finding] });
  }
  const skipped = decided.map((flow) => ({ ...flow, plan: { ...flow.plan, action: "skipped" as const } }));
  const notices = standing.kind === "late" ? [standing.notice] : [];
  return reportOf(run, seen, skipped, "pass", { notices });
}

function withoutWriting(run: Run, seen: Survey, decided: readonly Decided[], failing: boolean): Report {
  const told = run.inputs.dryRun ? decided : decided.map((flow) => withOutcome(flow, failing));
  return reportOf(run, seen, told, failing ? "fail" : "pass");
}

function withOutcome(flow: Decided, stopped: boolean): Decided {
  const { action } = flow.plan;
  if (action === "blocked" || action === "skipped") return flow;
  const outcome = action === "unchanged" ? "unchanged" : stopped ? "not-reached" : null;
  return { ...flow, plan: { ...flow.plan, outcome } };
}

/** What a failed run could not put back stands before everything else. */
function notRestored(told: readonly Decided[]): string[] {
  const findings = told.flatMap(({ plan }) => plan.findings);
  return findings.filter(({ rule }) => rule === NOT_RESTORED).map(({ message }) => message);
}

function cancellation({ cancelled }: Run, told: readonly Decided[]): string[] {
  if (!cancelled.aborted || !told.some(({ plan }) => plan.outcome === "not-reached")) return [];
  return [
    "The run was cancelled: nothing new was begun, nothing was taken back. The next run goes on from here.",
  ];
}

/** GitHub's record of this publish, where it is wanted. */
function recordOf(run: Run, seen: Survey, flows: number): Deployment | null {
  const { event, github, inputs } = run;
  if (!inputs.deployment || event === null || github === null || run.cancelled.aborted) return null;
  const description = `Flowgate publishes ${flows === 1 ? "1 flow" : `${flows} flows`}`;
  const environment = seen.configuration.target.name;
  return beginDeployment(github, {
    environment,
    sha: event.sha,
    description,
    runUrl: commitOf(run)?.runUrl ?? null,
  });
}

/** Where the Console shows what was published: the flow, or the list of them. */
function pageOf(run: Run, told: readonly Decided[]): string {
  const [only, ...others] = toWrite(told);
  const page = others.length === 0 ? consoleUrl(run, only?.plan.sid ?? null) : null;
  return page ?? consoleFlowsUrl(run);
}

function unrecorded(why: string): ReturnType<typeof writeFinding> {
  return writeFinding(
    "deployment",
    "warning",
    `The publish has no whole deployment record in GitHub. ${why}`,
  );
}
