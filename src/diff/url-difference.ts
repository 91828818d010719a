import type { Json } from "../flow/json.ts";
import { secretIn } from "../flow/secret.ts";
import { replaceLiquid } from "./liquid.ts";
import type { Sentence } from "./sentence.ts";
import { insteadWords, type Names, quoted, valueWords } from "./wording.ts";

interface Url {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  readonly hash: string;
}

const URL_PARTS = /^(https?|wss?):\/\/([^/?#\s]*)([^?#\s]*)(?:\?([^#\s]*))?(#\S*)?$/i;

/**
 * What differs between two URLs, part by part: `the host "b.example.com" instead of "a.example.com"`.
 * Null when one of them is no URL, or when so much differs that the whole says it better.
 */
export function urlWords(before: Json, after: Json, names: Names): Sentence | null {
  if (typeof before !== "string" || typeof after !== "string") return null;
  const old = urlOf(before);
  const current = urlOf(after);
  if (old === null || current === null || hasUser(old) || hasUser(current)) return null;
  const parts: Sentence[] = [];
  const part = (name: string, a: string | undefined, b: string | undefined, key: string | null = null) => {
    if (a === b) return;
    if (secretIn(key, a ?? "") !== null || secretIn(key, b ?? "") !== null)
      parts.push(() => `another ${name} (kept secret)`);
    else if (a === undefined) {
      const added = valueWords(b ?? "", names);
      parts.push((extent) => `${name} ${added(extent)} added`);
    } else if (b === undefined) {
      const removed = valueWords(a, names);
      parts.push((extent) => `without ${name} ${removed(extent)}`);
    } else {
      const words = insteadWords(a, b, names);
      parts.push((extent) => `${name} ${words(extent)}`);
    }
  };
  part("scheme", old.scheme, current.scheme);
  part("host", old.host, current.host);
  part("path", old.path, current.path);
  for (const key of new Set([...current.query.keys(), ...old.query.keys()])) {
    part(`query ${quoted(key, 30)}`, old.query.get(key), current.query.get(key), key);
  }
  part("fragment", old.hash, current.hash);
  if (parts.length === 0 || parts.length > 3) return null;
  return (extent) => parts.map((words) => words(extent)).join(", ");
}

function hasUser(url: Url): boolean {
  return url.host.includes("@");
}

function urlOf(text: string): Url | null {
  const liquid: string[] = [];
  const masked = replaceLiquid(text, (part) => `\ufdd0${liquid.push(part) - 1}\ufdd1`);
  const match = URL_PARTS.exec(masked);
  if (match === null) return null;
  const back = (part: string) =>
    part.replace(/\ufdd0(\d+)\ufdd1/g, (_, n: string) => liquid[Number(n)] ?? "");
  const [, scheme = "", host = "", path = "", query, hash = ""] = match;
  const pairs = new Map<string, string>();
  for (const pair of query === undefined ? [] : query.split("&")) {
    const [key = "", ...value] = pair.split("=");
    if (pairs.has(back(key))) return null;
    pairs.set(back(key), back(value.join("=")));
  }
  return { scheme, host: back(host), path: back(path), query: pairs, hash: back(hash) };
}
