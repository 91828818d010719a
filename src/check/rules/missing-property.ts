import { isObject, listMember, member } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { withArticle } from "../wording.ts";

export const missingProperty: Rule<"missing-property"> = {
  id: "missing-property",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "A property that the widget cannot do without is missing.",
  *check({ definition, json }): Generator<Fault> {
    const states = listMember(json, "states");
    for (const widget of definition.widgets) {
      const properties = member(states[widget.index], "properties") ?? null;
      // What is there and is no object has another rule (widget-shape).
      if (properties !== null && !isObject(properties)) continue;
      for (const key of shapeOf(widget.type)?.required ?? []) {
        const value = member(widget.properties, key);
        const missing = value === undefined || value === null;
        // Studio writes an empty `url` for a function that is named by its SIDs.
        if (!missing && (value !== "" || widget.type === "run-function")) continue;
        const what = missing ? "is missing" : "is empty";
        const message = `\`${key}\` ${what}; ${withArticle(widget.type)} needs it.`;
        yield {
          message,
          widget: widget.name,
          pointer: pointerOf(["states", widget.index, "properties", key]),
        };
      }
    }
  },
};
