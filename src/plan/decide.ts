import type { Finding } from "../check/finding.ts";
import { compareDefinitions } from "../diff/compare.ts";
import { digestOf, shortDigest } from "../flow/digest.ts";
import { ROOT } from "../flow/pointer.ts";
import { claimOf, isOwn } from "./commit-message.ts";
import type {
  AccountFlow,
  AccountState,
  DesiredFlow,
  LiveRevision,
  Policy,
  Provenance,
} from "./flow-facts.ts";
import type { Action, Comparison, Drift, FlowPlan } from "./plan.ts";
import { blocks } from "./verdict.ts";

/** Whose the published revision is: what may be replaced, and what must not be lost. */
type Owner = "nobody" | "flowgate" | "held" | "known" | "somebody";

interface Decision {
  readonly action: Action;
  readonly finding: Finding | null;
}

/** Decides about one flow of one environment: desired beside live. Pure; nothing is written here. */
export function planFlow(
  desired: DesiredFlow,
  state: AccountState,
  provenance: Provenance | null,
  policy: Policy,
): FlowPlan {
  const account = state.kind === "there" ? state.flow : null;
  const owner = ownerOf(desired, account?.live ?? null, provenance);
  const drift =
    owner === "somebody" && account?.live ? driftOf(account.live, desired, provenance, policy) : null;
  const { action, finding } = decide(desired, state, owner, policy);
  const quiet = action === "unchanged" || action === "layout";
  const own = [
    finding,
    drift === null ? null : driftFinding(desired, drift, provenance, policy),
    quiet || account === null ? null : draftFinding(desired, account),
  ].filter((item) => item !== null);
  const findings = [...desired.findings, ...settled(desired, own, policy)];
  const { comparison, changes } = comparisonOf(desired, account, action, policy);
  return {
    key: desired.key,
    file: desired.file,
    name: desired.name,
    sid: account?.sid ?? null,
    action,
    outcome: null,
    revision: null,
    digest: desired.digest,
    live: account?.live ? { revision: account.live.revision, digest: account.live.digest } : null,
    draft: account?.draft ? { revision: account.draft.revision, digest: account.draft.digest } : null,
    drift,
    comparison,
    changes,
    findings,
    touched: desired.touched,
  };
}

/** What stops a publish is no matter of levels; the rest is as loud as the team wants it. */
function settled(desired: DesiredFlow, findings: readonly Finding[], policy: Policy): Finding[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  return [
    ...errors,
    ...policy.settle(
      desired,
      findings.filter(({ severity }) => severity === "warning"),
    ),
  ];
}

function decide(desired: DesiredFlow, state: AccountState, owner: Owner, policy: Policy): Decision {
  const only = (action: Action): Decision => ({ action, finding: null });
  if (desired.gone) return { action: "skipped", finding: goneFinding(desired) };
  if (desired.definition === null || state.kind === "unclear" || desired.findings.some(blocks))
    return only("blocked");
  if (state.kind === "unasked") return only(againstBase(desired));
  if (state.kind === "absent") {
    return policy.create ? only("create") : { action: "blocked", finding: mayNotCreate(desired, policy) };
  }
  const { live, draft } = state.flow;
  if (live === null) {
    const theirs = draft !== null && !isOwn(draft.commitMessage, draft.definition);
    return only(!desired.touched && theirs ? "skipped" : "publish");
  }
  if (desired.digest === live.digest) {
    if (sameLayout(desired, live)) return only("unchanged");
    return only(desired.touched ? "layout" : "unchanged");
  }
  if (owner === "somebody" && !(desired.touched && policy.onDrift === "overwrite")) {
    if (!desired.touched || policy.onDrift === "warn") return only("skipped");
    return only(policy.job === "publish" ? "blocked" : "publish");
  }
  if (owner === "held" && !desired.touched) return { action: "skipped", finding: heldFinding(desired, live) };
  return only("publish");
}

/** Without credentials the base branch stands for what is live. */
function againstBase(desired: DesiredFlow): Action {
  if (desired.base === null || desired.definition === null) return "create";
  if (digestOf(desired.base) !== digestOf(desired.definition)) return "publish";
  return digestOf(desired.base, { layout: true }) === digestOf(desired.definition, { layout: true })
    ? "unchanged"
    : "layout";
}

function ownerOf(desired: DesiredFlow, live: LiveRevision | null, provenance: Provenance | null): Owner {
  if (live === null) return "nobody";
  if (isOwn(live.commitMessage, live.definition))
    return claimOf(live.commitMessage)?.held ? "held" : "flowgate";
  if (live.digest === desired.digest) return "known";
  if (desired.base !== null && live.digest === digestOf(desired.base)) return "known";
  return provenance?.knownVersion ? "known" : "somebody";
}

/** True when live could be nobody's that we know: then its history has to be asked for. */
export function inDoubt(desired: DesiredFlow, live: LiveRevision | null): boolean {
  return ownerOf(desired, live, null) === "somebody";
}

function sameLayout(desired: DesiredFlow, live: LiveRevision): boolean {
  if (desired.definition === null) return true;
  return digestOf(desired.definition, { layout: true }) === digestOf(live.definition, { layout: true });
}

function driftOf(
  live: LiveRevision,
  desired: DesiredFlow,
  provenance: Provenance | null,
  policy: Policy,
): Drift {
  const before = provenance?.lastOwn?.definition ?? desired.base;
  return {
    revision: live.revision,
    digest: live.digest,
    author: live.author,
    date: live.date,
    changes: before === null ? [] : compareDefinitions(before, live.definition, policy.names),
  };
}

function comparisonOf(
  desired: DesiredFlow,
  account: AccountFlow | null,
  action: Action,
  policy: Policy,
): Pick<FlowPlan, "comparison" | "changes"> {
  const nothing: Comparison = { with: "nothing" };
  if (desired.definition === null || action === "unchanged") return { comparison: nothing, changes: [] };
  const live = account?.live ?? null;
  const before = live?.definition ?? desired.base;
  const changes = compareDefinitions(before, desired.definition, policy.names);
  if (live !== null) return { comparison: { with: "live", revision: live.revision }, changes };
  if (desired.base !== null) return { comparison: { with: "base", commit: policy.baseCommit }, changes };
  return { comparison: nothing, changes };
}

function finding(
  desired: DesiredFlow,
  rule: string,
  severity: Finding["severity"],
  message: string,
): Finding {
  return {
    rule,
    severity,
    message,
    widget: null,
    pointer: ROOT,
    file: desired.file,
    line: desired.text === null ? null : 1,
    column: desired.text === null ? null : 1,
    origin: "new",
  };
}

function goneFinding(desired: DesiredFlow): Finding {
  const message = `The file of the flow ${desired.key} is gone. The flow stays in Twilio as it is: Flowgate deletes nothing. Delete it in the Console if no number, and no other flow, uses it.`;
  return { ...finding(desired, "removed-flow", "warning", message), line: null, column: null };
}

function mayNotCreate(desired: DesiredFlow, policy: Policy): Finding {
  const message = `The account of ${policy.environment} has no flow named ${JSON.stringify(desired.name)}, and the environment says create: false. Make the flow in the Console, or name its SID in the configuration.`;
  return finding(desired, "missing-flow", "error", message);
}

function heldFinding(desired: DesiredFlow, live: LiveRevision): Finding {
  const message = `Revision ${live.revision} of ${desired.name} was rolled back and is held: it is published again by the next change that touches the flow.`;
  return finding(desired, "held", "warning", message);
}

function draftFinding(desired: DesiredFlow, account: AccountFlow): Finding | null {
  if (account.draft === null) return null;
  const message = `${desired.name} has a newer draft, revision ${account.draft.revision}, that is not published. It stays in Twilio under that number; what is published next does not hold it.`;
  return finding(desired, "draft-ahead", "warning", message);
}

function driftFinding(
  desired: DesiredFlow,
  drift: Drift,
  provenance: Provenance | null,
  policy: Policy,
): Finding {
  const by = drift.author === null ? "" : ` by ${drift.author}`;
  const last = provenance?.lastOwn ?? null;
  const what =
    last === null
      ? `Live revision ${drift.revision}${by} of ${desired.name} was not published by Flowgate yet, and it is not what the repository holds (${shortDigest(drift.digest)}).`
      : `Live revision ${drift.revision}${by} of ${desired.name} was edited in the Console since Flowgate published revision ${last.revision}.`;
  const how =
    "Take the edit over into the flow file (pull), or publish over it once with on-drift: overwrite.";
  const severe = policy.job === "publish" && desired.touched && policy.onDrift === "fail";
  return finding(desired, "drift", severe ? "error" : "warning", `${what} ${how}`);
}
