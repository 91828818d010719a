import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/flow/canonical-text.ts";
import type { Json } from "../../src/flow/json.ts";

const SEED = { seed: 20260101, numRuns: 500 };

/** Any JSON, its keys from those that JavaScript sorts and reads in a way of its own, beside plain ones. */
const key = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom(
    "10",
    "9",
    "007",
    "-1",
    "4294967295",
    "1e3",
    "__proto__",
    "toJSON",
    "\udc00",
    "a",
    "A",
    "!",
  ),
);
const anyJson = fc
  .jsonValue({ maxDepth: 1 })
  .chain((leaf) =>
    fc.array(fc.tuple(key, fc.oneof(fc.constant(leaf), fc.string({ unit: "binary" }))), { maxLength: 6 }),
  )
  .map(
    (pairs) =>
      JSON.parse(
        `[{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)}}]`,
      ) as Json,
  );

/** As CONTRACT says it, and nothing else: character by character, for comparison. */
function plainly(value: unknown): string {
  if (typeof value === "string")
    return `"${[...Array(value.length).keys()].map((at) => unit(value, at)).join("")}"`;
  if (Array.isArray(value)) return `[${value.map(plainly).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${plainly(name)}:${plainly(member)}`).join()}}`;
}

function unit(text: string, at: number): string {
  const one = text.charAt(at);
  return /[\ud800-\udfff]/.test(one) ? one : JSON.stringify(one).slice(1, -1);
}

describe("the canonical text", () => {
  it("has its keys in the order of their units, whatever JavaScript makes of them", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalText(value)).toBe(plainly(value));
      }),
      SEED,
    );
  });

  it.each<[string, string, string]>([
    ["index-like keys", '{"b":1,"10":2,"9":3,"!":4}', '{"!":4,"10":2,"9":3,"b":1}'],
    ["an index-like key deep down", '[{"z":[{"2":1,"-":2}],"a":0}]', '[{"a":0,"z":[{"-":2,"2":1}]}]'],
    ["a key __proto__", '{"b":1,"__proto__":{"z":1,"a":2}}', '{"__proto__":{"a":2,"z":1},"b":1}'],
    ["what is in order already", '{"a":{"b":[1,{"c":2}]}}', '{"a":{"b":[1,{"c":2}]}}'],
    ["a backslash before a u", '["\\\\ud800"]', '["\\\\ud800"]'],
  ])("keeps %s", (_, text, canonical) => {
    expect(canonicalText(JSON.parse(text) as Json)).toBe(canonical);
  });

  it("leaves a lone surrogate as it is", () => {
    expect(canonicalText(["\ud800", { "\udc00": 1, "1": "\ud83d" }])).toBe(
      '["\ud800",{"1":"\ud83d","\udc00":1}]',
    );
  });

  it("changes nothing in what it is given", () => {
    const value = JSON.parse('{"b":{"d":1,"c":2},"a":[{"f":1,"e":2}]}') as Json;
    canonicalText(value);
    expect(JSON.stringify(value)).toBe('{"b":{"d":1,"c":2},"a":[{"f":1,"e":2}]}');
  });
});
