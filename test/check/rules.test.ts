import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import type { Rule } from "../../src/check/rule.ts";
import { RULES } from "../../src/check/rules.ts";
import { checkedFlow, findingsIn } from "./checking.ts";
import { exampleFlow, sections } from "./page.ts";

/** The examples of a split and of a caller who says nothing would otherwise all need every way out. */
const OFF = new Map([
  ["unhandled-failure", "off"],
  ["split-without-no-match", "off"],
] as const);

/** The source without the two files of the table. */
function* sources(folder = new URL("../../src/", import.meta.url)): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* sources(new URL(`${entry.name}/`, folder));
    else if (!/^(?:run-)?rules\.ts$/.test(entry.name))
      yield readFileSync(new URL(entry.name, folder), "utf8");
  }
}

describe("the table of rules", () => {
  it("has no row for what nothing finds", () => {
    const source = [...sources()].join("\n");
    expect(RULES.filter(({ id }) => !source.includes(`"${id}"`))).toEqual([]);
  });

  it("names every rule once", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe("the page of rules", () => {
  it("explains every rule of the table, in its order, with its level", () => {
    expect(sections.map(({ id, level }) => [id, level])).toEqual(
      RULES.map(({ id, severity }) => [id, severity]),
    );
  });

  it("says always where no level lowers a rule", () => {
    const always = sections.filter(({ text }) => text.includes("Default: `error`, always."));
    const protects = RULES.filter((rule: Rule) => rule.protects && rule.severity === "error");
    expect(always.map(({ id }) => id)).toEqual(protects.map(({ id }) => id));
  });

  it("has an example of every rule that looks at one flow, but for what is large", () => {
    const without = sections.filter(({ bad }) => bad === undefined).map(({ id }) => id);
    const looked = RULES.filter((rule) => rule.check !== undefined).map(({ id }) => id);
    expect(without.filter((id) => looked.includes(id))).toEqual(["too-large", "text-too-long"]);
  });

  it.each(sections.filter(({ good }) => good !== undefined))("shows how to do without $id", (section) => {
    const levels = { rules: OFF, flowRules: new Map() };
    const source = exampleFlow(section, section.good ?? "");
    expect(checkFlow(checkedFlow(source, { levels }))).toEqual([]);
    expect(findingsIn(source).map((finding) => finding.rule)).not.toContain(section.id);
  });
});
