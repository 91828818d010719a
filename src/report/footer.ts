import type { FlowPlan } from "../plan/plan.ts";
import { placeName } from "./headline.ts";
import { commitUrl } from "./links.ts";
import { inlineCode, joined, link, type Markdown, md, NOTHING } from "./markdown.ts";
import type { Kind } from "./part.ts";
import type { Report } from "./report.ts";
import { clip } from "./visible.ts";
import { grouped, listed } from "./wording.ts";

const CUT_WORDS: ReadonlyArray<readonly [kind: Kind | "section", one: string, many: string]> = [
  ["section", "what changes in one flow", "what changes in # flows"],
  ["sentences", "one sentence", "# sentences"],
  ["findings", "one finding", "# findings"],
  ["drift", "one change of a drift", "# changes of drifts"],
  ["diagram", "one diagram", "# diagrams"],
  ["existing", "one finding that was there before", "# findings that were there before"],
  ["details", "one exact difference", "# exact differences"],
];

/** What was left out so that the text fits, and where the rest is; empty when it is whole. */
export function cutNote(
  left: ReadonlyMap<Kind | "section", number>,
  table: string | null,
  rest: Markdown,
): Markdown {
  const parts = CUT_WORDS.flatMap(([kind, one, many]) => {
    const count = left.get(kind) ?? 0;
    return count === 0 ? [] : [count === 1 ? one : many.replace("#", grouped(count))];
  });
  if (table !== null) parts.unshift(table);
  return parts.length === 0 ? NOTHING : md`✂️ Shortened to fit here, without ${listed(parts)}.${rest}`;
}

/** Where all of it is that the comment has no room for. */
export function besideComment({ more, commit }: Report): Markdown {
  if (more === null) return NOTHING;
  const place = more === "summary" ? md`summary of this run` : md`report of this run`;
  return md` The rest is in the ${link(place, commit?.runUrl ?? null)}.`;
}

/** Where all of it is that not even the summary has room for. */
export function besideSummary(report: Report): Markdown {
  if (report.more === "report") return besideComment(report);
  return md` The input \`report\` writes all of it into one file, and \`flowgate plan\` tells it in a terminal.`;
}

/** What was compared with what, and the commit that was read. `table` tells whether all of its columns are shown. */
export function footer(report: Report, table: boolean): Markdown {
  const parts = [comparedWith(report, table), ...commitLine(report)].filter((part) => part.toString() !== "");
  return parts.length === 0 ? NOTHING : md`<sub>${joined(parts, " · ")}</sub>`;
}

const FEW = 5;

function comparedWith(report: Report, table: boolean): Markdown {
  const flows = report.flows.map((flow) => flow.plan).filter((flow) => flow.comparison.with !== "nothing");
  const live = flows.filter((flow) => flow.comparison.with === "live");
  const based = flows.filter((flow) => flow.comparison.with === "base");
  const parts: Markdown[] = [];
  if (live.length > 0) parts.push(md`what is live in ${placeOf(report)}${revisionsOf(live, table)}`);
  if (based.length > 0) parts.push(md`the base ${baseOf(based)}, since ${whyBase(based, live.length > 0)}`);
  return parts.length === 0 ? NOTHING : md`Compared with ${joined(parts, " and ")}`;
}

function whyBase(based: readonly FlowPlan[], some: boolean): string {
  const said = new Set(based.map(({ comparison }) => comparison.with === "base" && comparison.live));
  if (said.size > 1 || said.has(undefined)) return `${some ? "of some flows " : ""}nothing live is known`;
  if (said.has("unclear")) return "it is unclear which flow is meant";
  return some ? "some flows were not live" : "nothing was live";
}

/** The environment and its account; without a configuration the account alone. */
function placeOf(report: Report): Markdown {
  const { environment, account } = report.plan;
  const name = placeName(report);
  if (account === null) return name === environment ? inlineCode(name) : md`${name}`;
  const named = md`account ${inlineCode(account)}`;
  return name === environment ? md`${inlineCode(name)}, ${named}` : md`the ${named}`;
}

function revisionsOf(flows: readonly FlowPlan[], table: boolean): Markdown {
  if (flows.length > FEW) return table ? md` (the revisions in the table)` : NOTHING;
  const each = flows.flatMap((flow) =>
    flow.comparison.with === "live"
      ? [md`${inlineCode(clip(flow.key, 40))} revision ${flow.comparison.revision}`]
      : [],
  );
  return md` (${joined(each, ", ")})`;
}

function baseOf(flows: readonly FlowPlan[]): Markdown {
  const comparison = flows[0]?.comparison;
  return comparison?.with === "base" && comparison.commit !== null
    ? md`commit ${inlineCode(comparison.commit.slice(0, 12))}`
    : md`branch`;
}

function commitLine({ commit }: Report): Markdown[] {
  if (commit === null) return [];
  const run = commit.runUrl === null ? [] : [link(md`this run`, commit.runUrl)];
  return [md`commit ${link(inlineCode(commit.sha.slice(0, 12)), commitUrl(commit, commit.sha))}`, ...run];
}
