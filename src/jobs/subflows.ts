import { type Levels, levelsOf } from "../plan/order.ts";
import { writeFinding } from "../publish/task.ts";
import type { Decided } from "./report-of.ts";
import { runsOf } from "./runs.ts";

/** The flows to write by level, or the circle in which they run each other. */
export interface Order {
  readonly levels: Levels;
  readonly cycle: readonly string[] | null;
}

/**
 * Orders the flows that are written: each after every flow that it runs, directly or through flows that are not
 * written. `sids` are those of the account, by the flow's key.
 */
export function orderOf(
  decided: readonly Decided[],
  writes: ReadonlySet<string>,
  sids: ReadonlyMap<string, string>,
): Order {
  const keys = new Map([...sids].map(([key, sid]) => [sid, key]));
  const flows = new Map(decided.map(({ desired }) => [desired.key, desired]));
  const known = new Map<string, readonly string[]>();
  // Most of a repository's flows neither change nor are run by one that does.
  const runs = (key: string) => {
    const found = known.get(key) ?? runsOf(flows.get(key)?.definition ?? {}, keys);
    known.set(key, found);
    return found;
  };
  return levelsOf(new Map([...writes].map((key) => [key, written(key, writes, runs)])));
}

/** The written flows that a flow runs, at any depth below flows that stay as they are. */
function written(
  key: string,
  writes: ReadonlySet<string>,
  runs: (key: string) => readonly string[],
): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...runs(key)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (writes.has(next)) found.add(next);
    else open.push(...runs(next));
  }
  return found;
}

/** Flows that run each other cannot be put in an order: each is blocked, and told the whole circle. */
export function withCycle(decided: readonly Decided[], cycle: readonly string[]): Decided[] {
  const way = [...cycle, cycle[0]].join(" → ");
  const message = `These flows run each other in a circle: ${way}. Studio runs a subflow inside of its parent: take one of the run-subflow widgets out.`;
  return decided.map((flow) => {
    if (!cycle.includes(flow.plan.key)) return flow;
    const finding = { ...writeFinding("subflow-cycle", "error", message), file: flow.plan.file };
    return { ...flow, plan: { ...flow.plan, action: "blocked", findings: [...flow.plan.findings, finding] } };
  });
}
