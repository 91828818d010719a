import { pointerOf } from "../../flow/pointer.ts";
import { propertiesOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { Suggestions } from "../suggest.ts";
import { quoted, withArticle } from "../wording.ts";

export const unknownProperty: Rule<"unknown-property"> = {
  id: "unknown-property",
  group: "structure",
  severity: "warning",
  needs: "flow",
  summary: "A widget has a property that its type is not known to have.",
  *check({ definition }): Generator<Fault> {
    const suggestions = new Map<string, Suggestions>();
    for (const widget of definition.widgets) {
      const shapes = propertiesOf(widget.type);
      if (shapes === undefined) continue;
      for (const key of Object.keys(widget.properties)) {
        if (key === "offset" || shapes.has(key)) continue;
        const near = suggestions.get(widget.type) ?? new Suggestions(shapes.keys());
        suggestions.set(widget.type, near);
        const message = `${quoted(widget.name)} is ${withArticle(widget.type)}, which is not known to have a property ${quoted(key)}.${near.sentence(key)}`;
        const pointer = pointerOf(["states", widget.index, "properties", key]);
        yield { message, widget: widget.name, pointer, at: "key" };
      }
    }
  },
};
