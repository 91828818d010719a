import type { Levels } from "./checked-flow.ts";
import type { Finding } from "./finding.ts";
import { isRunRule } from "./run-rules.ts";

/**
 * Findings that were made elsewhere (drift, a missing base) with the severity that the team has set; `off` left out.
 * Errors of a rule that protects stay what they are.
 */
export function leveled(
  findings: readonly Finding[],
  levels: Pick<Levels, "rules"> & Partial<Levels>,
): Finding[] {
  return findings.flatMap((finding) => {
    const set = levels.flowRules?.get(finding.rule) ?? levels.rules.get(finding.rule);
    if (isProtected(finding)) return [finding];
    if (set === "off") return [];
    return set === undefined ? [finding] : [{ ...finding, severity: set }];
  });
}

/** True for what neither a level nor an ignore takes away. */
export function isProtected(finding: Finding): boolean {
  return finding.severity === "error" && isRunRule(finding.rule);
}
