import { isObject, type Json, type JsonObject, setMember } from "./json.ts";

/**
 * The canonical text: no white space, keys sorted by UTF-16 code unit, numbers as JSON.stringify writes them.
 * A lone surrogate is left as it is, not escaped.
 */
export function canonicalText(value: Json): string {
  const ordered = inOrder(value);
  return ordered === undefined ? written(value) : withSurrogates(JSON.stringify(ordered));
}

/**
 * The value with the keys of every object in order, for JSON.stringify to write at once; what is in order is shared.
 * Undefined where a key looks like an index: JavaScript puts those first, wherever they belong.
 */
function inOrder(value: Json): Json | undefined {
  if (Array.isArray(value)) return itemsInOrder(value);
  return isObject(value) ? membersInOrder(value) : value;
}

function itemsInOrder(items: Json[]): Json[] | undefined {
  let out: Json[] | null = null;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] ?? null;
    const ordered = inOrder(item);
    if (ordered === undefined) return undefined;
    if (ordered === item) continue;
    out ??= items.slice();
    out[index] = ordered;
  }
  return out ?? items;
}

function membersInOrder(object: JsonObject): JsonObject | undefined {
  const keys = Object.keys(object);
  let out: JsonObject | null = isSorted(keys) ? null : {};
  // Without an order of ours JavaScript sorts by UTF-16 code unit, and at once.
  if (out !== null) keys.sort();
  for (const key of keys) {
    const member = object[key] ?? null;
    const ordered = inOrder(member);
    if (ordered === undefined || beginsWithDigit(key)) return undefined;
    if (out === null && ordered !== member) out = { ...object };
    if (out !== null) setMember(out, key, ordered);
  }
  return out ?? object;
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] ?? "") > (keys[index] ?? "")) return false;
  }
  return true;
}

function beginsWithDigit(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** The same text, member by member. */
function written(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (!isObject(value)) return withSurrogates(JSON.stringify(value));
  const members = Object.keys(value)
    .sort()
    .map((key) => `${withSurrogates(JSON.stringify(key))}:${written(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

/** JSON as JSON.stringify writes it, which escapes the lone surrogates, without those escapes. */
function withSurrogates(json: string): string {
  if (!json.includes("\\ud")) return json;
  return json.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (written, unit: string | undefined) =>
    unit === undefined ? written : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}
