import type { Change } from "../diff/change.ts";
import { typeName } from "../diff/words.ts";
import type { JsonObject } from "../flow/json.ts";
import { type Drawing, type DrawnEdge, type DrawnWidget, drawingOf, type Mark } from "./drawing.ts";
import { clip, visible } from "./visible.ts";

/** What stays legible in a comment, and what GitHub's Mermaid draws without an error. */
export const DIAGRAM_LIMITS = { nodes: 40, edges: 80, characters: 12_000, label: 60 } as const;

export interface Diagram {
  readonly text: string;
  readonly shown: "changed and neighbours" | "changed only";
}

/** How each kind of widget looks: the sign and the shape tell as much as the colour. */
const WIDGETS: Readonly<Record<Mark, { sign: string; open: string; close: string; style: string | null }>> = {
  added: { sign: "+ ", open: "([", close: "])", style: "stroke:#2da44e,stroke-width:3px" },
  removed: {
    sign: "− ",
    open: "[[",
    close: "]]",
    style: "stroke:#cf222e,stroke-width:2px,stroke-dasharray:6 4",
  },
  changed: { sign: "✎ ", open: "(", close: ")", style: "stroke:#bf8700,stroke-width:3px" },
  unchanged: { sign: "", open: "[", close: "]", style: null },
};

const EDGES: Readonly<Record<DrawnEdge["mark"], { sign: string; arrow: string }>> = {
  added: { sign: "+ ", arrow: "==>" },
  removed: { sign: "− ", arrow: "-.->" },
  unchanged: { sign: "", arrow: "-->" },
};

/**
 * A Mermaid flowchart of the widgets that differ between two definitions, with their neighbours: in the old
 * syntax, which every version that GitHub ran draws. Over the limits the changed widgets alone; null when those
 * are too many too, or when nothing that can be drawn differs.
 */
export function renderDiagram(
  before: JsonObject | null,
  after: JsonObject | null,
  changes: readonly Change[],
): Diagram | null {
  if (isTooMuchToDraw(changes)) return null;
  const drawing = drawingOf(before, after, changes);
  const changed = new Set(
    drawing.widgets.flatMap((widget, place) => (widget.mark === "unchanged" ? [] : [place])),
  );
  if (changed.size === 0) return null;
  const near = drawing.edges.filter((edge) => changed.has(edge.from) || changed.has(edge.to));
  const nodes = new Set([...changed, ...near.flatMap((edge) => [edge.from, edge.to])]);
  const among = near.filter((edge) => changed.has(edge.from) && changed.has(edge.to));
  return (
    drawn(drawing, nodes, near, "changed and neighbours") ?? drawn(drawing, changed, among, "changed only")
  );
}

/** Changes of these kinds show in the drawing, whatever the rest of the flow is like. */
const SHOWN: ReadonlySet<Change["kind"]> = new Set([
  "widget-added",
  "widget-removed",
  "widget-renamed",
  "widget-retyped",
  "property-changed",
]);

/** True where more widgets are certainly drawn as changed than one can show: nothing has to be drawn to know it. */
export function isTooMuchToDraw(changes: readonly Change[]): boolean {
  const shown = changes.filter(({ kind, target }) => SHOWN.has(kind) && (target?.nth ?? 0) === 0);
  return new Set(shown.map(({ widget }) => widget)).size > DIAGRAM_LIMITS.nodes;
}

function drawn(
  drawing: Drawing,
  nodes: ReadonlySet<number>,
  edges: readonly DrawnEdge[],
  shown: Diagram["shown"],
): Diagram | null {
  if (nodes.size > DIAGRAM_LIMITS.nodes || edges.length > DIAGRAM_LIMITS.edges) return null;
  const order = [...nodes].sort((a, b) => a - b);
  const ids = new Map(order.map((place, index) => [place, `w${index + 1}`]));
  const lines = ["flowchart TD"];
  const marks = new Map<Mark, string[]>();
  for (const place of order) {
    const widget = drawing.widgets[place];
    const id = ids.get(place);
    if (widget === undefined || id === undefined) continue;
    lines.push(`  ${id}${nodeOf(widget)}`);
    marks.set(widget.mark, [...(marks.get(widget.mark) ?? []), id]);
  }
  for (const edge of edges) {
    const { sign, arrow } = EDGES[edge.mark];
    const label = escapeMermaid(`${sign}${clip(edge.label, DIAGRAM_LIMITS.label)}`);
    lines.push(`  ${ids.get(edge.from)} ${arrow}|"${label}"| ${ids.get(edge.to)}`);
  }
  for (const [mark, members] of marks) {
    const { style } = WIDGETS[mark];
    if (style === null) continue;
    lines.push(`  classDef ${mark} ${style}`, `  class ${members.join(",")} ${mark}`);
  }
  const text = lines.join("\n");
  return text.length > DIAGRAM_LIMITS.characters ? null : { text, shown };
}

function nodeOf(widget: DrawnWidget): string {
  const { sign, open, close } = WIDGETS[widget.mark];
  const name = clip(widget.name, DIAGRAM_LIMITS.label);
  const was = widget.formerName === null ? "" : ` (was ${clip(widget.formerName, DIAGRAM_LIMITS.label)})`;
  const type =
    widget.type === "" ? "" : `<br/>${escapeMermaid(clip(typeName(widget.type), DIAGRAM_LIMITS.label))}`;
  return `${open}"${escapeMermaid(`${sign}${name}${was}`)}${type}"${close}`;
}

/**
 * Makes hostile text inert inside a quoted Mermaid label: everything but letters, digits and spaces becomes
 * Mermaid's own entity (`#35;`). So does what Mermaid writes entities with inside (`ﬂ°¶ß`), and no label is
 * empty, which Mermaid does not read.
 */
export function escapeMermaid(text: string): string {
  const shown = visible(text).trim();
  if (shown === "") return "#8709;";
  return shown.replace(/[^\p{L}\p{M}\p{N} ]|[ﬂß]/gu, (character) => `#${character.codePointAt(0)};`);
}
