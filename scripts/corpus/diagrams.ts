import type { Change } from "../../src/diff/change.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { type Drawing, drawingOf } from "../../src/report/drawing.ts";
import { DIAGRAM_LIMITS, renderDiagram } from "../../src/report/mermaid.ts";
import { clip, visible } from "../../src/report/visible.ts";
import { readFlowchart } from "../../test/report/real-mermaid.ts";

/** What became of one picture: how much of it was drawn, and what the real Mermaid did not see as it was meant. */
export interface DiagramResult {
  readonly shown: "changed and neighbours" | "changed only" | "too large" | "nothing to draw";
  readonly vertices: number;
  readonly edges: number;
  readonly faults: readonly string[];
}

/** Draws the way from one definition to another and has the real Mermaid read it. */
export async function checkDiagram(
  before: JsonObject | null,
  after: JsonObject,
  changes: readonly Change[],
): Promise<DiagramResult> {
  const drawing = drawingOf(before, after, changes);
  const diagram = renderDiagram(before, after, changes);
  const meant = meantOf(drawing, diagram?.shown === "changed only");
  if (diagram === null) {
    const none = meant.vertices.length === 0;
    const fits = meant.vertices.length <= DIAGRAM_LIMITS.nodes && meant.edges.length <= DIAGRAM_LIMITS.edges;
    const faults = none || !fits ? [] : ["nothing is drawn, though it would fit"];
    return { shown: none ? "nothing to draw" : "too large", vertices: 0, edges: 0, faults };
  }
  const { vertices, edges } = await readFlowchart(diagram.text);
  const faults = [
    ...compared(
      "widgets",
      meant.vertices,
      vertices.map(({ text }) => text.split("<br/>")[0] ?? ""),
    ),
    ...compared(
      "transitions",
      meant.edges,
      edges.map(({ from, to, text }) => `${from} ${to} ${text}`),
    ),
  ];
  return { shown: diagram.shown, vertices: vertices.length, edges: edges.length, faults };
}

const SIGNS = { added: "+ ", removed: "− ", changed: "✎ ", unchanged: "" } as const;

/** Labels of widgets in their order, and transitions between their places. */
function meantOf(drawing: Drawing, changedOnly: boolean): { vertices: string[]; edges: string[] } {
  const changed = drawing.widgets.map(({ mark }) => mark !== "unchanged");
  const edges = drawing.edges.filter(({ from, to }) =>
    changedOnly ? changed[from] && changed[to] : changed[from] || changed[to],
  );
  const seen = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const places = drawing.widgets.flatMap((_, place) => (changed[place] || seen.has(place) ? [place] : []));
  const label = (text: string) => visible(text).trim() || "∅";
  const name = (text: string) => clip(text, DIAGRAM_LIMITS.label);
  return {
    vertices: places.flatMap((place) => {
      const widget = drawing.widgets[place];
      if (widget === undefined) return [];
      const was = widget.formerName === null ? "" : ` (was ${name(widget.formerName)})`;
      return [label(`${SIGNS[widget.mark]}${name(widget.name)}${was}`)];
    }),
    edges: edges.map(
      (edge) =>
        `${places.indexOf(edge.from)} ${places.indexOf(edge.to)} ${label(`${SIGNS[edge.mark]}${name(edge.label)}`)}`,
    ),
  };
}

function compared(what: string, meant: readonly string[], read: readonly string[]): string[] {
  if (meant.length !== read.length)
    return [`${meant.length} ${what} are meant, and Mermaid reads ${read.length}`];
  const wrong = meant.findIndex((text, place) => text !== read[place]);
  return wrong < 0
    ? []
    : [`of the ${what} ${JSON.stringify(meant[wrong])} is read as ${JSON.stringify(read[wrong])}`];
}
