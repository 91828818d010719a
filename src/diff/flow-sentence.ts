import type { Json, JsonObject } from "../flow/json.ts";
import { isObject, listMember, member, stringMember } from "../flow/json.ts";
import type { Renames } from "./follow.ts";
import type { Leaf } from "./leaves.ts";
import { propertySentence } from "./property-sentence.ts";
import type { Sentence } from "./sentence.ts";
import { widgetName } from "./transition-sentence.ts";
import { listed } from "./widget-sentence.ts";
import type { Names } from "./wording.ts";

const TRIGGERS: ReadonlyMap<string, string> = new Map([
  ["incomingCall", "incoming calls"],
  ["incomingMessage", "incoming messages"],
  ["incomingConversationMessage", "incoming conversation messages"],
  ["incomingRequest", "REST API requests"],
  ["incomingParent", "other flows"],
]);

/** `New flow with 12 widgets, triggered by incoming calls`. */
export function newFlowSentence(definition: JsonObject): string {
  return `New flow with ${contentWords(definition)}`;
}

/** `The flow is gone: it had 12 widgets, triggered by incoming calls`. */
export function goneFlowSentence(definition: JsonObject): string {
  return `The flow is gone: it had ${contentWords(definition)}`;
}

function contentWords(definition: JsonObject): string {
  const states = listMember(definition, "states").filter(isObject);
  const initial = stringMember(definition, "initial_state");
  const trigger =
    states.find(
      (state) => stringMember(state, "name") === initial && stringMember(state, "type") === "trigger",
    ) ?? states.find((state) => stringMember(state, "type") === "trigger");
  const events = listMember(trigger, "transitions").flatMap((transition) => {
    const words = TRIGGERS.get(stringMember(transition, "event") ?? "");
    return words !== undefined && member(transition, "next") ? [words] : [];
  });
  const widgets = `${states.length} ${states.length === 1 ? "widget" : "widgets"}`;
  return events.length === 0 ? widgets : `${widgets}, triggered by ${listed([...new Set(events)])}`;
}

/** The sentence about what belongs to the flow as a whole: description, flags, initial state. */
export function flowSentence(leaf: Leaf, names: Names, renames: Renames): Sentence {
  const [first] = leaf.steps;
  if (leaf.steps.length === 1 && first?.in === "object" && first.key === "initial_state") {
    return (extent) => {
      const name = (value: Json | undefined) =>
        typeof value === "string" ? widgetName(value, extent) : "nothing";
      return `the flow starts at ${name(leaf.after)} instead of ${name(leaf.before)}`;
    };
  }
  return propertySentence(() => "the flow", leaf, { type: "", names, renames });
}
