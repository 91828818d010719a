import type { JsonObject } from "../../flow/json.ts";
import type { Mark } from "../drawing.ts";
import { edgeLabel, placedLabels } from "./edge-label.ts";
import { edgeLine, waysOf } from "./edge-line.ts";
import { type Html, html, NONE } from "./html.ts";
import { layoutOf } from "./layout.ts";
import { firstTouched, type PlacedDrawing, type PlacedWidget } from "./moved.ts";
import { type Box, type Point, WIDGET } from "./widget-box.ts";
import { type Side, widgetNode } from "./widget-node.ts";

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
  drawing: PlacedDrawing,
  side: Side,
  definition: JsonObject,
  label: string,
  anchorOf: (place: number) => string,
): Canvas | null {
  const gone = GONE[side];
  const nameOf = (widget: PlacedWidget) =>
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
    return point === undefined ? [] : [widgetNode(widget, nameOf(widget), point, anchorOf(place), side)];
  });
  const boxes = [...points.values()].map((point) => ({ ...point, ...WIDGET }));
  const ways = waysOf(edges, points);
  const labels = placedLabels(ways, boxes);
  const { x, y, width, height } = boxAround([...boxes, ...labels.map(({ box }) => box)]);
  const svg = html`<svg class="canvas" role="group" aria-label="${label}" viewBox="${x} ${y} ${width} ${height}" width="${Math.round(width * SCALE)}" height="${Math.round(height * SCALE)}">
${ways.map(edgeLine)}
${nodes}
${labels.map(edgeLabel)}
</svg>${opening(shown, points, { x, y })}`;
  return { svg, studio };
}

/**
 * Where a frame that is too small for its canvas opens, in browsers that can be told (`scroll-initial-target`): at
 * the first widget that changed, or the first of all. Placed by attributes, since the page's policy lets no element
 * have a style of its own; how much is shown before it is up to the page's style, which knows how wide the frame is.
 */
function opening(
  shown: readonly { widget: PlacedWidget; place: number }[],
  points: ReadonlyMap<number, Point>,
  corner: Point,
): Html {
  const touched = firstTouched(
    shown.map(({ widget }) => widget),
    null,
  );
  const first = shown[Math.max(0, touched)];
  const point = first === undefined ? undefined : points.get(first.place);
  if (point === undefined) return NONE;
  const [x, y] = [point.x - corner.x, point.y - corner.y].map((distance) => Math.round(distance * SCALE));
  return html`<div class="opening" aria-hidden="true"><svg width="${x ?? 0}" height="${y ?? 0}"></svg><i></i></div>`;
}

function boxAround(boxes: readonly Box[]): Box {
  const [left, top] = [least(boxes.map(({ x }) => x)) - MARGIN, least(boxes.map(({ y }) => y)) - MARGIN];
  return {
    x: left,
    y: top,
    width: -least(boxes.map(({ x, width }) => -x - width)) + MARGIN - left,
    height: -least(boxes.map(({ y, height }) => -y - height)) + MARGIN - top,
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
