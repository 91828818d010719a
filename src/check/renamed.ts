import { matchStates } from "../diff/matching.ts";
import { statesOf } from "../diff/state.ts";
import { canonicalDefinition, canonicalText } from "../flow/canonical.ts";
import { isObject, type JsonObject, listMember, member, stringMember } from "../flow/json.ts";

/**
 * The old and new names of the widgets that were renamed: those that hold the same, then those that are as alike as
 * the differences take for one that was renamed and edited. A name that stands in both definitions is not renamed.
 */
export function renamedWidgets(base: JsonObject, head: JsonObject): Map<string, string> {
  const before = namesOf(base);
  const after = namesOf(head);
  const isGone = (name: string) => !after.has(name);
  const isNew = (name: string) => !before.has(name);
  if (![...before].some(isGone) || ![...after].some(isNew)) return new Map();
  const renamed = sameWidgets(base, head);
  const taken = new Set(renamed.values());
  for (const [name, to] of matchStates(statesOf(base), statesOf(head)).renames) {
    if (isGone(name) && isNew(to) && !renamed.has(name) && !taken.has(to)) renamed.set(name, to);
  }
  return renamed;
}

function namesOf(definition: JsonObject): Set<string> {
  return new Set(listMember(definition, "states").flatMap((state) => stringMember(state, "name") ?? []));
}

/**
 * Widgets that have another name in `head` and are the same otherwise, by their old name. Where what names a widget
 * was renamed as well, their transitions differ: then type and properties must do, when only one pair has them.
 */
function sameWidgets(base: JsonObject, head: JsonObject): Map<string, string> {
  const before = widgetsOf(base);
  const after = widgetsOf(head);
  const gone = [...before].filter(([name]) => !after.has(name));
  const come = [...after].filter(([name]) => !before.has(name));
  const renamed = new Map<string, string>();
  for (const keys of [
    ["type", "properties", "transitions"],
    ["type", "properties"],
  ]) {
    const found = new Map<string, string[]>();
    for (const [name, widget] of come) {
      if ([...renamed.values()].includes(name)) continue;
      append(found, contentOf(widget, keys), name);
    }
    const twice = new Map<string, string[]>();
    for (const [name, widget] of gone) if (!renamed.has(name)) append(twice, contentOf(widget, keys), name);
    for (const [content, names] of twice) {
      const [name, more] = names;
      const [to, others] = found.get(content) ?? [];
      if (name !== undefined && to !== undefined && more === undefined && others === undefined)
        renamed.set(name, to);
    }
  }
  return renamed;
}

function widgetsOf(definition: JsonObject): Map<string, JsonObject> {
  const widgets = new Map<string, JsonObject>();
  for (const state of listMember(canonicalDefinition(definition), "states")) {
    const name = stringMember(state, "name");
    if (isObject(state) && name !== undefined) widgets.set(name, state);
  }
  return widgets;
}

function contentOf(widget: JsonObject, keys: readonly string[]): string {
  return keys.map((key) => canonicalText(member(widget, key) ?? null)).join("\n");
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
