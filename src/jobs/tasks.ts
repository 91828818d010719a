import { digestOf } from "../flow/digest.ts";
import { type Origin, publishMessage } from "../plan/commit-message.ts";
import type { WriteTarget, WriteTask } from "../publish/task.ts";
import type { Decided } from "./report-of.ts";

const WRITES: ReadonlySet<string> = new Set(["create", "publish", "layout"]);

/** The flows that the plan writes. */
export function toWrite(decided: readonly Decided[]): Decided[] {
  return decided.filter(({ plan }) => WRITES.has(plan.action));
}

/** What is to be written of a flow, its definition final; null as `target` makes a new one. */
export function taskOf({ desired }: Decided, origin: Origin, target: WriteTarget | null): WriteTask {
  const definition = desired.definition ?? {};
  const digest = digestOf(definition);
  const message = publishMessage(origin, digest);
  return { key: desired.key, name: desired.name, definition, digest, message, target };
}

/** The flow in the account that a task writes to; null for one that is to be made. */
export function targetOf({ state, plan }: Decided): WriteTarget | null {
  if (state.kind !== "there") return null;
  const { sid, friendlyName, latestRevision, live } = state.flow;
  return { sid, friendlyName, latestRevision, live, drifted: plan.drift !== null, made: null };
}
