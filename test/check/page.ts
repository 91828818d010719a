import { readFileSync } from "node:fs";
import type { RuleId } from "../../src/check/rules.ts";

/** A rule's section of `docs/rules.md`, with its examples. */
export interface Section {
  readonly id: RuleId;
  readonly text: string;
  readonly level: string | undefined;
  readonly bad: string | undefined;
  readonly good: string | undefined;
}

/** The page of rules, a section a rule. */
export const sections: readonly Section[] = readFileSync(
  new URL("../../docs/rules.md", import.meta.url),
  "utf8",
)
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const example = (label: string) =>
      new RegExp(`^${label}:\\n\\n\`\`\`json\\n([\\s\\S]*?)\\n\`\`\``, "m").exec(section)?.[1];
    return {
      id: (section.split("\n", 1)[0] ?? "") as RuleId,
      text: section,
      level: /^Default: `(\w+)`/m.exec(section)?.[1],
      bad: example("Bad"),
      good: example("Good"),
    };
  });

/** An example as a flow. What it leaves out: the trigger that leads a call, or a message, to its first widget. */
export function exampleFlow({ id }: Section, example: string): string {
  if (!example.startsWith("[")) return example;
  const widgets = JSON.parse(example);
  const event = id === "wrong-channel" ? "incomingMessage" : "incomingCall";
  const trigger = {
    name: "Trigger",
    type: "trigger",
    transitions: [{ event, next: widgets[0].name }],
    properties: {},
  };
  return JSON.stringify({ states: [trigger, ...widgets], initial_state: "Trigger" }, null, 2);
}
