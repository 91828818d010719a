import type { Origin } from "../plan/commit-message.ts";
import type { Levels } from "../plan/order.ts";
import { type WriteTarget, writeFinding } from "../publish/task.ts";
import type { Step, Transaction } from "../publish/transaction.ts";
import type { Studio } from "../twilio/studio.ts";
import { Manuscripts } from "./manuscripts.ts";
import type { Decided } from "./report-of.ts";
import type { Sources } from "./sources.ts";
import { targetOf, taskOf } from "./tasks.ts";

/**
 * The way of one publish. A new flow that others name is made first, as a draft that no caller reaches, so that every
 * flow that names it gets its SID and is validated before the first live write. Where Twilio wants the new flow
 * published for that, those that run it are validated after its level, right before their own write.
 */
export class Publication {
  readonly #origin: Origin;
  readonly #levels: Levels;
  readonly #flows: Manuscripts;
  readonly #drafts = new Map<string, WriteTarget>();
  /** Flows that others name and that are not in the account. */
  readonly #wanted: ReadonlySet<string>;

  constructor(
    head: Sources,
    studio: Studio,
    origin: Origin,
    plan: {
      readonly levels: Levels;
      readonly decided: readonly Decided[];
      readonly sids: ReadonlyMap<string, string>;
    },
  ) {
    this.#origin = origin;
    this.#levels = plan.levels;
    this.#flows = new Manuscripts(head, studio, plan.decided, plan.sids);
    this.#wanted = new Set(plan.levels.flat().flatMap((key) => this.#flows.get(key).desired.pending));
  }

  /** The flows as they stand by now. */
  get decided(): Decided[] {
    return this.#flows.all;
  }

  /** Makes the drafts and validates who names them, then publishes. The transaction knows what became of it. */
  async carryOut(transaction: Transaction): Promise<void> {
    if (this.#wanted.size > 0) {
      await this.#draftLevels(transaction);
      await this.#untie(transaction);
    }
    for (const level of this.#levels) {
      const steps = level.map((key) => ({ key, prepare: () => this.#prepare(key) }));
      for (const { task, sid } of await transaction.write(steps, "published"))
        if (sid !== null) this.#flows.name(task.key, sid);
    }
  }

  /** Level by level: validates what has all its SIDs by now, and makes the drafts of what others name. */
  async #draftLevels(transaction: Transaction): Promise<void> {
    for (const level of this.#levels) {
      const checked = await Promise.all(level.map((key) => this.#flows.checkEarly(key)));
      if (checked.includes(false)) transaction.stop();
      await this.#makeDrafts(
        transaction,
        level.filter((key) => this.#flows.isChecked(key)),
      );
    }
  }

  /** New flows that name themselves or each other: their drafts hold placeholders, which their publication does not. */
  async #untie(transaction: Transaction): Promise<void> {
    const tied = this.#levels.flat().filter((key) => this.#flows.awaits(key).has(key));
    if (tied.length === 0) return;
    await this.#makeDrafts(transaction, tied);
    await this.#draftLevels(transaction);
  }

  /** Makes the drafts of those that are new and that others name; their SIDs are known from then on. */
  async #makeDrafts(transaction: Transaction, keys: readonly string[]): Promise<void> {
    const flows = keys
      .filter((key) => this.#wanted.has(key) && !this.#drafts.has(key))
      .map((key) => this.#flows.get(key))
      .filter(({ state }) => state.kind === "absent");
    const steps = flows.map((flow): Step => {
      const task = taskOf(flow, this.#origin, null);
      return { key: task.key, prepare: async () => ({ task }) };
    });
    for (const { task, sid, revision } of await transaction.write(steps, "draft")) {
      if (sid === null || revision === null) continue;
      const name = { sid, friendlyName: task.name, latestRevision: revision };
      this.#drafts.set(task.key, { ...name, live: null, drifted: false, made: task });
      this.#flows.name(task.key, sid);
    }
  }

  /** What is written of a flow; validated first where that could not be done with real SIDs before. */
  async #prepare(key: string): ReturnType<Step["prepare"]> {
    const flow = this.#flows.get(key);
    const [unknown] = flow.desired.pending;
    if (unknown !== undefined) {
      const message = `${flow.plan.name} names the flow ${unknown}, which the account does not have and this run does not make. Nothing was sent of it.`;
      return { refused: [writeFinding("publish-failed", "error", message)] };
    }
    if (!(await this.#flows.checkLast(key))) return { refused: [] };
    return { task: taskOf(flow, this.#origin, this.#drafts.get(key) ?? targetOf(flow)) };
  }
}
