import { isObject, type Json, type JsonObject, listMember, member, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { same } from "../flow/same.ts";
import type { Change, ChangeKind, Step } from "./change.ts";
import { followInput, followInState, type Renames } from "./follow.ts";
import { leafDifferences } from "./leaves.ts";
import { changeOf } from "./make-change.ts";
import { propertyPath, propertySentence } from "./property-sentence.ts";
import type { Sentence } from "./sentence.ts";
import { shortened } from "./shortened.ts";
import type { State } from "./state.ts";
import { transitionWords, widgetName } from "./transition-sentence.ts";
import { type TransitionDifference, transitionDifferences } from "./transitions.ts";
import { describedWidget } from "./widget-sentence.ts";
import type { Names } from "./wording.ts";
import { typeName } from "./words.ts";

/** What differs between two states of one widget, its place on the canvas left out: its name first, then its properties, then its transitions. */
export function widgetChanges(before: State, after: State, renames: Renames, names: Names): Change[] {
  const changes: Change[] = [];
  const name: Sentence = (extent) => widgetName(after.name, extent);
  if (before.name !== after.name) {
    const sentence: Sentence = (extent) => `renamed ${widgetName(before.name, extent)} to ${name(extent)}`;
    changes.push(
      changeOf("widget-renamed", after.name, sentence, { before: before.name, after: after.name }),
    );
  }
  if (isUntouched(before, after, renames)) return changes;
  const followed = named(followInState(before.json, renames), after);
  if (!isObject(followed) || !isObject(after.json)) {
    return same(followed, after.json) ? changes : [...changes, retyped(followed, after, names)];
  }
  if (same(followed, after.json)) return changes;
  const old = stringMember(followed, "type") ?? "";
  const type = stringMember(after.json, "type") ?? "";
  if (old !== type) return [...changes, retyped(followed, after, names)];
  const transitions = transitionsOf(followed, after.json);
  for (const leaf of leafDifferences(bodyOf(followed), bodyOf(after.json))) {
    changes.push(
      changeOf("property-changed", after.name, propertySentence(name, leaf, { type, names, renames }), {
        property: propertyPath(leaf.steps),
        before: leaf.before,
        after: leaf.after,
        target: {
          nth: after.nth,
          steps: leaf.steps,
          to: leaf.to,
          written: leaf.written,
          follows: transitions.follow && isInput(leaf.steps),
        },
      }),
    );
  }
  for (const difference of transitions.differences) {
    changes.push(transitionChange(type, after, difference, renames));
  }
  return changes;
}

/** True where nothing but layout differs and nothing refers to a renamed widget: told without a canonical form. */
function isUntouched(before: State, after: State, renames: Renames): boolean {
  if (renames.size === 0) return after.hasContentOf(before);
  return after.isWrittenAs(before) && followInState(before.written, renames) === before.written;
}

/**
 * The differences between the transitions of two states. A split's `input` stands in each of its conditions
 * too: those that go with it are no differences, unless they are fewer without.
 */
function transitionsOf(
  before: Json,
  after: Json,
): { readonly follow: boolean; readonly differences: readonly TransitionDifference[] } {
  const [old, current] = [listMember(before, "transitions"), listMember(after, "transitions")];
  const plain = transitionDifferences(old, current);
  const from = stringMember(member(before, "properties"), "input");
  const to = stringMember(member(after, "properties"), "input");
  if (from === undefined || to === undefined || from === to) return { follow: false, differences: plain };
  const followed = transitionDifferences(followInput(old, from, to), current);
  const follow = followed.length < plain.length;
  return { follow, differences: follow ? followed : plain };
}

function isInput(steps: readonly Step[]): boolean {
  const [first, second] = steps;
  const inProperties = first?.in === "object" && first.key === "properties" && steps.length === 2;
  return inProperties && second?.in === "object" && second.key === "input";
}

const TRANSITION_KINDS = {
  added: "transition-added",
  removed: "transition-removed",
  changed: "transition-changed",
  reordered: "transition-changed",
} as const satisfies Record<TransitionDifference["is"], ChangeKind>;

function transitionChange(
  type: string,
  state: State,
  difference: TransitionDifference,
  renames: Renames,
): Change {
  const words = transitionWords(type, difference, renames);
  const sentence: Sentence = (extent) => `${widgetName(state.name, extent)}: ${words(extent)}`;
  const steps: Step[] = difference.is === "reordered" ? [{ in: "order" }] : [];
  return changeOf(TRANSITION_KINDS[difference.is], state.name, sentence, {
    event: difference.event,
    before: difference.is === "added" ? undefined : asJson(difference.before),
    after: difference.is === "removed" ? undefined : asJson(difference.after),
    target: {
      nth: state.nth,
      steps,
      from: "from" in difference ? difference.from : null,
      to: difference.is === "added" ? difference.to : null,
    },
  });
}

function asJson(value: Json | readonly Json[]): Json {
  return value as Json;
}

function retyped(before: Json, after: State, names: Names): Change {
  const type = shortened(oneLine(typeName(stringMember(before, "type") ?? "")), 40);
  const described = describedWidget(after.json, names);
  const sentence: Sentence = (extent) =>
    `${widgetName(after.name, extent)} is ${described(extent)} instead of ${type}`;
  return changeOf("widget-retyped", after.name, sentence, {
    before,
    after: after.json,
    target: { nth: after.nth },
  });
}

/** The old state under its new name. */
function named(state: Json, after: State): Json {
  const name = stringMember(state, "name");
  return isObject(state) && name !== undefined && name !== after.name
    ? { ...state, name: after.name }
    : state;
}

/** A widget without what is compared otherwise. */
function bodyOf(state: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(state).filter(([key]) => key !== "transitions"));
}
