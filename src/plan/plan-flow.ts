import type { Finding } from "../check/finding.ts";
import type { Change } from "../diff/change.ts";
import { compareDefinitions } from "../diff/compare.ts";
import { draftAhead, drifted } from "./account-finding.ts";
import { decide, isRenamed } from "./decide.ts";
import type {
  AccountFlow,
  AccountState,
  DesiredFlow,
  LiveRevision,
  Policy,
  Provenance,
} from "./flow-facts.ts";
import { ownerOf } from "./owner.ts";
import type { Action, Drift, FlowPlan } from "./plan.ts";

/** The plan of one flow in one environment: what would be done, what that changes, and what stands against it. */
export function planFlow(
  desired: DesiredFlow,
  state: AccountState,
  provenance: Provenance | null,
  policy: Policy,
): FlowPlan {
  const account = state.kind === "there" ? state.flow : null;
  const live = account?.live ?? null;
  const owner = ownerOf(desired, live, provenance);
  const foreign = owner === "somebody" && !desired.gone ? live : null;
  const drift = foreign === null ? null : driftOf(foreign, desired, provenance, policy);
  const { action, finding } = decide(desired, state, owner, policy);
  const quiet = action === "unchanged" || action === "layout" || desired.gone;
  const found = [
    finding,
    drift === null ? null : drifted(desired, drift, provenance, policy),
    quiet || account === null ? null : draftAhead(desired, account),
  ].filter((item) => item !== null);
  return {
    key: desired.key,
    file: desired.file,
    name: desired.name,
    sid: account?.sid ?? null,
    action,
    outcome: null,
    revision: null,
    digest: desired.digest,
    live: live === null ? null : { revision: live.revision, digest: live.digest },
    draft: account?.draft ? { revision: account.draft.revision, digest: account.draft.digest } : null,
    drift,
    ...comparisonOf(desired, state, action, policy),
    findings: [
      ...desired.findings,
      ...settled(desired, found, policy).map((item) => aged(item, desired, policy)),
    ],
    touched: desired.touched,
  };
}

/** What a review finds in the account about a flow that the change does not touch was there before. */
function aged(finding: Finding, desired: DesiredFlow, policy: Policy): Finding {
  return policy.job === "review" && !desired.touched ? { ...finding, origin: "existing" } : finding;
}

/** What stops a publish is no matter of levels; the rest is as loud as the team wants it. */
function settled(desired: DesiredFlow, findings: readonly Finding[], policy: Policy): Finding[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return [...errors, ...policy.settle(desired, warnings)];
}

function driftOf(
  live: LiveRevision,
  desired: DesiredFlow,
  provenance: Provenance | null,
  policy: Policy,
): Drift {
  // On a terminal there is no base: for the job drift the file is what live should be.
  const file = policy.job === "drift" ? desired.definition : null;
  const before = provenance?.lastOwn?.definition ?? desired.base ?? file;
  return {
    revision: live.revision,
    digest: live.digest,
    author: live.author,
    date: live.date,
    changes: before === null ? [] : compareDefinitions(before, live.definition, policy.names),
  };
}

/** Live and desired side by side; without live the base, without that nothing. */
function comparisonOf(
  desired: DesiredFlow,
  state: AccountState,
  action: Action,
  policy: Policy,
): Pick<FlowPlan, "comparison" | "changes"> {
  if (desired.definition === null || action === "unchanged") {
    return { comparison: { with: "nothing" }, changes: [] };
  }
  const account = state.kind === "there" ? state.flow : null;
  const live = account?.live ?? null;
  const renamed = account !== null && isRenamed(desired, account) ? [renaming(desired, account)] : [];
  const compared = compareDefinitions(live?.definition ?? desired.base, desired.definition, policy.names);
  const changes = [...renamed, ...compared];
  if (live !== null) return { comparison: { with: "live", revision: live.revision }, changes };
  if (desired.base === null) return { comparison: { with: "nothing" }, changes };
  const base = { with: "base", commit: policy.baseCommit } as const;
  if (state.kind === "unasked") return { comparison: base, changes };
  // What will be made is a change, also where the base has it already: an earlier run has left it behind.
  if (action === "create" && changes.length === 0)
    return {
      comparison: { with: "nothing" },
      changes: compareDefinitions(null, desired.definition, policy.names),
    };
  return { comparison: { ...base, live: state.kind === "unclear" ? "unclear" : "none" }, changes };
}

function renaming(desired: DesiredFlow, account: AccountFlow): Change {
  const text = `the flow is called ${JSON.stringify(desired.name)} instead of ${JSON.stringify(account.friendlyName)}`;
  return { kind: "flow-changed", widget: null, property: "name", event: null, text };
}
