import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, suggestion } from "../../src/config/nearest.ts";

describe("the nearest word", () => {
  it.each([
    ["fiel", "file"],
    ["enviroments", "environments"],
    ["ON-DRIFT", "on-drift"],
    ["resource", "resources"],
    ["prod", "production"],
  ])("of %s is %s", (word, expected) => {
    expect(nearest(word, ["environments", "resources", "file", "on-drift", "production"])).toBe(expected);
  });

  it.each(["colour", "x", "", "zzzzzzzzzzzz"])("of %j is none", (word) => {
    expect(nearest(word, ["environments", "file", "b"])).toBeNull();
  });

  it("is found again after any single slip in a word of four letters or more", () => {
    const words = ["environments", "resources", "account", "on-drift", "unreachable-widget", "name"];
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        fc.constantFrom("drop", "double", "swap"),
        (word, at, slip) => {
          const n = at % (word.length - 1);
          const [before, here, next, after] = [word.slice(0, n), word[n], word[n + 1], word.slice(n + 2)];
          const slipped = {
            drop: `${before}${next}${after}`,
            double: `${before}${here}${here}${next}${after}`,
            swap: `${before}${next}${here}${after}`,
          }[slip];
          expect(nearest(slipped, words)).toBe(word);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

it("says what there is to choose from when nothing is near, and not without end", () => {
  const many = Array.from({ length: 20 }, (_, n) => `key-number-${n}`);
  expect(suggestion("zzz", many, "Known")).toMatch(/^ Known: key-number-0, .*key-number-11 and 8 more\.$/);
  expect(suggestion("zzz", many, null)).toBe("");
  expect(suggestion("zzz", [], "Known")).toBe("");
});
