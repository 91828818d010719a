import type { Transition } from "../../flow/definition.ts";
import { isObject, type Json, member, stringMember } from "../../flow/json.ts";
import { isOpen } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const shadowedMatch: Rule<"shadowed-match"> = {
  id: "shadowed-match",
  group: "graph",
  severity: "warning",
  needs: "flow",
  summary: "A match can never be taken, because an earlier one always is.",
  *check({ definition }): Generator<Fault> {
    for (const { name, type, transitions } of definition.widgets) {
      if (type !== "split-based-on") continue;
      const earlier: Test[] = [];
      const seen = new Set<string>();
      for (const transition of transitions) {
        if (transition.event !== "match" || transition.conditions.length === 0) continue;
        const tests = transition.conditions.map(testOf);
        const said = JSON.stringify(tests);
        const again = tests.every((test) => test !== null) && seen.has(said);
        const shadow =
          again || tests.every((test) => test !== null && earlier.some((one) => takes(one, test)));
        if (shadow) {
          const message = `An earlier match of ${quoted(name)} already takes everything that this one would (${saying(transition)}).`;
          yield { message, widget: name, pointer: transition.pointer };
        }
        seen.add(said);
        const [only] = tests;
        if (tests.length === 1 && only && earlier.length < MOST) earlier.push(only);
      }
    }
  },
};

/** Matches of one split that are compared with each other; more than a person draws. */
const MOST = 200;

interface Test {
  readonly argument: string;
  readonly operator: string;
  readonly value: string;
}

function testOf(condition: Json): Test | null {
  const value = stringMember(condition, "value");
  const operator = stringMember(condition, "type");
  if (!isObject(condition) || value === undefined || operator === undefined || isOpen(value)) return null;
  const argument = JSON.stringify(member(condition, "arguments") ?? null);
  return { argument, operator, value };
}

/** True when whatever passes `later` passes `earlier` first; only what is certain, letter case left as it is. */
function takes(earlier: Test, later: Test): boolean {
  if (earlier.argument !== later.argument) return false;
  if (earlier.operator === later.operator && earlier.value === later.value) return true;
  const all = exact(later);
  if (all === null || all.length === 0) return false;
  switch (earlier.operator) {
    case "equal_to":
      return all.every((value) => value === earlier.value.trim());
    case "matches_any_of": {
      const taken = new Set(listed(earlier.value));
      return all.every((value) => taken.has(value));
    }
    case "contains":
      return earlier.value !== "" && all.every((value) => value.includes(earlier.value));
    case "starts_with":
      return earlier.value !== "" && all.every((value) => value.startsWith(earlier.value));
    case "is_not_blank":
      return all.every((value) => value !== "");
    default:
      return false;
  }
}

/** The only values that pass a test, or null. */
function exact({ operator, value }: Test): string[] | null {
  if (operator === "equal_to") return [value.trim()];
  return operator === "matches_any_of" ? listed(value) : null;
}

function listed(value: string): string[] {
  return value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function saying(transition: Transition): string {
  const name = transition.conditions.map(
    (condition) => stringMember(condition, "friendly_name") ?? stringMember(condition, "value") ?? "",
  );
  return quoted(name.join(", "));
}
