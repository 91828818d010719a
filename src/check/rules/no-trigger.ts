import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";

export const noTrigger: Rule<"no-trigger"> = {
  id: "no-trigger",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "The flow has no trigger.",
  *check({ definition }): Generator<Fault> {
    if (definition.widgets.some((widget) => widget.type === "trigger")) return;
    const message = "The flow has no widget of type `trigger`: no call, message or request can start it.";
    yield { message, widget: null, pointer: pointerOf(["states"]) };
  },
};
