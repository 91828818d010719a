import type { Levels } from "./checked-flow.ts";
import type { Finding, Severity } from "./finding.ts";
import { ruleOf } from "./rules.ts";

/** How loud a rule is here: null when it is off. A rule that the table does not know is an error. */
export function severityOf(rule: string, levels: Levels): Severity | null {
  const level = levels.flowRules.get(rule) ?? levels.rules.get(rule) ?? ruleOf(rule)?.severity ?? "error";
  return level === "off" ? null : level;
}

/** Findings that were made elsewhere (drift, a rendering) with the severity that the team has set; `off` left out. */
export function leveled(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap((finding) => {
    const set = levels.flowRules.get(finding.rule) ?? levels.rules.get(finding.rule);
    if (set === "off") return [];
    return set === undefined ? [finding] : [{ ...finding, severity: set }];
  });
}
