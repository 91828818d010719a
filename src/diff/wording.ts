import { canonicalText } from "../flow/canonical.ts";
import { isObject, type Json } from "../flow/json.ts";
import { redactSecrets, secretIn } from "../flow/secret.ts";
import { differingParts } from "./word-difference.ts";

/** The names of resources and flows by what stands for them in a definition: SIDs, hosts, numbers. */
export type Names = ReadonlyMap<string, string>;

/** How much of one value a sentence shows, and of all sentences together with what stands around it. */
export const LENGTH = { value: 64, name: 48, sentence: 200 } as const;

const SID = /^[A-Z]{2}[0-9a-f]{32}$/;

/** A value as a sentence shows it: texts in quotes, SIDs with the name of what they stand for. */
export function valueWords(value: Json, names: Names, length: number = LENGTH.value): string {
  if (typeof value === "string") {
    const name = names.get(value);
    const sid = SID.test(value);
    if (name !== undefined)
      return `${shortened(oneLine(name), LENGTH.name)} (${sid ? shortSid(value) : shortened(oneLine(value), LENGTH.name)})`;
    if (sid) return value;
    return quoted(redactSecrets(value), length);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return "nothing";
    if (value.every((item) => !isObject(item) && !Array.isArray(item))) {
      return shortened(value.map((item) => valueWords(item, names, 24)).join(", "), length);
    }
  }
  return shortened(redactSecrets(canonicalText(value)), length);
}

/** `B instead of A`, whole when short, else the parts that differ with some words around them. */
export function insteadWords(before: Json, after: Json, names: Names): string {
  if (typeof before === "string" && typeof after === "string" && !names.has(before) && !names.has(after)) {
    const [old, current] = [redactSecrets(before), redactSecrets(after)];
    if (old === current) return "";
    if (Math.max(old.length, current.length) > LENGTH.value) {
      const parts = differingParts(oneLine(old), oneLine(current), LENGTH.value);
      const more =
        parts.more === 0 ? "" : ` (and ${parts.more} more ${parts.more === 1 ? "place" : "places"})`;
      return `"${parts.after}" instead of "${parts.before}"${more}`;
    }
  }
  return `${valueWords(after, names)} instead of ${valueWords(before, names)}`;
}

/** True when a value may not be shown at all: under a key, or as a text, that is a secret as a whole. */
export function isSecret(key: string | null, value: Json | undefined): boolean {
  return typeof value === "string" && secretIn(key, value) !== null && redactSecrets(value) === value;
}

/** A text on one line: line ends as ⏎, other control characters as spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/\r\n|\n|\r/g, " ⏎ ")
    .replace(/\p{Cc}/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

export function quoted(text: string, length: number = LENGTH.value): string {
  return `"${shortened(oneLine(text), length)}"`;
}

/** The text with `…` in its middle when it is longer than `length`; no character is cut in two. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.ceil((length - 1) * 0.6);
  const tail = length - 1 - head;
  return `${whole(text.slice(0, head))}…${whole(text.slice(text.length - tail))}`;
}

function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}

function shortSid(sid: string): string {
  return `${sid.slice(0, 6)}…${sid.slice(-4)}`;
}
