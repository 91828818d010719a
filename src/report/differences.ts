import type { Change } from "../diff/change.ts";
import { isObject, type Json, type JsonObject, setMember, stringMember } from "../flow/json.ts";
import { redactSecrets, secretIn } from "../flow/secret.ts";
import type { DiffLine } from "./markdown.ts";
import { clip } from "./visible.ts";

export const DIFFERENCE_LIMITS = { line: 2_000, lines: 60, context: 2 } as const;

/** Where the sentence says it all, or the value is a whole flow. */
const TOLD = new Set<Change["kind"]>(["flow-added", "flow-removed", "widget-renamed", "layout-changed"]);

/** False when the sentence of a change says it all. */
export function hasDifference({ kind, before, after }: Change): boolean {
  return !TOLD.has(kind) && (before !== undefined || after !== undefined);
}

/** The exact values before and after of one change, line by line; empty when its sentence says it all. */
export function differenceOf(change: Change): DiffLine[] {
  const { before, after } = change;
  if (!hasDifference(change)) return [];
  const keys = keysOf(change);
  const old = before === undefined ? [] : linesOf(withoutSecrets(keys, before));
  const current = after === undefined ? [] : linesOf(withoutSecrets(keys, after));
  const lines = limited(compared(old, current));
  if (lines.every(({ sign }) => sign === " ")) {
    lines.splice(0, lines.length, {
      sign: " ",
      text: "The value changed. It looks like a secret and is not shown.",
    });
  }
  const title = [change.widget ?? "flow", change.property ?? change.event ?? ""].filter(
    (part) => part !== "",
  );
  return [{ sign: "@@", text: clip(title.join(" · "), 200) }, ...lines];
}

/** Every name that a value goes by, and by which a secret may be known. */
function keysOf({ property, target }: Change): string[] {
  const steps = target?.steps.flatMap((step) => ("key" in step ? [step.key] : [])) ?? [];
  return property === null ? steps : [property, ...property.split("."), ...steps];
}

/** `value` with every secret in it replaced; `keys` are the names that it goes by. */
export function withoutSecrets(keys: readonly string[], value: Json): Json {
  if (typeof value === "string") {
    const kind = keys.map((key) => secretIn(key, value)).find((found) => found !== null);
    return kind === undefined || redactSecrets(value) !== value ? redactSecrets(value) : `*** (${kind})`;
  }
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(keys, item));
  if (!isObject(value)) return value;
  // A parameter is named by a sibling: {"key": "apiKey", "value": "…"}.
  const named = ["key", "name"].flatMap((key) => stringMember(value, key) ?? []);
  const out: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    setMember(out, key, withoutSecrets(key === "value" ? [...keys, key, ...named] : [...keys, key], item));
  }
  return out;
}

function linesOf(value: Json): string[] {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return text.split(/\r\n|\r|\n/).map((line) => clip(line, DIFFERENCE_LIMITS.line));
}

/** The lines that differ, with a little of what is around them. */
function compared(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const line = (sign: DiffLine["sign"]) => (text: string) => ({ sign, text });
  const { context } = DIFFERENCE_LIMITS;
  return [
    ...before.slice(Math.max(0, start - context), start).map(line(" ")),
    ...before.slice(start, before.length - end).map(line("-")),
    ...after.slice(start, after.length - end).map(line("+")),
    ...after.slice(after.length - end, after.length - end + context).map(line(" ")),
  ];
}

function limited(lines: readonly DiffLine[]): DiffLine[] {
  if (lines.length <= DIFFERENCE_LIMITS.lines) return [...lines];
  const rest = lines.length - DIFFERENCE_LIMITS.lines;
  return [...lines.slice(0, DIFFERENCE_LIMITS.lines), { sign: "@@", text: `${rest} more lines` }];
}
