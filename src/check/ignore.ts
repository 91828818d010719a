import type { Configuration, Ignore } from "../config/configuration.ts";
import { type Json, stringMember } from "../flow/json.ts";
import type { CheckedFlow } from "./checked-flow.ts";
import type { Finding } from "./finding.ts";
import { isProtected } from "./level.ts";
import { isRule, ruleOf, ruleSuggestion } from "./rules.ts";
import { quoted } from "./wording.ts";

/** The ignores that have matched a finding in this run. */
export type UsedIgnores = Set<Ignore>;

/** What stays when the flow's ignores, and those that its own description carries, have taken theirs. */
export function withoutIgnored(
  findings: readonly Finding[],
  flow: Pick<CheckedFlow, "key" | "ignore" | "definition" | "text">,
  used: UsedIgnores = new Set(),
): Finding[] {
  const own = new Set(ignoredInDescription(flow.definition ?? flow.text.value).map(({ rule }) => rule));
  return findings.filter((finding) => {
    const matching = flow.ignore.filter((ignore) => matches(ignore, finding, flow.key));
    for (const ignore of matching) used.add(ignore);
    return isProtected(finding) || (matching.length === 0 && !own.has(finding.rule));
  });
}

/**
 * Ignores that no longer match anything, as warnings with their place in the configuration.
 * Judged are only those whose flows were all checked, and whose rules this run could look at.
 */
export function unusedIgnores(
  configuration: Pick<Configuration, "path" | "ignore" | "flows">,
  used: ReadonlySet<Ignore>,
  checked: ReadonlySet<string>,
): Finding[] {
  const all = configuration.flows.every((flow) => checked.has(flow.key));
  return configuration.ignore.flatMap((ignore) => {
    const seen = ignore.flow === null ? all : checked.has(ignore.flow) || !isKey(configuration, ignore.flow);
    if (used.has(ignore) || !seen || !isOffline(ignore.rule)) return [];
    return [unusedIgnore(ignore, configuration.path)];
  });
}

function unusedIgnore(ignore: Ignore, file: string | null): Finding {
  const where = ignore.widget === null ? "" : ` at widget ${quoted(ignore.widget)}`;
  const flow = ignore.flow === null ? "" : ` in flow ${quoted(ignore.flow)}`;
  const message = isRule(ignore.rule)
    ? `Nothing is left for this ignore: ${ignore.rule}${flow}${where} finds nothing any more. Take it out.`
    : `There is no rule ${quoted(ignore.rule)}.${ruleSuggestion(ignore.rule)} This ignore does nothing.`;
  const { line, column } = ignore;
  return {
    rule: "unused-ignore",
    severity: "warning",
    message,
    widget: null,
    pointer: null,
    file,
    line,
    column,
    origin: "new",
  };
}

/** False for a rule that only a run with an account looks at: that it found nothing says nothing. */
export function isOffline(rule: string): boolean {
  const needs = ruleOf(rule)?.needs;
  return needs !== "account" && needs !== "run";
}

function isKey(configuration: Pick<Configuration, "flows">, key: string): boolean {
  return configuration.flows.some((flow) => flow.key === key);
}

function matches(ignore: Ignore, finding: Finding, key: string): boolean {
  return (
    ignore.rule === finding.rule &&
    (ignore.flow === null || ignore.flow === key) &&
    (ignore.widget === null || ignore.widget === finding.widget)
  );
}

/** A rule that a flow's own description ignores, and where it stands there. */
export interface DescriptionIgnore {
  readonly rule: string;
  readonly offset: number;
}

const MARK = "flowgate-ignore:";

/** The rules after each `flowgate-ignore:` in a flow's description, up to the end of its line. */
export function ignoredInDescription(json: Json | undefined): DescriptionIgnore[] {
  const description = stringMember(json, "description") ?? "";
  const found: DescriptionIgnore[] = [];
  for (let at = description.indexOf(MARK); at >= 0; at = description.indexOf(MARK, at + 1)) {
    const start = at + MARK.length;
    const line = description.slice(start).split("\n", 1)[0] ?? "";
    for (const item of line.slice(0, 2000).matchAll(/(?:^|,)[ \t]*([a-z][a-z-]*)/g)) {
      const rule = item[1] ?? "";
      found.push({ rule, offset: start + item.index + item[0].length - rule.length });
    }
  }
  return found;
}
