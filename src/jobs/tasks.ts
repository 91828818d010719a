import type { Levels } from "../plan/order.ts";
import type { WriteTarget, WriteTask } from "../publish/task.ts";
import type { Decided } from "./report-of.ts";

/** What is ready to be written: every definition final, every message made, flows by key. */
export interface Ready {
  readonly decided: readonly Decided[];
  readonly levels: Levels;
  readonly tasks: ReadonlyMap<string, WriteTask>;
  /** False while no answer has named the account: the first write then goes alone. */
  readonly proven: boolean;
}

const WRITES: ReadonlySet<string> = new Set(["create", "publish", "layout"]);

/** The flows that the plan writes. */
export function toWrite(decided: readonly Decided[]): Decided[] {
  return decided.filter(({ plan }) => WRITES.has(plan.action));
}

/** The tasks level by level; in an account that is not proven yet the first one goes alone. */
export function levelsToWrite({ levels, tasks, proven }: Ready): WriteTask[][] {
  const filled = levels
    .map((level) => level.flatMap((key) => tasks.get(key) ?? []))
    .filter((level) => level.length > 0);
  const [first, ...rest] = filled;
  const [alone, ...others] = first ?? [];
  if (proven || alone === undefined) return filled;
  return [[alone], others, ...rest];
}

/** The flow in the account that a task writes to; null for one that is to be made. */
export function targetOf({ state }: Decided): WriteTarget | null {
  if (state.kind !== "there") return null;
  const { sid, friendlyName, latestRevision, live } = state.flow;
  return { sid, friendlyName, latestRevision, live, madeByThisRun: false };
}
