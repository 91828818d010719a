import { canonicalDefinition, canonicalText } from "../flow/canonical.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  listMember,
  member,
  setMember,
  stringMember,
} from "../flow/json.ts";

/** One state of a definition, in its canonical form and without its place on the canvas. */
export interface State {
  /** Its place in the definition's `states`, from 0. */
  readonly index: number;
  /** "" where it has none: broken flows are compared too. */
  readonly name: string;
  /** Which of several states of this name it is, from 0. */
  readonly nth: number;
  /** What it is, in canonical form; anything but an object in a broken flow. */
  readonly json: Json;
  readonly offset: Json | undefined;
  /** The canonical text of `json`: equal for two states that differ in layout, key order and defaults alone. */
  readonly text: string;
}

/** The states of a definition in the order of the definition. */
export function statesOf(definition: JsonObject): State[] {
  const counts = new Map<string, number>();
  return listMember(definition, "states").map((state, index) => {
    const canonical =
      listMember(canonicalDefinition({ states: [state] }, { layout: true }), "states")[0] ?? null;
    const name = stringMember(canonical, "name") ?? "";
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    const json = withoutOffset(canonical);
    const offset = member(member(canonical, "properties"), "offset");
    return { index, name, nth, json, offset, text: canonicalText(json) };
  });
}

/** The state as it stands in the flow, with its place on the canvas. */
export function placed(state: State): Json {
  if (!isObject(state.json) || state.offset === undefined) return state.json;
  const properties: JsonObject = {};
  const old = member(state.json, "properties");
  if (isObject(old)) for (const [key, value] of Object.entries(old)) setMember(properties, key, value);
  setMember(properties, "offset", state.offset);
  return { ...state.json, properties };
}

/** Everything of a definition but its states and `$schema`, as it counts in the digest. */
export function frameOf(definition: JsonObject): JsonObject {
  const frame: JsonObject = {};
  for (const [key, value] of Object.entries(definition)) {
    if (key !== "states" && key !== "$schema") setMember(frame, key, value);
  }
  return frame;
}

function withoutOffset(state: Json): Json {
  const properties = member(state, "properties");
  if (!isObject(state) || !isObject(properties) || !Object.hasOwn(properties, "offset")) return state;
  const rest: JsonObject = {};
  for (const [key, value] of Object.entries(properties)) if (key !== "offset") setMember(rest, key, value);
  return { ...state, properties: rest };
}
