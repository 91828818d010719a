import { isObject, type Json, type JsonObject, listMember, member, setMember } from "../../src/flow/json.ts";

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same flow as another hand would have written it: keys and states in another order, and what is a default there. */
export function disguised(definition: JsonObject, random: () => number): JsonObject {
  const states = listMember(definition, "states").map((state) => withDefaults(state));
  const out: JsonObject = { $schema: "https://example.com/flow" };
  for (const [key, value] of Object.entries(definition)) setMember(out, key, value);
  out.states = shuffled(states, random);
  return shuffledKeys(out, random) as JsonObject;
}

/** What the Console adds to an older flow when it saves it. */
function withDefaults(state: Json): Json {
  if (!isObject(state)) return state;
  const properties = member(state, "properties");
  const transitions = member(state, "transitions");
  const out = { ...state };
  if (Array.isArray(transitions))
    out.transitions = [...transitions, { event: "aNewEvent" }, { next: "", event: "another" }];
  if (isObject(properties))
    out.properties = propertiesWithDefaults(properties, member(state, "type") === "run-subflow");
  return out;
}

function propertiesWithDefaults(properties: JsonObject, subflow: boolean): JsonObject {
  const out: JsonObject = { message_type: "custom", add_twilio_auth: false, never_set: null, ...properties };
  const typed = (item: Json, more: JsonObject): Json =>
    isObject(item) ? { ...more, type: "string", ...item } : item;
  const { variables, parameters } = out;
  if (Array.isArray(variables))
    out.variables = variables.map((item, index) => typed(item, { index: String(index) }));
  if (subflow && Array.isArray(parameters)) out.parameters = parameters.map((item) => typed(item, {}));
  return out;
}

function shuffledKeys(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffledKeys(item, random));
  if (!isObject(value)) return value;
  const out: JsonObject = {};
  for (const [key, item] of shuffled(Object.entries(value), random))
    setMember(out, key, shuffledKeys(item, random));
  return out;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
