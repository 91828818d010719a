import type { Definition, Transition, Widget } from "./definition.ts";

export interface Edge {
  readonly from: Widget;
  readonly transition: Transition;
  readonly to: Widget;
}

/** The widgets of a definition by name, and the transitions that lead somewhere. */
export interface Graph {
  /** Of two widgets with one name the first. */
  readonly byName: ReadonlyMap<string, Widget>;
  readonly edges: readonly Edge[];
  /** Edges by the name of the widget that they leave, and by the one that they enter. */
  readonly out: ReadonlyMap<string, readonly Edge[]>;
  readonly in: ReadonlyMap<string, readonly Edge[]>;
  readonly initial: Widget | null;
}

/** The graph of a definition; transitions to widgets that are not there are no edges. */
export function graphOf(definition: Definition): Graph {
  const byName = new Map<string, Widget>();
  for (const widget of definition.widgets) if (!byName.has(widget.name)) byName.set(widget.name, widget);
  const edges: Edge[] = [];
  const out = new Map<string, Edge[]>();
  const into = new Map<string, Edge[]>();
  for (const from of definition.widgets) {
    for (const transition of from.transitions) {
      const to = transition.next === null ? undefined : byName.get(transition.next);
      if (to === undefined) continue;
      const edge = { from, transition, to };
      edges.push(edge);
      append(out, from.name, edge);
      append(into, to.name, edge);
    }
  }
  const initial = definition.initialState === null ? undefined : byName.get(definition.initialState);
  return { byName, edges, out, in: into, initial: initial ?? null };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
