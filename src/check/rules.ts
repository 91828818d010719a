import type { Rule, RuleGroup } from "./rule.ts";
import { brokenRegex } from "./rules/broken-regex.ts";
import { cardData } from "./rules/card-data.ts";
import { danglingTransition } from "./rules/dangling-transition.ts";
import { duplicateWidgetName } from "./rules/duplicate-widget-name.ts";
import { earlyReference } from "./rules/early-reference.ts";
import { emptyList } from "./rules/empty-list.ts";
import { endlessLoop } from "./rules/endless-loop.ts";
import { flowSidLiteral } from "./rules/flow-sid-literal.ts";
import { initialState } from "./rules/initial-state.ts";
import { inventedWidgetType } from "./rules/invented-widget-type.ts";
import { liquidSyntax } from "./rules/liquid-syntax.ts";
import { missingProperty } from "./rules/missing-property.ts";
import { noTrigger } from "./rules/no-trigger.ts";
import { phoneNumber } from "./rules/phone-number.ts";
import { plainHttp } from "./rules/plain-http.ts";
import { propertyType } from "./rules/property-type.ts";
import { propertyValue } from "./rules/property-value.ts";
import { replyInCall } from "./rules/reply-in-call.ts";
import { requestOnly } from "./rules/request-only.ts";
import { secret } from "./rules/secret.ts";
import { shadowedMatch } from "./rules/shadowed-match.ts";
import { sidKind } from "./rules/sid-kind.ts";
import { silentLoop } from "./rules/silent-loop.ts";
import { splitWithoutNoMatch } from "./rules/split-without-no-match.ts";
import { textTooLong } from "./rules/text-too-long.ts";
import { tooLarge } from "./rules/too-large.ts";
import { unhandledFailure } from "./rules/unhandled-failure.ts";
import { unknownEvent } from "./rules/unknown-event.ts";
import { unknownFilter } from "./rules/unknown-filter.ts";
import { unknownOperator } from "./rules/unknown-operator.ts";
import { unknownOutput } from "./rules/unknown-output.ts";
import { unknownProperty } from "./rules/unknown-property.ts";
import { unknownWidgetReference } from "./rules/unknown-widget-reference.ts";
import { unknownWidgetType } from "./rules/unknown-widget-type.ts";
import { unreachableWidget } from "./rules/unreachable-widget.ts";
import { unsetVariable } from "./rules/unset-variable.ts";
import { unusedIgnore } from "./rules/unused-ignore.ts";
import { widgetShape } from "./rules/widget-shape.ts";
import { wrongChannel } from "./rules/wrong-channel.ts";
import { RUN_RULES } from "./run-rules.ts";
import { Suggestions } from "./suggest.ts";

/** Every rule, in the order of the documentation. */
export const RULES = [
  text("invalid-json", "The file is not JSON."),
  text("duplicate-key", "A key stands twice in one object."),
  text("not-a-flow", "The file is JSON, but no flow's definition."),
  tooLarge,
  text("too-deep", "The JSON is nested deeper than a flow can be."),
  initialState,
  noTrigger,
  widgetShape,
  duplicateWidgetName,
  danglingTransition,
  inventedWidgetType,
  unknownWidgetType,
  unknownEvent,
  missingProperty,
  propertyType,
  propertyValue,
  unknownProperty,
  unknownOperator,
  brokenRegex,
  emptyList,
  unreachableWidget,
  endlessLoop,
  silentLoop,
  unhandledFailure,
  splitWithoutNoMatch,
  shadowedMatch,
  liquidSyntax,
  unknownWidgetReference,
  earlyReference,
  unknownOutput,
  unsetVariable,
  unknownFilter,
  textTooLong,
  wrongChannel,
  replyInCall,
  requestOnly,
  cardData,
  sidKind,
  flowSidLiteral,
  plainHttp,
  phoneNumber,
  elsewhere(
    "unmapped-reference",
    "references",
    "warning",
    "account",
    "No resource covers an account's value.",
  ),
  secret,
  elsewhere("missing-subflow", "project", "warning", "project", "A subflow is no flow of this environment."),
  elsewhere("subflow-cycle", "project", "error", "project", "Flows run each other in a circle."),
  elsewhere("too-many-widgets", "project", "error", "project", "More than 2,000 widgets with all subflows."),
  elsewhere("shared-sid", "project", "error", "project", "Two keys name one flow in Twilio."),
  unusedIgnore,
  ...RUN_RULES,
] as const satisfies readonly Rule[];

/** The id of a rule: whatever finds something has a row in the table. */
export type RuleId = (typeof RULES)[number]["id"];

const BY_ID = new Map<string, Rule<RuleId>>(RULES.map((rule) => [rule.id, rule]));
const IDS = new Suggestions(BY_ID.keys());

/** The rule of that id; undefined where there is none. */
export function ruleOf(id: string): Rule<RuleId> | undefined {
  return BY_ID.get(id);
}

/** True for the id of a rule, those that only a run can find among them. */
export function isRule(id: string): boolean {
  return BY_ID.has(id);
}

/** ` Did you mean "…"?` for the id of a rule that there is not, or nothing. */
export function ruleSuggestion(id: string): string {
  return IDS.sentence(id);
}

function text<const Id extends string>(id: Id, summary: string): Rule<Id> {
  return { id, group: "syntax", severity: "error", needs: "text", summary };
}

/** A rule whose findings are made where what it needs is known. */
function elsewhere<const Id extends string>(
  id: Id,
  group: RuleGroup,
  severity: Rule["severity"],
  needs: Rule["needs"],
  summary: string,
): Rule<Id> {
  return { id, group, severity, needs, summary };
}
