import type { Edge, Graph } from "../flow/graph.ts";

/** Which widgets can have run before which, for the widgets that the trigger reaches. */
export interface Reach {
  /** Names of the widgets that can run at all. */
  readonly reachable: ReadonlySet<string>;
  /** The loops among them: widgets that can come after themselves, a set a loop. */
  readonly loops: readonly ReadonlySet<string>[];
  /** True when `earlier` can have run before `later` runs, on some way. */
  precedes(earlier: string, later: string): boolean;
}

/**
 * Strongly connected components (Tarjan, without recursion: a chain of two thousand widgets is no stack), then
 * for each the set of components before it as bits. Linear in widgets and transitions but for those bits.
 */
export function reachOf(graph: Graph): Reach {
  const start = graph.initial?.name;
  const components = start === undefined ? [] : componentsFrom(graph, start);
  const componentOf = new Map<string, number>();
  for (const [index, names] of components.entries()) for (const name of names) componentOf.set(name, index);
  const words = Math.ceil(components.length / 32);
  const before: Uint32Array[] = components.map(() => new Uint32Array(words));
  const loops = new Set<number>();
  // Tarjan gives a component after all that it leads to: from the last to the first is from the trigger on.
  for (let index = components.length - 1; index >= 0; index -= 1) {
    for (const name of components[index] ?? []) {
      for (const edge of graph.out.get(name) ?? []) {
        const next = componentOf.get(edge.to.name);
        if (next === undefined) continue;
        if (next === index) loops.add(index);
        else mark(before[next], before[index], index);
      }
    }
  }
  return {
    reachable: new Set(componentOf.keys()),
    loops: [...loops].map((index) => new Set(components[index])),
    precedes(earlier, later) {
      const from = componentOf.get(earlier);
      const to = componentOf.get(later);
      if (from === undefined || to === undefined) return false;
      if (from === to) return loops.has(from);
      return (((before[to]?.[from >> 5] ?? 0) >>> (from & 31)) & 1) === 1;
    },
  };
}

function mark(target: Uint32Array | undefined, source: Uint32Array | undefined, index: number): void {
  if (target === undefined || source === undefined) return;
  for (let word = 0; word < target.length; word += 1)
    target[word] = (target[word] ?? 0) | (source[word] ?? 0);
  target[index >> 5] = (target[index >> 5] ?? 0) | (1 << (index & 31));
}

interface Visit {
  readonly name: string;
  readonly nexts: readonly string[];
  at: number;
}

/** The strongly connected components that `start` reaches, each after all those that it leads to. */
export function componentsFrom(
  graph: Graph,
  start: string,
  follows: (edge: Edge) => boolean = () => true,
): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  const visits: Visit[] = [];
  const enter = (name: string) => {
    order.set(name, order.size);
    low.set(name, order.get(name) ?? 0);
    open.push(name);
    isOpen.add(name);
    const nexts = (graph.out.get(name) ?? []).filter(follows).map((edge) => edge.to.name);
    visits.push({ name, nexts, at: 0 });
  };
  enter(start);
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const next = visit.nexts[visit.at];
    visit.at += 1;
    if (next !== undefined) {
      if (!order.has(next)) enter(next);
      else if (isOpen.has(next)) lower(low, visit.name, order.get(next));
      continue;
    }
    visits.pop();
    const parent = visits.at(-1);
    if (parent !== undefined) lower(low, parent.name, low.get(visit.name));
    if (low.get(visit.name) === order.get(visit.name)) components.push(closed(open, isOpen, visit.name));
  }
  return components;
}

function closed(open: string[], isOpen: Set<string>, root: string): string[] {
  const component: string[] = [];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    isOpen.delete(name);
    component.push(name);
    if (name === root) break;
  }
  return component;
}

function lower(low: Map<string, number>, name: string, value: number | undefined): void {
  if (value !== undefined && value < (low.get(name) ?? 0)) low.set(name, value);
}
