import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { quoted } from "../wording.ts";
import { widgetReferences } from "./references.ts";

export const unknownWidgetReference: Rule<"unknown-widget-reference"> = {
  id: "unknown-widget-reference",
  group: "liquid",
  severity: "warning",
  needs: "flow",
  summary: "A template reads the results of a widget that is not there.",
  *check(subject): Generator<Fault> {
    const { graph, names } = subject;
    for (const { widget, string, name, nameAt } of widgetReferences(subject)) {
      if (graph.byName.has(name) || isHalfName(name, graph.byName.keys())) continue;
      const message = `This reads results of ${quoted(name)}, which is none of the flow's widgets: it is always empty.${names.sentence(name)}`;
      yield { message, widget: widget.name, pointer: pointerTo(string), at: nameAt };
    }
  },
};

/** A widget's name with a space in it, which Liquid reads as two words. */
function isHalfName(name: string, names: Iterable<string>): boolean {
  for (const known of names) if (known.startsWith(`${name} `)) return true;
  return false;
}
