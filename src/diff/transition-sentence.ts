import { canonicalText } from "../flow/canonical-text.ts";
import { type Json, member, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { conditionWords, friendlyNames, testedBy } from "./condition-sentence.ts";
import type { Renames } from "./follow.ts";
import { type Extent, type Sentence, WHOLE } from "./sentence.ts";
import { sequence, shortened } from "./shortened.ts";
import type { TransitionDifference } from "./transitions.ts";
import { insteadWords, NO_NAMES, quoted } from "./wording.ts";
import { eventWords } from "./words.ts";

/** The sentence about a transition, without the widget's name: `on keypress 2 goes to billing instead of sales`. */
export function transitionWords(type: string, difference: TransitionDifference, renames: Renames): Sentence {
  switch (difference.is) {
    case "added":
      return addedWords(type, difference.after);
    case "removed":
      return removedWords(type, difference.before);
    case "reordered":
      return reorderedWords(difference.after);
    case "changed":
      return changedWords(type, difference.before, difference.after, renames);
  }
}

/** The names of the widgets that transitions lead to, without repeats. */
export function targetsOf(transitions: readonly Json[]): string[] {
  return [...new Set(transitions.flatMap((transition) => stringMember(transition, "next") ?? []))];
}

/** A widget's name in a sentence, on one line and not too long. */
export function widgetName(name: string, extent: Extent): string {
  return name === "" ? "a widget without a name" : shortened(oneLine(name), extent.name);
}

function addedWords(type: string, added: Json): Sentence {
  const [words, way] = [when(type, added), whither(added)];
  if (isOpen(added)) return (extent) => `${words(extent)} is a new branch that leads nowhere yet`;
  return (extent) => `${words(extent)} now goes ${way(extent)}`;
}

function removedWords(type: string, removed: Json): Sentence {
  const [words, way] = [when(type, removed), whither(removed)];
  if (isOpen(removed)) return (extent) => `${words(extent)} is no branch any more (it led nowhere)`;
  return (extent) => `${words(extent)} no longer goes ${way(extent)}`;
}

function reorderedWords(transitions: readonly Json[]): Sentence {
  const order = transitions.map((transition) => conditionWords(transition) ?? whither(transition));
  return (extent) => {
    const words = order.map((word) => word(extent));
    return `tries its conditions in another order: ${sequence(words, ", then ", 140)}`;
  };
}

function changedWords(type: string, before: Json, after: Json, renames: Renames): Sentence {
  const next = canonicalText(member(before, "next") ?? null) !== canonicalText(member(after, "next") ?? null);
  const [asked, asks] = [conditionWords(before), conditionWords(after)];
  const asksSame = asked?.(WHOLE) === asks?.(WHOLE);
  const [words, way, formerWay] = [when(type, after), whither(after), whither(before)];
  const now = stringMember(before, "next");
  if (next && now !== undefined && renames.get(stringMember(after, "next") ?? "") === now) {
    return (extent) =>
      `${words(extent)} still goes ${way(extent)}, which is now called ${widgetName(now, extent)}`;
  }
  if (next) {
    return (extent) => {
      const meanwhile = asksSame ? "" : ` (${asked?.(extent) ?? "no condition"} before)`;
      return `${words(extent)} goes ${way(extent)} instead of ${bare(formerWay(extent))}${meanwhile}`;
    };
  }
  if (!asksSame) {
    return (extent) =>
      `goes ${way(extent)} ${asks?.(extent) ?? "always"} instead of ${asked?.(extent) ?? "always"}`;
  }
  const [old, current] = [friendlyNames(before), friendlyNames(after)];
  if (old !== current) {
    return (extent) =>
      `${words(extent)}: the condition is called ${quoted(current, extent.value)} instead of ${quoted(old, extent.value)}`;
  }
  const [tested, tests] = [testedBy(before), testedBy(after)];
  if (tested !== tests) {
    const instead = insteadWords(tested, tests, NO_NAMES);
    return (extent) => `${words(extent)}: the condition tests ${instead(extent)}`;
  }
  return (extent) => `${words(extent)}: the transition changed in a detail`;
}

function when(type: string, transition: Json): Sentence {
  const event = shortened(stringMember(transition, "event") ?? "", 48);
  return conditionWords(transition) ?? (() => eventWords(type, event));
}

function whither(transition: Json): Sentence {
  const next = member(transition, "next");
  if (next === undefined) return () => "nowhere";
  return (extent) =>
    `to ${typeof next === "string" ? widgetName(next, extent) : "something that is no widget"}`;
}

function isOpen(transition: Json): boolean {
  return member(transition, "next") === undefined;
}

function bare(words: string): string {
  return words.replace(/^to /, "");
}
