import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { CONDITION_OPERATORS } from "../catalogue-data.ts";
import type { Fault, Rule } from "../rule.ts";
import { Suggestions } from "../suggest.ts";
import { quoted } from "../wording.ts";
import { conditionsOf } from "./conditions.ts";

const OPERATORS = new Suggestions(CONDITION_OPERATORS);

export const unknownOperator: Rule<"unknown-operator"> = {
  id: "unknown-operator",
  group: "structure",
  severity: "warning",
  needs: "flow",
  summary: "A condition compares in a way that Studio does not know.",
  *check(subject): Generator<Fault> {
    for (const { widget, condition, segments } of conditionsOf(subject)) {
      const operator = stringMember(condition, "type");
      if (operator === undefined || CONDITION_OPERATORS.includes(operator)) continue;
      const message = `No condition is of type ${quoted(operator)}.${OPERATORS.sentence(operator)}`;
      yield { message, widget: widget.name, pointer: pointerOf([...segments, "type"]) };
    }
  },
};
