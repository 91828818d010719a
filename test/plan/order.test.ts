import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelsOf } from "../../src/plan/order.ts";

const runs = (ways: Record<string, string[]>) => new Map(Object.entries(ways));

describe("the order of flows", () => {
  it("puts subflows before the flows that run them, and side by side what can be", () => {
    const { levels, cycle } = levelsOf(
      runs({ top: ["mid", "leaf"], mid: ["leaf"], leaf: [], other: ["elsewhere"] }),
    );
    expect(levels).toEqual([["leaf", "other"], ["mid"], ["top"]]);
    expect(cycle).toBeNull();
  });

  it("names a circle in its order, and orders what is not in it", () => {
    const { levels, cycle } = levelsOf(runs({ a: ["b"], b: ["c"], c: ["b"], leaf: [] }));
    expect(levels).toEqual([["leaf"]]);
    expect(cycle?.toSorted()).toEqual(["b", "c"]);
  });

  it("runs nothing before what it needs, in any graph without circles", () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 10 });
    fc.assert(
      fc.property(graph, (rows) => {
        const ways = new Map(
          rows.map((row, index) => [`${index}`, row.filter((to) => to < index).map(String)]),
        );
        const { levels, cycle } = levelsOf(ways);
        const level = new Map(levels.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
        expect(cycle).toBeNull();
        for (const [key, targets] of ways) {
          for (const target of targets) expect(level.get(target)).toBeLessThan(level.get(key) ?? -1);
        }
      }),
      { seed: 20260104, numRuns: 300 },
    );
  });
});
