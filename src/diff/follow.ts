import { isObject, type Json, type JsonObject, member, setMember } from "../flow/json.ts";
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
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(state)) {
    if (key === "transitions" && Array.isArray(value)) {
      setMember(
        out,
        key,
        value.map((transition) => followInTransition(transition, renames)),
      );
    } else setMember(out, key, key === "name" || key === "type" ? value : followInTexts(value, renames));
  }
  return out;
}

/** Transitions whose conditions test `to` where they tested `from`: as the Console writes it into each of them. */
export function followInput(transitions: readonly Json[], from: Json, to: Json): Json[] {
  return transitions.map((transition) => {
    const conditions = member(transition, "conditions");
    if (!isObject(transition) || !Array.isArray(conditions)) return transition;
    const out = { ...transition };
    setMember(
      out,
      "conditions",
      conditions.map((condition) => {
        const subjects = member(condition, "arguments");
        if (!isObject(condition) || !Array.isArray(subjects)) return condition;
        return { ...condition, arguments: subjects.map((subject) => (subject === from ? to : subject)) };
      }),
    );
    return out;
  });
}

/** The rest of a definition with its references under their new names: `initial_state`, and Liquid. */
export function followInFrame(frame: JsonObject, renames: Renames): JsonObject {
  if (renames.size === 0) return frame;
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(frame)) {
    setMember(out, key, key === "initial_state" ? renamed(value, renames) : followInTexts(value, renames));
  }
  return out;
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
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(transition)) {
    if (key === "next") setMember(out, key, renamed(value, renames));
    else setMember(out, key, key === "event" ? value : followInTexts(value, renames));
  }
  return out;
}

function renamed(value: Json, renames: Renames): Json {
  return typeof value === "string" ? (renames.get(value) ?? value) : value;
}

/** The same value where nothing in it refers to a renamed widget. */
function followInTexts(value: Json, renames: Renames): Json {
  if (typeof value === "string") return replaceReferences(value, (name) => renames.get(name));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => followInTexts(item, renames));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, followInTexts(item, renames)] as const);
  if (entries.every(([key, item]) => item === value[key])) return value;
  const out: JsonObject = {};
  for (const [key, item] of entries) setMember(out, key, item);
  return out;
}
