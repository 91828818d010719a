import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingsIn, tallyOf } from "./checking.ts";
import { recallOn } from "./mutants.ts";

const folder = new URL("./fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

describe("flows that are broken on purpose", () => {
  it("begins with flows in which no rule finds anything", () => {
    expect(fixtures.flatMap(findingsIn)).toEqual([]);
    expect(tallyOf(fixtures)).toEqual(new Map());
  });

  it("finds at least 97 of 100 faults, by their rule, at their line", () => {
    const { mutants, found, missed, byRule } = recallOn(fixtures, 20_261_123, 25);
    console.log(`${found} of ${mutants} mutants found, by ${byRule.size} rules`);
    expect(mutants).toBeGreaterThanOrEqual(2000);
    expect(found / mutants, missed.join("\n")).toBeGreaterThanOrEqual(0.97);
    for (const [rule, [right, count]] of byRule) expect([rule, right / count]).toEqual([rule, 1]);
  });
});
