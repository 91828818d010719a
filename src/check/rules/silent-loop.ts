import { pointerOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import { componentsFrom } from "../reach.ts";
import type { Fault, Rule } from "../rule.ts";
import { allOf } from "../wording.ts";

export const silentLoop: Rule = {
  id: "silent-loop",
  group: "graph",
  severity: "warning",
  needs: "flow",
  summary: "A loop asks nobody anything and decides nothing.",
  *check({ graph, definition, reach }): Generator<Fault> {
    const silent = new Set<string>();
    for (const loop of reach.loops) {
      for (const name of loop) {
        const type = graph.byName.get(name)?.type ?? "";
        const shape = shapeOf(type);
        const waits = shape?.events === undefined || shape.asks === true || type === "split-based-on";
        if (!waits) silent.add(name);
      }
    }
    const done = new Set<string>();
    for (const { name } of definition.widgets) {
      if (!silent.has(name) || done.has(name)) continue;
      for (const component of componentsFrom(graph, name, (next) => silent.has(next) && !done.has(next))) {
        for (const member of component) done.add(member);
        const only = component[0] ?? "";
        const self = graph.out.get(only)?.some((edge) => edge.to.name === only) ?? false;
        if (component.length === 1 && !self) continue;
        const widgets = definition.widgets.filter((widget) => component.includes(widget.name));
        const first = widgets[0];
        if (first === undefined) continue;
        const names = allOf(widgets.map((widget) => widget.name));
        const message = `The loop of ${names} asks nobody anything and decides nothing: Twilio ends it at the tenth round.`;
        yield { message, widget: first.name, pointer: pointerOf(["states", first.index, "name"]) };
      }
    }
  },
};
