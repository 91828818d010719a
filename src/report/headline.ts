import type { Finding } from "../check/finding.ts";
import type { Action, FlowPlan, Outcome } from "../plan/plan.ts";
import type { Job, Report } from "./report.ts";
import { allFindings, counted, findingCount, isHeld, isUnknown, listed } from "./wording.ts";

/** The verdict and what it rests on, in one sentence of plain text. The environment's name is in it, unescaped. */
export function headline(report: Report): string {
  return `${sentenceOf(report)}${foundIn(allFindings(report))}.`;
}

/** What was found, and apart from it what was there before: that fails nothing. */
function foundIn(findings: readonly Finding[]): string {
  const fresh = findingCount(findings.filter(isHeld));
  const before = findings.filter((finding) => !isHeld(finding));
  const were = `${findingCount(before)} ${before.length === 1 ? "was" : "were"} there before`;
  if (before.length === 0) return fresh === "" ? "" : `; ${fresh} found`;
  return fresh === "" ? `; nothing new found (${were})` : `; ${fresh} found (${were})`;
}

function sentenceOf(report: Report): string {
  const { verdict, dryRun: dry } = report.plan;
  if (report.idle) return "There was nothing to do";
  const flows = report.flows.map((flow) => flow.plan);
  const environment = placeName(report);
  if (verdict === "fail") {
    return flows.length === 0 && report.job !== "publish" ? STOPPED : FAILING[report.job](flows, environment);
  }
  if (flows.some((flow) => isUnknown(report, flow)))
    return `${counted(flows.length, "flow")} checked offline: what a publish would do in ${environment} is not known`;
  const rehearsed = dry ? REHEARSED[report.job] : undefined;
  if (rehearsed !== undefined) return rehearsed(flows, environment);
  if (dry) return planned("Dry run: this would", "Dry run: there is nothing to do", flows, environment);
  // What else blocks a flow and fails nothing was there before: the other flows go without it.
  const drifted = flows.filter(isBlockedByDrift).length;
  if (report.job === "review" && drifted > 0) {
    const subject = report.whole ? "A publish" : "Merging this";
    return `${subject} would write nothing to ${environment} as it is: ${counted(drifted, "flow")} changed there meanwhile`;
  }
  if (report.job === "review" && report.whole)
    return planned("A publish would", "A publish would change nothing", flows, environment);
  return PASSING[report.job](flows, environment);
}

const STOPPED = "This run could not be carried out";

/** Without a configuration the one environment has no name of its own. */
export function placeName({ plan }: Report): string {
  return plan.environment === "default" ? "the account" : plan.environment;
}

type Tell = (flows: readonly FlowPlan[], environment: string) => string;

const PASSING: Readonly<Record<Job, Tell>> = {
  review: (flows, environment) => {
    const work = workOf(flows).map(({ present, what }) => `${present} ${what}`);
    return work.length === 0
      ? `Merging this changes nothing in ${environment}`
      : `Merging this ${listed(work)} in ${environment}`;
  },
  publish: (flows, environment) => {
    const done = [
      ...(having(flows, "published") > 0 ? [`published ${counted(having(flows, "published"), "flow")}`] : []),
      ...(having(flows, "created") > 0 ? [`created ${counted(having(flows, "created"), "flow")}`] : []),
    ];
    const left = flows.some(({ action }) => action === "skipped");
    return done.length === 0
      ? `Nothing ${left ? "was" : "had to be"} written to ${environment}`
      : `${capital(listed(done))} in ${environment}`;
  },
  rollback: (flows, environment) => {
    const back = having(flows, "published");
    return back === 0
      ? `Nothing had to be rolled back in ${environment}`
      : `${counted(back, "flow")} went back to an earlier revision in ${environment}`;
  },
  drift: (flows, environment) => {
    const drifted = driftedOf(flows);
    if (drifted > 0)
      return `${counted(drifted, "flow")} in ${environment} changed outside of this repository`;
    return flows.length === 1
      ? `The flow in ${environment} is as it was published from here`
      : `All ${counted(flows.length, "flow")} in ${environment} are as they were published from here`;
  },
  pull: (flows, environment) => {
    const differ = differingOf(flows);
    return differ === 0
      ? `Every file is up to date with ${environment}`
      : `${counted(differ, "file")} brought up to date with ${environment}`;
  },
};

/** Dry runs of the jobs that do not publish the files. */
const REHEARSED: Readonly<Partial<Record<Job, Tell>>> = {
  rollback: (flows, environment) => {
    const back = differingOf(flows);
    return back === 0
      ? `Dry run: nothing has to be rolled back in ${environment}`
      : `Dry run: ${counted(back, "flow")} would go back to an earlier revision in ${environment}`;
  },
  pull: (flows, environment) => {
    const differ = differingOf(flows);
    return differ === 0
      ? `Dry run: every file is up to date with ${environment}`
      : `Dry run: ${counted(differ, "file")} would be brought up to date with ${environment}`;
  },
};

const FAILING: Readonly<Record<Job, Tell>> = {
  review: (flows, environment) => {
    const blocked = blockedOf(flows);
    if (blocked === 0) return `What this changes should not go to ${environment} as it is`;
    if (flows.length === 1) return `The flow cannot go to ${environment} as it is`;
    return `${blocked} of ${counted(flows.length, "flow")} cannot go to ${environment} as ${blocked === 1 ? "it is" : "they are"}`;
  },
  publish: (flows, environment) => stopped("Publishing to", flows, environment),
  rollback: (flows, environment) => stopped("Rolling back in", flows, environment),
  drift: (flows, environment) => {
    const drifted = driftedOf(flows);
    return drifted === 0
      ? `The flows in ${environment} could not all be compared`
      : `${drifted} of ${counted(flows.length, "flow")} in ${environment} changed outside of this repository`;
  },
  pull: (_, environment) => `The files could not all be brought up to date with ${environment}`,
};

/** What would be done, for a run that does nothing itself. */
function planned(would: string, nothing: string, flows: readonly FlowPlan[], environment: string): string {
  const work = workOf(flows).map(({ infinitive, what }) => `${infinitive} ${what}`);
  return work.length === 0 ? `${nothing} in ${environment}` : `${would} ${listed(work)} in ${environment}`;
}

const RESULTS: ReadonlyArray<readonly [Outcome, string]> = [
  ["published", "published"],
  ["created", "created"],
  ["failed", "failed"],
  ["rolled-back", "put back as before"],
  ["not-reached", "not reached"],
];
const WROTE: ReadonlySet<Outcome | null> = new Set(["published", "created", "failed", "rolled-back"]);

function stopped(doing: string, flows: readonly FlowPlan[], environment: string): string {
  if (flows.some(({ outcome }) => WROTE.has(outcome))) {
    const results = RESULTS.flatMap(([outcome, word]) => {
      const count = having(flows, outcome);
      return count === 0 ? [] : [`${counted(count, "flow")} ${word}`];
    });
    return `${doing} ${environment} did not go through: ${listed(results)}`;
  }
  const drifted = flows.filter(isBlockedByDrift).length;
  const blocked = blockedOf(flows) - drifted;
  const reasons = [
    ...(blocked > 0 ? [`${counted(blocked, "flow")} blocked`] : []),
    ...(drifted > 0 ? [`${counted(drifted, "flow")} drifted`] : []),
  ];
  return `Nothing was written to ${environment}${reasons.length === 0 ? "" : `: ${listed(reasons)}`}`;
}

const WORK: ReadonlyArray<readonly [Action, present: string, infinitive: string]> = [
  ["publish", "publishes", "publish"],
  ["create", "creates", "create"],
  ["layout", "updates the layout of", "update the layout of"],
];

/** What will be done, with how many flows. */
function workOf(flows: readonly FlowPlan[]): { present: string; infinitive: string; what: string }[] {
  return WORK.flatMap(([action, present, infinitive]) => {
    const count = flows.filter((flow) => flow.action === action).length;
    return count === 0 ? [] : [{ present, infinitive, what: counted(count, "flow") }];
  });
}

function having(flows: readonly FlowPlan[], outcome: Outcome): number {
  return flows.filter((flow) => flow.outcome === outcome).length;
}

function blockedOf(flows: readonly FlowPlan[]): number {
  return flows.filter((flow) => flow.action === "blocked").length;
}

function isBlockedByDrift({ action, drift }: FlowPlan): boolean {
  return action === "blocked" && drift !== null;
}

function driftedOf(flows: readonly FlowPlan[]): number {
  return flows.filter((flow) => flow.drift !== null).length;
}

function differingOf(flows: readonly FlowPlan[]): number {
  return flows.filter(({ action }) => action === "publish" || action === "layout" || action === "create")
    .length;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
