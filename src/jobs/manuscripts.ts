import type { Finding } from "../check/finding.ts";
import { FlowgateError } from "../error.ts";
import { digestOf } from "../flow/digest.ts";
import { blocks } from "../plan/verdict.ts";
import { writeFinding } from "../publish/task.ts";
import type { Studio } from "../twilio/studio.ts";
import { renderAll } from "./desire.ts";
import type { Decided } from "./report-of.ts";
import type { Sources } from "./sources.ts";
import { type Validated, validatedBefore } from "./validate.ts";

/** The flows of a publish, whose text becomes final only as the flows that they name get their SIDs. */
export class Manuscripts {
  readonly #head: Sources;
  readonly #studio: Studio;
  readonly #sids: Map<string, string>;
  readonly #flows: Map<string, Decided>;
  /** Flows that Flow Validate has not been asked about with the SIDs that they will have. */
  readonly #unchecked: Set<string>;

  constructor(head: Sources, studio: Studio, decided: readonly Decided[], sids: ReadonlyMap<string, string>) {
    this.#head = head;
    this.#studio = studio;
    this.#sids = new Map(sids);
    this.#flows = new Map(decided.map((flow) => [flow.plan.key, flow]));
    const open = decided.filter(({ desired, waits }) => desired.pending.length > 0 || waits);
    this.#unchecked = new Set(open.map(({ plan }) => plan.key));
  }

  /** The flows as they stand by now. */
  get all(): Decided[] {
    return [...this.#flows.values()];
  }

  /** A flow with the SIDs that are known by now, its digest final once they all are. */
  get(key: string): Decided {
    const flow = this.#flows.get(key);
    if (flow === undefined) throw new Error(`no flow ${key}`);
    if (flow.desired.pending.length === 0) return flow;
    const rendered = renderAll(this.#head, this.#sids).get(key)?.rendered ?? null;
    if (rendered === null || rendered.pending.length > 0) return flow;
    const { definition } = rendered;
    const digest = digestOf(definition);
    const desired = { ...flow.desired, definition, digest, pending: [] };
    const settled = { ...flow, desired, plan: { ...flow.plan, digest } };
    this.#flows.set(key, settled);
    return settled;
  }

  /** From now on the flow is known to be there. */
  name(key: string, sid: string): void {
    this.#sids.set(key, sid);
  }

  /** True once the flow is validated as it will be written. */
  isChecked(key: string): boolean {
    return !this.#unchecked.has(key);
  }

  /** The flows whose SIDs a flow waits for, and those that these wait for: itself among them where they are tied. */
  awaits(key: string): Set<string> {
    const found = new Set<string>();
    const open = [...this.get(key).desired.pending];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next) || !this.#flows.has(next)) continue;
      found.add(next);
      open.push(...this.get(next).desired.pending);
    }
    return found;
  }

  /** Validates a flow that has all its SIDs, before the first live write. False when it is refused: it is blocked then. */
  async checkEarly(key: string): Promise<boolean> {
    if (this.isChecked(key) || this.#flows.get(key)?.waits === true) return true;
    const flow = this.get(key);
    if (flow.desired.pending.length > 0) return true;
    const { findings, waits } = await this.#validated(flow, true);
    if (!waits) this.#unchecked.delete(key);
    const refused = findings.some(blocks);
    const { plan, ...rest } = this.get(key);
    const action = refused ? ("blocked" as const) : plan.action;
    this.#flows.set(key, { ...rest, waits, plan: { ...plan, action } });
    return !refused;
  }

  /** Validates a flow right before its own write, where that could not be done before. False when it is refused. */
  async checkLast(key: string): Promise<boolean> {
    if (this.isChecked(key)) return true;
    const { findings } = await this.#validated(this.get(key), false);
    return !findings.some(blocks);
  }

  /** Asks Flow Validate, and keeps what is new in it as the flow's findings. */
  async #validated(flow: Decided, early: boolean): Promise<{ findings: Finding[]; waits: boolean }> {
    const asked = await this.#asked(flow, early);
    const findings = asked.desired.findings.filter((finding) => !flow.desired.findings.includes(finding));
    const plan = { ...flow.plan, findings: [...flow.plan.findings, ...findings] };
    this.#flows.set(plan.key, { ...flow, desired: asked.desired, plan });
    return { findings, waits: asked.waits };
  }

  async #asked(flow: Decided, early: boolean): Promise<Validated> {
    try {
      return await validatedBefore(this.#studio, flow.desired, async (sid) => early && this.#isNew(sid));
    } catch (error) {
      if (!(error instanceof FlowgateError)) throw error;
      const message = [error.message, error.hint].filter(Boolean).join(" ");
      const finding = { ...writeFinding("not-validated", "error", message), file: flow.plan.file };
      return { desired: { ...flow.desired, findings: [...flow.desired.findings, finding] }, waits: false };
    }
  }

  /** True for the SID of a flow that has no published revision before this run. */
  #isNew(sid: string): boolean {
    return this.all.some(({ plan, state }) => {
      if (this.#sids.get(plan.key) !== sid) return false;
      return state.kind !== "there" || state.flow.live === null;
    });
  }
}
