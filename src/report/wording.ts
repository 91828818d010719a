import { type Count, countFindings, type Finding } from "../check/finding.ts";
import type { RuleId } from "../check/rules.ts";
import type { Action, FlowPlan, Outcome } from "../plan/plan.ts";
import type { Job, Report } from "./report.ts";

type Words<K extends string> = Readonly<Record<K, string>>;

const PLANNED: Words<Action> = {
  create: "will be created",
  publish: "will be published",
  layout: "new layout will be published",
  unchanged: "nothing to do",
  blocked: "blocked",
  skipped: "skipped",
};

const PUBLISH_DRY: Words<Action> = {
  ...PLANNED,
  create: "would be created",
  publish: "would be published",
  layout: "new layout would be published",
};

const PULLED: Words<Action> = {
  create: "file made",
  publish: "file brought up to date",
  layout: "layout brought into the file",
  unchanged: "file is up to date",
  blocked: "blocked",
  skipped: "skipped",
};

const PULL_DRY: Words<Action> = {
  ...PULLED,
  create: "would get a file",
  publish: "file differs from live",
  layout: "file differs in layout only",
};

/** What each action means to the person who reads about each job. */
const ACTIONS: Readonly<Record<Job, Words<Action>>> = {
  review: PLANNED,
  publish: PUBLISH_DRY,
  drift: {
    create: "not in the account yet",
    publish: "differs from the file",
    layout: "differs in layout only",
    unchanged: "in step with the file",
    blocked: "blocked",
    skipped: "skipped",
  },
  pull: PULLED,
  rollback: {
    ...PUBLISH_DRY,
    publish: "would go back",
    layout: "would get its earlier layout back",
  },
};

const OUTCOMES: Readonly<Record<Outcome, (revision: number | null) => string>> = {
  published: (revision) => `published${asRevision(revision)}`,
  created: (revision) => `created${asRevision(revision)}`,
  unchanged: () => "nothing to do",
  failed: () => "failed",
  "rolled-back": () => "put back as it was",
  "not-reached": () => "not reached, nothing written",
};

/** What will happen to a flow, or what became of it. */
export function fateOf(report: Report, flow: FlowPlan): string {
  if (report.job === "drift" && flow.drift !== null) return "changed in Twilio";
  if (isUnknown(report, flow)) return "checked offline";
  const actions = report.job === "pull" && report.plan.dryRun ? PULL_DRY : ACTIONS[report.job];
  return flow.outcome === null ? actions[flow.action] : OUTCOMES[flow.outcome](flow.revision);
}

/** True where there is neither live nor a base to compare with: whether the flow is new, or differs, nobody can tell. */
export function isUnknown(report: Report, { action, comparison }: FlowPlan): boolean {
  if (report.unasked !== true || comparison.with !== "nothing") return false;
  return action === "create" || (action === "unchanged" && report.whole === true);
}

/** The changes that a run makes or would make: where a flow is passed over, none of them happens. */
export function changesOf({ action, changes }: FlowPlan): FlowPlan["changes"] {
  return action === "skipped" ? [] : changes;
}

/** True where neither the flow's file nor its entry is there any more. */
export function isGone({ action, digest, touched }: FlowPlan): boolean {
  return action === "skipped" && digest === null && touched;
}

/** What is live in the account, or was before this run wrote. */
export function liveOf({ live, outcome, revision, comparison }: FlowPlan): string {
  const written = outcome === "published" || outcome === "created" ? revision : null;
  if (written !== null)
    return live === null ? `revision ${written}` : `revision ${written}, before ${live.revision}`;
  if (live !== null) return `revision ${live.revision}`;
  return comparison.with === "base" ? (comparison.live ?? "not known") : "none";
}

/** `1 flow`, `2 flows`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** `1 error and 2 warnings`; empty without findings. */
export function findingCount(findings: readonly Finding[]): string {
  const count: Count = countFindings(findings);
  return listed([
    ...(count.error > 0 ? [counted(count.error, "error")] : []),
    ...(count.warning > 0 ? [counted(count.warning, "warning")] : []),
  ]);
}

/** The same with what was there before apart from what is new: `1 warning (2 errors before)`. */
export function foundWords(findings: readonly Finding[]): string {
  const fresh = findingCount(findings.filter(isHeld));
  const before = findingCount(findings.filter((finding) => !isHeld(finding)));
  return before === "" ? fresh : `${fresh === "" ? "none new" : fresh} (${before} before)`;
}

/** Every finding of a report: of the run first, then by flow. */
export function allFindings(report: Report): Finding[] {
  return [...report.plan.findings, ...report.flows.flatMap((flow) => flow.plan.findings)];
}

/** Twilio's own refusal. */
export const REFUSAL: RuleId = "flow-validate";

/** True for what this change answers for: what is new, and what Twilio refuses whoever wrote it. */
export function isHeld({ origin, rule }: Finding): boolean {
  return origin === "new" || rule === REFUSAL;
}

function asRevision(revision: number | null): string {
  return revision === null ? "" : ` as revision ${revision}`;
}

/** 12345 as 12,345; Intl would take longer to load than the whole report to write. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
