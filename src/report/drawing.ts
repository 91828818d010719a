import type { Change } from "../diff/change.ts";
import { followInState, type Renames } from "../diff/follow.ts";
import { canonicalDefinition } from "../flow/canonical.ts";
import { canonicalText } from "../flow/canonical-text.ts";
import { readDefinition, type Transition, type Widget } from "../flow/definition.ts";
import { isObject, type Json, type JsonObject, listMember, stringMember } from "../flow/json.ts";
import { same } from "../flow/same.ts";

export type Mark = "added" | "removed" | "changed" | "unchanged";

/** A widget of either definition, by the name that it has now. */
export interface DrawnWidget {
  readonly mark: Mark;
  readonly name: string;
  /** Its earlier name, where it was renamed. */
  readonly formerName: string | null;
  readonly type: string;
}

/** A transition between two drawn widgets, by their places in `widgets`. */
export interface DrawnEdge {
  readonly mark: "added" | "removed" | "unchanged";
  readonly from: number;
  readonly to: number;
  /** Its event, with the values that its conditions ask for. */
  readonly label: string;
}

/** Both definitions in one picture: every widget and transition of either, and what became of it. */
export interface Drawing {
  readonly widgets: readonly DrawnWidget[];
  readonly edges: readonly DrawnEdge[];
}

/**
 * Lays two definitions over each other. A widget is the same by its name, or where `changes` say that it was
 * renamed. Layout, key order, defaults and references that follow a rename make no difference. Widgets stand in
 * the order of the newer definition, removed ones last; of two with one name there is the first.
 */
export function drawingOf(
  before: JsonObject | null,
  after: JsonObject | null,
  changes: readonly Change[],
): Drawing {
  const renames = renamesOf(changes);
  const old = statesOf(before);
  const current = statesOf(after);
  const formerNames = new Map([...renames].map(([from, to]) => [to, from]));
  const widgets: DrawnWidget[] = [];
  const pairs: Pair[] = [];
  const oldPlaces = new Map<string, number>();
  const places = new Map<string, number>();
  for (const [name, state] of current) {
    const formerName = formerNames.get(name);
    const was = formerName ?? (renames.has(name) ? undefined : name);
    const former = was === undefined ? undefined : old.get(was);
    const pair = pairOf(widgets.length, former, state, renames);
    pairs.push(pair);
    places.set(name, pair.place);
    if (was !== undefined && former !== undefined) oldPlaces.set(was, pair.place);
    const renamed = former !== undefined && formerName !== undefined;
    const mark =
      former === undefined ? "added" : !renamed && hasSameContent(pair, renames) ? "unchanged" : "changed";
    widgets.push({ mark, name, formerName: renamed ? formerName : null, type: typeOf(state) });
  }
  for (const [name, state] of old) {
    if (oldPlaces.has(name)) continue;
    const pair = pairOf(widgets.length, state, undefined, renames);
    pairs.push(pair);
    oldPlaces.set(name, pair.place);
    widgets.push({ mark: "removed", name, formerName: null, type: typeOf(state) });
  }
  const overlaid = pairs.map((pair) => overlaidEdges(pair, oldPlaces, places, renames));
  const edges = overlaid.flatMap(({ kept }) => kept);
  for (const name of old.keys()) edges.push(...(overlaid[oldPlaces.get(name) ?? -1]?.removed ?? []));
  const rewired = new Set(edges.filter((edge) => edge.mark !== "unchanged").map((edge) => edge.from));
  return {
    widgets: widgets.map((widget, place) =>
      widget.mark === "unchanged" && rewired.has(place) ? { ...widget, mark: "changed" } : widget,
    ),
    edges,
  };
}

/** A widget of both definitions, or of one. */
interface Pair {
  readonly place: number;
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
  /** Written the same on both sides, and without a reference to a renamed widget: nothing of it has to be read. */
  readonly untouched: boolean;
}

function pairOf(
  place: number,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  renames: Renames,
): Pair {
  const untouched = before !== undefined && same(before, after) && followInState(before, renames) === before;
  return { place, before, after, untouched };
}

/** The states by name, the first of each. */
function statesOf(json: JsonObject | null): Map<string, JsonObject> {
  const states = new Map<string, JsonObject>();
  for (const state of json === null ? [] : listMember(json, "states")) {
    const name = stringMember(state, "name") ?? "";
    if (isObject(state) && !states.has(name)) states.set(name, state);
  }
  return states;
}

function typeOf(state: JsonObject): string {
  return stringMember(state, "type") ?? "";
}

/** Old names to new ones. */
function renamesOf(changes: readonly Change[]): Map<string, string> {
  return new Map(
    changes.flatMap(({ kind, widget, before }) =>
      kind === "widget-renamed" && widget !== null && typeof before === "string"
        ? [[before, widget] as const]
        : [],
    ),
  );
}

/** A state as it counts, its references to renamed widgets under their new names. */
function widgetOf(state: JsonObject, renames: Renames): Widget | undefined {
  const [canonical = state] = listMember(canonicalDefinition({ states: [state] }), "states");
  return readDefinition({ states: [followInState(canonical, renames)] }).widgets[0];
}

const NO_RENAMES: Renames = new Map();

/** What a widget is and does, without where it leads: that is told by its edges. */
function hasSameContent({ before, after, untouched }: Pair, renames: Renames): boolean {
  if (untouched) return true;
  if (before === undefined || after === undefined) return false;
  const [a, b] = [widgetOf(before, renames), widgetOf(after, NO_RENAMES)];
  if (a === undefined || b === undefined) return false;
  return a.type === b.type && same(a.properties, b.properties) && same(openWays(a), openWays(b));
}

function openWays(widget: Widget): Json {
  return widget.transitions.flatMap(({ next, event, conditions }) =>
    next === null ? [[event, [...conditions]]] : [],
  );
}

interface Overlaid {
  readonly kept: readonly DrawnEdge[];
  readonly removed: readonly DrawnEdge[];
}

type Places = ReadonlyMap<string, number>;

/** The transitions of one widget that lead to a widget, of both definitions. */
function overlaidEdges(pair: Pair, oldPlaces: Places, places: Places, renames: Renames): Overlaid {
  if (pair.untouched && pair.after !== undefined) {
    const ways = waysOf(pair.after);
    if (ways.every(({ next }) => places.get(next) === oldPlaces.get(next))) {
      return { kept: ways.flatMap((way) => plainEdge(pair.place, way, places)), removed: [] };
    }
  }
  const before = edgesOf(pair.before, oldPlaces, renames);
  const after = edgesOf(pair.after, places, NO_RENAMES);
  const left = new Map<string, number>();
  for (const { identity } of before) left.set(identity, (left.get(identity) ?? 0) + 1);
  const take = (identity: string): boolean => {
    const count = left.get(identity) ?? 0;
    if (count > 0) left.set(identity, count - 1);
    return count > 0;
  };
  const drawn = ({ to, label }: RawEdge, mark: DrawnEdge["mark"]): DrawnEdge => ({
    from: pair.place,
    to,
    label,
    mark,
  });
  const kept = after.map((edge) => drawn(edge, take(edge.identity) ? "unchanged" : "added"));
  return {
    kept,
    removed: before.filter((edge) => take(edge.identity)).map((edge) => drawn(edge, "removed")),
  };
}

interface Way {
  readonly event: string;
  readonly next: string;
  readonly conditions: readonly Json[];
}

/** The transitions of a state that lead somewhere, in canonical order. */
function waysOf(state: JsonObject): Way[] {
  return listMember(state, "transitions")
    .flatMap((transition) => {
      const next = stringMember(transition, "next") ?? "";
      const event = stringMember(transition, "event") ?? "";
      return next === "" ? [] : [{ event, next, conditions: listMember(transition, "conditions") }];
    })
    .sort((a, b) => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0));
}

function plainEdge(from: number, way: Way, places: Places): DrawnEdge[] {
  const to = places.get(way.next);
  return to === undefined ? [] : [{ from, to, label: labelOf(way), mark: "unchanged" }];
}

interface RawEdge {
  readonly to: number;
  readonly label: string;
  /** Equal for transitions of one widget that nobody could tell apart. */
  readonly identity: string;
}

/** The ends of transitions stand under the names of their own definition, all else under the new ones. */
function edgesOf(state: JsonObject | undefined, places: Places, renames: Renames): RawEdge[] {
  if (state === undefined) return [];
  const plain = widgetOf(state, NO_RENAMES)?.transitions ?? [];
  const followed = renames.size === 0 ? plain : (widgetOf(state, renames)?.transitions ?? []);
  return plain.flatMap(({ next }, index) => {
    const to = next === null ? undefined : places.get(next);
    const transition = followed[index];
    if (to === undefined || transition === undefined) return [];
    return [{ to, label: labelOf(transition), identity: identityOf(to, transition) }];
  });
}

function identityOf(to: number, { event, conditions }: Transition): string {
  const asked = conditions.length === 0 ? "" : canonicalText([...conditions]);
  return `${to} ${asked} ${event}`;
}

function labelOf({ event, conditions }: Pick<Transition, "event" | "conditions">): string {
  if (conditions.length === 0) return event;
  return [event, ...conditions.flatMap((condition) => stringMember(condition, "value") || [])].join(" ");
}
