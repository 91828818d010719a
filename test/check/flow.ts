import { type Json, stringMember } from "../../src/flow/json.ts";

/** A widget of a flow to check: `ways` lead from an event to the next widget, or to none. */
export type Way = Readonly<Record<string, string | null>>;
export type State = readonly [
  name: string,
  type: string,
  ways?: Way,
  properties?: Readonly<Record<string, Json>>,
];

/** A flow that a call starts at its first widget, written as the Console writes it. */
export function flow(widgets: readonly State[], event = "incomingCall"): string {
  const states = widgets.map(([name, type, ways = {}, properties = {}]) => ({
    name,
    type,
    transitions: Object.entries(ways).map(([at, next]) =>
      next === null ? { event: at } : { event: at, next },
    ),
    properties,
  }));
  return flowOf(states, event);
}

/** The same of states that are written out, or that are none. */
export function flowOf(states: readonly Json[], event = "incomingCall"): string {
  const [first] = states;
  const next = stringMember(first, "name");
  const trigger = { name: "Trigger", type: "trigger", transitions: [{ event, next }], properties: {} };
  return JSON.stringify({ states: [trigger, ...states], initial_state: "Trigger" }, null, 2);
}

/** A split with these transitions beside its `noMatch`. */
export function split(...transitions: Json[]): Json {
  return {
    name: "split",
    type: "split-based-on",
    transitions: [{ event: "noMatch" }, ...transitions],
    properties: { input: "{{trigger.call.From}}" },
  };
}

/** A match that leads back to the trigger. */
export function match(...conditions: Json[]): Json {
  return { event: "match", next: "Trigger", conditions };
}
