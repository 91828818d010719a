import type { Definition } from "../flow/definition.ts";
import type { Graph } from "../flow/graph.ts";

export const TRIGGER_EVENTS = [
  "incomingCall",
  "incomingMessage",
  "incomingConversationMessage",
  "incomingRequest",
  "incomingParent",
] as const;

export type TriggerEvent = (typeof TRIGGER_EVENTS)[number];

/** What can have brought an execution to a widget. */
export interface Entries {
  /** True when an execution that `event` began can come to the widget. */
  reaches(event: TriggerEvent, widget: string): boolean;
  /** True when there may be a call here: one came in, was made by a widget before, or nobody can tell. */
  mayHaveCall(widget: string): boolean;
}

const MAKES_A_CALL = new Set(["make-outgoing-call-v1", "make-outgoing-call-v2"]);

/** Follows each of the trigger's events through the flow. */
export function entriesOf(definition: Definition, graph: Graph): Entries {
  const byEvent = new Map<string, Set<string>>();
  const begins = (event: string, name: string) => {
    const set = byEvent.get(event) ?? new Set<string>();
    byEvent.set(event, set);
    spread(graph, name, set);
  };
  for (const widget of definition.widgets) {
    if (widget.type !== "trigger") continue;
    const known = new Set<string>(TRIGGER_EVENTS);
    for (const edge of graph.out.get(widget.name) ?? []) {
      const event = edge.transition.event;
      begins(known.has(event) ? event : "unknown", edge.to.name);
    }
  }
  const calls = new Set<string>();
  for (const event of ["incomingCall", "incomingRequest", "incomingParent", "unknown"]) {
    for (const name of byEvent.get(event) ?? []) calls.add(name);
  }
  const made = graph.edges.filter((edge) => MAKES_A_CALL.has(edge.from.type));
  for (const edge of made) spread(graph, edge.to.name, calls);
  return {
    reaches: (event, widget) => byEvent.get(event)?.has(widget) ?? false,
    mayHaveCall: (widget) => calls.has(widget),
  };
}

/** Adds `start` and what comes after it to `seen`, without going twice through what is there already. */
function spread(graph: Graph, start: string, seen: Set<string>): void {
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const edge of graph.out.get(name) ?? []) open.push(edge.to.name);
  }
}
