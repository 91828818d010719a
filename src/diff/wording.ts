import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, member, setMember, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { redactSecrets, secretIn } from "../flow/secret.ts";
import { withoutMark } from "./json-in-text.ts";
import { type Sentence, WHOLE } from "./sentence.ts";
import { shortened } from "./shortened.ts";
import { type DifferingParts, differingParts } from "./word-difference.ts";

/** The names of resources and flows by what stands for them in a definition: SIDs, hosts, numbers. */
export type Names = ReadonlyMap<string, string>;

export const NO_NAMES: Names = new Map();

export const KEPT_SECRET = "a value that is kept secret";

const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/;

/** A value as a sentence shows it: texts in quotes, SIDs with the name of what they stand for, no secrets. */
export function valueWords(value: Json, names: Names): Sentence {
  if (typeof value !== "string") {
    const text = plainText(value);
    return (extent) => shortened(text, extent.value);
  }
  const name = names.get(value);
  if (name !== undefined) {
    const shown = `${shortened(oneLine(name), 40)} (${shortened(oneLine(redactSecrets(value)), 20)})`;
    return () => shown;
  }
  if (SID.test(value)) return () => value;
  const text = plainText(value);
  return (extent) => `"${shortened(text, extent.value)}"`;
}

/** `B instead of A`, whole when short, else the parts that differ with some words around them. */
export function insteadWords(before: Json, after: Json, names: Names): Sentence {
  if (hasName(before, names) || hasName(after, names)) {
    const [was, is] = [valueWords(before, names), valueWords(after, names)];
    return (extent) => `${is(extent)} instead of ${was(extent)}`;
  }
  const [old, current] = [plainText(before), plainText(after)];
  const [a, b] = [quoteOf(before), quoteOf(after)];
  let known: DifferingParts | null | undefined;
  return ({ value }) => {
    if (known === undefined && Math.max(old.length, current.length) > value) {
      known = differingParts(old, current);
    }
    if (!known) return `${b}${shortened(current, value)}${b} instead of ${a}${shortened(old, value)}${a}`;
    const { more } = known;
    const places = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "place" : "places"})`;
    const quote = a === b ? a : "";
    return `${quote}${known.after(value)}${quote} instead of ${quote}${known.before(value)}${quote}${places}`;
  };
}

/** True for what is told by the name of what it stands for, or by its own digits alone. */
function hasName(value: Json, names: Names): boolean {
  return typeof value === "string" && (names.has(value) || SID.test(value));
}

function quoteOf(value: Json): string {
  return typeof value === "string" ? '"' : "";
}

/** A text in quotes, on one line, at most `length` UTF-16 units of it. */
export function quoted(text: string, length: number = WHOLE.value): string {
  return `"${shortened(oneLine(withoutMark(text)), length)}"`;
}

/** True when a value may not be shown at all: its key says that the whole of it is a secret. */
export function isSecret(key: string | null, value: Json | undefined): boolean {
  if (typeof value !== "string" || key === null || secretIn(key, value) === null) return false;
  return secretIn(null, value) === null || secretIn(key, "f3A9k2Lq8ZxW1vB7") !== null;
}

/** A value as one line of text, without quotes around a text and without secrets. */
function plainText(value: Json): string {
  if (typeof value === "string") return oneLine(redactSecrets(withoutMark(value)));
  if (!Array.isArray(value)) return oneLine(redactSecrets(canonicalText(masked(value))));
  if (value.length === 0) return "nothing";
  if (value.some((item) => typeof item === "object"))
    return oneLine(redactSecrets(canonicalText(masked(value))));
  return value
    .map((item) => (typeof item === "string" ? quoted(redactSecrets(item), 24) : String(item)))
    .join(", ");
}

/** A value with what its keys call secret taken out. */
function masked(value: Json): Json {
  if (Array.isArray(value)) return value.map(masked);
  if (!isObject(value)) return value;
  const out: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const name = key === "value" ? (stringMember(value, "key") ?? key) : key;
    setMember(out, key, isSecret(name, item) ? "***" : masked(member(value, key) ?? null));
  }
  return out;
}
