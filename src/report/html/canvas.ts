import { typeName } from "../../diff/words.ts";
import type { JsonObject } from "../../flow/json.ts";
import type { Drawing, DrawnEdge, DrawnWidget, Mark } from "../drawing.ts";
import { clip, clipMiddle, visible } from "../visible.ts";
import { type Html, html, NONE } from "./html.ts";
import { layoutOf, type Point, WIDGET } from "./layout.ts";

export type Side = "before" | "after";

export const SIGNS: Readonly<Record<Mark, string>> = {
  added: "+",
  removed: "−",
  changed: "✎",
  unchanged: "",
};

/** What a side does not show. */
export const GONE: Readonly<Record<Side, Mark>> = { before: "added", after: "removed" };

const MARGIN = 60;

export interface Canvas {
  readonly svg: Html;
  readonly studio: boolean;
}

/**
 * One definition as it stands on the Studio canvas, as SVG. Each widget is a link to what is said about it:
 * `anchorOf` gives the id of that place. Null when there is nothing to draw.
 */
export function canvasOf(
  drawing: Drawing,
  side: Side,
  definition: JsonObject,
  label: string,
  anchorOf: (place: number) => string,
): Canvas | null {
  const gone = GONE[side];
  const nameOf = (widget: DrawnWidget) =>
    side === "before" ? (widget.formerName ?? widget.name) : widget.name;
  const shown = drawing.widgets.flatMap((widget, place) => (widget.mark === gone ? [] : [{ widget, place }]));
  const edges = drawing.edges.filter((edge) => edge.mark !== gone);
  const names = new Map(shown.map(({ widget, place }) => [place, nameOf(widget)]));
  const pairs = edges.map((edge) => [names.get(edge.from) ?? "", names.get(edge.to) ?? ""] as const);
  const { places, studio } = layoutOf(definition, pairs);
  const points = new Map<number, Point>();
  for (const [place, name] of names) {
    const point = places.get(name);
    if (point !== undefined) points.set(place, point);
  }
  if (points.size === 0) return null;
  const nodes = shown.flatMap(({ widget, place }) => {
    const point = points.get(place);
    return point === undefined ? [] : [node(widget, nameOf(widget), point, anchorOf(place), side)];
  });
  const { x, y, width, height } = boxOf([...points.values()]);
  const svg = html`<svg class="canvas" role="group" aria-label="${label}" viewBox="${x} ${y} ${width} ${height}" width="${Math.round(width * 0.6)}" height="${Math.round(height * 0.6)}">
${edgeLines(edges, points)}
${nodes}
</svg>`;
  return { svg, studio };
}

function boxOf(points: readonly Point[]) {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, top] = [least(xs) - MARGIN, least(ys) - MARGIN];
  return {
    x: left,
    y: top,
    width: -least(xs.map((x) => -x)) + WIDGET.width + MARGIN - left,
    height: -least(ys.map((y) => -y)) + WIDGET.height + MARGIN - top,
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function node(widget: DrawnWidget, name: string, { x, y }: Point, anchor: string, side: Side): Html {
  const sign = SIGNS[widget.mark];
  const type = clip(typeName(widget.type), 60);
  const said = `${clip(name, 120)}, ${type}, ${widget.mark}`;
  const lines = nameLines(`${sign === "" ? "" : `${sign} `}${visible(name)}`);
  const top = y + (lines.length === 1 ? 48 : 36);
  const names = lines.map(
    (text, index) => html`<tspan x="${x + 16}" y="${top + index * 25}">${text}</tspan>`,
  );
  const mark = widget.mark === "unchanged" ? "" : `, ${widget.mark}`;
  return html`<a href="#${anchor}" id="${anchor}-${side}"><g class="widget ${widget.mark}"><title>${said}</title><rect x="${x}" y="${y}" width="${WIDGET.width}" height="${WIDGET.height}" rx="10"/><text class="name">${names}</text><text class="type" x="${x + 16}" y="${y + 94}">${clipMiddle(type, 28 - mark.length)}${mark}</text></g></a>`;
}

const NAME_LINE = 19;

/** A name in one line or two; what does not fit goes from its middle, since names often differ at their ends. */
function nameLines(name: string): string[] {
  const text = clipMiddle(name, 2 * NAME_LINE - 2);
  const first = lineOf(text, NAME_LINE);
  const rest = text.slice(first.length).trim();
  return rest === "" ? [first] : [first, clipMiddle(rest, NAME_LINE)];
}

/** The beginning of `text` of at most `limit` units, up to a `_`, a `-` or a space where there is one late in it. */
function lineOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  return /^.{8,}[_\- ]/.exec(start)?.[0] ?? start;
}

function edgeLines(edges: readonly DrawnEdge[], points: ReadonlyMap<number, Point>): Html[] {
  const leaving = new Map<number, number>();
  for (const edge of edges) leaving.set(edge.from, (leaving.get(edge.from) ?? 0) + 1);
  const used = new Map<number, number>();
  return edges.map((edge) => {
    const [from, to] = [points.get(edge.from), points.get(edge.to)];
    if (from === undefined || to === undefined) return NONE;
    const port = (used.get(edge.from) ?? 0) + 1;
    used.set(edge.from, port);
    return line(edge, from, to, port / ((leaving.get(edge.from) ?? 1) + 1));
  });
}

function line(edge: DrawnEdge, from: Point, to: Point, share: number): Html {
  const start = { x: Math.round(from.x + WIDGET.width * share), y: from.y + WIDGET.height };
  const end = { x: to.x + WIDGET.width / 2, y: to.y - 10 };
  const bend = Math.max(60, Math.min(220, Math.abs(end.y - start.y) / 2));
  const path = `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`;
  const tip = `M${end.x - 8} ${end.y - 6}L${end.x} ${end.y + 8}L${end.x + 8} ${end.y - 6}Z`;
  const sign = SIGNS[edge.mark];
  const text =
    sign === ""
      ? NONE
      : html`<text x="${start.x + 6}" y="${start.y + 26}">${sign} ${clipMiddle(edge.label, 24)}</text>`;
  return html`<g class="edge ${edge.mark}"><title>${clip(edge.label, 120)}</title><path d="${path}"/><path class="tip" d="${tip}"/>${text}</g>`;
}
