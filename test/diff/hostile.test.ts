import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDefinitions } from "../../src/diff/compare.ts";
import { digestOf } from "../../src/flow/digest.ts";
import { type Json, type JsonObject, setMember } from "../../src/flow/json.ts";
import { applyChanges } from "./apply.ts";

const NAMES = [
  "a",
  "b",
  "menu",
  "__proto__",
  "constructor",
  "toString",
  "",
  "a.b",
  "hasOwnProperty",
  "\ud800",
  "a\nb",
];

/** Few keys and values, so that two definitions meet in many places; any JSON now and then. */
const key = fc.oneof(fc.constantFrom(...NAMES, "key", "value", "say", "input", "offset"), fc.string());
const text = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    "Hello",
    "{{widgets.a.Digits}}",
    '{"x":1,"__proto__":[2]}',
    '{"x": {{widgets.menu}}}',
    "[1,",
  ),
  fc.string({ unit: "binary" }),
);
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("json"), { maxLength: 4 }),
    objectOf(tie("json"), key),
  ),
}));

function objectOf(value: fc.Arbitrary<Json>, keys: fc.Arbitrary<string>): fc.Arbitrary<JsonObject> {
  return fc.array(fc.tuple(keys, value), { maxLength: 5 }).map((entries) => {
    const out: JsonObject = {};
    for (const [name, item] of entries) setMember(out, name, item);
    return out;
  });
}

/** Mostly `right`, now and then anything. */
const mostly = (right: fc.Arbitrary<Json>) =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: json });

function shape(members: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<Json> {
  return fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Json>;
}

const name = fc.constantFrom(...NAMES);
const item = shape({
  key: mostly(name),
  value: mostly(text),
  type: mostly(fc.constantFrom("string", "other")),
});
const items = fc.array(mostly(item), { maxLength: 4 });
const condition = shape({
  friendly_name: mostly(text),
  arguments: mostly(fc.array(text, { maxLength: 2 })),
  type: mostly(fc.constantFrom("equal_to", "contains")),
  value: mostly(text),
});
const transition = shape({
  event: mostly(fc.constantFrom("match", "noMatch", "next", "__proto__")),
  next: mostly(name),
  conditions: mostly(fc.array(mostly(condition), { maxLength: 2 })),
});
const properties = shape({
  say: mostly(text),
  input: mostly(text),
  attributes: mostly(text),
  parameters: mostly(items),
  variables: mostly(items),
  offset: mostly(shape({ x: mostly(fc.integer()), y: mostly(fc.integer()) })),
});
const state = shape({
  name: mostly(name),
  type: mostly(fc.constantFrom("say-play", "split-based-on", "run-subflow", "toString")),
  transitions: mostly(fc.array(mostly(transition), { maxLength: 4 })),
  properties: mostly(properties),
});
const definition = fc
  .tuple(
    shape({
      description: mostly(text),
      initial_state: mostly(name),
      flags: mostly(shape({ allow_concurrent_calls: mostly(fc.boolean()) })),
      states: mostly(fc.array(mostly(state), { maxLength: 6 })),
    }),
    fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: objectOf(json, key) }),
  )
  .map(([known, more]) => ({ ...more, ...(known as JsonObject) }));

/** Two definitions that have a part of their states in common. */
const pair = fc
  .tuple(definition, definition, fc.boolean())
  .map(([before, after, share]): [JsonObject, JsonObject] => {
    if (!share || !Array.isArray(before.states) || !Array.isArray(after.states)) return [before, after];
    return [before, { ...after, states: [...before.states.slice(0, 3), ...after.states.slice(0, 2)] }];
  });

const RUNS = { numRuns: 2500, seed: 20240817 };

describe("compareDefinitions with definitions of any shape", () => {
  it("finds changes exactly where the digests differ, and the changes make the new definition", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = compareDefinitions(before, after);
        const real = changes.filter((change) => change.kind !== "layout-changed");
        expect(real.length > 0).toBe(digestOf(before) !== digestOf(after));
        const made = applyChanges(before, changes);
        expect(digestOf(made, { layout: true })).toBe(digestOf(after, { layout: true }));
      }),
      RUNS,
    );
  });

  it("finds nothing between a definition and itself", () => {
    fc.assert(
      fc.property(definition, (one) => {
        expect(compareDefinitions(one, structuredClone(one))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("says every change in one line of at most 200 characters", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        for (const { text: said } of [
          ...compareDefinitions(before, after),
          ...compareDefinitions(null, after),
        ]) {
          expect(said.length).toBeLessThanOrEqual(200);
          expect(said).not.toMatch(/\p{Cc}/u);
          expect(said).not.toBe("");
        }
      }),
      RUNS,
    );
  });
});
