import type { Finding } from "../check/finding.ts";
import type { Change } from "../diff/change.ts";
import { redactSecrets } from "../flow/secret.ts";
import type { Drift, FlowPlan, Plan, RevisionRef } from "../plan/plan.ts";

/** What GitHub takes for one output (docs: "Outputs … can be a maximum of 1 MB"). In bytes of UTF-8. */
export const PLAN_LIMIT = 1024 * 1024;

interface Detail {
  readonly texts: boolean;
  readonly changes: boolean;
  readonly findings: boolean;
}

const LEAST: Detail = { texts: false, changes: false, findings: false };

/** What goes when the plan is too long: first the changes' texts, then the changes, at last the findings. */
const DETAILS: readonly Detail[] = [
  { texts: true, changes: true, findings: true },
  { texts: false, changes: true, findings: true },
  { texts: false, changes: false, findings: true },
  LEAST,
];

/**
 * The plan in the contract's shape, as JSON without white space of at most `limit` bytes. What is shortened is
 * said by `"truncated":true`.
 */
export function planJson(plan: Plan, limit: number = PLAN_LIMIT): string {
  let text = "";
  for (const [step, detail] of DETAILS.entries()) {
    text = JSON.stringify({ ...planOf(plan, detail), ...(step === 0 ? {} : { truncated: true }) });
    if (Buffer.byteLength(text, "utf8") <= limit) return text;
  }
  return JSON.stringify({ ...planOf({ ...plan, flows: [], findings: [] }, LEAST), truncated: true });
}

function planOf(plan: Plan, detail: Detail): object {
  const { version, environment, account, verdict, dryRun } = plan;
  return {
    version,
    environment,
    account,
    verdict,
    dryRun,
    flows: plan.flows.map((flow) => flowOf(flow, detail)),
    findings: findingsOf(plan.findings, detail),
  };
}

function flowOf(flow: FlowPlan, detail: Detail): object {
  const { key, file, name, sid, action, outcome, revision, digest } = flow;
  return {
    key,
    file,
    name,
    sid,
    action,
    outcome,
    revision,
    digest,
    live: revisionOf(flow.live),
    draft: revisionOf(flow.draft),
    drift: driftOf(flow.drift, detail),
    changes: changesOf(flow.changes, detail),
    findings: findingsOf(flow.findings, detail),
  };
}

function revisionOf(ref: RevisionRef | null): object | null {
  return ref === null ? null : { revision: ref.revision, digest: ref.digest };
}

function driftOf(drift: Drift | null, detail: Detail): object | null {
  if (drift === null) return null;
  const { author, date } = drift;
  return { ...revisionOf(drift), author, date, changes: changesOf(drift.changes, detail) };
}

function changesOf(changes: readonly Change[], detail: Detail): object[] {
  if (!detail.changes) return [];
  return changes.map(({ kind, widget, property, text }) => {
    const place = { kind, widget, property };
    return detail.texts ? { ...place, text: redactSecrets(text) } : place;
  });
}

function findingsOf(findings: readonly Finding[], detail: Detail): object[] {
  if (!detail.findings) return [];
  return findings.map(({ rule, severity, message, widget, pointer, file, line, column, origin }) => ({
    rule,
    severity,
    message: redactSecrets(message),
    widget,
    pointer,
    file,
    line,
    column,
    origin,
  }));
}
