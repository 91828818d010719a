import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const unreachableWidget: Rule<"unreachable-widget"> = {
  id: "unreachable-widget",
  group: "graph",
  severity: "warning",
  needs: "flow",
  summary: "No way leads from the trigger to a widget.",
  *check({ definition, graph, reachable }): Generator<Fault> {
    if (graph.initial === null) return;
    for (const { name, index } of definition.widgets) {
      if (name === "" || reachable.has(name)) continue;
      const message = `No way leads from the trigger to ${quoted(name)}: it never runs.`;
      yield { message, widget: name, pointer: pointerOf(["states", index, "name"]) };
    }
  },
};
