import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalDefinition, isSameDefinition } from "../../src/flow/canonical.ts";
import { canonicalText } from "../../src/flow/canonical-text.ts";
import { digestOf } from "../../src/flow/digest.ts";
import type { Json, JsonObject } from "../../src/flow/json.ts";
import { anyDefinition, withKeysShuffled } from "./generated.ts";

const SEED = { seed: 20260101, numRuns: 300 };

function flow(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    states: [{ name: "a", type: "say-play", transitions: [], properties, ...more }],
    initial_state: "a",
  };
}

describe("the digest", () => {
  it("is the one that a second program computes for the same bytes", () => {
    const text = '{"states":[{"name":"a\\ud83d","type":"\\udc00\\ud800x"}],"d":"\\ud83d\\ude00"}';
    expect(digestOf(JSON.parse(text) as JsonObject)).toBe(
      "1dfd4c87f309d2fd2ba7edd345fc27178fe78028a71f2ccb1fcab6e5a32fdef9",
    );
  });

  it("does not see the order of keys", () => {
    fc.assert(
      fc.property(anyDefinition, fc.nat(9), (definition, turn) => {
        expect(digestOf(withKeysShuffled(definition, turn) as JsonObject)).toBe(digestOf(definition));
      }),
      SEED,
    );
  });

  it.each([true, false])(
    "tells apart what a comparison tells apart that ends early (layout: %s)",
    (layout) => {
      const textOf = (definition: JsonObject) => canonicalText(canonicalDefinition(definition, { layout }));
      fc.assert(
        fc.property(anyDefinition, anyDefinition, fc.nat(9), (definition, other, turn) => {
          const turned = withKeysShuffled(definition, turn) as JsonObject;
          expect(isSameDefinition(definition, turned, { layout })).toBe(true);
          expect(isSameDefinition(definition, other, { layout })).toBe(textOf(definition) === textOf(other));
          const longer = {
            ...definition,
            states: [...((definition.states as Json[]) ?? []), { name: "zz" }],
          };
          expect(isSameDefinition(definition, longer, { layout })).toBe(
            textOf(definition) === textOf(longer),
          );
        }),
        SEED,
      );
    },
  );

  it("does not see the order of widgets, nor that of a widget's events", () => {
    const a = {
      name: "a",
      type: "t",
      transitions: [
        { event: "x", next: "b" },
        { event: "w", next: "b" },
      ],
      properties: {},
    };
    const b = { name: "b", type: "t", transitions: [], properties: {} };
    const turned = { ...a, transitions: a.transitions.toReversed() };
    expect(digestOf({ states: [b, turned] })).toBe(digestOf({ states: [a, b] }));
  });

  it("sees the order of one event's transitions: the first that matches is taken", () => {
    const to = (next: string) => ({ event: "match", next, conditions: [{ value: next }] });
    const split = (...transitions: JsonObject[]) => digestOf(flow({}, { transitions }));
    expect(split(to("a"), to("b"))).not.toBe(split(to("b"), to("a")));
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["where a widget stands", flow({ say: "hi", offset: { x: 1, y: 2 } }), flow({ say: "hi" })],
    ["$schema", { $schema: "x", ...flow({}) }, flow({})],
    ["a transition that leads nowhere", flow({}, { transitions: [{ event: "e" }] }), flow({})],
    ["a next of null", flow({}, { transitions: [{ event: "e", next: null }] }), flow({})],
    ["an empty next", flow({}, { transitions: [{ event: "e", next: "", conditions: [] }] }), flow({})],
    [
      "variables' type and index",
      flow({ variables: [{ key: "k", value: "v", type: "string", index: "0" }] }),
      flow({ variables: [{ key: "k", value: "v" }] }),
    ],
    ["message_type custom", flow({ message_type: "custom" }), flow({})],
    ["add_twilio_auth false", flow({ add_twilio_auth: false }), flow({})],
    ["properties that are null", flow({ say: null }), flow({})],
    [
      "missing properties",
      { states: [{ name: "a", type: "t" }] },
      { states: [{ name: "a", type: "t", properties: {}, transitions: [] }] },
    ],
  ])("does not see %s", (_, one, other) => {
    expect(digestOf(one)).toBe(digestOf(other));
  });

  it("drops a subflow parameter's type, and keeps every other parameter's", () => {
    const typed = { parameters: [{ key: "k", value: "v", type: "string" }] };
    const bare = { parameters: [{ key: "k", value: "v" }] };
    expect(digestOf(flow(typed, { type: "run-subflow" }))).toBe(
      digestOf(flow(bare, { type: "run-subflow" })),
    );
    expect(digestOf(flow(typed))).not.toBe(digestOf(flow(bare)));
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["a value", flow({ say: "hi" }), flow({ say: "ho" })],
    [
      "a condition on an open transition",
      flow({}, { transitions: [{ event: "e", conditions: [{}] }] }),
      flow({}),
    ],
    ["add_twilio_auth true", flow({ add_twilio_auth: true }), flow({})],
    ["a null deeper down", flow({ a: { b: null } }), flow({ a: {} })],
    ["a number and its text", flow({ timeout: 5 }), flow({ timeout: "5" })],
  ])("sees %s", (_, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });

  it("sees layout when it is asked to", () => {
    const at = (x: number) => digestOf(flow({ offset: { x, y: 0 } }), { layout: true });
    expect(at(1)).not.toBe(at(2));
  });

  it("stands on a canonical text that is JSON and canonical again", () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const text = canonicalText(canonicalDefinition(definition));
        expect(canonicalText(canonicalDefinition(JSON.parse(text) as JsonObject))).toBe(text);
      }),
      SEED,
    );
  });
});
