import type { JsonObject } from "../../src/flow/json.ts";
import { createDefinition } from "../report/report-factory.ts";

/** A small flow with a greeting and a menu; `more` follows the menu. */
export function menuFlow({ say = "Hello", more = [] as readonly string[], x = 0 } = {}): JsonObject {
  return createDefinition([
    { name: "Trigger", type: "trigger", to: { incomingCall: "greet" } },
    { name: "greet", to: { audioComplete: "menu" }, properties: { say, offset: { x, y: 250 } } },
    { name: "menu", type: "gather-input-on-call", to: { keypress: more[0] ?? "greet" } },
    ...more.map((name) => ({ name })),
  ]);
}

export function text(definition: JsonObject): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
