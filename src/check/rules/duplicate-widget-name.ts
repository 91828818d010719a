import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const duplicateWidgetName: Rule<"duplicate-widget-name"> = {
  id: "duplicate-widget-name",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "Two widgets have one name.",
  *check({ definition }): Generator<Fault> {
    const seen = new Set<string>();
    for (const { name, index } of definition.widgets) {
      if (name !== "" && seen.has(name)) {
        const message = `A second widget is called ${quoted(name)}: names are unique in a flow.`;
        yield { message, widget: name, pointer: pointerOf(["states", index, "name"]) };
      }
      seen.add(name);
    }
  },
};
