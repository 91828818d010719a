import type { Finding } from "../check/finding.ts";
import { originOf } from "../github/origin.ts";
import { planFlow } from "../plan/plan-flow.ts";
import { verdictOf } from "../plan/verdict.ts";
import type { WriteResult, Writing } from "../publish/task.ts";
import { writeFinding } from "../publish/task.ts";
import { publishAll } from "../publish/transaction.ts";
import type { Report } from "../report/report.ts";
import type { Studio } from "../twilio/studio.ts";
import { policyOf } from "./policy.ts";
import { provenanceOf } from "./provenance.ts";
import { type Decided, reportOf } from "./report-of.ts";
import type { Run } from "./run.ts";
import type { Sources } from "./sources.ts";
import { requireWriter, type Standing, standingOf } from "./standing.ts";
import { withSubflows } from "./subflows.ts";
import { type Survey, survey } from "./survey.ts";
import { levelsToWrite, toWrite } from "./tasks.ts";
import { validated } from "./validate.ts";

/** Publishes what the event touched and what an earlier run left behind: all of it, or none of it. */
export async function publish(run: Run, head: Sources): Promise<Report> {
  const expected = run.inputs.accountSid ?? head.configuration.target.account;
  requireWriter(run, expected);
  const [seen, standing] = await Promise.all([survey(run, head), standingOf(run)]);
  const decided = await decideAll(run, seen);
  if (standing.kind !== "first") return standAside(run, seen, decided, standing);
  const policy = policyOf(run, seen);
  const failing = verdictOf(plansOf(decided), seen.findings, policy) === "fail";
  if (failing || run.inputs.dryRun || toWrite(decided).length === 0)
    return withoutWriting(run, seen, decided, failing);

  const writing = writingOf(run, run.studio as Studio, expected);
  const origin =
    run.event === null ? { pullRequest: null, title: null } : await originOf(run.github, run.event);
  const now = await standingOf(run);
  if (now.kind !== "first") return standAside(run, seen, decided, now);
  const ready = await withSubflows(run, seen, head, decided, writing, {
    ...origin,
    commit: run.event?.sha ?? null,
  });
  if (!ready.ok) return withoutWriting(run, seen, ready.decided, true);
  const results = await publishAll(levelsToWrite(ready), writing);
  const told = ready.decided.map((flow) =>
    withResult(
      flow,
      results.find(({ key }) => key === flow.plan.key),
    ),
  );
  const notices = run.cancelled.aborted
    ? [
        "The run was cancelled: nothing new was begun, nothing was taken back. The next run goes on from here.",
      ]
    : [];
  return reportOf(run, seen, told, verdictOf(plansOf(told), seen.findings, policy), { notices });
}

/** Plans every flow of the environment, and asks Flow Validate about those that would be written. */
async function decideAll(run: Run, seen: Survey): Promise<Decided[]> {
  const policy = policyOf(run, seen);
  return await Promise.all(
    seen.flows.map(async (desired) => {
      const state = await seen.stateOf(desired.key);
      const provenance = await provenanceOf(run, seen, desired, state);
      const first = { desired, state, plan: planFlow(desired, state, provenance, policy) };
      const asked = toWrite([first]).length > 0 || first.plan.action === "blocked";
      if (run.studio === null || !asked) return first;
      const checked = await validated(run.studio, desired);
      return { desired: checked, state, plan: planFlow(checked, state, provenance, policy) };
    }),
  );
}

function plansOf(decided: readonly Decided[]): Decided["plan"][] {
  return decided.map(({ plan }) => plan);
}

function writingOf(run: Run, studio: Studio, account: string | null): Writing {
  return { studio, account, pause: run.pause, cancelled: run.cancelled };
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

function withResult(flow: Decided, result: WriteResult | undefined): Decided {
  if (result === undefined) return withOutcome(flow, true);
  const findings: Finding[] = result.findings.map((finding) => ({ ...finding, file: flow.plan.file }));
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
