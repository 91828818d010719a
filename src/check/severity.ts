import type { Levels } from "./checked-flow.ts";
import type { Severity } from "./finding.ts";
import { type RuleId, ruleOf } from "./rules.ts";

/** How loud a rule is here: null when it is off. */
export function severityOf(rule: RuleId, levels: Levels): Severity | null {
  const level = levels.flowRules.get(rule) ?? levels.rules.get(rule) ?? ruleOf(rule)?.severity ?? "error";
  return level === "off" ? null : level;
}
