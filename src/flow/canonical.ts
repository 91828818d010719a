import { canonicalText } from "./canonical-text.ts";
import { CURRENT_DEFAULTS, type DefaultList, isDefaultProperty, itemRule } from "./defaults.ts";
import { isObject, type Json, type JsonObject, listMember, member, setMember, stringMember } from "./json.ts";
import { same } from "./same.ts";

export interface CanonicalOptions {
  /** Keep `properties.offset`: where the widgets stand on the canvas. */
  readonly layout?: boolean;
  readonly defaults?: DefaultList;
}

/**
 * The canonical definition as a JSON value: what is a default dropped, states by name, transitions by event
 * (those of one event keep their order). Key order is left to `canonicalText`.
 */
export function canonicalDefinition(definition: JsonObject, options: CanonicalOptions = {}): JsonObject {
  const states = sortedStates(definition).map((state) => canonicalState(state, options));
  return { ...besideStates(definition), states };
}

/** True for two definitions of one canonical text: those of one digest. Stops at the first state that differs. */
export function isSameDefinition(a: JsonObject, b: JsonObject, options: CanonicalOptions = {}): boolean {
  if (a === b) return true;
  const others = sortedStates(b);
  const states = sortedStates(a);
  if (states.length !== others.length) return false;
  const textOf = (state: Json) => canonicalText(canonicalState(state, options));
  return (
    canonicalText(besideStates(a)) === canonicalText(besideStates(b)) &&
    states.every((state, index) => {
      const other = others[index] ?? null;
      return same(state, other) || textOf(state) === textOf(other);
    })
  );
}

function besideStates(definition: JsonObject): JsonObject {
  const out: JsonObject = {};
  for (const key of Object.keys(definition)) {
    if (key !== "$schema" && key !== "states") setMember(out, key, definition[key] ?? null);
  }
  return out;
}

function sortedStates(definition: JsonObject): Json[] {
  const states = member(definition, "states");
  return sortedBy(Array.isArray(states) ? states : [], "name");
}

function canonicalState(state: Json, options: CanonicalOptions): Json {
  if (!isObject(state)) return state;
  return canonicalWidget(state, options.layout ?? false, options.defaults ?? CURRENT_DEFAULTS);
}

function canonicalWidget(widget: JsonObject, layout: boolean, list: DefaultList): JsonObject {
  const out: JsonObject = {};
  for (const key of Object.keys(widget)) {
    if (key !== "properties" && key !== "transitions") setMember(out, key, widget[key] ?? null);
  }
  out.properties = canonicalProperties(widget, layout, list);
  out.transitions = canonicalTransitions(widget, list);
  return out;
}

function canonicalProperties(widget: JsonObject, layout: boolean, list: DefaultList): JsonObject {
  const properties = member(widget, "properties");
  const out: JsonObject = {};
  if (!isObject(properties)) return out;
  for (const key of Object.keys(properties)) {
    const value = properties[key] ?? null;
    if (isDefaultProperty(list, key, value) || (key === "offset" && !layout)) continue;
    const rule = Array.isArray(value) ? itemRule(list, widget, key) : undefined;
    setMember(
      out,
      key,
      rule === undefined || !Array.isArray(value) ? value : value.map((item) => strip(item, rule.drops)),
    );
  }
  return out;
}

function canonicalTransitions(widget: JsonObject, list: DefaultList): Json[] {
  const kept: Json[] = [];
  for (const transition of listMember(widget, "transitions")) {
    const open =
      isObject(transition) && saysNothing(transition, "next") && saysNothing(transition, "conditions");
    if (!(open && list.openTransitions)) kept.push(canonicalTransition(transition));
  }
  return sortedBy(kept, "event");
}

/** The item itself where nothing is dropped. */
function strip(item: Json, drops: (key: string, value: Json) => boolean): Json {
  if (!isObject(item)) return item;
  const kept = Object.keys(item).filter((key) => !drops(key, item[key] ?? null));
  if (kept.length === Object.keys(item).length) return item;
  const out: JsonObject = {};
  for (const key of kept) setMember(out, key, item[key] ?? null);
  return out;
}

/** An unconnected `next` and empty conditions are the same as none: absent, null and empty say one thing. */
function canonicalTransition(transition: Json): Json {
  return strip(transition, (key, value) => (key === "next" || key === "conditions") && isNothing(value));
}

function saysNothing(transition: JsonObject, key: string): boolean {
  return isNothing(member(transition, key) ?? null);
}

function isNothing(value: Json): boolean {
  return !value || (typeof value === "object" && Object.keys(value).length === 0);
}

function sortedBy(items: Json[], key: string): Json[] {
  // Most lists have one item, or are sorted as they are.
  if (isSortedBy(items, key)) return items;
  return items
    .map((item) => ({ item, name: stringMember(item, key) ?? "" }))
    .sort((a, b) => byUnit(a.name, b.name))
    .map(({ item }) => item);
}

function isSortedBy(items: readonly Json[], key: string): boolean {
  let last = "";
  for (const item of items) {
    const name = stringMember(item, key) ?? "";
    if (name < last) return false;
    last = name;
  }
  return true;
}

function byUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
