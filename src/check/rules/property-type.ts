import { isObject, type Json } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { isOpen, type JsonType, type PropertyShape, shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { knownProperties } from "./known-properties.ts";

export const propertyType: Rule<"property-type"> = {
  id: "property-type",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "A property has a value of the wrong JSON type.",
  *check(subject): Generator<Fault> {
    for (const { widget, key, value, shape } of knownProperties(subject)) {
      // An empty one that is needed has another rule (missing-property).
      if (fits(value, shape) || (value === "" && shapeOf(widget.type)?.required?.includes(key))) continue;
      const message = `\`${key}\` is ${WORDS[typeOf(value)]}; Twilio takes ${expected(shape, value)}.`;
      yield { message, widget: widget.name, pointer: pointerOf(["states", widget.index, "properties", key]) };
    }
  },
};

const WORDS: Readonly<Record<JsonType | "number", string>> = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false without quotes",
  array: "a list",
  object: "an object",
};

function fits(value: Json, shape: PropertyShape): boolean {
  if (value === null || shape.types.length === 0) return true;
  if (typeof value === "string" && isOpen(value)) return true;
  const type = typeOf(value);
  return type !== "number" && shape.types.includes(type);
}

/** What it takes; for a scalar of the wrong kind the very text to write. */
function expected(shape: PropertyShape, value: Json): string {
  if (
    shape.types.length === 1 &&
    shape.types[0] === "string" &&
    (typeof value === "boolean" || typeof value === "number")
  ) {
    return `the string ${JSON.stringify(String(value))}`;
  }
  return shape.types.map((type) => WORDS[type]).join(" or ");
}

function typeOf(value: Json): JsonType | "number" {
  if (Array.isArray(value)) return "array";
  if (isObject(value)) return "object";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}
