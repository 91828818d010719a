import { findingList } from "./finding-line.ts";
import { cutNote, footer } from "./footer.ts";
import { headline } from "./headline.ts";
import { joined, type Markdown, md, NOTHING } from "./markdown.ts";
import { type Fitted, fitted, type Measure, type Piece } from "./piece.ts";
import type { Report } from "./report.ts";
import { sectionOf } from "./section.ts";
import { type Table, tableOf } from "./table.ts";
import { clip } from "./visible.ts";
import { counted, findingCount } from "./wording.ts";

/** Room that is kept for the line that says what was cut. */
const CUT_NOTE = 900;
const NOTICES = 20;

/**
 * The report as one page of Markdown of at most `limit` units: verdict, notices, table, flow by flow, and what
 * was compared. What does not fit is shortened by steps and said to be.
 */
export function page(report: Report, limit: number, measure: Measure): string {
  const top = [verdictLine(report), noticesOf(report)];
  const end = footer(report);
  const fixed = [...top, end].reduce((sum, part) => sum + measure(part.toString()) + 2, CUT_NOTE);
  const room = limit - fixed;
  const pieces = [...runFindings(report), ...report.flows.flatMap((flow) => sectionOf(report, flow))];
  const { table, body } = laidOut(report, pieces, room, measure);
  const parts = [...top, table.text, ...body.texts, cutNote(report, body.cut, table.cut), end];
  return `${joined(
    parts.filter((part) => part.toString() !== ""),
    "\n\n",
  )}\n`;
}

interface Layout {
  readonly table: Table;
  readonly body: Fitted;
}

/** Table and sections that fit together: columns of the table go before sentences do, its rows go last. */
function laidOut(report: Report, pieces: readonly Piece[], room: number, measure: Measure): Layout {
  const sizeOf = (table: Table) => measure(table.text.toString());
  const below = (table: Table) => fitted(pieces, room - sizeOf(table), measure);
  const full = tableOf(report, room, measure);
  const first = { table: full, body: below(full) };
  if (!first.body.cut.has("sentences") && !first.body.cut.has("findings")) return first;
  const short = full.cut === null ? tableOf(report, sizeOf(full) - 1, measure) : full;
  const body = below(short);
  if (body.size + sizeOf(short) <= room) return { table: short, body };
  return { table: tableOf(report, Math.max(0, room - body.size), measure), body };
}

const SIGNS = { pass: md`✅ Pass`, fail: md`❌ Fail` } as const;

function verdictLine(report: Report): Markdown {
  return md`## ${SIGNS[report.plan.verdict]}: ${clip(headline(report), 600)}`;
}

function noticesOf({ notices }: Report): Markdown {
  if (notices.length === 0) return NOTHING;
  const lines = notices.slice(0, NOTICES).map((notice) => md`> ${clip(notice, 500)}`);
  const rest = notices.length - NOTICES;
  return joined(rest > 0 ? [...lines, md`> … and ${counted(rest, "more notice")}`] : lines, "\n>\n");
}

/** What belongs to no flow. */
function runFindings(report: Report): Piece[] {
  const { findings } = report.plan;
  if (findings.length === 0) return [];
  const title = md`**${findingCount(findings)} that belong${findings.length === 1 ? "s" : ""} to no single flow**`;
  const some = (count: number) => findingList(findings.slice(0, count), report.commit);
  const rest = findings.length - 10;
  const few = rest > 0 ? md`${some(10)}\n- … and ${rest} more` : some(10);
  return [
    {
      kind: "findings",
      forms: [md`${title}\n\n${some(findings.length)}`, md`${title}\n\n${few}`, md`${title}`],
    },
  ];
}
