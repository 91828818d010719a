import type { DrawnEdge } from "../drawing.ts";
import { clip } from "../visible.ts";
import { type Html, html } from "./html.ts";
import { type Point, WIDGET } from "./widget-box.ts";

/** How a transition is drawn. */
export interface Way {
  readonly edge: DrawnEdge;
  readonly path: string;
  readonly tip: string;
  /** Where its label is best read: the beginning of its line of text. */
  readonly label: Point;
}

/** Between two widgets that stand beside each other, so that one leads to the other by the side. */
const BESIDE = 30;

/** The ways of all transitions whose ends have a place. */
export function waysOf(edges: readonly DrawnEdge[], points: ReadonlyMap<number, Point>): Way[] {
  const leaving = new Map<number, number>();
  for (const edge of edges) leaving.set(edge.from, (leaving.get(edge.from) ?? 0) + 1);
  const used = new Map<number, number>();
  return edges.flatMap((edge) => {
    const [from, to] = [points.get(edge.from), points.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const port = (used.get(edge.from) ?? 0) + 1;
    used.set(edge.from, port);
    const share = port / ((leaving.get(edge.from) ?? 1) + 1);
    return [{ edge, ...wayBetween(from, to, share) }];
  });
}

/** A way as it is drawn: its line, its tip, and the event for whoever points at it. */
export function edgeLine({ edge, path, tip }: Way): Html {
  return html`<g class="edge ${edge.mark}"><title>${clip(edge.label, 120)}</title><path d="${path}"/><path class="tip" d="${tip}"/></g>`;
}

type Course = Omit<Way, "edge">;

function wayBetween(from: Point, to: Point, share: number): Course {
  if (to.y >= from.y + WIDGET.height + BESIDE) return downward(from, to, share);
  if (to.x >= from.x + WIDGET.width) return sideward(from, to, share, 1);
  if (to.x + WIDGET.width <= from.x) return sideward(from, to, share, -1);
  return to.y > from.y ? downward(from, to, share) : upward(from, to, share);
}

/** From the lower side of a widget to the upper one of another. */
function downward(from: Point, to: Point, share: number): Course {
  const start = { x: Math.round(from.x + WIDGET.width * share), y: from.y + WIDGET.height };
  const end = { x: to.x + WIDGET.width / 2, y: to.y - 10 };
  const bend = Math.max(60, Math.min(220, Math.abs(end.y - start.y) / 2));
  return {
    path: `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`,
    tip: `M${end.x - 8} ${end.y - 6}L${end.x} ${end.y + 8}L${end.x + 8} ${end.y - 6}Z`,
    label: { x: start.x + 6, y: start.y + 22 },
  };
}

/** To a widget beside or above, by the sides that they turn to each other: 1 to the right, -1 to the left. */
function sideward(from: Point, to: Point, share: number, direction: 1 | -1): Course {
  const [leaves, enters] = direction === 1 ? [WIDGET.width, 0] : [0, WIDGET.width];
  const start = { x: from.x + leaves, y: Math.round(from.y + WIDGET.height * share) };
  const end = { x: to.x + enters - 10 * direction, y: to.y + WIDGET.height / 2 };
  const bend = direction * Math.max(4, Math.min(220, Math.abs(end.x - start.x) / 2));
  return {
    path: `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`,
    tip: `M${end.x - 6 * direction} ${end.y - 8}L${end.x + 8 * direction} ${end.y}L${end.x - 6 * direction} ${end.y + 8}Z`,
    label: { x: Math.min(start.x, end.x) + 6, y: start.y - 8 },
  };
}

/** Back to a widget above: around by the right, so that it crosses neither of the two. */
function upward(from: Point, to: Point, share: number): Course {
  const start = { x: from.x + WIDGET.width, y: Math.round(from.y + WIDGET.height * share) };
  const end = { x: to.x + WIDGET.width + 10, y: to.y + WIDGET.height / 2 };
  const around = Math.max(start.x, end.x) + 60;
  return {
    path: `M${start.x} ${start.y}C${around} ${start.y} ${around} ${end.y} ${end.x} ${end.y}`,
    tip: `M${end.x + 6} ${end.y - 8}L${end.x - 8} ${end.y}L${end.x + 6} ${end.y + 8}Z`,
    label: { x: start.x + 16, y: start.y - 8 },
  };
}
