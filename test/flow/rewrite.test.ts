import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/flow/json.ts";
import { rewritten } from "../../src/flow/rewrite.ts";
import { anyDefinition } from "./generated.ts";

const SEED = { seed: 20_240_902, numRuns: 400 };
const space = fc.constantFrom<string | number | undefined>(undefined, 2, 4, "\t");

function flow(...says: readonly string[]): JsonObject {
  const states = says.map((say, at) => ({ name: `w${at}`, properties: { say, offset: { x: at, y: 0 } } }));
  return { description: "d", states };
}

describe("a rewritten text", () => {
  it("says what it should, whatever stood there", () => {
    fc.assert(
      fc.property(anyDefinition, anyDefinition, space, (old, next, by) => {
        const text = rewritten(JSON.stringify(old, null, by), next);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(next)));
      }),
      SEED,
    );
  });

  it("is the same text where nothing changed, whatever its white space and the order of keys", () => {
    fc.assert(
      fc.property(anyDefinition, space, (definition, by) => {
        const text = `\n ${JSON.stringify(definition, null, by)}\n\n`;
        expect(rewritten(text, JSON.parse(text) as Json)).toBe(text);
      }),
      SEED,
    );
  });

  it.each([
    ["two spaces", JSON.stringify(flow("a", "b"), null, 2)],
    ["four spaces and CRLF", `${JSON.stringify(flow("a", "b"), null, 4).replaceAll("\n", "\r\n")}\r\n`],
    ["tabs", `${JSON.stringify(flow("a", "b"), null, "\t")}\n`],
    ["one line", JSON.stringify(flow("a", "b"))],
  ])("keeps the file's habits: %s", (_, text) => {
    const next = text.replace(/"a"/, '"A"');
    expect(rewritten(text, flow("A", "b"))).toBe(next);
    const longer = rewritten(text, flow("a", "b", "c"));
    const like = text.includes("\r\n")
      ? `${JSON.stringify(flow("a", "b", "c"), null, 4).replaceAll("\n", "\r\n")}\r\n`
      : JSON.stringify(flow("a", "b", "c"), null, /^\{\n([ \t]+)/.exec(text)?.[1] ?? "");
    expect(longer.trimEnd()).toBe(like.trimEnd());
  });

  it("keeps objects on one line, escapes, numbers and the order of keys, and puts new keys last", () => {
    const text = String.raw`{
  "states": [
    { "type": "say-play", "name": "caf\u00e9", "n": 1.0, "properties": { "offset": { "y": 2, "x": 1 }, "say": "a" } }
  ],
  "description": "d"
}`;
    const next = {
      description: "naïve",
      initial_state: "café",
      states: [
        { name: "café", type: "say-play", n: 1, properties: { say: "b", loop: 2, offset: { x: 1, y: 2 } } },
      ],
    };
    expect(rewritten(text, next)).toBe(String.raw`{
  "states": [
    { "type": "say-play", "name": "caf\u00e9", "n": 1.0, "properties": { "offset": { "y": 2, "x": 1 }, "say": "b", "loop": 2 } }
  ],
  "description": "na\u00efve",
  "initial_state": "caf\u00e9"
}`);
  });
});
