import { typeName } from "../../diff/words.ts";
import type { JsonObject } from "../../flow/json.ts";
import type { Drawing, DrawnEdge, DrawnWidget, Mark } from "../drawing.ts";
import { clip, clipMiddle, visible } from "../visible.ts";
import { type Html, html, NONE } from "./html.ts";
import { layoutOf } from "./layout.ts";
import { type Point, WIDGET } from "./widget-box.ts";

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
/** Pixels of the page to a unit of the Studio canvas: small enough for a few widgets beside each other. */
const SCALE = 0.7;

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
  const svg = html`<svg class="canvas" role="group" aria-label="${label}" viewBox="${x} ${y} ${width} ${height}" width="${Math.round(width * SCALE)}" height="${Math.round(height * SCALE)}">
${edgeLines(edges, points)}
${nodes}
</svg>${opening(shown, points, { x, y })}`;
  return { svg, studio };
}

/**
 * Where a frame that is too small for its canvas opens, in browsers that can be told (`scroll-initial-target`): at
 * the first widget that changed, or the first of all. Placed by attributes, since the page's policy lets no element
 * have a style of its own; how much is shown before it is up to the page's style, which knows how wide the frame is.
 */
function opening(
  shown: readonly { widget: DrawnWidget; place: number }[],
  points: ReadonlyMap<number, Point>,
  corner: Point,
): Html {
  const first = shown.find(({ widget }) => widget.mark !== "unchanged") ?? shown[0];
  const point = first === undefined ? undefined : points.get(first.place);
  if (point === undefined) return NONE;
  const [x, y] = [point.x - corner.x, point.y - corner.y].map((distance) => Math.round(distance * SCALE));
  return html`<div class="opening" aria-hidden="true"><svg width="${x ?? 0}" height="${y ?? 0}"></svg><i></i></div>`;
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
  return html`<a href="#${anchor}" id="${anchor}-${side}"><g class="widget ${widget.mark}"><title>${said}</title><rect x="${x}" y="${y}" width="${WIDGET.width}" height="${WIDGET.height}" rx="10"/><text class="name">${names}</text><text class="type" x="${x + 16}" y="${y + 94}">${clipMiddle(type, 28)}</text></g></a>`;
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
    return line(edge, from, to, port, leaving.get(edge.from) ?? 1);
  });
}

interface Way {
  readonly path: string;
  readonly tip: string;
  /** Where its label begins. */
  readonly label: Point;
}

/** How many labels beside each other stand on lines of their own. */
const STEPS = 3;

/** A transition from the `port`th of a widget's `ports`. */
function line(edge: DrawnEdge, from: Point, to: Point, port: number, ports: number): Html {
  const share = port / (ports + 1);
  const { path, tip, label } = to.y > from.y ? downward(from, to, share) : upward(from, to, share);
  const sign = SIGNS[edge.mark];
  const text =
    sign === ""
      ? NONE
      : html`<text x="${label.x}" y="${label.y + (port % STEPS) * 20}">${sign} ${clipMiddle(edge.label, 24)}</text>`;
  return html`<g class="edge ${edge.mark}"><title>${clip(edge.label, 120)}</title><path d="${path}"/><path class="tip" d="${tip}"/>${text}</g>`;
}

/** From the lower side of a widget to the upper one of another. */
function downward(from: Point, to: Point, share: number): Way {
  const start = { x: Math.round(from.x + WIDGET.width * share), y: from.y + WIDGET.height };
  const end = { x: to.x + WIDGET.width / 2, y: to.y - 10 };
  const bend = Math.max(60, Math.min(220, Math.abs(end.y - start.y) / 2));
  return {
    path: `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`,
    tip: `M${end.x - 8} ${end.y - 6}L${end.x} ${end.y + 8}L${end.x + 8} ${end.y - 6}Z`,
    label: { x: start.x + 6, y: start.y + 22 },
  };
}

/** Back to a widget beside or above: around by the right, so that it crosses neither of the two. */
function upward(from: Point, to: Point, share: number): Way {
  const start = { x: from.x + WIDGET.width, y: Math.round(from.y + WIDGET.height * share) };
  const end = { x: to.x + WIDGET.width + 10, y: to.y + WIDGET.height / 2 };
  const around = Math.max(start.x, end.x) + 60;
  return {
    path: `M${start.x} ${start.y}C${around} ${start.y} ${around} ${end.y} ${end.x} ${end.y}`,
    tip: `M${end.x + 6} ${end.y - 8}L${end.x - 8} ${end.y}L${end.x + 6} ${end.y + 8}Z`,
    label: { x: start.x + 16, y: start.y - 8 },
  };
}
