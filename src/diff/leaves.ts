import { diff } from "json-diff";
import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, type JsonObject, member, setMember, stringMember } from "../flow/json.ts";
import type { Step } from "./change.ts";
import { jsonInText } from "./json-in-text.ts";

/** The smallest value that differs; undefined where it is not there. */
export interface Leaf {
  readonly steps: readonly Step[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** The place of an item that is new in a list of `{key, value}` objects. */
  readonly to: number | null;
  /** The whole new text, when the leaf is in the JSON that a string holds. */
  readonly written: string | null;
}

/**
 * What differs between two values, leaf by leaf in the order of the new one: objects by member, lists of
 * `{key, value}` by key, JSON inside strings as JSON. Both are flattened along what they share, so that
 * json-diff sees objects of texts only, under keys that nothing in a flow can look like.
 */
export function leafDifferences(before: Json, after: Json): Leaf[] {
  const leaves: Leaf[] = [];
  flatten({ steps: [], to: null, written: null }, before, after, leaves);
  const old: Record<string, string> = {};
  const current: Record<string, string> = {};
  leaves.forEach((leaf, index) => {
    if (leaf.before !== undefined) old[keyOf(index)] = canonicalText(leaf.before);
    if (leaf.after !== undefined) current[keyOf(index)] = canonicalText(leaf.after);
  });
  const found = new Set(
    Object.keys(diff(old, current) ?? {}).map((key) => Number.parseInt(key.slice(2), 10)),
  );
  return leaves.filter((_, index) => found.has(index));
}

type Way = Pick<Leaf, "steps" | "to" | "written">;

function keyOf(index: number): string {
  return `l:${index};`;
}

/** Puts what differs into `leaves`; what is the same costs nothing but the look at it. */
function flatten(way: Way, before: Json | undefined, after: Json | undefined, leaves: Leaf[]): void {
  if (before === after) return;
  if (isObject(before) && isObject(after)) {
    flattenObjects(way, before, after, leaves);
    return;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const old = itemsOf(before);
    const current = itemsOf(after);
    if (old !== null && current !== null) {
      flattenItems(way, old, current, leaves);
      return;
    }
    if (before.length === after.length) {
      before.forEach((item, index) => {
        flatten(onward(way, { in: "list", index }), item, after[index], leaves);
      });
      return;
    }
  }
  if (typeof before === "string" && typeof after === "string" && way.written === null) {
    const old = jsonInText(before);
    const current = jsonInText(after);
    const alike = Array.isArray(old) ? Array.isArray(current) : isObject(old) && isObject(current);
    if (
      old !== undefined &&
      current !== undefined &&
      alike &&
      canonicalText(old) !== canonicalText(current)
    ) {
      flatten({ ...onward(way, { in: "text" }), written: after }, old, current, leaves);
      return;
    }
  }
  leaves.push({ ...way, before, after });
}

function flattenObjects(way: Way, before: JsonObject, after: JsonObject, leaves: Leaf[]): void {
  const compared = (key: string) => {
    const [old, current] = [member(before, key), member(after, key)];
    if (old !== current) flatten(onward(way, { in: "object", key }), old, current, leaves);
  };
  for (const key of Object.keys(after)) compared(key);
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) compared(key);
}

function flattenItems(way: Way, before: Items, after: Items, leaves: Leaf[]): void {
  [...after].forEach(([key, item], to) => {
    const old = before.get(key);
    const on = { ...onward(way, { in: "items", key }), to: old === undefined ? to : null };
    flatten(on, old, item, leaves);
  });
  for (const [key, item] of before) {
    if (!after.has(key)) flatten(onward(way, { in: "items", key }), item, undefined, leaves);
  }
  const kept = [...before.keys()].filter((key) => after.has(key));
  const order = [...after.keys()].filter((key) => before.has(key));
  const reordered = kept.some((key, index) => key !== order[index]);
  if (reordered) leaves.push({ ...onward(way, { in: "order" }), before: kept, after: order });
}

function onward(way: Way, step: Step): Way {
  return { ...way, steps: [...way.steps, step], to: null };
}

type Items = ReadonlyMap<string, JsonObject>;

/** The items of a list of `{key, value}` objects by key; null when a key is missing or stands twice. */
function itemsOf(list: readonly Json[]): Items | null {
  const items = new Map<string, JsonObject>();
  for (const item of list) {
    const key = stringMember(item, "key");
    if (key === undefined || !isObject(item) || items.has(key)) return null;
    const rest: JsonObject = {};
    for (const [name, value] of Object.entries(item)) if (name !== "key") setMember(rest, name, value);
    items.set(key, rest);
  }
  return items;
}
