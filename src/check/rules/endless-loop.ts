import type { Widget } from "../../flow/definition.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { allOf } from "../wording.ts";

export const endlessLoop: Rule<"endless-loop"> = {
  id: "endless-loop",
  group: "graph",
  severity: "warning",
  needs: "flow",
  summary: "Nothing leads out of a loop of widgets.",
  *check({ definition, reach }): Generator<Fault> {
    for (const loop of reach.loops) {
      const widgets = definition.widgets.filter((widget) => loop.has(widget.name));
      const first = widgets[0];
      if (first === undefined || widgets.some((widget) => canLeave(widget, loop))) continue;
      const names = allOf(widgets.map((widget) => widget.name));
      const message = `Nothing leads out of the loop of ${names}: whoever comes here stays until they hang up, or until Twilio ends it.`;
      yield { message, widget: first.name, pointer: pointerOf(["states", first.index, "name"]) };
    }
  },
};

/** An event that leads out of the loop, or nowhere, which ends the flow. */
function canLeave(widget: Widget, loop: ReadonlySet<string>): boolean {
  const events = shapeOf(widget.type)?.events;
  if (events === undefined) return true;
  const led = new Set<string>();
  for (const { event, next } of widget.transitions) {
    if (next === null || !loop.has(next)) return true;
    led.add(event);
  }
  return events.some((event) => event !== "match" && !led.has(event));
}
