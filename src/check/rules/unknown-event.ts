import { pointerOf, segmentsOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { oneOf, quoted, withArticle } from "../wording.ts";

export const unknownEvent: Rule<"unknown-event"> = {
  id: "unknown-event",
  group: "structure",
  severity: "warning",
  needs: "flow",
  summary: "A transition waits for an event that the widget never fires.",
  *check({ definition }): Generator<Fault> {
    for (const widget of definition.widgets) {
      const events = shapeOf(widget.type)?.events;
      if (events === undefined) continue;
      for (const { event, pointer } of widget.transitions) {
        if (event === "" || events.includes(event)) continue;
        const message = `${quoted(widget.name)} is ${withArticle(widget.type)}, which never fires ${quoted(event)}: it fires ${oneOf(events)}.`;
        yield { message, widget: widget.name, pointer: pointerOf([...segmentsOf(pointer), "event"]) };
      }
    }
  },
};
