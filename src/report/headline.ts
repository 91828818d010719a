import type { Action, FlowPlan, Outcome } from "../plan/plan.ts";
import type { Report } from "./report.ts";
import { allFindings, counted, findingCount, listed } from "./wording.ts";

/** The verdict and what it rests on, in one sentence of plain text. The environment's name is in it, unescaped. */
export function headline(report: Report): string {
  const sentence = report.plan.verdict === "pass" ? passing(report) : failing(report);
  const findings = findingCount(allFindings(report));
  return findings === "" ? `${sentence}.` : `${sentence}; ${findings} found.`;
}

function passing(report: Report): string {
  const { environment } = report.plan;
  const flows = report.flows.map((flow) => flow.plan);
  switch (report.job) {
    case "review": {
      const work = workOf(flows);
      return work.length === 0
        ? `Merging this changes nothing in ${environment}`
        : `Merging this ${listed(work.map(([present, , count]) => `${present} ${count}`))} in ${environment}`;
    }
    case "publish":
    case "rollback":
      return done(report, flows);
    case "drift": {
      const drifted = flows.filter((flow) => flow.drift !== null).length;
      return drifted === 0
        ? `${flows.length === 1 ? "The flow" : `All ${counted(flows.length, "flow")}`} in ${environment} ${flows.length === 1 ? "is" : "are"} as published from here`
        : `${counted(drifted, "flow")} in ${environment} changed outside of this repository`;
    }
    case "pull": {
      const differ = flows.filter((flow) => flow.action !== "unchanged" && flow.action !== "skipped").length;
      return differ === 0
        ? `Every file is up to date with ${environment}`
        : `${counted(differ, "file")} ${report.plan.dryRun ? "would be" : "brought"} up to date with ${environment}`;
    }
  }
}

function failing(report: Report): string {
  const { environment } = report.plan;
  const flows = report.flows.map((flow) => flow.plan);
  const blocked = flows.filter((flow) => flow.action === "blocked").length;
  const drifted = flows.filter((flow) => flow.drift !== null).length;
  switch (report.job) {
    case "review":
      return blocked === 0
        ? `This should not be merged as it is: a publish to ${environment} would not go through`
        : `This should not be merged as it is: ${blocked} of ${counted(flows.length, "flow")} ${blocked === 1 ? "is" : "are"} blocked in ${environment}`;
    case "drift":
      return drifted === 0
        ? `The flows in ${environment} could not all be compared`
        : `${drifted} of ${counted(flows.length, "flow")} in ${environment} changed outside of this repository`;
    case "pull":
      return `The files could not all be brought up to date with ${environment}`;
    case "publish":
    case "rollback": {
      const why =
        blocked > 0
          ? ` (${counted(blocked, "flow")} blocked)`
          : drifted > 0
            ? ` (${counted(drifted, "flow")} drifted)`
            : "";
      const wrote = flows.some((flow) => flow.outcome !== null && WROTE.has(flow.outcome));
      return wrote ? `${done(report, flows)}${why}` : `Nothing was written to ${environment}${why}`;
    }
  }
}

const WROTE: ReadonlySet<Outcome> = new Set(["published", "created", "failed", "rolled-back"]);

/** What will be done, in the present tense, with how many flows. */
function workOf(
  flows: readonly FlowPlan[],
): Array<readonly [present: string, infinitive: string, count: string]> {
  const words: ReadonlyArray<readonly [Action, string, string, string]> = [
    ["publish", "publishes", "publish", ""],
    ["create", "creates", "create", ""],
    ["layout", "updates the layout of", "update the layout of", ""],
    ["blocked", "leaves", "leave", " blocked"],
  ];
  return words.flatMap(([action, present, infinitive, after]) => {
    const count = flows.filter((flow) => flow.action === action).length;
    return count === 0 ? [] : [[present, infinitive, `${counted(count, "flow")}${after}`] as const];
  });
}

const RESULTS: ReadonlyArray<readonly [Outcome, (count: string) => string]> = [
  ["published", (count) => `published ${count}`],
  ["created", (count) => `created ${count}`],
  ["failed", (count) => `${count} failed`],
  ["rolled-back", (count) => `put ${count} back as before`],
  ["not-reached", (count) => `did not reach ${count}`],
];

function done(report: Report, flows: readonly FlowPlan[]): string {
  const { environment, dryRun } = report.plan;
  if (dryRun) {
    const work = workOf(flows);
    return work.length === 0
      ? `Dry run: there is nothing to write to ${environment}`
      : `Dry run: this would ${listed(work.map(([, infinitive, count]) => `${infinitive} ${count}`))} in ${environment}`;
  }
  const parts = RESULTS.flatMap(([outcome, say]) => {
    const count = flows.filter((flow) => flow.outcome === outcome).length;
    return count === 0 ? [] : [say(counted(count, "flow"))];
  });
  if (parts.length === 0) return `Nothing had to be written to ${environment}`;
  const text = listed(parts);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} in ${environment}`;
}
