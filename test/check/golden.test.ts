import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import { checkedFlow, EVERY_RULE, only, told } from "./checking.ts";
import { exampleFlow, sections } from "./page.ts";

describe("of the bad example on the page of rules", () => {
  it.each(sections.filter(({ bad }) => bad !== undefined))("$id says this, and there", async (section) => {
    const source = exampleFlow(section, section.bad ?? "");
    // An ignore is idle where its rule looks and finds nothing.
    const levels =
      section.id === "unused-ignore" ? { rules: EVERY_RULE, flowRules: new Map() } : only(section.id);
    const findings = checkFlow(checkedFlow(source, { levels }));
    expect(findings.map(({ rule }) => rule)).toContain(section.id);
    const text = findings.map((finding) => told(source, finding)).join("\n");
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${section.id}.txt`);
  });
});
