import { pointerOf, segmentsOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const danglingTransition: Rule<"dangling-transition"> = {
  id: "dangling-transition",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "A transition leads to a widget that is not there.",
  *check({ definition, graph, names }): Generator<Fault> {
    for (const widget of definition.widgets) {
      for (const { event, next, pointer } of widget.transitions) {
        if (next === null || graph.byName.has(next)) continue;
        const message = `${quoted(event)} of ${quoted(widget.name)} leads to ${quoted(next)}, which is none of the flow's widgets.${names.sentence(next)}`;
        yield { message, widget: widget.name, pointer: pointerOf([...segmentsOf(pointer), "next"]) };
      }
    }
  },
};
