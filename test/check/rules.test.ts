import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import { RULES, ruleLink } from "../../src/check/rules.ts";
import { checkedFlow, findingsIn } from "./checking.ts";

const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");

interface Section {
  readonly id: string;
  readonly text: string;
  readonly level: string | undefined;
  readonly bad: string | undefined;
  readonly good: string | undefined;
}

const sections: Section[] = page
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const example = (label: string) =>
      new RegExp(`^${label}:\\n\\n\`\`\`json\\n([\\s\\S]*?)\\n\`\`\``, "m").exec(section)?.[1];
    return {
      id: section.split("\n", 1)[0] ?? "",
      text: section,
      level: /^Default: `(\w+)`/m.exec(section)?.[1],
      bad: example("Bad"),
      good: example("Good"),
    };
  });

/** What an example leaves out: the trigger that leads a call, or a message, to its first widget. */
function flowOf({ id }: Section, example: string): string {
  if (!example.startsWith("[")) return example;
  const widgets = JSON.parse(example);
  const event = id === "wrong-channel" ? "incomingMessage" : "incomingCall";
  const trigger = {
    name: "Trigger",
    type: "trigger",
    transitions: [{ event, next: widgets[0].name }],
    properties: {},
  };
  return JSON.stringify({ states: [trigger, ...widgets], initial_state: "Trigger" });
}

/** The examples of a split and of a caller who says nothing would otherwise all need every way out. */
const OFF = new Map([
  ["unhandled-failure", "off"],
  ["split-without-no-match", "off"],
] as const);

describe("the page of rules", () => {
  it("explains every rule of the table, in its order, with its level", () => {
    expect(sections.map(({ id, level }) => [id, level])).toEqual(
      RULES.map(({ id, severity }) => [id, severity]),
    );
  });

  it("is where a finding's link leads", () => {
    expect(ruleLink("secret")).toBe("https://github.com/flowgate/flowgate/blob/main/docs/rules.md#secret");
    expect(ruleLink("no such rule")).not.toContain("#");
  });

  it("has an example of every rule that looks at one flow, but for a text of 16 KB", () => {
    const without = sections.filter(({ bad }) => bad === undefined).map(({ id }) => id);
    const looked = RULES.filter((rule) => rule.check !== undefined).map(({ id }) => id);
    expect(without.filter((id) => looked.includes(id))).toEqual(["text-too-long"]);
  });

  it.each(sections.filter(({ bad }) => bad !== undefined))("shows what $id finds", (section) => {
    const rules = findingsIn(flowOf(section, section.bad ?? "")).map((finding) => finding.rule);
    expect(rules).toContain(section.id);
  });

  it.each(sections.filter(({ good }) => good !== undefined))("shows how to do without $id", (section) => {
    const levels = { rules: OFF, flowRules: new Map() };
    const source = flowOf(section, section.good ?? "");
    expect(checkFlow(checkedFlow(source, { levels }))).toEqual([]);
    expect(findingsIn(source).map((finding) => finding.rule)).not.toContain(section.id);
  });
});
