import { isObject, type Json, type JsonObject, member, setMember } from "../flow/json.ts";

/** The API does not keep the order of keys: it answers these first, in this order, then the others. */
const FLOW_KEYS = ["states", "initial_state", "flags", "description"];
const STATE_KEYS = ["transitions", "type", "name", "properties"];
const OFFSET_KEYS = ["y", "x"];

/** A definition with its keys in the order in which the API answers them. Lists keep their order. */
export function inAnswerOrder(definition: Json): Json {
  if (!isObject(definition)) return definition;
  const states = member(definition, "states");
  const ordered = sorted(definition, FLOW_KEYS);
  if (Array.isArray(states)) setMember(ordered, "states", states.map(stateInOrder));
  return ordered;
}

function stateInOrder(state: Json): Json {
  if (!isObject(state)) return state;
  const ordered = sorted(state, STATE_KEYS);
  const properties = member(state, "properties");
  const offset = member(properties, "offset");
  if (isObject(properties) && isObject(offset)) {
    const others = sorted(properties, Object.keys(properties));
    setMember(others, "offset", sorted(offset, OFFSET_KEYS));
    setMember(ordered, "properties", others);
  }
  return ordered;
}

function sorted(object: JsonObject, first: readonly string[]): JsonObject {
  const result: JsonObject = {};
  for (const key of first) if (Object.hasOwn(object, key)) setMember(result, key, object[key] ?? null);
  for (const [key, value] of Object.entries(object))
    if (!Object.hasOwn(result, key)) setMember(result, key, value);
  return result;
}
