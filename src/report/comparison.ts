import type { Change } from "../diff/change.ts";
import type { JsonObject } from "../flow/json.ts";
import { differenceOf, hasDifference } from "./differences.ts";
import { diffFence, diffLines, fencedDiagram, fold, joined, Markdown, md, NOTHING } from "./markdown.ts";
import { isTooMuchToDraw, renderDiagram } from "./mermaid.ts";
import { once, type Part } from "./part.ts";
import { clip } from "./visible.ts";
import { counted, grouped } from "./wording.ts";

/** Two definitions and what changes from one to the other; null for a flow that is not there. */
export interface Comparison {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly changes: readonly Change[];
}

/** Sentences that a reader meets before the diagram and the findings; more of them are folded. */
const SHOWN = 30;

/** The changes, a sentence a line under their count. */
export function sentencesOf(changes: readonly Change[]): Part[] {
  if (changes.length === 0) return [];
  const title = md`**${Markdown.trusted(counted(changes.length, "change"))}**`;
  return [
    {
      kind: "sentences",
      count: changes.length,
      short: md`${title}.`,
      shown: SHOWN,
      item: once((index) => md`- ${clip(changes[index]?.text ?? "", 600)}`),
      around: (left) => [md`${title}\n\n`, andMore(left)],
    },
  ];
}

/** The last line of a list that goes on elsewhere. */
export function andMore(left: number): Markdown {
  return left === 0 ? NOTHING : md`\n- … and ${grouped(left)} more`;
}

const LEGEND = md`<sub>+ added · ✎ changed · − removed (dashed)</sub>`;

const UNDRAWN = new Set<Change["kind"]>(["layout-changed", "flow-changed"]);

/**
 * The changed widgets with their neighbours, where anything that can be drawn changed. The definitions are asked for
 * when it is drawn: few of a run's flows are.
 */
export function diagramOf(
  changes: readonly Change[],
  definitions: () => Omit<Comparison, "changes">,
): Part[] {
  const weight = changes.filter(({ kind }) => !UNDRAWN.has(kind)).length;
  if (weight === 0) return [];
  if (isTooMuchToDraw(changes)) return [noteOf(TOO_MUCH)];
  const text = once(() => diagramText({ ...definitions(), changes }));
  return [{ kind: "diagram", weight, text: () => text(0) }];
}

const TOO_MUCH = md`*No diagram: more changed than one can show legibly.*`;

/** A line that stands wherever its section does. */
function noteOf(text: Markdown): Part {
  return { kind: "details", count: 0, short: text, item: () => NOTHING, around: () => [NOTHING, NOTHING] };
}

function diagramText({ before, after, changes }: Comparison): Markdown {
  if (before === null && after === null) return NOTHING;
  const diagram = renderDiagram(before, after, changes);
  if (diagram === null) return TOO_MUCH;
  const note =
    diagram.shown === "changed only"
      ? md`*Changed widgets only; with their neighbours there are too many to draw.*\n\n`
      : NOTHING;
  return md`${note}${fencedDiagram(diagram)}\n\n${LEGEND}`;
}

/** The exact values before and after, folded. */
export function detailsOf(changes: readonly Change[]): Part[] {
  const told = changes.filter(hasDifference);
  if (told.length === 0) return [];
  const item = once((index) => {
    const change = told[index];
    return change === undefined ? NOTHING : diffLines(differenceOf(change));
  });
  return [
    {
      kind: "details",
      count: told.length,
      short: NOTHING,
      item,
      around: (left, items) => {
        const [open, close] = fold(titleOf(told.length, left));
        const [fence, end] = diffFence(items);
        return [joined([open, fence], ""), joined([end, close], "")];
      },
    },
  ];
}

function titleOf(count: number, left: number): string {
  if (count === 1) return "Exact difference";
  return `Exact differences (${left === 0 ? "" : `${grouped(count - left)} of `}${grouped(count)})`;
}
