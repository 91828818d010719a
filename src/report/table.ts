import type { FlowPlan } from "../plan/plan.ts";
import { type Column, columnsOf } from "./columns.ts";
import { fileUrl } from "./links.ts";
import { inlineCode, joined, link, Markdown, md, NOTHING, row } from "./markdown.ts";
import type { Measure } from "./part.ts";
import type { Report } from "./report.ts";
import { clip } from "./visible.ts";
import { weightOf } from "./weight.ts";
import { changesOf, counted, fateOf, findingCount, foundWords, isGone, liveOf } from "./wording.ts";

export interface Table {
  readonly text: Markdown;
  /** What was left out, or null for the whole table. */
  readonly cut: string | null;
}

/**
 * One row a flow. When the whole takes more than `room`, first the cells say less, then the flows that need
 * nobody's eye become a count, then as many others as have to.
 */
export function tableOf(report: Report, room: number, measure: Measure): Table {
  const flows = report.flows.map((flow) => flow.plan);
  if (flows.length === 0) return { text: NOTHING, cut: null };
  const columns = columnsOf(flows);
  const rows = flows.map((flow) => fullRow(report, flow, columns));
  const full = joined([...fullHead(columns), ...rows], "\n");
  return measure(full.toString()) <= room ? { text: full, cut: null } : shortTableOf(report, room, measure);
}

/** The same with the columns alone that nobody can do without. */
export function shortTableOf(report: Report, room: number, measure: Measure): Table {
  const flows = report.flows.map((flow) => flow.plan);
  const short = joined([...SHORT_HEAD, ...flows.map((flow) => shortRow(report, flow))], "\n");
  if (measure(short.toString()) <= room) return { text: short, cut: "columns of the table" };
  return partialTable(report, flows, room, measure);
}

type Columns = ReturnType<typeof columnsOf>;

function fullHead(columns: Columns): Markdown[] {
  const rules = [...columns.keys()].map((column) => (column === "changes" ? "--:" : "---"));
  return [
    row([md`Flow`, md`What happens`, ...columns.values()]),
    Markdown.trusted(`| ${["---", "---", ...rules].join(" | ")} |`),
  ];
}

const SHORT_HEAD = [
  row([md`Flow`, md`What happens`, md`Changes`, md`Findings`]),
  Markdown.trusted("| --- | --- | --: | --- |"),
];

function fullRow(report: Report, flow: FlowPlan, columns: Columns): Markdown {
  const name = flow.name === flow.key ? NOTHING : md` ${clip(flow.name, 80)}`;
  const url = isGone(flow) ? null : fileUrl(report.commit, flow.file, null);
  const key = link(inlineCode(clip(flow.key, 80)), url);
  const cells = [...columns.keys()].map((column) => CELLS[column](flow));
  return row([md`${key}${name}`, fateOf(report, flow), ...cells]);
}

const CELLS: Readonly<Record<Column, (flow: FlowPlan) => Markdown | string | number>> = {
  changes: (flow) => changesOf(flow).length || "none",
  findings: (flow) => foundWords(flow.findings) || "none",
  live: liveOf,
  beside,
};

function shortRow(report: Report, flow: FlowPlan): Markdown {
  const attention = flow.drift === null ? "" : ", drift";
  const fate = `${fateOf(report, flow)}${attention}`;
  return row([clip(flow.key, 40), fate, changesOf(flow).length || "", foundWords(flow.findings)]);
}

function beside({ drift, draft }: FlowPlan): Markdown {
  const parts = [
    ...(drift === null ? [] : [md`⚠️ drift: revision ${drift.revision} is not from here`]),
    ...(draft === null ? [] : [md`draft: revision ${draft.revision}`]),
  ];
  return parts.length === 0 ? md`none` : joined(parts, "<br>");
}

function partialTable(report: Report, flows: readonly FlowPlan[], room: number, measure: Measure): Table {
  const order = [...flows].sort((a, b) => weightOf(b) - weightOf(a));
  const rows: Markdown[] = [...SHORT_HEAD];
  // What is left is told in words, and words for every kind of fate fit in here.
  let left = room - 600 - SHORT_HEAD.reduce((sum, line) => sum + measure(line.toString()) + 1, 0);
  let shown = 0;
  for (const flow of order) {
    const next = shortRow(report, flow);
    left -= measure(next.toString()) + 1;
    if (left < 0) break;
    rows.push(next);
    shown += 1;
  }
  const rest = order.slice(shown);
  const fates = new Map<string, number>();
  for (const flow of rest) fates.set(flow.action, (fates.get(flow.action) ?? 0) + 1);
  const said = [...fates].map(([action, count]) => `${count} ${action}`).join(", ");
  const findings = findingCount(rest.flatMap((flow) => flow.findings)) || "no findings";
  const line = md`… and ${counted(rest.length, "more flow")}: ${said}; ${findings}.`;
  return { text: joined([...rows, NOTHING, line], "\n"), cut: `${counted(rest.length, "row")} of the table` };
}
