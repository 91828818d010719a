import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import type { Place } from "../flow/place.ts";
import type { Segment } from "../flow/pointer.ts";
import type { FlowEntry, Ignore, RuleLevel } from "./configuration.ts";
import { suggestion } from "./nearest.ts";
import { nameOf, type Problems } from "./problems.ts";

export interface RuleContext {
  /** The ids of all rules; null where they are not checked. */
  readonly known: readonly string[] | null;
  readonly flows: readonly FlowEntry[];
  readonly problems: Problems;
  readonly placeOf: (path: readonly Segment[]) => Place;
}

/** Reads one map of rules to levels, that of the configuration or of a flow. */
export function readRules(
  written: Json | undefined,
  path: readonly Segment[],
  context: RuleContext,
): ReadonlyMap<string, RuleLevel> {
  const rules = new Map<string, RuleLevel>();
  if (!isObject(written)) return rules;
  for (const [rule, level] of Object.entries(written)) {
    if (isUnknown(rule, context)) context.problems.atKey([...path, rule], unknownRule(path, rule, context));
    if (level === "off" || level === "warning" || level === "error") rules.set(rule, level);
  }
  return rules;
}

/** The levels that flows have of their own, by key; a flow without any is left out. */
export function readFlowRules(
  root: Json,
  context: RuleContext,
): ReadonlyMap<string, ReadonlyMap<string, RuleLevel>> {
  const all = new Map<string, ReadonlyMap<string, RuleLevel>>();
  for (const { key } of context.flows) {
    const rules = readRules(
      member(member(member(root, "flows"), key), "rules"),
      ["flows", key, "rules"],
      context,
    );
    if (rules.size > 0) all.set(key, rules);
  }
  return all;
}

/** Reads `ignore`; an entry without a rule or a reason is left out, since the schema has told it. */
export function readIgnore(root: Json, context: RuleContext): Ignore[] {
  const flows = member(root, "flows");
  const keys = isObject(flows) ? Object.keys(flows) : [];
  return listMember(root, "ignore").flatMap((entry, index) => {
    const path = ["ignore", index];
    const rule = stringMember(entry, "rule");
    const reason = stringMember(entry, "reason");
    const flow = stringMember(entry, "flow") ?? null;
    if (rule === undefined || reason === undefined) return [];
    if (isUnknown(rule, context))
      context.problems.atValue([...path, "rule"], unknownRule(path, rule, context));
    if (flow !== null && !keys.includes(flow)) {
      context.problems.atValue(
        [...path, "flow"],
        `${nameOf(path)}: There is no flow ${JSON.stringify(flow)}.${suggestion(flow, keys, "There are")}`,
      );
    }
    const place = context.placeOf(path);
    return [{ rule, reason, flow, widget: stringMember(entry, "widget") ?? null, ...place }];
  });
}

function isUnknown(rule: string, context: RuleContext): boolean {
  return context.known !== null && !context.known.includes(rule);
}

function unknownRule(path: readonly Segment[], rule: string, context: RuleContext): string {
  const hint = suggestion(rule, context.known ?? [], "Rules");
  return `${nameOf(path)}: There is no rule ${JSON.stringify(rule)}.${hint}`;
}
