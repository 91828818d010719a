import type { Edge, Graph } from "../../flow/graph.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import { componentsFrom } from "../reach.ts";
import type { Fault, Rule } from "../rule.ts";
import { allOf } from "../wording.ts";

export const silentLoop: Rule<"silent-loop"> = {
  id: "silent-loop",
  group: "graph",
  severity: "warning",
  needs: "flow",
  summary: "A loop asks nobody anything and decides nothing.",
  *check({ graph, reach }): Generator<Fault> {
    const silent = new Set(
      reach.loops.flatMap((loop) => [...loop].filter((name) => isSilent(graph.byName.get(name)?.type ?? ""))),
    );
    const done = new Set<string>();
    const follows = (edge: Edge) => goesOn(edge) && silent.has(edge.to.name) && !done.has(edge.to.name);
    for (const name of silent) {
      if (done.has(name)) continue;
      for (const component of componentsFrom(graph, name, follows)) {
        for (const member of component) done.add(member);
        if (component.length === 1 && !repeats(graph, component[0] ?? "")) continue;
        const widgets = component.flatMap((member) => graph.byName.get(member) ?? []);
        const [first] = widgets.sort((a, b) => a.index - b.index);
        if (first === undefined) continue;
        const names = allOf(widgets.map((widget) => widget.name));
        const message = `The loop of ${names} asks nobody anything and decides nothing: Twilio ends it at the tenth round.`;
        yield { message, widget: first.name, pointer: pointerOf(["states", first.index, "name"]) };
      }
    }
  },
};

/** Neither waits for anybody nor chooses a way. Types that are not known may do both. */
function isSilent(type: string): boolean {
  const shape = shapeOf(type);
  return shape?.events !== undefined && shape.asks !== true && type !== "split-based-on";
}

/** A way taken when all goes well: trying again after a failure is no loop to warn of. */
function goesOn(edge: Edge): boolean {
  return !shapeOf(edge.from.type)?.failures?.includes(edge.transition.event);
}

function repeats(graph: Graph, name: string): boolean {
  return graph.out.get(name)?.some((edge) => edge.to.name === name && goesOn(edge)) ?? false;
}
