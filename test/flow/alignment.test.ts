import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counterparts, inOrderOf } from "../../src/flow/alignment.ts";
import { canonicalText } from "../../src/flow/canonical-text.ts";
import type { Json } from "../../src/flow/json.ts";

const name = fc.constantFrom("a", "b", "c", "d");
const item: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ name, v: fc.nat(2) }),
  fc.record({ event: name, v: fc.nat(2) }),
  fc.constantFrom<Json>(1, "x", null),
);
const list = fc.array(item, { maxLength: 7 });
const SEED = { seed: 20_240_903, numRuns: 500 };

describe("counterparts", () => {
  it("continue each old item once at the most, and what stayed the same by itself", () => {
    fc.assert(
      fc.property(list, list, (next, old) => {
        const found = counterparts(next, old, canonicalText).filter((at) => at !== null);
        expect(new Set(found).size).toBe(found.length);
        const itself = counterparts(old, old, canonicalText).map((at) =>
          canonicalText(old[at ?? -1] ?? null),
        );
        expect(itself).toEqual(old.map(canonicalText));
      }),
      SEED,
    );
  });

  it("know what is the same first, then what has the same name", () => {
    const old = [{ event: "match", v: 1 }, { event: "match", v: 2 }, { event: "noMatch" }];
    const next = [{ event: "match", v: 2 }, { event: "match", v: 3 }, { event: "failed" }];
    expect(counterparts(next, old, canonicalText)).toEqual([1, 0, null]);
  });

  it("take things without a name at their place", () => {
    expect(counterparts(["a", "b"], ["x", "b", "c"], canonicalText)).toEqual([0, 1]);
    expect(counterparts(["n"], [{ name: "n" }], canonicalText)).toEqual([null]);
  });
});

describe("the old order", () => {
  it("loses nothing, makes nothing, and keeps what has one name in its own order", () => {
    fc.assert(
      fc.property(list, list, (next, old) => {
        const out = inOrderOf(next, old);
        expect(out.map(canonicalText).toSorted()).toEqual(next.map(canonicalText).toSorted());
        const named = (items: readonly Json[]) =>
          items.filter((one) => canonicalText(one).includes('"name":"a"'));
        expect(named(out)).toEqual(named(next));
      }),
      SEED,
    );
  });

  it("puts what is new behind what it follows", () => {
    const of = (...names: string[]) => names.map((one) => ({ name: one }));
    expect(inOrderOf(of("c", "new", "a", "b"), of("a", "b", "c"))).toEqual(of("a", "b", "c", "new"));
    expect(inOrderOf(of("new", "a"), of("a"))).toEqual(of("new", "a"));
    expect(inOrderOf(of("a", "x", "y", "b"), of("b", "gone", "a"))).toEqual(of("b", "a", "x", "y"));
  });
});
