import { type Json, member } from "../../flow/json.ts";
import { pointerOf, type Segment } from "../../flow/pointer.ts";
import { isOpen, type PropertyShape, propertiesOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { oneOf, quoted } from "../wording.ts";

export const propertyValue: Rule<"property-value"> = {
  id: "property-value",
  group: "structure",
  severity: "warning",
  needs: "flow",
  summary: "A property has a value that Twilio's schema does not list.",
  *check({ definition }): Generator<Fault> {
    for (const widget of definition.widgets) {
      const shapes = propertiesOf(widget.type);
      if (shapes === undefined) continue;
      for (const key of Object.keys(widget.properties)) {
        const shape = shapes.get(key);
        const value = member(widget.properties, key);
        if (shape === undefined || value === undefined) continue;
        for (const wrong of wrongValues(key, value, shape)) {
          const pointer = pointerOf(["states", widget.index, "properties", ...wrong.path]);
          yield { message: wrong.message, widget: widget.name, pointer };
        }
      }
    }
  },
};

function* wrongValues(
  key: string,
  value: Json,
  shape: PropertyShape,
): Generator<{ message: string; path: Segment[] }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (shape.items === undefined || typeof item !== "string" || isOpen(item)) continue;
      if (shape.items.includes(item)) continue;
      const message = `${quoted(item)} in \`${key}\` is none of ${oneOf(shape.items)}.`;
      yield { message, path: [key, index] };
    }
    return;
  }
  if (typeof value !== "string" || value === "" || isOpen(value)) return;
  if (shape.values !== undefined && !shape.values.includes(value)) {
    yield { message: `\`${key}\` is ${quoted(value)}; Twilio takes ${oneOf(shape.values)}.`, path: [key] };
  }
  if (shape.pattern !== undefined && !shape.pattern.test(value)) {
    yield { message: `\`${key}\` is ${quoted(value)}; Twilio takes ${shape.meant}.`, path: [key] };
  }
}
