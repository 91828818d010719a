import type { Finding } from "../check/finding.ts";
import type { FlowPlan } from "../plan/plan.ts";
import { headline } from "./headline.ts";
import { type Paint, painter, plain, type Style } from "./paint.ts";
import type { Report } from "./report.ts";
import { changesOf, counted, fateOf, findingCount, isUnknown, liveOf } from "./wording.ts";

export interface TerminalOptions {
  readonly colour: boolean;
}

/** The report for whoever sits at a terminal: each flow with its changes and findings, the verdict last. */
export function renderTerminal(report: Report, { colour }: TerminalOptions): string {
  const paint = painter(colour);
  const flows = report.flows.map(({ plan }) => flowLines(report, plan, paint));
  const own = report.plan.findings.map((finding) => findingLine(finding, paint));
  const notices = report.notices.map((notice) => paint("dim", `note: ${notice}`));
  const pass = report.plan.verdict === "pass";
  const verdict = `${paint(pass ? "green" : "red", pass ? "pass" : "fail")}  ${plain(headline(report))}`;
  return `${[...flows, own, notices, [verdict]]
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

/** Findings as compilers print them, `file:line:column`, and a line that counts them. */
export function renderFindings(findings: readonly Finding[], { colour }: TerminalOptions): string {
  const paint = painter(colour);
  const lines = findings.map((finding) => findingLine(finding, paint));
  const count = findingCount(findings);
  const style: Style = findings.some((finding) => finding.severity === "error") ? "red" : "yellow";
  const last = count === "" ? paint("green", "No findings.") : paint(style, `${count}.`);
  return `${[...lines, ...(lines.length > 0 ? [""] : []), last].join("\n")}\n`;
}

const FATES: Readonly<Record<FlowPlan["action"], { sign: string; style: Style }>> = {
  create: { sign: "+", style: "green" },
  publish: { sign: "~", style: "yellow" },
  layout: { sign: "~", style: "dim" },
  unchanged: { sign: "=", style: "dim" },
  blocked: { sign: "!", style: "red" },
  skipped: { sign: "-", style: "dim" },
};

const UNKNOWN = { sign: "?", style: "dim" } as const;

function flowLines(report: Report, flow: FlowPlan, paint: Paint): string[] {
  const failed = flow.outcome === "failed" || flow.outcome === "rolled-back";
  const unknown = isUnknown(report, flow);
  const { sign, style } = failed ? FATES.blocked : unknown ? UNKNOWN : FATES[flow.action];
  const name = flow.name === flow.key ? "" : ` (${flow.name})`;
  const live = paint(
    "dim",
    ` (live: ${report.unasked ? "not asked" : liveOf(flow)}${flow.draft === null ? "" : `; draft: revision ${flow.draft.revision}`})`,
  );
  return [
    `${paint(style, sign)} ${paint("bold", flow.key)}${plain(name)}: ${fateOf(report, flow)}${live}`,
    // Of a drift what somebody did is told, not how a publish would take it back.
    ...(unknown || (report.job === "drift" && flow.drift !== null) ? [] : changesOf(flow)).map(
      (change) => `    ${plain(change.text)}`,
    ),
    ...driftLines(flow, paint),
    ...flow.findings.map((finding) => `    ${findingLine(finding, paint)}`),
  ];
}

function driftLines({ drift }: FlowPlan, paint: Paint): string[] {
  if (drift === null) return [];
  const author = drift.author === null ? "" : ` by ${drift.author}`;
  const date = drift.date === null ? "" : ` on ${drift.date}`;
  const changes = drift.changes.length === 0 ? "." : `, with ${counted(drift.changes.length, "change")}:`;
  return [
    `    ${paint("yellow", "drift")}: revision ${drift.revision} was published in Twilio${plain(author)}${plain(date)}, not from here${changes}`,
    ...drift.changes.map((change) => `      ${plain(change.text)}`),
  ];
}

function findingLine(finding: Finding, paint: Paint): string {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== null).join(":");
  const severity = paint(finding.severity === "error" ? "red" : "yellow", finding.severity);
  const widget = finding.widget === null ? "" : `${plain(finding.widget)}: `;
  const existing = finding.origin === "existing" ? paint("dim", " (was there before)") : "";
  const at = place === "" ? "" : `${plain(place)}: `;
  return `${at}${severity}: ${widget}${plain(finding.message)} ${paint("dim", `[${finding.rule}]`)}${existing}`;
}
