import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { isOpen } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { conditionsOf } from "./conditions.ts";

export const brokenRegex: Rule<"broken-regex"> = {
  id: "broken-regex",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "A condition's regular expression cannot be read.",
  *check(subject): Generator<Fault> {
    for (const { widget, condition, segments } of conditionsOf(subject)) {
      const value = stringMember(condition, "value");
      if (stringMember(condition, "type") !== "regex" || value === undefined || isOpen(value)) continue;
      const why = faultOf(value);
      if (why === null) continue;
      const message = `This regular expression is broken: ${why}. Nothing will ever match it.`;
      yield { message, widget: widget.name, pointer: pointerOf([...segments, "value"]) };
    }
  },
};

const LONGEST = 4096;

/** Compiles and never runs: what a pattern would do to a text is not asked here. */
function faultOf(pattern: string): string | null {
  if (pattern.length > LONGEST) return null;
  try {
    new RegExp(withoutJava(pattern));
    return null;
  } catch (error) {
    const why = String(error).replace(/SyntaxError: Invalid regular expression: .*: /s, "");
    return /too large|stack/i.test(why) ? null : `${why.charAt(0).toLowerCase()}${why.slice(1)}`;
  }
}

/**
 * Studio's patterns are Java's: what Java alone knows is taken out, so that only what both refuse is a fault. What is
 * quoted or escaped becomes `\w`, which can be repeated, and stand at either end of a range.
 */
function withoutJava(pattern: string): string {
  return pattern
    .replace(/\\(?:Q[\s\S]*?(?:\\E|$)|[pPxN]\{[^{}]*\}|[\s\S])/g, "\\w")
    .replace(/\(\?[imsuxdU-]+\)/g, "")
    .replace(/\(\?(?:[imsuxdU-]*:|>|<[=!])/g, "(?:")
    .replace(/([+*?}])\+/g, "$1");
}
