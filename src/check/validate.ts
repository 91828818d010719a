import { type Pointer, pointerOf, segmentsOf } from "../flow/pointer.ts";
import type { CheckedFlow } from "./checked-flow.ts";
import type { Finding, Severity } from "./finding.ts";
import type { RuleId } from "./rules.ts";
import { widgetAt } from "./value-at.ts";

/** One of the `errors` or `warnings` in the details of Twilio's answer. */
export interface ValidateError {
  readonly message: string;
  /** Twilio's `property_path`: `#/states/3/properties/timeout`. */
  readonly propertyPath: string;
}

/**
 * What Flow Validate said of a flow, as findings that quote Twilio. `property_path` names a widget by its place
 * in `states`; here it gets the widget's name and the line in the file. No ignore takes these: Twilio's refusal
 * always fails.
 */
export function fromFlowValidate(
  errors: readonly ValidateError[],
  severity: Severity,
  flow: Pick<CheckedFlow, "file" | "text" | "definition">,
): Finding[] {
  return errors.map(({ message, propertyPath }) => {
    const pointer = pointerOf(segmentsOf(propertyPath));
    const { line, column } = flow.text.placeOf(pointer);
    const widget = widgetAt(flow.definition ?? flow.text.value, pointer);
    return {
      rule: "flow-validate",
      severity,
      message: `Twilio says: ${message.replace(/\.$/, "")}.`,
      widget,
      pointer,
      file: flow.file,
      line,
      column,
      origin: "new",
    };
  });
}

/** Our rules and the words in which Twilio says the same. */
const SAME_FAULT: ReadonlyArray<readonly [RegExp, readonly RuleId[]]> = [
  [/is missing but it is required|must not be null/i, ["missing-property", "widget-shape", "initial-state"]],
  [/found, .+ expected/i, ["property-type", "widget-shape"]],
  [/enumeration/i, ["property-value", "unknown-widget-type", "invented-widget-type", "unknown-operator"]],
  [/must be (?:a constant value|one of)/i, ["unknown-event"]],
  [/must match a widget name/i, ["initial-state", "dangling-transition"]],
  [/flow sid/i, ["flow-sid-literal", "sid-kind", "missing-subflow"]],
  [/can only be used in flows triggered/i, ["request-only"]],
  [/unique|duplicate/i, ["duplicate-widget-name"]],
];

/**
 * Our findings and Twilio's as one list: where both name the same fault at the same place, Twilio's stays, with our
 * words before its own. A second time the same words at one place (Twilio repeats `must be a constant value` for each
 * allowed event) are one finding.
 */
export function mergeFindings(ours: readonly Finding[], twilios: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of twilios) {
    const same = CONSTANT.test(finding.message) ? "must be a constant value" : finding.message;
    const key = JSON.stringify([finding.pointer, same]);
    const first = kept.get(key);
    if (first === undefined) kept.set(key, finding);
    else if (first.message !== finding.message) kept.set(key, withConstant(first, finding));
  }
  const said = new Set<Finding>();
  const told = [...kept.values()].map((finding) => {
    const same = ours.filter((own) => isSameFault(own, finding));
    for (const own of same) said.add(own);
    const [own] = same;
    return own === undefined ? finding : { ...finding, message: `${own.message} ${finding.message}` };
  });
  return [...ours.filter((own) => !said.has(own)), ...told].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

const CONSTANT = /must be (?:a constant value|one of) (?<value>.*)\.$/i;

/** `… constant value keypress, speech.`: every value that Twilio would take. */
function withConstant(first: Finding, next: Finding): Finding {
  const value = CONSTANT.exec(next.message)?.groups?.value ?? "";
  return {
    ...first,
    message: first.message.replace(/\.$/, `, ${value}.`).replace("a constant value", "one of"),
  };
}

function isSameFault(own: Finding, twilios: Finding): boolean {
  return SAME_FAULT.some(
    ([words, rules]) =>
      rules.includes(own.rule) &&
      words.test(twilios.message) &&
      faultKey(own.rule, own.pointer) === faultKey(own.rule, twilios.pointer),
  );
}

/** One place, whether a widget is meant by itself or by its type or name. */
function faultKey(rule: RuleId, pointer: Pointer | null): string {
  const at = segmentsOf(pointer ?? "");
  const whole = rule === "request-only" || rule === "duplicate-widget-name" ? at.slice(0, 2) : at;
  return JSON.stringify([rule, whole]);
}
