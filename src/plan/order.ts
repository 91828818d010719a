/** Flows by level: those of one level run none of each other, and run only flows of the levels before. */
export type Levels = readonly (readonly string[])[];

/**
 * Orders flows so that a subflow stands before every flow that runs it (Kahn's algorithm).
 * `runs` gives, by flow key, the keys of the flows that it runs; keys that are not flows of the map are passed over.
 * Flows on a cycle, or behind one, are in no level: `cycle` names one cycle, in its order, or is null.
 */
export function levelsOf(runs: ReadonlyMap<string, Iterable<string>>): {
  levels: Levels;
  cycle: readonly string[] | null;
} {
  const open = new Map<string, Set<string>>();
  for (const [key, targets] of runs) {
    open.set(key, new Set([...targets].filter((target) => runs.has(target))));
  }
  const levels: string[][] = [];
  for (;;) {
    const level = [...open].filter(([, targets]) => targets.size === 0).map(([key]) => key);
    if (level.length === 0) break;
    levels.push(level);
    for (const key of level) open.delete(key);
    for (const targets of open.values()) for (const key of level) targets.delete(key);
  }
  return { levels, cycle: cycleIn(open) };
}

/** Follows the first open target of each flow until one comes again. */
function cycleIn(open: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const path: string[] = [];
  let at = open.keys().next().value;
  while (at !== undefined) {
    const seen = path.indexOf(at);
    if (seen >= 0) return path.slice(seen);
    path.push(at);
    at = open.get(at)?.values().next().value;
  }
  return null;
}
