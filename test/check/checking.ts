import { checkFlow } from "../../src/check/check.ts";
import type { CheckedFlow, Levels } from "../../src/check/checked-flow.ts";
import type { Finding } from "../../src/check/finding.ts";
import type { Rule } from "../../src/check/rule.ts";
import { RULES, type RuleId } from "../../src/check/rules.ts";
import type { RuleLevel } from "../../src/config/configuration.ts";
import { type JsonText, readJsonText } from "../../src/flow/text.ts";

/** Every rule on: those that are off by default as warnings. */
export const EVERY_RULE: ReadonlyMap<string, RuleLevel> = new Map(
  RULES.filter((rule) => rule.severity === "off").map((rule) => [rule.id, "warning"]),
);

/** One rule on, and no other. */
export function only(id: RuleId): Levels {
  const level = (rule: Rule) =>
    rule.id !== id ? "off" : rule.severity === "off" ? "warning" : rule.severity;
  return { rules: new Map(RULES.map((rule) => [rule.id, level(rule)])), flowRules: new Map() };
}

export function textOf(source: string): JsonText {
  return readJsonText(new TextEncoder().encode(source));
}

/** A flow to check, of which a test says only what matters to it. */
export function checkedFlow(source: string, over: Partial<CheckedFlow> = {}): CheckedFlow {
  return {
    key: "main",
    file: "flows/main.json",
    text: textOf(source),
    definition: null,
    sid: null,
    keysBySid: new Map(),
    levels: { rules: EVERY_RULE, flowRules: new Map() },
    ignore: [],
    ...over,
  };
}

export function findingsIn(source: string): Finding[] {
  return checkFlow(checkedFlow(source));
}

/** What one rule says of a text. */
export function said(source: string, rule: RuleId): string[] {
  return checkFlow(checkedFlow(source, { levels: only(rule) })).map(({ message }) => message);
}

/** The same, each behind its pointer. */
export function placed(source: string, rule: RuleId): string[] {
  const findings = checkFlow(checkedFlow(source, { levels: only(rule) }));
  return findings.map(({ pointer, message }) => `${pointer} ${message}`);
}

/** A finding as a person would say it, with the text that stands at its place. */
export function told(source: string, finding: Finding): string {
  const { rule, severity, message, widget, pointer, line, column } = finding;
  const there = (source.split("\n")[(line ?? 0) - 1] ?? "").slice((column ?? 0) - 1, (column ?? 0) + 39);
  const where = widget === null ? pointer : `${pointer} of ${JSON.stringify(widget)}`;
  return `${severity} ${rule}: ${message}\n  ${line}:${column} ${where}: ${there}`;
}

export interface Tally {
  readonly files: number;
  readonly findings: number;
}

/** How many findings each rule has in these texts, with the levels that a team starts with. */
export function tallyOf(sources: readonly string[]): Map<string, Tally> {
  const tally = new Map<string, Tally>();
  const levels = { rules: new Map(), flowRules: new Map() };
  for (const source of sources) {
    const byRule = Map.groupBy(checkFlow(checkedFlow(source, { levels })), (finding) => finding.rule);
    for (const [rule, found] of byRule) {
      const { files, findings } = tally.get(rule) ?? { files: 0, findings: 0 };
      tally.set(rule, { files: files + 1, findings: findings + found.length });
    }
  }
  return tally;
}
