import { readdirSync, readFileSync } from "node:fs";
import type { Json, JsonObject } from "../../src/flow/json.ts";

const FOLDER = new URL("../fixtures/flows/", import.meta.url);

/** The flow that main-ivr runs has this SID in every account that holds it. */
export const BILLING_SID = "FW0000000000000000000000000000b111";

export const FIXTURES: readonly string[] = readdirSync(FOLDER).sort();

export function fixture(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as JsonObject;
}

/** The smallest flow, with more widgets after its trigger. */
export function flowOf(...states: Json[]): JsonObject {
  return {
    description: "A flow of the tests",
    states: [
      { name: "Trigger", type: "trigger", transitions: [], properties: { offset: { x: 3, y: 4 } } },
      ...states,
    ],
    initial_state: "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}

export function say(name: string, text: string, next?: string): JsonObject {
  const transition: JsonObject =
    next === undefined ? { event: "audioComplete" } : { next, event: "audioComplete" };
  return { name, type: "say-play", transitions: [transition], properties: { say: text, loop: 1 } };
}
