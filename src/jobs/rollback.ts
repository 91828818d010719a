import type { Configuration } from "../config/configuration.ts";
import { compareDefinitions } from "../diff/compare.ts";
import { FlowgateError } from "../error.ts";
import { isSameDefinition } from "../flow/canonical.ts";
import { readJsonText } from "../flow/text.ts";
import { draftAhead } from "../plan/account-finding.ts";
import { claimOf, isOwn, rollbackMessage } from "../plan/commit-message.ts";
import type { AccountFlow, DesiredFlow, LiveRevision } from "../plan/flow-facts.ts";
import type { Action, FlowPlan } from "../plan/plan.ts";
import { blocks, verdictOf } from "../plan/verdict.ts";
import type { WriteTarget, Writing } from "../publish/task.ts";
import { publishAll } from "../publish/transaction.ts";
import type { Report } from "../report/report.ts";
import type { Studio } from "../twilio/studio.ts";
import { placesOf } from "./account.ts";
import { readState } from "./account-state.ts";
import { type EarlierRevision, earlierRevision } from "./earlier-revision.ts";
import { readHead } from "./head.ts";
import { namedFlow } from "./named-flow.ts";
import { namesOf, settle } from "./policy.ts";
import { type Decided, reportOf, withResult } from "./report-of.ts";
import type { Run } from "./run.ts";
import { requireWriter } from "./standing.ts";
import { sidsOf } from "./survey.ts";
import { targetOf } from "./tasks.ts";
import { validated } from "./validate.ts";

/**
 * Brings an earlier revision of one flow back, as it was: the one that is named, else the newest published one before
 * live with other content. It becomes a new revision, which is held until a change touches the flow.
 */
export async function rollback(run: Run): Promise<Report> {
  const { configuration } = await readHead(run);
  const account = run.inputs.accountSid ?? configuration.target.account;
  const entry = namedFlow(run, configuration);
  if (entry === null) {
    throw new FlowgateError("The job rollback needs to know which flow is meant, and none is named.", {
      hint: "Set the input flow to the flow's key.",
    });
  }
  requireWriter(run, account);
  const studio = run.studio as Studio;
  const places = placesOf(configuration, await studio.listFlows());
  const place = places.get(entry.key) ?? { kind: "absent" };
  if (place.kind === "unclear") throw new FlowgateError(place.message);
  const state = await readState({ studio, pause: run.pause }, place);
  if (state.kind !== "there" || state.flow.live === null) {
    const what = state.kind === "there" ? "was never published" : "does not exist";
    throw new FlowgateError(
      `The flow ${entry.key} (${JSON.stringify(entry.name)}) ${what} in ${configuration.target.name}: there is nothing to go back to.`,
      { hint: "Look at the name, and the sid, that the configuration gives it there." },
    );
  }
  const { live } = state.flow;
  const earlier = await earlierRevision(studio, state.flow, live, run.inputs.revision);
  const desired = await wanted(studio, entry, state.flow, live, earlier);
  const plan = planOf(desired, state.flow, live, namesOf(configuration, sidsOf(places)), configuration);
  const decided = { desired, state, plan: { ...plan, name: entry.name } };
  const told = await carriedOut(run, decided, earlier, account);
  const verdict = verdictOf([told.plan], [], { failOn: run.inputs.failOn, job: "publish" });
  const notices = noticesOf(run, live, earlier);
  return reportOf(run, { configuration, account, findings: [] }, [told], verdict, { notices });
}

/** The earlier revision as what is to be published, with what Flow Validate says of it. */
async function wanted(
  studio: Studio,
  { key, file }: { readonly key: string; readonly file: string },
  flow: AccountFlow,
  live: LiveRevision,
  { definition, digest }: EarlierRevision,
): Promise<DesiredFlow> {
  const desired: DesiredFlow = {
    key,
    file,
    name: flow.friendlyName,
    gone: false,
    formerName: null,
    text: readJsonText(Buffer.from(JSON.stringify(definition))),
    definition,
    digest,
    pending: [],
    touched: false,
    base: null,
    findings: [],
  };
  return actionOf(desired, live) === "unchanged" ? desired : await validated(studio, desired);
}

function planOf(
  desired: DesiredFlow,
  flow: AccountFlow,
  live: LiveRevision,
  names: ReadonlyMap<string, string>,
  configuration: Configuration,
): FlowPlan {
  const action = actionOf(desired, live);
  const quiet = action === "unchanged";
  const draft = quiet ? null : draftAhead(desired, flow);
  return {
    key: desired.key,
    file: desired.file,
    name: desired.name,
    sid: flow.sid,
    action: desired.findings.some(blocks) ? "blocked" : action,
    outcome: null,
    revision: null,
    digest: desired.digest,
    live: { revision: live.revision, digest: live.digest },
    draft: flow.draft === null ? null : { revision: flow.draft.revision, digest: flow.draft.digest },
    drift: null,
    comparison: quiet ? { with: "nothing" } : { with: "live", revision: live.revision },
    changes: quiet ? [] : compareDefinitions(live.definition, desired.definition ?? {}, names),
    // What stands in a revision stands in no file.
    findings: [...desired.findings, ...settle(desired, draft === null ? [] : [draft], configuration)].map(
      (finding) => ({
        ...finding,
        file: null,
        line: null,
        column: null,
      }),
    ),
    touched: false,
  };
}

function actionOf({ digest, definition }: DesiredFlow, live: LiveRevision): Action {
  if (digest !== live.digest) return "publish";
  const same = isSameDefinition(definition ?? {}, live.definition, { layout: true });
  return same ? "unchanged" : "layout";
}

async function carriedOut(
  run: Run,
  decided: Decided,
  { revision, definition, digest }: EarlierRevision,
  account: string | null,
): Promise<Decided> {
  const { action, key } = decided.plan;
  if (run.inputs.dryRun || action === "blocked") return decided;
  if (action === "unchanged") return { ...decided, plan: { ...decided.plan, outcome: "unchanged" } };
  const task = {
    key,
    name: decided.desired.name,
    definition,
    digest,
    message: rollbackMessage(revision, digest),
    target: targetOfRollback(decided),
  };
  const { pause, cancelled } = run;
  const writing: Writing = { studio: run.studio as Studio, account, pause, cancelled };
  const [result] = await publishAll([[task]], writing);
  return result === undefined ? decided : withResult(decided, result);
}

/** What is put back when this fails is called Flowgate's only where it was. */
function targetOfRollback(decided: Decided): WriteTarget | null {
  const target = targetOf(decided);
  const live = target?.live ?? null;
  if (target === null || live === null) return null;
  return { ...target, drifted: !isOwn(live.commitMessage, live.definition, live.digest) };
}

function noticesOf(run: Run, live: LiveRevision, earlier: EarlierRevision): string[] {
  const held = claimOf(live.commitMessage)?.held === true;
  if (!held || run.inputs.revision !== null) return [];
  return [
    `Live revision ${live.revision} was a rollback itself (${JSON.stringify(live.commitMessage)}). The newest published revision before it with other content is ${earlier.revision}, so that rollback is undone. Name a revision to go anywhere else.`,
  ];
}
