import { INVENTED_TYPES } from "../catalogue-data.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";
import { typePointer, typeSuggestion } from "./unknown-widget-type.ts";

export const inventedWidgetType: Rule<"invented-widget-type"> = {
  id: "invented-widget-type",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "A widget is of a type that assistants make up, and Studio does not have.",
  *check({ definition }): Generator<Fault> {
    for (const widget of definition.widgets) {
      if (!INVENTED_TYPES.includes(widget.type)) continue;
      const message = `Studio has no widget of type ${quoted(widget.type)}; assistants make it up.${typeSuggestion(widget.type)}`;
      yield { message, widget: widget.name, pointer: typePointer(widget) };
    }
  },
};
