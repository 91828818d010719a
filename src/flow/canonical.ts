import { CURRENT_DEFAULTS, type DefaultList, isDefaultProperty, itemRule } from "./defaults.ts";
import { isObject, type Json, type JsonObject, member, setMember, stringMember } from "./json.ts";
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

/**
 * The canonical text: no white space, keys sorted by UTF-16 code unit, numbers as JSON.stringify writes them.
 * A lone surrogate is left as it is, not escaped.
 */
export function canonicalText(value: Json): string {
  const parts: string[] = [];
  write(value, parts);
  return parts.join("");
}

function write(value: Json, parts: string[]): void {
  if (typeof value === "string") parts.push(quoted(value));
  else if (Array.isArray(value)) {
    let sign = "[";
    for (const item of value) {
      parts.push(sign);
      write(item, parts);
      sign = ",";
    }
    parts.push(sign === "[" ? "[]" : "]");
  } else if (isObject(value)) {
    let sign = "{";
    // Without an order of ours JavaScript sorts by UTF-16 code unit, and at once. A key of the object's own is read as such.
    for (const key of Object.keys(value).sort()) {
      parts.push(sign, quoted(key), ":");
      write(value[key] ?? null, parts);
      sign = ",";
    }
    parts.push(sign === "{" ? "{}" : "}");
  } else parts.push(JSON.stringify(value));
}

/** Nothing in it that JSON writes otherwise: most names and keys. */
const PLAIN = /^[\w .,:/#{}|?!()+-]*$/;

function quoted(text: string): string {
  if (text.length < 64 && PLAIN.test(text)) return `"${text}"`;
  const json = JSON.stringify(text);
  if (text.isWellFormed()) return json;
  return json.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (written, unit: string | undefined) =>
    unit === undefined ? written : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

function canonicalWidget(widget: JsonObject, layout: boolean, list: DefaultList): JsonObject {
  const out: JsonObject = {};
  for (const key of Object.keys(widget)) {
    if (key !== "properties" && key !== "transitions") setMember(out, key, widget[key] ?? null);
  }
  out.properties = canonicalProperties(widget, layout, list);
  const transitions = member(widget, "transitions");
  const kept = (Array.isArray(transitions) ? transitions : [])
    .map(canonicalTransition)
    .filter((transition) => {
      const open = member(transition, "next") === undefined && member(transition, "conditions") === undefined;
      return !(open && list.openTransitions && isObject(transition));
    });
  out.transitions = sortedBy(kept, "event");
  return out;
}

function canonicalProperties(widget: JsonObject, layout: boolean, list: DefaultList): JsonObject {
  const properties = member(widget, "properties");
  const out: JsonObject = {};
  if (!isObject(properties)) return out;
  for (const key of Object.keys(properties)) {
    const value = properties[key] ?? null;
    if (isDefaultProperty(list, key, value) || (key === "offset" && !layout)) continue;
    const rule = itemRule(list, widget, key);
    setMember(
      out,
      key,
      rule === undefined || !Array.isArray(value) ? value : value.map((item) => strip(item, rule.drops)),
    );
  }
  return out;
}

function strip(item: Json, drops: (key: string, value: Json) => boolean): Json {
  if (!isObject(item)) return item;
  const out: JsonObject = {};
  for (const key of Object.keys(item)) {
    const value = item[key] ?? null;
    if (!drops(key, value)) setMember(out, key, value);
  }
  return out;
}

/** An unconnected `next` and empty conditions are the same as none: absent, null and empty say one thing. */
function canonicalTransition(transition: Json): Json {
  if (!isObject(transition)) return transition;
  return strip(transition, (key, value) => (key === "next" || key === "conditions") && isNothing(value));
}

function isNothing(value: Json): boolean {
  return !value || (typeof value === "object" && Object.keys(value).length === 0);
}

function sortedBy(items: Json[], key: string): Json[] {
  const names = items.map((item) => stringMember(item, key) ?? "");
  // Most lists have one item, or are sorted as they are.
  if (names.every((name, index) => index === 0 || (names[index - 1] ?? "") <= name)) return items;
  return items
    .map((item, index) => ({ item, name: names[index] ?? "" }))
    .sort((a, b) => byUnit(a.name, b.name))
    .map(({ item }) => item);
}

function byUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
