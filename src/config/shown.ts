import type { Configuration } from "./configuration.ts";
import { literal } from "./literal.ts";

/** Shorter values than this are replaced as whole words only: else every `1` of a report would go. */
const SHORT = 4;

/** No secret, and what tells one account from another: reports compare and name it. */
const ACCOUNT_SID = /^AC[0-9a-f]{32}$/i;

/**
 * How reports may show a text: the value of every environment variable that the configuration names is `${NAME}`
 * again, the longest first; also where it is quoted as JSON. An account's SID stays. Takes single texts: in a
 * finished one a value may be a part of the format.
 */
export function showing(configuration: Pick<Configuration, "variables">): (text: string) => string {
  const names = new Map<string, string>();
  for (const [name, value] of configuration.variables ?? []) {
    if (value === "" || ACCOUNT_SID.test(value)) continue;
    for (const form of [value, escapedInJson(value)]) if (!names.has(form)) names.set(form, name);
  }
  if (names.size === 0) return (text) => text;
  const alternatives = [...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((value) =>
      value.length < SHORT ? `(?<![\\p{L}\\p{N}])${literal(value)}(?![\\p{L}\\p{N}])` : literal(value),
    );
  const pattern = new RegExp(alternatives.join("|"), "gu");
  return (text) => text.replace(pattern, (value) => `\${${names.get(value) ?? ""}}`);
}

/** The text as it stands inside of a JSON string. */
export function escapedInJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
