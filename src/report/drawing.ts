import type { Change } from "../diff/change.ts";
import { followInState } from "../diff/follow.ts";
import { canonicalDefinition, canonicalText } from "../flow/canonical.ts";
import { readDefinition, type Transition, type Widget } from "../flow/definition.ts";
import { isObject, type Json, type JsonObject, listMember, member, stringMember } from "../flow/json.ts";

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
  const old = statesOf(before, renames);
  const current = statesOf(after, new Map());
  const formerNames = new Map([...renames].map(([from, to]) => [to, from]));
  const widgets: DrawnWidget[] = [];
  const oldPlaces = new Map<string, number>();
  const places = new Map<string, number>();
  for (const [name, state] of current) {
    const formerName = formerNames.get(name);
    const was = formerName ?? (renames.has(name) ? undefined : name);
    const former = was === undefined ? undefined : old.get(was);
    places.set(name, widgets.length);
    if (was !== undefined && former !== undefined) oldPlaces.set(was, widgets.length);
    const renamed = former !== undefined && formerName !== undefined;
    const same = former !== undefined && !renamed && sameContent(former.followed, state.widget);
    const mark = former === undefined ? "added" : same ? "unchanged" : "changed";
    widgets.push({ mark, name, formerName: renamed ? formerName : null, type: state.widget.type });
  }
  for (const [name, { widget }] of old) {
    if (oldPlaces.has(name)) continue;
    oldPlaces.set(name, widgets.length);
    widgets.push({ mark: "removed", name, formerName: null, type: widget.type });
  }
  const edges = overlaid(edgesOf(old, oldPlaces), edgesOf(current, places));
  const rewired = new Set(edges.filter((edge) => edge.mark !== "unchanged").map((edge) => edge.from));
  return {
    widgets: widgets.map((widget, place) =>
      widget.mark === "unchanged" && rewired.has(place) ? { ...widget, mark: "changed" } : widget,
    ),
    edges,
  };
}

interface State {
  readonly widget: Widget;
  /** As `widget`, with its references to renamed widgets under their new names. */
  readonly followed: Widget;
}

function statesOf(json: JsonObject | null, renames: ReadonlyMap<string, string>): Map<string, State> {
  const states = new Map<string, State>();
  if (json === null) return states;
  const canonical = canonicalDefinition(json);
  const widgets = readDefinition(canonical).widgets;
  const followed = renames.size === 0 ? widgets : followedWidgets(canonical, renames);
  const found = widgets.map((widget, place) => ({ widget, followed: followed[place] ?? widget }));
  // The canonical form sorts the widgets; what is drawn keeps the order of the file.
  const order = new Map(
    listMember(json, "states").map((state, index) => [stringMember(state, "name") ?? "", index]),
  );
  const orderOf = (state: State) => order.get(state.widget.name) ?? 0;
  for (const state of found.sort((a, b) => orderOf(a) - orderOf(b))) {
    if (!states.has(state.widget.name)) states.set(state.widget.name, state);
  }
  return states;
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

function followedWidgets(canonical: JsonObject, renames: ReadonlyMap<string, string>): readonly Widget[] {
  const states = listMember(canonical, "states").map((state) => followInState(state, renames));
  return readDefinition({ states }).widgets;
}

/** What a widget is and does, without where it leads: that is told by its edges. */
function sameContent(a: Widget, b: Widget): boolean {
  return a.type === b.type && same(a.properties, b.properties) && same(openWays(a), openWays(b));
}

function openWays(widget: Widget): Json {
  return widget.transitions.flatMap(({ next, event, conditions }) =>
    next === null ? [[event, [...conditions]]] : [],
  );
}

/** The same value, whatever the order of keys. */
function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(member(a, key), member(b, key)));
}

function identityOf(from: number, to: number, { event, conditions }: Transition): string {
  const asked = conditions.length === 0 ? "" : canonicalText([...conditions]);
  return `${from} ${to} ${asked} ${event}`;
}

function labelOf(transition: Transition): string {
  const values = transition.conditions.flatMap((condition) => stringMember(condition, "value") || []);
  return [transition.event, ...values].join(" ");
}

interface RawEdge {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Equal for transitions that nobody could tell apart. */
  readonly identity: string;
}

function edgesOf(states: ReadonlyMap<string, State>, places: ReadonlyMap<string, number>): RawEdge[] {
  return [...states].flatMap(([name, { widget, followed }]) =>
    widget.transitions.flatMap(({ next }, place) => {
      const from = places.get(name);
      const to = next === null ? undefined : places.get(next);
      const transition = followed.transitions[place];
      if (from === undefined || to === undefined || transition === undefined) return [];
      const identity = identityOf(from, to, transition);
      return [{ from, to, label: labelOf(transition), identity }];
    }),
  );
}

function overlaid(before: readonly RawEdge[], after: readonly RawEdge[]): DrawnEdge[] {
  const left = new Map<string, number>();
  for (const { identity } of before) left.set(identity, (left.get(identity) ?? 0) + 1);
  const take = (identity: string): boolean => {
    const count = left.get(identity) ?? 0;
    if (count > 0) left.set(identity, count - 1);
    return count > 0;
  };
  const drawn = ({ from, to, label }: RawEdge, mark: DrawnEdge["mark"]): DrawnEdge => ({
    from,
    to,
    label,
    mark,
  });
  const kept = after.map((edge) => drawn(edge, take(edge.identity) ? "unchanged" : "added"));
  return [...kept, ...before.filter((edge) => take(edge.identity)).map((edge) => drawn(edge, "removed"))];
}
