import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, member } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { redactSecrets } from "../flow/secret.ts";
import type { Step } from "./change.ts";
import { type Renames, replaceReferences } from "./follow.ts";
import { jsonInText } from "./json-in-text.ts";
import type { Leaf } from "./leaves.ts";
import type { Sentence } from "./sentence.ts";
import { sequence, shortened } from "./shortened.ts";
import { urlWords } from "./url-difference.ts";
import { insteadWords, isSecret, KEPT_SECRET, type Names, quoted, valueWords } from "./wording.ts";
import { labelOf, verbOf } from "./words.ts";

/** What is known beside the leaf itself. */
export interface Surroundings {
  readonly type: string;
  readonly names: Names;
  readonly renames: Renames;
}

/**
 * The sentence about a property of `subject`, a widget or the flow: `greet says "Welcome" instead of "Hello"`,
 * `menu: timeout is 10 instead of 5`.
 */
export function propertySentence(subject: Sentence, leaf: Leaf, around: Surroundings): Sentence {
  const words = propertyWords(leaf, around);
  return (extent) => `${subject(extent)}${words(extent)}`;
}

/** The same from behind the subject. */
function propertyWords(leaf: Leaf, around: Surroundings): Sentence {
  const steps = withoutRoot(leaf.steps);
  const field = fieldOf(steps);
  const key = keyOf(steps);
  if (steps.at(-1)?.in === "order") {
    return () => `: ${field} are in another order: ${orderWords(leaf.after)}`;
  }
  const { before, after } = shownLeaf(leaf);
  const verb = steps.length === 1 ? verbOf(around.type, key ?? "") : null;
  const hidden = (value: Json | undefined) => isSecret(key, value);
  const words = (value: Json): Sentence =>
    hidden(value) ? () => KEPT_SECRET : valueWords(value, around.names);
  if (after === undefined) {
    const was = words(before ?? null);
    return (extent) => `: ${field} is no longer set (it was ${was(extent)})`;
  }
  if (before === undefined) {
    const [set, value] = [verb === null ? `: ${field} is set to` : ` now ${verb}`, words(after)];
    return (extent) => `${set} ${value(extent)}`;
  }
  const is = verb === null ? `: ${field} is` : ` ${verb}`;
  if (hidden(before) && hidden(after)) return () => `: ${field} changed, and its value is kept secret`;
  if (hidden(before) || hidden(after)) {
    const [now, was] = [words(after), words(before)];
    return (extent) => `${is} ${now(extent)} instead of ${was(extent)}`;
  }
  const unclear = unclearWords(before, after, around.renames);
  if (unclear !== null) return () => `: ${field} ${unclear}`;
  const url = urlWords(before, after, around.names);
  const has = verb === null ? `: ${field} has` : `${is} a URL with`;
  const [verbs, values] = url === null ? [is, insteadWords(before, after, around.names)] : [has, url];
  return (extent) => `${verbs} ${values(extent)}`;
}

/** The path of a leaf within `properties`, as the plan shows it. */
export function propertyPath(steps: readonly Step[]): string {
  return redactSecrets(
    withoutRoot(steps)
      .flatMap((step) => {
        if (step.in === "object" || step.in === "items") return [step.key];
        return step.in === "list" ? [String(step.index)] : [];
      })
      .join("."),
  );
}

/** What to say where both values would read the same, or mislead; null where they speak for themselves. */
function unclearWords(before: Json, after: Json, renames: Renames): string | null {
  if (typeof before !== "string" || typeof after !== "string") return null;
  if (renames.size > 0 && replaceReferences(after, (name) => renames.get(name)) === before) {
    return "still refers to a widget by its old name";
  }
  if (redactSecrets(before) === redactSecrets(after)) return "changed in a part that is kept secret";
  const [old, current] = [jsonInText(before), jsonInText(after)];
  if (old !== undefined && current !== undefined && canonicalText(old) === canonicalText(current)) {
    return "holds the same JSON, written in another way";
  }
  const bare = (text: string) => text.replace(/\s+/g, "");
  return bare(before) === bare(after) ? "is the same but for white space" : null;
}

function withoutRoot(steps: readonly Step[]): readonly Step[] {
  const [first] = steps;
  return first?.in === "object" && first.key === "properties" && steps.length > 1 ? steps.slice(1) : steps;
}

/** `timeout`, `parameter auth`, `variable lang`, `attributes: skill`. */
function fieldOf(steps: readonly Step[]): string {
  const [first, second, ...rest] = steps;
  if (first?.in !== "object") return "the widget";
  const label = shortened(oneLine(labelOf(first.key)), 40);
  if (second === undefined || second.in === "order") return label;
  if (second.in === "items") {
    const last = rest.length === 1 && rest[0]?.in === "object" && rest[0].key === "value" ? [] : rest;
    return [`${label.replace(/s$/, "")} ${shownKey(second.key)}`, ...inner(last)].join(" ");
  }
  if (first.key === "flags" && second.in === "object" && rest.length === 0)
    return shownKey(labelOf(second.key));
  const path = inner([second, ...rest]).join(".");
  return path === "" ? label : `${shownKey(path)} in ${label}`;
}

function inner(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (step.in === "object" || step.in === "items") return [shownKey(step.key)];
    return step.in === "list" ? [`item ${step.index + 1}`] : [];
  });
}

function shownKey(key: string): string {
  return key === "" ? quoted(key) : shortened(oneLine(redactSecrets(key)), 40);
}

/** An item of a list of parameters stands for its value. */
function shownLeaf(leaf: Leaf): { before: Json | undefined; after: Json | undefined } {
  if (leaf.steps.at(-1)?.in !== "items") return { before: leaf.before, after: leaf.after };
  const value = (item: Json | undefined) => (isObject(item) ? (member(item, "value") ?? item) : item);
  return { before: value(leaf.before), after: value(leaf.after) };
}

/** The key that tells whether the value is a secret: the last one that says something. */
function keyOf(steps: readonly Step[]): string | null {
  const keys = steps.flatMap((step) => (step.in === "object" || step.in === "items" ? [step.key] : []));
  const last = keys.at(-1);
  return last === "value" && keys.length > 1 ? (keys.at(-2) ?? null) : (last ?? null);
}

function orderWords(keys: Json | undefined): string {
  const list = Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [];
  return sequence(list.map(shownKey), ", ", 120);
}
