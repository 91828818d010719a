import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";

export const flowSidLiteral: Rule<"flow-sid-literal"> = {
  id: "flow-sid-literal",
  group: "references",
  severity: "error",
  needs: "flow",
  summary: "A subflow is named by Liquid, which Twilio refuses.",
  *check({ definition }): Generator<Fault> {
    for (const { name, type, index, properties } of definition.widgets) {
      const sid = stringMember(properties, "flow_sid") ?? "";
      if (type !== "run-subflow" || !/\{\{|\{%/.test(sid)) continue;
      const message =
        "`flow_sid` must be the SID itself, not Liquid: Twilio looks it up when the flow is saved.";
      yield { message, widget: name, pointer: pointerOf(["states", index, "properties", "flow_sid"]) };
    }
  },
};
