import { Graph, layout } from "@dagrejs/dagre";
import { type JsonObject, listMember, member, stringMember } from "../../flow/json.ts";
import { inRows } from "./rows.ts";
import { type Point, WIDGET } from "./widget-box.ts";

export interface Layout {
  /** The upper left corner of each widget, by its name. */
  readonly places: ReadonlyMap<string, Point>;
  /** True when the widgets stand where they stand in Studio. */
  readonly studio: boolean;
}

/** Beyond this the canvas would be mostly empty, or no number that a picture can hold. */
const FARTHEST = 100_000;
/** Up to how many widgets the library lays out: beyond, its layers are too wide to be read, and take seconds. */
const CAREFUL = 300;

/**
 * Where the widgets of a definition stand: on the Studio canvas when their offsets can be used (all there, finite
 * and not heaped on one place), else where a layered layout puts them.
 */
export function layoutOf(definition: JsonObject, edges: readonly (readonly [string, string])[]): Layout {
  const names = new Set<string>();
  const places = new Map<string, Point>();
  for (const state of listMember(definition, "states")) {
    const name = stringMember(state, "name") ?? "";
    if (names.has(name)) continue;
    names.add(name);
    const offset = member(member(state, "properties"), "offset");
    const point = pointOf(member(offset, "x"), member(offset, "y"));
    if (point !== null) places.set(name, point);
  }
  if (places.size === names.size && spread(places)) return { places, studio: true };
  const depths = depthsOf([...names], edges);
  const laidOut = names.size > CAREFUL ? inRows(depths, edges) : layered(depths, edges);
  return { places: laidOut, studio: false };
}

function pointOf(x: unknown, y: unknown): Point | null {
  if (typeof x !== "number" || typeof y !== "number") return null;
  return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST ? { x, y } : null;
}

/** False when half of the widgets hide behind others. */
function spread(places: ReadonlyMap<string, Point>): boolean {
  const distinct = new Set(
    [...places.values()].map(({ x, y }) => `${Math.round(x / 40)} ${Math.round(y / 40)}`),
  );
  return distinct.size * 2 > places.size;
}

/**
 * Layers by the distance from the first widget. Only edges from one layer to the next are given to the library:
 * its time grows with the length of the edges, to minutes for a few hundred widgets.
 */
function layered(
  depths: ReadonlyMap<string, number>,
  edges: readonly (readonly [string, string])[],
): Map<string, Point> {
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", align: "UL", nodesep: 60, ranksep: 110, ranker: "tight-tree" });
  graph.setDefaultEdgeLabel(() => ({}));
  const ids = new Map([...depths.keys()].map((name, index) => [name, `w${index}`]));
  for (const id of ids.values()) graph.setNode(id, { ...WIDGET });
  for (const [from, to] of edges) {
    const [source, target] = [ids.get(from), ids.get(to)];
    const next = depths.get(to) === (depths.get(from) ?? 0) + 1;
    if (source !== undefined && target !== undefined && next) graph.setEdge(source, target);
  }
  layout(graph);
  return new Map(
    [...ids].map(([name, id]) => {
      const { x = 0, y = 0 } = graph.node(id);
      return [name, { x: x - WIDGET.width / 2, y: y - WIDGET.height / 2 }];
    }),
  );
}

/** How many steps each widget is away from the first one; what cannot be reached begins anew. */
function depthsOf(
  names: readonly string[],
  edges: readonly (readonly [string, string])[],
): Map<string, number> {
  const targets = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [to]);
    else known.push(to);
  }
  const depths = new Map<string, number>();
  for (const start of names) {
    if (depths.has(start)) continue;
    depths.set(start, 0);
    const open = [start];
    // What is found is appended, and visited in its turn.
    for (const name of open) {
      for (const target of targets.get(name) ?? []) {
        if (depths.has(target)) continue;
        depths.set(target, (depths.get(name) ?? 0) + 1);
        open.push(target);
      }
    }
  }
  return depths;
}
