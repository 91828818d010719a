import type { Change } from "../diff/change.ts";
import { canonicalDefinition, canonicalText } from "../flow/canonical.ts";
import { type Definition, readDefinition, type Transition, type Widget } from "../flow/definition.ts";
import type { Json, JsonObject } from "../flow/json.ts";

export type Mark = "added" | "removed" | "changed" | "unchanged";

/** A widget of either definition, by the name that it has now. */
export interface DrawnWidget {
  readonly mark: Mark;
  readonly name: string;
  /** Its earlier name, where it was renamed. */
  readonly formerName: string | null;
  readonly type: string;
  readonly before: Widget | null;
  readonly after: Widget | null;
}

/** A transition between two drawn widgets, by their places in `widgets`. */
export interface DrawnEdge {
  readonly mark: "added" | "removed" | "unchanged";
  readonly from: number;
  readonly to: number;
  readonly event: string;
}

/** Both definitions in one picture: every widget and transition of either, and what became of it. */
export interface Drawing {
  readonly widgets: readonly DrawnWidget[];
  readonly edges: readonly DrawnEdge[];
}

/**
 * Lays two definitions over each other. A widget is the same by its name, or where `changes` say that it was
 * renamed. Layout, key order and defaults make no difference. Widgets stand in the order of the newer
 * definition, removed ones last.
 */
export function drawingOf(
  before: JsonObject | null,
  after: JsonObject | null,
  changes: readonly Change[],
): Drawing {
  const old = sideOf(before);
  const current = sideOf(after);
  const renames = renamesOf(changes, old, current);
  const widgets: DrawnWidget[] = [];
  const oldPlaces = new Map<string, number>();
  const places = new Map<string, number>();
  for (const [name, widget] of current.widgets) {
    const formerName = renames.get(name) ?? null;
    const former = old.widgets.get(formerName ?? name);
    places.set(name, widgets.length);
    if (former !== undefined) oldPlaces.set(former.name, widgets.length);
    const same = former !== undefined && formerName === null && contentOf(former) === contentOf(widget);
    const mark = former === undefined ? "added" : same ? "unchanged" : "changed";
    widgets.push({ mark, name, formerName, type: widget.type, before: former ?? null, after: widget });
  }
  for (const [name, widget] of old.widgets) {
    if (oldPlaces.has(name)) continue;
    oldPlaces.set(name, widgets.length);
    widgets.push({ mark: "removed", name, formerName: null, type: widget.type, before: widget, after: null });
  }
  const edges = overlaid(edgesOf(old, oldPlaces), edgesOf(current, places));
  const touched = new Set(edges.filter((edge) => edge.mark !== "unchanged").map((edge) => edge.from));
  return {
    widgets: widgets.map((widget, place) =>
      widget.mark === "unchanged" && touched.has(place) ? { ...widget, mark: "changed" } : widget,
    ),
    edges,
  };
}

interface Side {
  /** Of two widgets with one name the first. */
  readonly widgets: ReadonlyMap<string, Widget>;
}

function sideOf(json: JsonObject | null): Side {
  const widgets = new Map<string, Widget>();
  if (json === null) return { widgets };
  const definition: Definition = readDefinition(canonicalDefinition(json));
  // The canonical form sorts the widgets; what is drawn keeps the order of the file.
  const order = new Map(readDefinition(json).widgets.map((widget, place) => [widget.name, place]));
  const inOrder = [...definition.widgets].sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  for (const widget of inOrder) if (!widgets.has(widget.name)) widgets.set(widget.name, widget);
  return { widgets };
}

/** New names to old ones. */
function renamesOf(changes: readonly Change[], old: Side, current: Side): Map<string, string> {
  const renames = new Map<string, string>();
  for (const { kind, widget, before } of changes) {
    if (kind !== "widget-renamed" || widget === null || typeof before !== "string") continue;
    if (current.widgets.has(widget) && old.widgets.has(before)) renames.set(widget, before);
  }
  return renames;
}

/** What a widget is and does, without where it leads: that is told by its edges. */
function contentOf(widget: Widget): string {
  const open = widget.transitions.filter((transition) => transition.next === null).map(wayOf);
  return canonicalText([widget.type, widget.properties, open]);
}

function wayOf(transition: Transition): Json {
  return [transition.event, [...transition.conditions]];
}

interface RawEdge {
  readonly from: number;
  readonly to: number;
  readonly event: string;
  /** Equal for transitions that nobody could tell apart. */
  readonly identity: string;
}

function edgesOf(side: Side, places: ReadonlyMap<string, number>): RawEdge[] {
  return [...side.widgets.values()].flatMap((widget) =>
    widget.transitions.flatMap((transition) => {
      const from = places.get(widget.name);
      const to = transition.next === null ? undefined : places.get(transition.next);
      if (from === undefined || to === undefined) return [];
      return [{ from, to, event: transition.event, identity: canonicalText([from, to, wayOf(transition)]) }];
    }),
  );
}

function overlaid(before: readonly RawEdge[], after: readonly RawEdge[]): DrawnEdge[] {
  const left = new Map<string, number>();
  for (const { identity } of before) left.set(identity, (left.get(identity) ?? 0) + 1);
  const edges: DrawnEdge[] = after.map(({ from, to, event, identity }) => {
    const count = left.get(identity) ?? 0;
    if (count > 0) left.set(identity, count - 1);
    return { from, to, event, mark: count > 0 ? "unchanged" : "added" };
  });
  for (const { from, to, event, identity } of before) {
    const count = left.get(identity) ?? 0;
    if (count === 0) continue;
    left.set(identity, count - 1);
    edges.push({ from, to, event, mark: "removed" });
  }
  return edges;
}
