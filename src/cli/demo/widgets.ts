import type { JsonObject } from "../../flow/json.ts";

/** Where each event of a widget leads. */
type Transitions = Readonly<Record<string, string>>;

/** A definition as the Console exports it, its widgets below one another on the canvas. */
export function flow(description: string, ...states: JsonObject[]): JsonObject {
  return {
    description,
    states: states.map(({ properties, ...state }, index) => ({
      ...state,
      properties: { ...(properties as JsonObject), offset: { x: (index % 2) * 320, y: index * 180 } },
    })),
    initial_state: "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}

export function trigger(on: Transitions): JsonObject {
  const events = [
    "incomingMessage",
    "incomingCall",
    "incomingConversationMessage",
    "incomingRequest",
    "incomingParent",
  ];
  const transitions = events.map((event): JsonObject => {
    const next = on[event];
    return next === undefined ? { event } : { next, event };
  });
  return { name: "Trigger", type: "trigger", transitions, properties: {} };
}

export function say(name: string, text: string, next?: string): JsonObject {
  return widget(name, "say-play", next === undefined ? {} : { audioComplete: next }, ["audioComplete"], {
    say: text,
    loop: 1,
  });
}

export function gather(name: string, text: string, on: Transitions, digits: number): JsonObject {
  return widget(name, "gather-input-on-call", on, ["keypress", "speech", "timeout"], {
    say: text,
    loop: 1,
    number_of_digits: digits,
    finish_on_key: "#",
    stop_gather: true,
    timeout: 6,
  });
}

/** A split on one value; where none of them matches it leads to `otherwise`. */
export function split(name: string, input: string, cases: Transitions, otherwise: string): JsonObject {
  const matches = Object.entries(cases).map(([value, next]) => ({
    next,
    event: "match",
    conditions: [
      { friendly_name: `If value equal_to ${value}`, arguments: [input], type: "equal_to", value },
    ],
  }));
  return {
    name,
    type: "split-based-on",
    transitions: [{ next: otherwise, event: "noMatch" }, ...matches],
    properties: { input },
  };
}

/** Any other widget: its events in the Console's order, connected where `on` says so. */
export function widget(
  name: string,
  type: string,
  on: Transitions,
  events: readonly string[],
  properties: JsonObject,
): JsonObject {
  const transitions = events.map((event): JsonObject => {
    const next = on[event];
    return next === undefined ? { event } : { next, event };
  });
  return { name, type, transitions, properties };
}
