import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, member, setMember, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { redactSecrets, secretIn } from "../flow/secret.ts";
import { withoutMark } from "./json-in-text.ts";
import { shortened } from "./shortened.ts";
import { differingParts } from "./word-difference.ts";

/** The names of resources and flows by what stands for them in a definition: SIDs, hosts, numbers. */
export type Names = ReadonlyMap<string, string>;

export const NO_NAMES: Names = new Map();

/** How much of one value, of one name and of one sentence is shown, in UTF-16 units. */
export const LENGTH = { value: 60, name: 40, sentence: 200 } as const;

export const KEPT_SECRET = "a value that is kept secret";

const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/;

/** A value as a sentence shows it: texts in quotes, SIDs with the name of what they stand for, no secrets. */
export function valueWords(value: Json, names: Names, length: number = LENGTH.value): string {
  if (typeof value !== "string") return shortened(plainText(value), length);
  const name = names.get(value);
  const shown = SID.test(value) ? value : quoted(redactSecrets(value), length);
  if (name === undefined) return shown;
  return `${shortened(oneLine(name), LENGTH.name)} (${shortened(oneLine(redactSecrets(value)), 20)})`;
}

/** `B instead of A`, whole when short, else the parts that differ with some words around them. */
export function insteadWords(before: Json, after: Json, names: Names): string {
  const plain = (value: Json) => (typeof value === "string" ? !names.has(value) && !SID.test(value) : true);
  if (plain(before) && plain(after)) {
    const [old, current] = [plainText(before), plainText(after)];
    const parts =
      Math.max(old.length, current.length) > LENGTH.value ? differingParts(old, current, LENGTH.value) : null;
    if (parts !== null) {
      const more =
        parts.more === 0 ? "" : ` (and ${parts.more} more ${parts.more === 1 ? "place" : "places"})`;
      const texts = typeof before === "string" && typeof after === "string";
      const [a, b] = texts ? [`"${parts.before}"`, `"${parts.after}"`] : [parts.before, parts.after];
      return `${b} instead of ${a}${more}`;
    }
  }
  return `${valueWords(after, names)} instead of ${valueWords(before, names)}`;
}

/** A text in quotes, on one line, at most `length` UTF-16 units of it. */
export function quoted(text: string, length: number = LENGTH.value): string {
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
