import type { Json, JsonObject } from "../../src/flow/json.ts";

/** A flow of these states, as small as a test needs it. */
export function flowOf(states: readonly Json[], more: JsonObject = {}): JsonObject {
  return { description: "", states: [...states], initial_state: "Trigger", flags: {}, ...more };
}

/** A state of a name, a type and properties, with its transitions as `event: next`. */
export function stateOf(
  name: string,
  type: string,
  properties: JsonObject = {},
  next: Readonly<Record<string, string>> = {},
): JsonObject {
  const transitions = Object.entries(next).map(([event, target]) => ({ event, next: target }));
  return { name, type, transitions, properties };
}

/** A split's transition: `value` leads to `next`. */
export function match(input: string, value: string, next: string | null): JsonObject {
  const condition = {
    friendly_name: `If value equal_to ${value}`,
    arguments: [input],
    type: "equal_to",
    value,
  };
  return { event: "match", conditions: [condition], ...(next === null ? {} : { next }) };
}

const DIGITS = "{{widgets.menu.Digits}}";

function split(name: string, input: string, transitions: readonly JsonObject[]): JsonObject {
  return { name, type: "split-based-on", transitions: [...transitions], properties: { input } };
}

function at(state: JsonObject, x: number, y: number): JsonObject {
  return { ...state, properties: { ...(state.properties as JsonObject), offset: { x, y } } };
}

/** A clinic's phone line before and after an afternoon's work: every kind of change is in it. */
export const CLINIC_BEFORE: JsonObject = flowOf(
  [
    at(stateOf("Trigger", "trigger", {}, { incomingCall: "greet" }), 0, 0),
    at(
      stateOf("greet", "say-play", { say: "Hello", voice: "alice", loop: 1 }, { audioComplete: "menu" }),
      0,
      200,
    ),
    at(
      stateOf(
        "menu",
        "gather-input-on-call",
        {
          say: "For billing press one. For sales press two. We will call you back within 24 hours if nobody is free, so please stay near your phone.",
          timeout: 5,
          number_of_digits: 1,
        },
        { keypress: "branch", timeout: "menu" },
      ),
      0,
      400,
    ),
    at(
      split("branch", DIGITS, [
        { event: "noMatch", next: "menu" },
        match(DIGITS, "1", "billing"),
        match(DIGITS, "2", "sales"),
        match(DIGITS, "3", null),
      ]),
      0,
      600,
    ),
    at(
      stateOf("billing", "send-to-flex", {
        workflow: "WW00000000000000000000000000000001",
        channel: "TC00000000000000000000000000000001",
        attributes: '{"skill": "billing", "vip": false, "caller": {{trigger.call.From}}}',
      }),
      0,
      800,
    ),
    at(stateOf("sales", "connect-call-to", { to: "+15550001111", noun: "number", timeout: 30 }), 300, 800),
    at(
      stateOf(
        "lookup",
        "make-http-request",
        {
          method: "POST",
          url: "https://orders-1234-dev.twil.io/v1/find?limit=5&token=abcdef0123456789",
          body: '{"digits": "{{widgets.menu.Digits}}"}',
          parameters: [
            { key: "lang", value: "en" },
            { key: "api_key", value: "k3yK3yk3yK3yk3yK3y" },
            { key: "debug", value: "1" },
          ],
        },
        { success: "goodbye", failed: "goodbye" },
      ),
      600,
      800,
    ),
    at(stateOf("old_voicemail", "record-voicemail", { max_length: 60 }, { hangup: "goodbye" }), 900, 800),
    at(stateOf("goodbye", "say-play", { say: "Goodbye." }), 0, 1000),
    at(stateOf("notify", "send-message", { body: "You called." }, { sent: "goodbye" }), 300, 1000),
  ],
  { description: "The clinic's line", flags: { allow_concurrent_calls: true } },
);

export const CLINIC_AFTER: JsonObject = flowOf(
  [
    at(stateOf("Trigger", "trigger", {}, { incomingCall: "hours", incomingMessage: "notify" }), 0, 0),
    at(
      stateOf(
        "hours",
        "run-function",
        { url: "https://orders-1234-dev.twil.io/hours", parameters: [] },
        { success: "greet", fail: "greet" },
      ),
      0,
      100,
    ),
    at(
      stateOf(
        "greet",
        "say-play",
        { say: "Welcome", voice: "alice", loop: 1 },
        { audioComplete: "main_menu" },
      ),
      0,
      250,
    ),
    at(
      stateOf(
        "main_menu",
        "gather-input-on-call",
        {
          say: "For billing press one. For sales press two. We will call you back within 48 hours if nobody is free, so please stay near your phone.",
          timeout: 10,
          number_of_digits: 1,
        },
        { keypress: "branch" },
      ),
      0,
      400,
    ),
    at(
      split("branch", "{{widgets.main_menu.Digits}}", [
        { event: "noMatch", next: "main_menu" },
        match("{{widgets.main_menu.Digits}}", "1", "billing"),
        match("{{widgets.main_menu.Digits}}", "2", "billing"),
        match("{{widgets.main_menu.Digits}}", "4", "lookup"),
      ]),
      0,
      600,
    ),
    at(
      stateOf("billing", "send-to-flex", {
        workflow: "WW00000000000000000000000000000002",
        channel: "TC00000000000000000000000000000001",
        attributes: '{"skill":"accounts","vip":false,"caller":{{trigger.call.From}},"language":"en"}',
      }),
      0,
      800,
    ),
    at(stateOf("sales", "connect-call-to", { to: "+15550002222", noun: "number", timeout: 30 }), 300, 800),
    at(
      stateOf(
        "lookup",
        "make-http-request",
        {
          method: "POST",
          url: "https://orders-9876.twil.io/v1/find?limit=10&token=0123456789abcdef",
          body: '{"digits": "{{widgets.main_menu.Digits}}"}',
          parameters: [
            { key: "debug", value: "1" },
            { key: "lang", value: "de" },
            { key: "api_key", value: "n3wN3wn3wN3wn3wN3w" },
          ],
        },
        { success: "goodbye", failed: "goodbye" },
      ),
      600,
      800,
    ),
    at(stateOf("goodbye", "say-play", { say: "Goodbye." }), 0, 1000),
    at(
      stateOf(
        "notify",
        "run-function",
        { url: "https://orders-9876.twil.io/notify" },
        { success: "goodbye" },
      ),
      300,
      1000,
    ),
  ],
  { description: "The clinic's line", flags: { allow_concurrent_calls: false } },
);
