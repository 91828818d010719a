import type { Finding } from "../check/finding.ts";
import { FlowgateError } from "../error.ts";
import { digestOf } from "../flow/digest.ts";
import type { Origin } from "../plan/commit-message.ts";
import type { Levels } from "../plan/order.ts";
import { blocks } from "../plan/verdict.ts";
import { type WriteTarget, writeFinding } from "../publish/task.ts";
import type { Step, Transaction } from "../publish/transaction.ts";
import type { Studio } from "../twilio/studio.ts";
import { renderAll } from "./desire.ts";
import type { Decided } from "./report-of.ts";
import type { Sources } from "./sources.ts";
import { targetOf, taskOf } from "./tasks.ts";
import { type Validated, validatedBefore } from "./validate.ts";

/**
 * The flows of one publish on their way. A new flow that others run is made first, as a draft that no caller reaches,
 * so that every flow that runs it gets its SID and is validated before the first live write. Where Twilio wants the
 * new flow published for that, those that run it are validated after its level, right before their own write.
 */
export class Publication {
  readonly #head: Sources;
  readonly #studio: Studio;
  readonly #origin: Origin;
  readonly #levels: Levels;
  readonly #sids: Map<string, string>;
  readonly #flows: Map<string, Decided>;
  readonly #drafts = new Map<string, WriteTarget>();
  /** Flows that Flow Validate has not been asked about with the SIDs that they will have. */
  readonly #unchecked: Set<string>;

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
    this.#head = head;
    this.#studio = studio;
    this.#origin = origin;
    this.#levels = plan.levels;
    this.#sids = new Map(plan.sids);
    this.#flows = new Map(plan.decided.map((flow) => [flow.plan.key, flow]));
    const open = plan.decided.filter(({ desired, waits }) => desired.pending.length > 0 || waits);
    this.#unchecked = new Set(open.map(({ plan: { key } }) => key));
  }

  /** The flows as they stand by now. */
  get decided(): Decided[] {
    return [...this.#flows.values()];
  }

  /** Makes the drafts and validates who runs them, then publishes. The transaction knows what became of it. */
  async carryOut(transaction: Transaction): Promise<void> {
    const wanted = new Set(this.#writes().flatMap(({ desired }) => desired.pending));
    for (const level of wanted.size === 0 ? [] : this.#levels) {
      const checked = await Promise.all(level.map((key) => this.#checkEarly(key)));
      if (checked.includes(false)) transaction.stop();
      await this.#makeDrafts(transaction, this.#draftSteps(level, wanted, true));
    }
    await this.#untie(transaction, wanted);
    for (const level of this.#levels) {
      const steps = level.map((key) => ({ key, prepare: () => this.#prepare(key) }));
      for (const { task, sid } of await transaction.write(steps, "published"))
        if (sid !== null) this.#sids.set(task.key, sid);
    }
  }

  /** New flows that name themselves or each other: their drafts hold placeholders, which their publication does not. */
  async #untie(transaction: Transaction, wanted: ReadonlySet<string>): Promise<void> {
    const tied = this.#draftSteps(this.#levels.flat(), wanted, false);
    if (tied.length === 0) return;
    await this.#makeDrafts(transaction, tied);
    const checked = await Promise.all(this.#levels.flat().map((key) => this.#checkEarly(key)));
    if (checked.includes(false)) transaction.stop();
  }

  /** Makes drafts; the SIDs of their flows are known from then on. */
  async #makeDrafts(transaction: Transaction, steps: readonly Step[]): Promise<void> {
    for (const { task, sid, revision } of await transaction.write(steps, "draft")) {
      if (sid === null || revision === null) continue;
      const name = { sid, friendlyName: task.name, latestRevision: revision };
      this.#drafts.set(task.key, { ...name, live: null, drifted: false, madeByThisRun: true });
      this.#sids.set(task.key, sid);
    }
  }

  #writes(): Decided[] {
    return this.#levels.flat().map((key) => this.#flow(key));
  }

  #flow(key: string): Decided {
    const flow = this.#flows.get(key);
    if (flow === undefined) throw new Error(`no flow ${key}`);
    return flow;
  }

  /** New flows that others name, `whole` those alone in which everything that they name is there. */
  #draftSteps(level: readonly string[], wanted: ReadonlySet<string>, whole: boolean): Step[] {
    return level
      .map((key) => this.#flow(key))
      .filter(({ plan, state }) => wanted.has(plan.key) && state.kind === "absent")
      .filter(({ plan }) => !this.#drafts.has(plan.key) && !(whole && this.#unchecked.has(plan.key)))
      .map((flow) => ({
        key: flow.plan.key,
        prepare: async () => ({ task: taskOf(flow, this.#origin, null) }),
      }));
  }

  /** Validates a flow whose subflows have their SIDs, before the first live write. False when it is refused. */
  async #checkEarly(key: string): Promise<boolean> {
    if (!this.#unchecked.has(key) || this.#flow(key).waits) return true;
    const flow = this.#rendered(key);
    if (flow.desired.pending.length > 0) return true;
    const { findings, waits } = await this.#validated(flow, true);
    if (!waits) this.#unchecked.delete(key);
    this.#flows.set(key, { ...this.#flow(key), waits });
    if (!findings.some(blocks)) return true;
    const blocked = this.#flow(key);
    this.#flows.set(key, { ...blocked, plan: { ...blocked.plan, action: "blocked" } });
    return false;
  }

  /** What is written of a flow; validated first where that could not be done with real SIDs before. */
  async #prepare(key: string): ReturnType<Step["prepare"]> {
    const flow = this.#rendered(key);
    const [unknown] = flow.desired.pending;
    if (unknown !== undefined) {
      const message = `${flow.plan.name} names the flow ${unknown}, which the account does not have and this run does not make. Nothing was sent of it.`;
      return { refused: [writeFinding("publish-failed", "error", message)] };
    }
    if (this.#unchecked.has(key)) {
      const { findings } = await this.#validated(flow, false);
      if (findings.some(blocks)) return { refused: [] };
    }
    return { task: taskOf(flow, this.#origin, this.#drafts.get(key) ?? targetOf(flow)) };
  }

  /** A flow with the SIDs that are known by now, its digest final once they all are. */
  #rendered(key: string): Decided {
    const flow = this.#flow(key);
    if (flow.desired.pending.length === 0) return flow;
    const rendered = renderAll(this.#head, this.#sids).get(key)?.rendered ?? null;
    if (rendered === null || rendered.pending.length > 0) return flow;
    const { definition } = rendered;
    const digest = digestOf(definition);
    const settled = {
      ...flow,
      desired: { ...flow.desired, definition, digest, pending: [] },
      plan: { ...flow.plan, digest },
    };
    this.#flows.set(key, settled);
    return settled;
  }

  /** Asks Flow Validate, and keeps what is new in it as the flow's findings. */
  async #validated(flow: Decided, early: boolean): Promise<{ findings: Finding[]; waits: boolean }> {
    const { key } = flow.plan;
    const asked = await this.#ask(flow, early);
    const findings = asked.desired.findings.filter((finding) => !flow.desired.findings.includes(finding));
    const plan = { ...flow.plan, findings: [...flow.plan.findings, ...findings] };
    this.#flows.set(key, { ...flow, desired: asked.desired, plan });
    return { findings, waits: asked.waits };
  }

  async #ask(flow: Decided, early: boolean): Promise<Validated> {
    try {
      return await validatedBefore(this.#studio, flow.desired, async (sid) => early && this.#isNew(sid));
    } catch (error) {
      if (!(error instanceof FlowgateError)) throw error;
      const message = [error.message, error.hint].filter(Boolean).join(" ");
      const finding = { ...writeFinding("not-validated", "error", message), file: flow.plan.file };
      return { desired: { ...flow.desired, findings: [...flow.desired.findings, finding] }, waits: false };
    }
  }

  /** True for the SID of a flow that this run publishes for the first time. */
  #isNew(sid: string): boolean {
    return this.#writes().some(({ plan, state }) => {
      if (this.#sids.get(plan.key) !== sid) return false;
      return state.kind !== "there" || state.flow.live === null;
    });
  }
}
