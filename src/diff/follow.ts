import { isObject, type Json, type JsonObject, member } from "../flow/json.ts";
import { replaceLiquid } from "./liquid.ts";

/** Old name → new name of every widget that was renamed. */
export type Renames = ReadonlyMap<string, string>;

const REFERENCE = /\bwidgets(?:\.([\w-]+)|\[ {0,4}(?:"([^"]{0,200})"|'([^']{0,200})') {0,4}\])/g;

/**
 * A state with its references to renamed widgets under their new names: `next` of its transitions,
 * and `widgets.NAME` in the Liquid of its texts. Its own name stays.
 */
export function followInState(state: Json, renames: Renames): Json {
  if (renames.size === 0 || !isObject(state)) return state;
  return mapped(state, (key, value) => {
    if (key !== "transitions" || !Array.isArray(value)) {
      return key === "name" || key === "type" ? value : followInTexts(value, renames);
    }
    return mappedList(value, (transition) => followInTransition(transition, renames));
  });
}

/** Transitions whose conditions test `to` where they tested `from`: as the Console writes it into each of them. */
export function followInput(transitions: readonly Json[], from: Json, to: Json): Json[] {
  return transitions.map((transition) => {
    const conditions = member(transition, "conditions");
    if (!isObject(transition) || !Array.isArray(conditions)) return transition;
    const following = conditions.map((condition) => {
      const subjects = member(condition, "arguments");
      if (!isObject(condition) || !Array.isArray(subjects)) return condition;
      return { ...condition, arguments: subjects.map((subject) => (subject === from ? to : subject)) };
    });
    return { ...transition, conditions: following };
  });
}

/** The rest of a definition with its references under their new names: `initial_state`, and Liquid. */
export function followInFrame(frame: JsonObject, renames: Renames): JsonObject {
  if (renames.size === 0) return frame;
  return mapped(frame, (key, value) =>
    key === "initial_state" ? renamed(value, renames) : followInTexts(value, renames),
  );
}

/** The text with `widgets.NAME` in its Liquid replaced by what `to` gives for NAME; undefined keeps it. */
export function replaceReferences(text: string, to: (name: string) => string | undefined): string {
  if (!text.includes("widgets")) return text;
  return replaceLiquid(text, (liquid) =>
    liquid.replace(REFERENCE, (whole: string, dotted?: string, double?: string, single?: string) => {
      const name = dotted ?? double ?? single ?? "";
      const next = to(name);
      if (next === undefined) return whole;
      if (dotted !== undefined && /^[\w-]+$/.test(next)) return `widgets.${next}`;
      return dotted === undefined ? whole.replace(name, () => next) : `widgets["${next}"]`;
    }),
  );
}

function followInTransition(transition: Json, renames: Renames): Json {
  if (!isObject(transition)) return transition;
  return mapped(transition, (key, value) => {
    if (key === "next") return renamed(value, renames);
    return key === "event" ? value : followInTexts(value, renames);
  });
}

function renamed(value: Json, renames: Renames): Json {
  return typeof value === "string" ? (renames.get(value) ?? value) : value;
}

function followInTexts(value: Json, renames: Renames): Json {
  if (typeof value === "string") return replaceReferences(value, (name) => renames.get(name));
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return mapped(value, (_, item) => followInTexts(item, renames));
  return mappedList(value, (item) => followInTexts(item, renames));
}

/** The list with every item replaced; itself where that changes nothing. */
function mappedList(list: Json[], by: (item: Json) => Json): Json[] {
  const items = list.map(by);
  return items.some((item, index) => item !== list[index]) ? items : list;
}

/** The object with every member's value replaced; itself where that changes nothing. */
function mapped(object: JsonObject, by: (key: string, value: Json) => Json): JsonObject {
  const keys = Object.keys(object);
  let changes = false;
  const entries = keys.map((key) => {
    const value = object[key] ?? null;
    const to = by(key, value);
    if (to !== value) changes = true;
    return [key, to] as const;
  });
  // Unlike plain assignment this makes own members of all keys, `__proto__` too.
  return changes ? Object.fromEntries(entries) : object;
}
