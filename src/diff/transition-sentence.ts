import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { redactSecrets } from "../flow/secret.ts";
import type { Renames } from "./follow.ts";
import { shortened } from "./shortened.ts";
import type { TransitionDifference } from "./transitions.ts";
import { insteadWords, isSecret, LENGTH, NO_NAMES, quoted } from "./wording.ts";
import { eventWords, operatorWords } from "./words.ts";

/** The sentence about a transition, without the widget's name: `on keypress 2 goes to billing instead of sales`. */
export function transitionWords(type: string, difference: TransitionDifference, renames: Renames): string {
  switch (difference.is) {
    case "added":
      if (isOpen(difference.after))
        return `${when(type, difference.after)} is a new branch that leads nowhere yet`;
      return `${when(type, difference.after)} now goes ${whither(difference.after)}`;
    case "removed":
      if (isOpen(difference.before))
        return `${when(type, difference.before)} is no branch any more (it led nowhere)`;
      return `${when(type, difference.before)} no longer goes ${whither(difference.before)}`;
    case "reordered": {
      const order = difference.after.map((transition) => conditionWords(transition) ?? whither(transition));
      return `tries its conditions in another order: ${shortened(order.join(", then "), 140)}`;
    }
    case "changed":
      return changedWords(type, difference.before, difference.after, renames);
  }
}

/** The names of the widgets that transitions lead to, without repeats. */
export function targetsOf(transitions: readonly Json[]): string[] {
  return [...new Set(transitions.flatMap((transition) => stringMember(transition, "next") ?? []))];
}

/** A widget's name in a sentence, on one line and not too long. */
export function widgetName(name: string): string {
  return name === "" ? "a widget without a name" : shortened(oneLine(name), LENGTH.name);
}

function changedWords(type: string, before: Json, after: Json, renames: Renames): string {
  const next = canonicalText(member(before, "next") ?? null) !== canonicalText(member(after, "next") ?? null);
  const from = conditionWords(before);
  const to = conditionWords(after);
  const now = stringMember(before, "next");
  if (next && now !== undefined && renames.get(stringMember(after, "next") ?? "") === now) {
    return `${when(type, after)} still goes ${whither(after)}, which is now called ${widgetName(now)}`;
  }
  if (next) {
    const meanwhile = from === to ? "" : ` (${from ?? "no condition"} before)`;
    return `${when(type, after)} goes ${whither(after)} instead of ${bare(whither(before))}${meanwhile}`;
  }
  if (from !== to) return `goes ${whither(after)} ${to ?? "always"} instead of ${from ?? "always"}`;
  const [old, current] = [friendlyNames(before), friendlyNames(after)];
  if (old !== current) {
    return `${when(type, after)}: the condition is called ${quoted(current)} instead of ${quoted(old)}`;
  }
  const [tested, tests] = [testedBy(before), testedBy(after)];
  if (tested !== tests)
    return `${when(type, after)}: the condition tests ${insteadWords(tested, tests, NO_NAMES)}`;
  return `${when(type, after)}: the transition changed in a detail`;
}

/** What the conditions of a transition compare with their values. */
function testedBy(transition: Json): string {
  return listMember(transition, "conditions")
    .flatMap((condition) => listMember(condition, "arguments"))
    .map((subject) => (typeof subject === "string" ? subject : canonicalText(subject)))
    .join(", ");
}

function when(type: string, transition: Json): string {
  return (
    conditionWords(transition) ?? eventWords(type, shortened(stringMember(transition, "event") ?? "", 48))
  );
}

function whither(transition: Json): string {
  const next = member(transition, "next");
  if (next === undefined) return "nowhere";
  return `to ${typeof next === "string" ? widgetName(next) : "something that is no widget"}`;
}

function isOpen(transition: Json): boolean {
  return member(transition, "next") === undefined;
}

function bare(words: string): string {
  return words.replace(/^to /, "");
}

/** `on keypress 2`, `if {{…}} contains "yes"`: what a transition's conditions ask, or null without any. */
function conditionWords(transition: Json): string | null {
  const conditions = listMember(transition, "conditions");
  if (conditions.length === 0) return null;
  return shortened(conditions.map(oneCondition).join(" and "), 80);
}

function oneCondition(condition: Json): string {
  if (!isObject(condition)) return "if a condition holds that cannot be read";
  const subject = listMember(condition, "arguments")[0];
  const operator = stringMember(condition, "type") ?? "";
  const value = member(condition, "value");
  const argument = typeof subject === "string" ? redactSecrets(subject) : "";
  const text = typeof value === "string" ? value : value === undefined ? "" : canonicalText(value);
  const field = /\.(\w+)\s*\}\}\s*$/.exec(argument.slice(-200))?.[1] ?? "";
  const words = isSecret(field, text) ? "***" : redactSecrets(text);
  if (operator === "equal_to" && field === "Digits") return `on keypress ${shortened(oneLine(words), 20)}`;
  if (operator === "equal_to" && field === "SpeechResult") return `on speech ${quoted(words, 30)}`;
  const blank = operator === "is_blank" || operator === "is_not_blank";
  const name = field !== "" ? field : argument === "" ? "the value" : shortened(oneLine(argument), 30);
  return `if ${name} ${operatorWords(shortened(operator, 30))}${blank ? "" : ` ${quoted(words, 30)}`}`;
}

function friendlyNames(transition: Json): string {
  return listMember(transition, "conditions")
    .map((condition) => redactSecrets(stringMember(condition, "friendly_name") ?? ""))
    .join(", ");
}
