import { isDefinition } from "../flow/definition.ts";
import type { JsonObject } from "../flow/json.ts";
import type { Place } from "../flow/place.ts";
import { type Pointer, pointerOf, ROOT } from "../flow/pointer.ts";
import type { CheckedFlow } from "./checked-flow.ts";
import type { Finding } from "./finding.ts";
import { ignoredInDescription, isOffline, type UsedIgnores, withoutIgnored } from "./ignore.ts";
import { projectFaults } from "./project.ts";
import type { Fault, StringPart } from "./rule.ts";
import { RULES, type RuleId, ruleOf, ruleSuggestion } from "./rules.ts";
import { severityOf } from "./severity.ts";
import { Subject } from "./subject.ts";
import { valueAt, widgetAt } from "./value-at.ts";
import { quoted } from "./wording.ts";

const DESCRIPTION = pointerOf(["description"]);

/** A finding and the key of the flow that it belongs to. */
export interface FlowFinding {
  readonly key: string;
  readonly finding: Finding;
}

/**
 * Everything that can be told to be wrong with one flow without asking Twilio: levels and ignores applied,
 * in the order of the text, all of origin `new`. `used` collects the ignores that took something away.
 */
export function checkFlow(flow: CheckedFlow, used: UsedIgnores = new Set()): Finding[] {
  const findings = textFindings(flow);
  const json = definitionOf(flow);
  if (json !== null) {
    const subject = new Subject(flow, json);
    for (const rule of RULES) {
      if (rule.check === undefined || severityOf(rule.id, flow.levels) === null) continue;
      for (const fault of rule.check(subject)) findings.push(...findingsOf(rule.id, fault, flow));
    }
  } else if (flow.text.value !== undefined) {
    const message = "This is no flow: a definition is an object with a list of `states`.";
    findings.push(...findingsOf("not-a-flow", { message, widget: null, pointer: ROOT }, flow));
  }
  const kept = withoutIgnored(inOrder(findings), flow, used);
  return json === null ? kept : inOrder([...kept, ...idleIgnores(flow, json, findings)]);
}

/** What can only be told from all the flows of an environment together. */
export function checkProject(flows: readonly CheckedFlow[], used: UsedIgnores = new Set()): FlowFinding[] {
  const readable = flows.flatMap((flow) => {
    const json = definitionOf(flow);
    return json === null ? [] : [new Subject(flow, json)];
  });
  return projectFaults(readable).flatMap(({ rule, flow, fault }) =>
    withoutIgnored(findingsOf(rule, fault, flow), flow, used).map((finding) => ({ key: flow.key, finding })),
  );
}

/** Rules in `flowgate-ignore` of the flow's own description that find nothing here, or that there are not. */
function idleIgnores(flow: CheckedFlow, json: JsonObject, findings: readonly Finding[]): Finding[] {
  const found = new Set<string>(findings.map((finding) => finding.rule));
  return ignoredInDescription(json).flatMap(({ rule, offset }) => {
    const known = ruleOf(rule);
    const off = known !== undefined && severityOf(known.id, flow.levels) === null;
    if (found.has(rule) || off || known?.needs === "project" || !isOffline(rule)) return [];
    const message =
      known === undefined
        ? `The description ignores ${quoted(rule)}, which is no rule.${ruleSuggestion(rule)}`
        : `The description ignores ${rule}, which finds nothing here any more. Take it out.`;
    const at = { offset, token: rule };
    return findingsOf("unused-ignore", { message, widget: null, pointer: DESCRIPTION, at }, flow);
  });
}

/** The finding that a fault is in this flow: none where the rule is off. */
export function findingsOf(rule: RuleId, fault: Fault, flow: CheckedFlow): Finding[] {
  const severity = severityOf(rule, flow.levels);
  if (severity === null) return [];
  const { message, widget, pointer } = fault;
  const { line, column } = placeOf(fault, flow);
  return [{ rule, severity, message, widget, pointer, file: flow.file, line, column, origin: "new" }];
}

function definitionOf(flow: CheckedFlow): JsonObject | null {
  if (flow.definition !== null && isDefinition(flow.definition)) return flow.definition;
  return isDefinition(flow.text.value) ? flow.text.value : null;
}

function textFindings(flow: CheckedFlow): Finding[] {
  return flow.text.faults.flatMap(({ rule, message, offset, pointer }) => {
    const severity = severityOf(rule, flow.levels);
    if (severity === null) return [];
    const widget = widgetAt(flow.text.value, pointer);
    const { line, column } = flow.text.placeAt(offset);
    return [
      { rule, severity, message, widget, pointer, file: flow.file, line, column, origin: "new" as const },
    ];
  });
}

function placeOf({ pointer, at }: Fault, { text }: CheckedFlow): Place {
  if (at === undefined) return text.placeOf(pointer);
  if (at === "key") return text.keyPlaceOf(pointer);
  return placeOfPart(pointer, at, text);
}

/** The part as the file writes it: rendering may have moved or replaced what stands before it. */
function placeOfPart(pointer: Pointer, part: StringPart, text: CheckedFlow["text"]): Place {
  const written = valueAt(text.value, pointer);
  if (typeof written !== "string") return text.placeOf(pointer);
  if (written.startsWith(part.token, part.offset)) return text.placeInString(pointer, part.offset);
  const found = written.indexOf(part.token);
  return found < 0 ? text.placeOf(pointer) : text.placeInString(pointer, found);
}

/** In the order of the text; at one place in the order in which the rules stand in their table. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
