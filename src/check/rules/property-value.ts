import type { Json } from "../../flow/json.ts";
import { pointerOf, type Segment } from "../../flow/pointer.ts";
import { isOpen, type PropertyShape } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { oneOf, quoted } from "../wording.ts";
import { knownProperties } from "./known-properties.ts";

export const propertyValue: Rule<"property-value"> = {
  id: "property-value",
  group: "structure",
  severity: "warning",
  needs: "flow",
  summary: "A property has a value that Twilio's schema does not list.",
  *check(subject): Generator<Fault> {
    for (const { widget, key, value, shape } of knownProperties(subject)) {
      for (const { message, path } of wrongValues(key, value, shape)) {
        yield {
          message,
          widget: widget.name,
          pointer: pointerOf(["states", widget.index, "properties", ...path]),
        };
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
