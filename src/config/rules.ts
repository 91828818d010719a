import { listMember, stringMember } from "../flow/json.ts";
import type { Segment } from "../flow/pointer.ts";
import type { FlowEntry, Ignore, RuleLevel } from "./configuration.ts";
import { suggestion } from "./nearest.ts";
import { nameOf, type Problems } from "./problems.ts";
import type { YamlText } from "./yaml-text.ts";

/** What the configuration must know of a rule. */
export interface KnownRule {
  readonly id: string;
  readonly severity: RuleLevel;
  /** No level makes its errors less, and no ignore takes them away. */
  readonly protects?: true;
}

export interface RuleContext {
  readonly text: YamlText;
  /** All rules; null where they are not checked. */
  readonly known: readonly KnownRule[] | null;
  readonly flows: readonly FlowEntry[];
  readonly problems: Problems;
}

/** Reads the map of rules to levels at `path`, that of the configuration or of a flow. */
export function readRules(path: readonly Segment[], context: RuleContext): ReadonlyMap<string, RuleLevel> {
  const rules = new Map<string, RuleLevel>();
  for (const [rule, level] of context.text.entriesOf(path)) {
    const refused =
      unknownRule(path, rule, context) ??
      (level === "error" ? null : protectedRule(path, rule, context, `be set to ${String(level)}`));
    if (refused !== null) context.problems.atKey([...path, rule], refused);
    if (level === "off" || level === "warning" || level === "error") rules.set(rule, level);
  }
  return rules;
}

/** The levels that flows have of their own, by key; a flow without any is left out. */
export function readFlowRules(context: RuleContext): ReadonlyMap<string, ReadonlyMap<string, RuleLevel>> {
  const all = new Map<string, ReadonlyMap<string, RuleLevel>>();
  for (const { key } of context.flows) {
    const rules = readRules(["flows", key, "rules"], context);
    if (rules.size > 0) all.set(key, rules);
  }
  return all;
}

/** Reads `ignore`; an entry without a rule or a reason is left out, since the schema has told it. */
export function readIgnore(context: RuleContext): Ignore[] {
  const { text } = context;
  const keys = text.entriesOf(["flows"]).map(([key]) => key);
  return listMember(text.value, "ignore").flatMap((entry, index) => {
    const path = ["ignore", index];
    const rule = stringMember(entry, "rule");
    const reason = stringMember(entry, "reason");
    const flow = stringMember(entry, "flow") ?? null;
    if (rule === undefined || reason === undefined) return [];
    const refused = unknownRule(path, rule, context) ?? protectedRule(path, rule, context, "be ignored");
    if (refused !== null) context.problems.atValue([...path, "rule"], refused);
    if (flow !== null && !keys.includes(flow)) {
      context.problems.atValue(
        [...path, "flow"],
        `${nameOf(path)}: There is no flow ${JSON.stringify(flow)}.${suggestion(flow, keys, "There are")}`,
      );
    }
    const place = text.placeOf(path);
    return [{ rule, reason, flow, widget: stringMember(entry, "widget") ?? null, ...place }];
  });
}

function unknownRule(path: readonly Segment[], rule: string, { known }: RuleContext): string | null {
  if (known === null || known.some(({ id }) => id === rule)) return null;
  const ids = known.map(({ id }) => id);
  return `${nameOf(path)}: There is no rule ${JSON.stringify(rule)}.${suggestion(rule, ids, "Rules")}`;
}

/** An error that stops a run, or tells what one did, cannot be wished away. */
function protectedRule(
  path: readonly Segment[],
  rule: string,
  { known }: RuleContext,
  what: string,
): string | null {
  const found = known?.find(({ id }) => id === rule);
  if (found?.protects !== true || found.severity !== "error") return null;
  return `${nameOf(path)}: The rule ${rule} cannot ${what}: it stops a run, or tells what one did. Take this out.`;
}
