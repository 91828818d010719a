import { describe, expect, it } from "vitest";
import { said } from "./checking.ts";
import { flowOf, match, split } from "./flow.ts";

describe("a regular expression", () => {
  const pattern = (value: string) =>
    said(flowOf([split(match({ type: "regex", value, arguments: ["x"] }))]), "broken-regex");

  it.each([
    "(?i)(.)*(y|ye|yes)(.)*",
    "\\b([0-9]|[1-9][0-9])\\b",
    "a++b*+c?+",
    "\\p{Alpha}+",
    "\\Q(((\\E",
    "(?>a|b)",
    "(?<year>\\d{4})",
    "(?<=a)b",
    "(?i:a)",
    "{{flow.data.pattern}}",
    "({{flow.data.pattern}}",
    "(a+)+$",
    "\\(",
    "[(]",
    "",
    "[\\u00C0-\\u017F]+",
    "[\\x41-\\x5A]",
    "[\\p{Lu}-z]",
    "(?=a)+b",
    "[:-\\@]",
    "\\x{1F600}+\\PL",
    "\\Q( \n((\\E+",
    "\\Q((",
    "(?im)a",
    "(?xu:a)(?-i:b)",
    "(?<!a)*b(?<=c)?",
    "a{2}+b?+",
    "(".repeat(4097),
  ])("that Java takes is none of our business: %s", (value) => {
    expect(pattern(value)).toEqual([]);
  });

  it.each([
    ["(yes|no", "unterminated group"],
    ["yes)", "unmatched ')'"],
    ["[a-z", "unterminated character class"],
    ["*a", "nothing to repeat"],
    ["a{3,1}", "numbers out of order in {} quantifier"],
    ["a\\", "\\ at end of pattern"],
    ["(?im)+a", "nothing to repeat"],
    ["\\Q(\\E(", "unterminated group"],
    ["\\\\Q(", "unterminated group"],
    ["[\\u00C0-\\u017F", "unterminated character class"],
    ["a: (", "unterminated group"],
    ["(".repeat(4096), "unterminated group"],
  ])("that nobody takes is broken: %s", (value, why) => {
    expect(pattern(value)).toEqual([
      `This regular expression is broken: ${why}. Nothing will ever match it.`,
    ]);
  });
});
