import { type Fitted, fitted } from "./fitted.ts";
import { cutNote, footer } from "./footer.ts";
import { headline } from "./headline.ts";
import { joined, type Markdown, md, NOTHING } from "./markdown.ts";
import type { Measure } from "./part.ts";
import type { Report } from "./report.ts";
import { Room } from "./room.ts";
import { sectionsOf } from "./section.ts";
import { shortTableOf, type Table, tableOf } from "./table.ts";
import { clip } from "./visible.ts";
import { counted } from "./wording.ts";

/** Room that is kept for the line that says what was cut. */
const CUT_NOTE = 900;
const NOTICES = 20;
/** Of a page, notices take so much at most. */
const NOTICES_SHARE = 1 / 8;
/** Of the room, a table with all of its columns may take so much where not everything fits. */
const TABLE_SHARE = 1 / 4;

/**
 * The report as one page of Markdown of at most `limit` units: verdict, notices, table, flow by flow, and what
 * was compared. What does not fit is shortened by steps and said to be; `rest` says where all of it is.
 */
export function page(report: Report, limit: number, measure: Measure, rest: Markdown): string {
  const top = [verdictLine(report), noticesOf(report, limit * NOTICES_SHARE, measure)];
  const fixed = [...top, footer(report, true)].reduce(
    (sum, part) => sum + measure(part.toString()) + 2,
    CUT_NOTE,
  );
  const { table, body } = laidOut(report, limit - fixed, measure);
  const end = [cutNote(body.left, table.cut, rest), footer(report, table.cut === null)];
  const parts = [...top, table.text, ...body.texts, ...end];
  return `${joined(
    parts.filter((part) => part.toString() !== ""),
    "\n\n",
  )}\n`;
}

interface Layout {
  readonly table: Table;
  readonly body: Fitted;
}

/** Every flow has its row before any has its section; columns of a large table go before sentences do. */
function laidOut(report: Report, room: number, measure: Measure): Layout {
  const sections = sectionsOf(report);
  const sizeOf = (table: Table) => measure(table.text.toString()) + 2;
  const beside = (table: Table) => ({ table, body: fitted(sections, room - sizeOf(table), measure) });
  const full = tableOf(report, room - 2, measure);
  const whole = beside(full);
  const small = sizeOf(full) <= room * TABLE_SHARE;
  if (whole.body.left.size === 0 || full.cut !== null || small) return whole;
  return beside(shortTableOf(report, room - 2, measure));
}

const SIGNS = { pass: md`✅ Pass`, fail: md`❌ Fail` } as const;

function verdictLine(report: Report): Markdown {
  return md`## ${SIGNS[report.plan.verdict]}: ${clip(headline(report), 600)}`;
}

function noticesOf({ notices }: Report, limit: number, measure: Measure): Markdown {
  if (notices.length === 0) return NOTHING;
  const room = new Room(limit, measure);
  const lines: Markdown[] = [];
  for (const notice of notices.slice(0, NOTICES)) {
    const line = md`> ${clip(notice, 500)}`;
    if (room.take(room.blockSize(line))) lines.push(line);
  }
  const rest = notices.length - lines.length;
  return joined(rest > 0 ? [...lines, md`> … and ${counted(rest, "more notice")}`] : lines, "\n>\n");
}
