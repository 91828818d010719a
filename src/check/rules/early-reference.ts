import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { quoted } from "../wording.ts";
import { widgetReferences } from "./references.ts";

export const earlyReference: Rule<"early-reference"> = {
  id: "early-reference",
  group: "liquid",
  severity: "warning",
  needs: "flow",
  summary: "A template reads the results of a widget that cannot have run yet.",
  *check(subject): Generator<Fault> {
    const { graph, reach } = subject;
    for (const { widget, string, name, nameAt } of widgetReferences(subject)) {
      if (!reach.reachable.has(widget.name) || !graph.byName.has(name)) continue;
      if (reach.precedes(name, widget.name)) continue;
      const message = `On no way can ${quoted(name)} have run before ${quoted(widget.name)}: its results are always empty here.`;
      yield { message, widget: widget.name, pointer: pointerTo(string), at: nameAt };
    }
  },
};
