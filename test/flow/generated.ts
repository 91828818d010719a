import fc from "fast-check";
import type { Json, JsonObject } from "../../src/flow/json.ts";

/** Names that have tripped programs up before, beside plain ones. */
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "say",
    "offset",
    "variables",
    "message_type",
    "\ud800",
    "ß",
  ),
);

const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }) as fc.Arbitrary<Json>,
    objectOf(tie("value") as fc.Arbitrary<Json>),
  ),
})).value;

function objectOf(values: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  return fc
    .array(fc.tuple(name, values), { maxLength: 4 })
    .map((pairs) => JSON.parse(textOf(pairs)) as JsonObject);
}

/** JSON.parse keeps `__proto__` as a member of its own; an object literal would not. */
function textOf(pairs: readonly (readonly [string, Json])[]): string {
  return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`).join(",")}}`;
}

const transition = fc.record(
  {
    event: fc.constantFrom("match", "noMatch", "next"),
    next: fc.oneof(name, fc.constant(null), fc.constant("")),
    conditions: fc.array(value, { maxLength: 2 }),
  },
  { requiredKeys: ["event"] },
);

const state = fc.record({
  name,
  type: fc.constantFrom("say-play", "run-subflow", "set-variables"),
  transitions: fc.array(transition, { maxLength: 3 }),
  properties: objectOf(value),
}) as fc.Arbitrary<JsonObject>;

/** Any definition, hostile names included. */
export const anyDefinition: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.array(state, { maxLength: 5 }), objectOf(value))
  .map(([states, others]) => ({ ...others, states }));

/** The same value with the members of every object in another order. */
export function withKeysShuffled(json: Json, turn: number): Json {
  if (Array.isArray(json)) return json.map((item) => withKeysShuffled(item, turn));
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json).map(([key, item]) => [key, withKeysShuffled(item, turn)] as const);
  const at = entries.length === 0 ? 0 : turn % entries.length;
  return JSON.parse(textOf([...entries.slice(at), ...entries.slice(0, at)].reverse())) as Json;
}
