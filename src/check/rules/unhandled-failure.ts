import { pointerOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const unhandledFailure: Rule<"unhandled-failure"> = {
  id: "unhandled-failure",
  group: "graph",
  severity: "off",
  needs: "flow",
  summary: "A widget can fail, and nothing is connected to that.",
  *check({ definition, reachable }): Generator<Fault> {
    for (const { name, type, index, transitions } of definition.widgets) {
      if (!reachable.has(name)) continue;
      for (const event of shapeOf(type)?.failures ?? []) {
        if (type === "split-based-on") continue;
        const place = transitions.findIndex((transition) => transition.event === event);
        if (transitions[place]?.next) continue;
        const segments = place < 0 ? [] : [place, "event"];
        const message = `Nothing is connected to ${quoted(event)} of ${quoted(name)}: when it happens the flow just ends.`;
        yield { message, widget: name, pointer: pointerOf(["states", index, "transitions", ...segments]) };
      }
    }
  },
};
