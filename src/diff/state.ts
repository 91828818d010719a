import { canonicalDefinition } from "../flow/canonical.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  listMember,
  member,
  setMember,
  stringMember,
} from "../flow/json.ts";
import { same } from "./same.ts";

/** One state of a definition. Its canonical form is made when it is asked for: most states never change. */
export class State {
  /** Its place in the definition's `states`, from 0. */
  readonly index: number;
  /** "" where it has none: broken flows are compared too. */
  readonly name: string;
  /** Which of several states of this name it is, from 0. */
  readonly nth: number;
  /** As the definition writes it. */
  readonly written: Json;
  private made: { readonly json: Json; readonly placed: Json; readonly offset: Json | undefined } | null =
    null;

  constructor(index: number, name: string, nth: number, written: Json) {
    this.index = index;
    this.name = name;
    this.nth = nth;
    this.written = written;
  }

  /** In canonical form, without its place on the canvas; anything but an object in a broken flow. */
  get json(): Json {
    return this.canonical().json;
  }

  /** In canonical form, with its place on the canvas. */
  get placed(): Json {
    return this.canonical().placed;
  }

  get offset(): Json | undefined {
    return this.canonical().offset;
  }

  private canonical() {
    if (this.made !== null) return this.made;
    const definition = canonicalDefinition({ states: [this.written] }, { layout: true });
    const placed = listMember(definition, "states")[0] ?? null;
    const offset = member(member(placed, "properties"), "offset");
    this.made = { json: withoutOffset(placed), placed, offset };
    return this.made;
  }
}

/** The states of a definition in the order of the definition. */
export function statesOf(definition: JsonObject): State[] {
  const counts = new Map<string, number>();
  return listMember(definition, "states").map((state, index) => {
    const name = stringMember(state, "name") ?? "";
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return new State(index, name, nth, state);
  });
}

/** True when two states differ in layout, key order and defaults at most. */
export function sameContent(a: State, b: State): boolean {
  return same(a.written, b.written) || same(a.json, b.json);
}

/** True when two states stand at the same place on the canvas, or both at none. */
export function samePlace(a: State, b: State): boolean {
  return same(a.written, b.written) || same(a.offset, b.offset);
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
