import { type Point, WIDGET } from "./widget-box.ts";

/** Between two widgets of a row, and between two rows. */
const GAP = { x: 60, y: 110 } as const;
/** How many widgets stand beside each other before a layer goes on in the next row. */
const WIDE = 16;

/**
 * A plain layered layout, in time that grows with the number of transitions: the widgets of one depth in a row,
 * each near the middle of those that lead to it, a long layer broken into several rows. For flows that are too
 * large for a careful layout, and would be drawn too wide by it.
 */
export function inRows(
  depths: ReadonlyMap<string, number>,
  edges: readonly (readonly [string, string])[],
): Map<string, Point> {
  const layers: string[][] = [];
  for (const [name, depth] of depths) {
    const layer = layers[depth];
    if (layer === undefined) layers[depth] = [name];
    else layer.push(name);
  }
  const parents = parentsOf(depths, edges);
  const places = new Map<string, number>();
  const points = new Map<string, Point>();
  let row = 0;
  for (const layer of layers) {
    const wanted = new Map(layer.map((name, place) => [name, middle(parents.get(name), places) ?? place]));
    const order = layer.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    for (const [place, name] of order.entries()) {
      places.set(name, place);
      const x = (place % WIDE) * (WIDGET.width + GAP.x);
      const y = (row + Math.floor(place / WIDE)) * (WIDGET.height + GAP.y);
      points.set(name, { x, y });
    }
    row += Math.ceil(layer.length / WIDE);
  }
  return points;
}

/** The widgets one layer above that lead to each. */
function parentsOf(
  depths: ReadonlyMap<string, number>,
  edges: readonly (readonly [string, string])[],
): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const [from, to] of edges) {
    if (depths.get(to) !== (depths.get(from) ?? 0) + 1) continue;
    const known = parents.get(to);
    if (known === undefined) parents.set(to, [from]);
    else known.push(from);
  }
  return parents;
}

function middle(names: readonly string[] | undefined, places: ReadonlyMap<string, number>): number | null {
  if (names === undefined) return null;
  return names.reduce((sum, name) => sum + (places.get(name) ?? 0), 0) / names.length;
}
