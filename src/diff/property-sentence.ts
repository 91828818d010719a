import { isObject, type Json, member } from "../flow/json.ts";
import { redactSecrets } from "../flow/secret.ts";
import type { Step } from "./change.ts";
import type { Leaf } from "./leaves.ts";
import { urlWords } from "./url-difference.ts";
import { insteadWords, isSecret, type Names, shortened, valueWords } from "./wording.ts";
import { labelOf, verbOf } from "./words.ts";

/** The sentence about a property of a widget, without the widget's name: `says "Welcome" instead of "Hello"`. */
export function propertyWords(type: string, leaf: Leaf, names: Names): string {
  const steps = withoutRoot(leaf.steps);
  const subject = subjectOf(steps);
  if (steps.at(-1)?.in === "order") return `${subject}: the order is now ${orderWords(leaf.after)}`;
  const shown = shownLeaf(leaf);
  const key = keyOf(steps);
  if (isSecret(key, shown.before) || isSecret(key, shown.after)) return secretWords(subject, shown);
  const verb = steps.length === 1 ? verbOf(type, key ?? "") : null;
  const lead = verb === null ? subject : verb;
  if (shown.before === undefined && shown.after !== undefined) {
    return verb === null
      ? `${subject} is set to ${valueWords(shown.after, names)}`
      : `now ${verb} ${valueWords(shown.after, names)}`;
  }
  if (shown.after === undefined) {
    return `${subject} is no longer set (it was ${valueWords(shown.before ?? null, names)})`;
  }
  const before = shown.before ?? null;
  const url = urlWords(before, shown.after, names);
  if (url !== null) return `${lead}${verb === null ? ":" : ""} ${url}`;
  const words = insteadWords(before, shown.after, names);
  if (words === "") return `${subject} changed in a part that is kept secret`;
  const sameText =
    typeof before === "string" && typeof shown.after === "string" && looksSame(before, shown.after);
  if (sameText) return `${subject} is written with other white space`;
  return verb === null ? `${subject} is ${words}` : `${verb} ${words}`;
}

/** The path of a leaf within `properties`, as the plan shows it. */
export function propertyPath(steps: readonly Step[]): string {
  return withoutRoot(steps)
    .flatMap((step) => {
      if (step.in === "object" || step.in === "items") return [step.key];
      return step.in === "list" ? [String(step.index)] : [];
    })
    .join(".");
}

function withoutRoot(steps: readonly Step[]): readonly Step[] {
  const [first] = steps;
  return first?.in === "object" && first.key === "properties" && steps.length > 1 ? steps.slice(1) : steps;
}

/** `timeout`, `parameter auth`, `variable lang`, `attributes: skill`. */
function subjectOf(steps: readonly Step[]): string {
  const [first, second, ...rest] = steps;
  if (first?.in !== "object") return "the widget";
  if (second === undefined || second.in === "order") return labelOf(first.key);
  if (second.in === "items") {
    const singular = first.key.replace(/s$/, "");
    const last = rest.length === 1 && rest[0]?.in === "object" && rest[0].key === "value" ? [] : rest;
    return [`${labelOf(singular)} ${shortened(second.key, 40)}`, ...inner(last)].join(" ");
  }
  return `${labelOf(first.key)}: ${inner([second, ...rest]).join(".")}`;
}

function inner(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (step.in === "object" || step.in === "items") return [shortened(step.key, 40)];
    return step.in === "list" ? [`item ${step.index + 1}`] : [];
  });
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

function secretWords(subject: string, leaf: { before: Json | undefined; after: Json | undefined }): string {
  const name = redactSecrets(subject);
  if (leaf.before === undefined) return `${name} is set (its value is kept secret)`;
  if (leaf.after === undefined) return `${name} is no longer set (its value is kept secret)`;
  return `${name} changed (its value is kept secret)`;
}

function orderWords(keys: Json | undefined): string {
  const list = Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [];
  return shortened(list.join(", "), 120);
}

function looksSame(a: string, b: string): boolean {
  return a !== b && a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
}
