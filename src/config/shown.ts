import type { Configuration } from "./configuration.ts";
import { literal } from "./literal.ts";

/** Shorter values than this are replaced as whole words only: else every `1` of a report would go. */
const SHORT = 4;

/**
 * How reports may show a text: the value of every environment variable that the configuration names is `${NAME}`
 * again, the longest first.
 */
export function showing(configuration: Pick<Configuration, "variables">): (text: string) => string {
  const names = new Map<string, string>();
  for (const [name, value] of configuration.variables ?? []) {
    if (value !== "" && !names.has(value)) names.set(value, name);
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
