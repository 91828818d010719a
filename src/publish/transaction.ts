import type { Finding } from "../check/finding.ts";
import type { Status } from "../twilio/answer.ts";
import { resultOf } from "./result.ts";
import type { WriteResult, WriteTask, Writing, Written } from "./task.ts";
import { undoWrite } from "./undo.ts";
import { IN_DOUBT, keptFor } from "./wording.ts";
import { writeFlow } from "./write-flow.ts";

/**
 * Publishes flows that are ready, level by level: all of them or none.
 * Gives one result for each task, in the order of the levels. Throws nothing that a user could mend.
 */
export async function publishAll(
  levels: readonly (readonly WriteTask[])[],
  writing: Writing,
): Promise<WriteResult[]> {
  const transaction = new Transaction(writing);
  for (const level of levels) {
    const steps = level.map((task) => ({ key: task.key, prepare: async () => ({ task }) }));
    await transaction.write(steps, "published");
  }
  const results = await transaction.finish();
  return levels.flat().map(({ key, target }) => results.get(key) ?? notReached(key, target?.sid ?? null));
}

function notReached(key: string, sid: string | null): WriteResult {
  return { key, sid, outcome: "not-reached", revision: null, findings: [] };
}

/** A flow whose turn has come. `prepare` gives what is to be written, or why it must not be. */
export interface Step {
  readonly key: string;
  readonly prepare: () => Promise<{ readonly task: WriteTask } | { readonly refused: readonly Finding[] }>;
}

/**
 * Writes flows, level after level: all of them or none. After the first failure nothing new starts, what is under way
 * settles, and `finish` takes back what is out. A cancelled run takes nothing back: the next one converges.
 */
export class Transaction {
  readonly #writing: Writing;
  /** In the order in which they were begun; a draft's place is taken by what publishes it. */
  readonly #done = new Map<string, Written>();
  readonly #refused = new Map<string, readonly Finding[]>();
  readonly #levels: string[][] = [];
  #failed = false;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Lets nothing more be written. */
  stop(): void {
    this.#failed = true;
  }

  /** Writes flows side by side, and gives what was done; while no answer has named the account the first goes alone. */
  async write(steps: readonly Step[], status: Status): Promise<Written[]> {
    this.#levels.push(steps.map(({ key }) => key));
    const [first, ...others] = steps;
    if (first === undefined) return [];
    const alone = this.#writing.studio.account === null;
    const begun = alone ? [await this.#write(first, status)] : [];
    const rest = await Promise.all((alone ? others : steps).map((step) => this.#write(step, status)));
    return [...begun, ...rest].filter((written) => written !== null);
  }

  /** Ends it: one result by key for whatever was begun. Takes everything back when something failed. Throws nothing. */
  async finish(): Promise<ReadonlyMap<string, WriteResult>> {
    const results = new Map<string, WriteResult>();
    const stay: WriteTask[] = [];
    const settle = async (key: string) => {
      const written = this.#done.get(key);
      if (written === undefined || results.has(key)) return;
      const undo = this.#failed && !this.#writing.cancelled.aborted;
      const result = undo ? await this.#undone(written, stay) : resultOf(written);
      results.set(key, result);
      if (isLeft(result)) stay.push(written.task);
    };
    for (const level of this.#levels.toReversed()) await Promise.all(level.map(settle));
    for (const [key, findings] of this.#refused) {
      const before = results.get(key) ?? { key, sid: null, revision: null, findings: [] };
      results.set(key, { ...before, outcome: "failed", findings: [...findings, ...before.findings] });
    }
    return results;
  }

  /** Takes a write back, unless what stays live above it runs what would be deleted. */
  async #undone(written: Written, stay: readonly WriteTask[]): Promise<WriteResult> {
    const { task, sid } = written;
    const made = task.target === null || task.target.made !== null;
    const parent = made && sid !== null ? stay.find((other) => mentions(other, sid)) : undefined;
    if (parent === undefined || sid === null) return await undoWrite(written, this.#writing);
    const result = resultOf(written);
    return { ...result, findings: [keptFor(task, sid, parent), ...result.findings] };
  }

  async #write(step: Step, status: Status): Promise<Written | null> {
    const mayBegin = () => !this.#failed && !this.#writing.cancelled.aborted;
    if (!mayBegin()) return null;
    const prepared = await step.prepare();
    if ("refused" in prepared) {
      this.#refused.set(step.key, prepared.refused);
      this.#failed = true;
      return null;
    }
    const written = await writeFlow(prepared.task, status, this.#writing, mayBegin);
    if (written === null) return null;
    this.#done.set(step.key, written);
    if (!written.ok) this.#failed = true;
    return written;
  }
}

/** Live in spite of the failure, or nobody can tell. */
function isLeft({ outcome, findings }: WriteResult): boolean {
  return outcome === "published" || outcome === "created" || findings.some(({ rule }) => rule === IN_DOUBT);
}

function mentions(task: WriteTask, sid: string): boolean {
  return JSON.stringify(task.definition).includes(sid);
}
