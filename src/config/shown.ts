import type { Configuration } from "./configuration.ts";
import { literal } from "./literal.ts";
import { withoutRemainders } from "./remainder.ts";
import { spellingsOf } from "./spelling.ts";

/** Shorter values than this are replaced as whole words only: else every `1` of a report would go. */
const SHORT = 4;

/** No secret, and what tells one account from another: reports compare and name it. */
const ACCOUNT_SID = /^AC[0-9a-f]{32}$/i;

/**
 * How reports may show a text: the value of every environment variable that the configuration names is `${NAME}`
 * again, the longest first; also where it is quoted as JSON, put on one line, or cut. An account's SID stays. Takes
 * single texts: in a finished one a value may be a part of the format.
 */
export function showing(configuration: Pick<Configuration, "variables">): (text: string) => string {
  const hidden = [...(configuration.variables ?? [])]
    .filter(([, value]) => value !== "" && !ACCOUNT_SID.test(value))
    .map(([name, value]) => ({ shown: `\${${name}}`, spellings: spellingsOf(value) }));
  const shown = new Map<string, string>();
  for (const one of hidden)
    for (const spelling of one.spellings) if (!shown.has(spelling)) shown.set(spelling, one.shown);
  if (shown.size === 0) return (text) => text;
  const alternatives = [...shown.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((value) =>
      value.length < SHORT ? `(?<![\\p{L}\\p{N}])${literal(value)}(?![\\p{L}\\p{N}])` : literal(value),
    );
  const pattern = new RegExp(alternatives.join("|"), "gu");
  const cut = withoutRemainders(hidden);
  return (text) => cut(text.replace(pattern, (value) => shown.get(value) ?? ""));
}
