import type { TestContext } from "vitest";

/** One fault at the requests of one publish: how many cases were tried, and how many promises broken. */
export interface Tried {
  readonly fault: string;
  /** Which account, and whose requests. */
  readonly where: string;
  readonly cases: number;
  readonly broken: number;
}

/** Random sequences of the model: how many were held, with how many runs of the job. */
export interface Held {
  readonly sequences: number;
  readonly runs: number;
}

declare module "vitest" {
  interface TaskMeta {
    tried?: Tried;
    held?: Held;
  }
}

/** Leaves for the table what a test has tried. */
export function tally({ task }: Pick<TestContext, "task">, what: { tried: Tried } | { held: Held }): void {
  Object.assign(task.meta, what);
}
