import type { Change } from "../diff/change.ts";
import type { JsonObject } from "../flow/json.ts";
import { differenceOf } from "./differences.ts";
import { fencedDiagram, fencedDiff, folded, joined, Markdown, md, NOTHING } from "./markdown.ts";
import { renderDiagram } from "./mermaid.ts";
import type { Piece } from "./piece.ts";
import { clip } from "./visible.ts";
import { counted } from "./wording.ts";

/** Two definitions and what changes from one to the other; null for a flow that is not there. */
export interface Comparison {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly changes: readonly Change[];
}

/** How many sentences a flow keeps before they become a mere count. */
const FEW = 10;

/** The changes, a sentence a line under their count. */
export function sentencesOf(changes: readonly Change[]): Piece[] {
  if (changes.length === 0) return [];
  const count = counted(changes.length, "change");
  const title = md`**${Markdown.trusted(count)}**`;
  const list = (some: readonly Change[]) => some.map((change) => md`- ${clip(change.text, 600)}`);
  const rest = changes.length - FEW;
  const few = rest > 0 ? [...list(changes.slice(0, FEW)), md`- … and ${rest} more`] : list(changes);
  return [
    {
      kind: "sentences",
      forms: [
        joined([title, NOTHING, ...list(changes)], "\n"),
        joined([title, NOTHING, ...few], "\n"),
        md`${title}.`,
        NOTHING,
      ],
    },
  ];
}

const LEGEND = md`<sub>+ added · ✎ changed · − removed (dashed)</sub>`;

const UNDRAWN = new Set<Change["kind"]>(["layout-changed", "flow-changed"]);

/** The changed widgets with their neighbours, where anything that can be drawn changed. */
export function diagramOf({ before, after, changes }: Comparison): Piece[] {
  if (!changes.some((change) => !UNDRAWN.has(change.kind))) return [];
  const diagram = renderDiagram(before, after, changes);
  if (diagram === null) {
    return before === null && after === null
      ? []
      : [{ kind: "diagram", forms: [md`*No diagram: more changed than one can show legibly.*`, NOTHING] }];
  }
  const note =
    diagram.shown === "changed only"
      ? md`*Changed widgets only; with their neighbours there are too many to draw.*\n\n`
      : NOTHING;
  return [{ kind: "diagram", forms: [md`${note}${fencedDiagram(diagram)}\n\n${LEGEND}`, NOTHING] }];
}

/** The exact values before and after, folded. */
export function detailsOf(changes: readonly Change[]): Piece[] {
  const differences = changes.flatMap((change) => {
    const lines = differenceOf(change);
    return lines.length === 0 ? [] : [lines];
  });
  if (differences.length === 0) return [];
  const summary = `Exact ${differences.length === 1 ? "difference" : `differences (${differences.length})`}`;
  return [{ kind: "details", forms: [folded(summary, fencedDiff(differences.flat())), NOTHING] }];
}
