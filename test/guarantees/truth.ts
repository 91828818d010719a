import type { Deployment } from "../../src/emulator/repository.ts";
import type { StudioEmulator } from "../../src/emulator/studio.ts";
import type { StoredRevision } from "../../src/emulator/studio-state.ts";
import { stringMember } from "../../src/flow/json.ts";
import type { FlowPlan } from "../../src/plan/plan.ts";
import type { Report } from "../../src/report/report.ts";
import { differing, digest, type History, historyOf, liveOf, namesIn, PERSON } from "./history.ts";
import { HEAD } from "./shop.ts";
import { ACCOUNT } from "./stage.ts";

/** What somebody else saved during the run. */
export interface Edit {
  readonly sid: string;
  readonly revision: number;
  readonly status: "draft" | "published";
  /** Another run of Flowgate did it: what a plan has seen of it counts as published here, by an older commit. */
  readonly flowgate?: boolean;
}

/** What is to be held against each other: what the run says, and what the account went through. */
export interface Case {
  readonly studio: StudioEmulator;
  readonly before: History;
  readonly edits: readonly Edit[];
  /** The deployment records that the run began. */
  readonly records: readonly Deployment[];
  /** Null for a run that was killed: it has said nothing. */
  readonly report: Report | null;
  readonly cancelled: boolean;
}

/** Everything that is not as it was promised, in sentences; empty when every promise was kept. */
export function brokenPromises(given: Case): string[] {
  const after = historyOf(given.studio, given.before);
  const { report } = given;
  return [
    ...doubled(given, after),
    ...lostEdits(given, after),
    ...dangling(given, after),
    ...(report === null
      ? []
      : [
          ...report.plan.flows.flatMap((flow) => untrue(flow, given, after)),
          ...wrongVerdict(report, given),
          ...half(report, given, after),
          ...leftBehind(report, given, after),
          ...wrongRecord(report, given),
        ]),
  ];
}

/** No write of a run stands twice, and no flow was made twice. */
function doubled({ studio, before }: Case, after: History): string[] {
  const flows = namesIn(studio).twice.map((name) => `${name} was made twice`);
  const writes = [...after].flatMap(([sid, revisions]) => {
    const own = revisions.slice(before.get(sid)?.length ?? 0).filter(({ author }) => author === null);
    const seen = new Set<string>();
    return own.flatMap(({ commitMessage, status, revision }) => {
      const write = `${status} ${commitMessage}`;
      if (seen.has(write)) return [`revision ${revision} of ${nameOf(revisions)} was written twice`];
      seen.add(write);
      return [];
    });
  });
  return [...flows, ...writes];
}

/** Nothing that answers callers runs a flow that is not there any more. */
function dangling({ studio }: Case, after: History): string[] {
  const there = new Set(studio.flowsOf(ACCOUNT).map(({ sid }) => sid));
  return [...after].flatMap(([sid, revisions]) => {
    const live = there.has(sid) ? JSON.stringify(liveOf(revisions)?.definition ?? null) : "";
    const runs = [...live.matchAll(/"flow_sid":"([^"]*)"/g)].map(([, other = ""]) => other);
    return runs
      .filter((other) => !there.has(other))
      .map((other) => `${nameOf(revisions)} runs ${other}, which is gone`);
  });
}

/** What somebody published is live at the end; a draft that something was published over is named. */
function lostEdits({ edits, report }: Case, after: History): string[] {
  const planned = (sid: string) => report?.plan.flows.find((flow) => flow.sid === sid)?.live?.revision ?? 0;
  return edits.flatMap(({ sid, revision, status, flowgate = false }) => {
    const revisions = after.get(sid) ?? [];
    const edit = revisions.find((other) => other.revision === revision);
    const name = nameOf(revisions);
    if (edit === undefined) return [`revision ${revision} of ${name} is gone`];
    if (flowgate && planned(sid) >= revision) return [];
    if (status === "published")
      return digest(liveOf(revisions)) === digest(edit)
        ? []
        : [`revision ${revision} of ${name}, published by somebody, was written over`];
    const over = revisions.some((other) => other.revision > revision && other.author === null);
    return over && report !== null && !mentions(report, revision)
      ? [`the draft ${revision} of ${name} was written past without a word`]
      : [];
  });
}

/** What the report says of one flow, held against the flow's own history. */
function untrue(plan: FlowPlan, given: Case, after: History): string[] {
  const sid = plan.sid ?? namesIn(given.studio).sids.get(plan.key) ?? "";
  const revisions = after.get(sid) ?? [];
  const live = liveOf(revisions);
  const was = liveOf(given.before.get(sid));
  const own = revisions.slice(given.before.get(sid)?.length ?? 0).filter(({ author }) => author === null);
  const asBefore = digest(live) === digest(was) || byPerson(live, given, sid);
  const say = (what: string) => [`${plan.key} is told as ${plan.outcome ?? plan.action}, but ${what}`];
  switch (plan.outcome) {
    case "published":
    case "created": {
      const told = revisions.find(({ revision }) => revision === plan.revision);
      if (told === undefined || told.author !== null || told.status !== "published")
        return say(`revision ${plan.revision} is not a publish of ours`);
      return digest(told) === plan.digest
        ? []
        : say(`the digest of revision ${plan.revision} is another one than ${plan.digest}`);
    }
    case "rolled-back":
      return asBefore ? [] : say(`live is neither as before nor somebody's`);
    case "failed":
      return asBefore || isExplained(plan) ? [] : say("live is another one than before");
    case "unchanged":
      return digest(live) === plan.digest || byPerson(live, given, sid) ? [] : say("live differs");
    case "not-reached":
      return own.some(({ status }) => status === "published") ? say("it was published") : [];
    case null:
      return own.length > 0 ? say(`${own.length} revisions of it were written`) : [];
  }
}

/** `pass` says that everything wanted is live. */
function wrongVerdict({ plan }: Report, { studio, edits }: Case): string[] {
  if (plan.verdict === "fail") return [];
  const touched = new Set(edits.map(({ sid }) => sid));
  const { sids } = namesIn(studio);
  const open = differing(studio, HEAD).filter((key) => !touched.has(sids.get(key) ?? ""));
  return open.length === 0 ? [] : [`the verdict is pass, but ${open.join(", ")} differ`];
}

/** A run that failed left nothing live that was not live before, or says where it could not help it. */
function half({ plan }: Report, { cancelled }: Case, after: History): string[] {
  if (plan.verdict === "pass" || cancelled) return [];
  return plan.flows
    .filter(({ outcome }) => outcome === "published" || outcome === "created")
    .filter((flow) => !isExplained(flow))
    .map(
      ({ key, sid }) =>
        `${key} was left published by a failed run (${after.get(sid ?? "")?.length} revisions)`,
    );
}

/** What a failed run made is gone again, or told. */
function leftBehind({ plan }: Report, { studio, before, edits, cancelled }: Case, after: History): string[] {
  if (plan.verdict === "pass" || cancelled) return [];
  const theirs = new Set(edits.map(({ sid }) => sid));
  const told = new Set(plan.flows.filter(isExplained).map(({ key }) => key));
  return studio
    .flowsOf(ACCOUNT)
    .filter(({ sid, friendlyName }) => !before.has(sid) && !theirs.has(sid) && !told.has(friendlyName))
    .map(({ sid, friendlyName }) => `${friendlyName} was left behind (${after.get(sid)?.length} revisions)`);
}

/** What is written has one deployment record, which ends as the run did; where GitHub would not take it, that is told. */
function wrongRecord({ plan }: Report, { records, cancelled }: Case): string[] {
  if (plan.findings.some(({ rule }) => rule === "deployment")) return [];
  const wrote = plan.flows.some(({ outcome }) => outcome === "published" || outcome === "created");
  const wanted = plan.verdict === "pass" ? "success" : "failure";
  if (records.length > 1) return [`the run has ${records.length} deployment records`];
  if (records.length === 0) return wrote && !cancelled ? ["a publish has no deployment record"] : [];
  const states = records.map(({ statuses }) => stringMember(statuses.at(-1)?.given, "state") ?? "no state");
  return states.filter((state) => state !== wanted).map((state) => `${plan.verdict} is recorded as ${state}`);
}

const EXPLAINED: ReadonlySet<string> = new Set(["not-restored", "edited-meanwhile", "in-doubt"]);

function isExplained({ findings }: FlowPlan): boolean {
  return findings.some(({ rule }) => EXPLAINED.has(rule));
}

function byPerson(live: StoredRevision | undefined, { edits }: Case, sid: string): boolean {
  const theirs = edits.some((edit) => edit.sid === sid && edit.revision === live?.revision);
  return (
    theirs || live?.author === PERSON || (live?.commitMessage ?? "").includes("while Flowgate was publishing")
  );
}

function mentions(report: Report, revision: number): boolean {
  const texts = report.plan.flows.flatMap(({ findings }) => findings.map(({ message }) => message));
  return texts.some((text) => new RegExp(`revision ${revision}\\b`, "i").test(text));
}

function nameOf(revisions: readonly StoredRevision[]): string {
  return revisions.at(-1)?.friendlyName ?? "a flow that is not there";
}
