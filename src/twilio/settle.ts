import { FlowgateError } from "../error.ts";
import { isSameDefinition } from "../flow/canonical.ts";
import type { StudioForm } from "../flow/form.ts";
import type { JsonObject } from "../flow/json.ts";
import type { FlowRecord } from "./answer.ts";
import { RETRY } from "./retry.ts";
import type { Studio, Write } from "./studio.ts";

/** Pauses before each look at what became of a lost write, in ms: a read right after a write can be stale. */
export const LOOKS: readonly number[] = [500, 1500, 3000];
const LOOKING_MS = LOOKS.reduce((sum, ms) => sum + ms, 0);

/**
 * `overtaken`: the write was lost, and what the account holds since is somebody else's;
 * nothing more is sent, since it would hide their work.
 */
export type Settled = Write | { readonly kind: "overtaken"; readonly by: FlowRecord };

/** What a look at the account shows of a write whose answer was lost; null: nothing has happened there. */
export type Look = () => Promise<Settled | null>;

export interface Patience {
  readonly pause: (ms: number) => Promise<void>;
  /** Aborted when the run is cancelled: what is under way is still looked at, but nothing is sent again. */
  readonly cancelled: AbortSignal;
  /** Asked when a write's turn has come; left out where it is to be sent in any case. */
  readonly mayBegin?: () => boolean;
}

/** Updates a flow whose latest revision is `base`; a lost answer is settled by reading: applied once, or sent again. */
export function updateOnce(
  studio: Studio,
  sid: string,
  base: number,
  form: StudioForm,
  patience: Patience,
): Promise<Settled> {
  return settle(
    () => studio.update(sid, form, patience.mayBegin),
    lookForUpdate(studio, sid, base, form),
    patience,
  );
}

/** Creates a flow whose name the account does not have; a lost answer is settled by looking the name up. */
export function createOnce(studio: Studio, form: StudioForm, patience: Patience): Promise<Settled> {
  return settle(() => studio.create(form, patience.mayBegin), lookForCreate(studio, form), patience);
}

/** Looks for a write over revision `base` among the revisions since. */
export function lookForUpdate(studio: Studio, sid: string, base: number, form: StudioForm): Look {
  return async () => {
    const latest = await studio.latest(sid);
    if (latest === null || latest.revision <= base) return null;
    for (let revision = base + 1; revision <= latest.revision; revision += 1) {
      const found = revision === latest.revision ? latest : await studio.revision(sid, revision);
      if (found !== null && isOurs(found, form)) return { kind: "written", flow: found };
    }
    return { kind: "overtaken", by: latest };
  };
}

/** Looks for a flow that was to be made, by its name. */
export function lookForCreate(studio: Studio, form: StudioForm): Look {
  return async () => {
    const named = (await studio.listFlows()).filter((flow) => flow.friendlyName === form.FriendlyName);
    for (const row of named) {
      const found = await studio.latest(row.sid);
      if (found !== null && isOurs(found, form)) return { kind: "written", flow: found };
    }
    const [other] = named;
    return other === undefined ? null : { kind: "overtaken", by: other };
  };
}

/** Looks as often as it takes to believe that nothing has happened. `unseen`: the last look could not be had. */
export async function lookedFor(look: Look, { pause }: Patience): Promise<Settled | "unseen" | null> {
  let seen: "unseen" | null = null;
  for (const ms of LOOKS) {
    await pause(ms);
    try {
      const found = await look();
      if (found !== null) return found;
      seen = null;
    } catch (error) {
      if (!(error instanceof FlowgateError)) throw error;
      seen = "unseen";
    }
  }
  return seen;
}

/** A revision that must be there, since Twilio has named it or a later one: not seen yet, it is waited for. Null: never seen. */
export async function awaitedRevision(
  studio: Studio,
  sid: string,
  revision: number,
  pause: Patience["pause"],
): Promise<FlowRecord | null> {
  for (const ms of LOOKS) {
    const found = await studio.revision(sid, revision);
    if (found !== null) return found;
    await pause(ms);
  }
  return await studio.revision(sid, revision);
}

async function settle(send: () => Promise<Write>, look: Look, patience: Patience): Promise<Settled> {
  let write = await send();
  let waited = 0;
  for (let sent = 1; write.kind === "doubt"; sent += 1) {
    const found = await lookedFor(look, patience);
    if (found === "unseen") return write;
    if (found !== null) return found;
    const left = Math.max(0, write.waitMs - LOOKING_MS);
    waited += LOOKING_MS + left;
    if (sent === RETRY.tries || waited > RETRY.waiting || patience.cancelled.aborted) return write;
    if (left > 0) await patience.pause(left);
    const next = await send();
    if (next.kind === "unbegun") return write;
    // What is refused now says nothing of what was sent before it.
    write = next.kind === "refused" ? { kind: "doubt", problem: next.problem, waitMs: 0 } : next;
  }
  return write;
}

/** A revision is this write's own when it carries its message and its content. */
function isOurs(found: FlowRecord, form: StudioForm): boolean {
  if (found.commitMessage !== form.CommitMessage || found.definition === null) return false;
  return isSameDefinition(found.definition, JSON.parse(form.Definition ?? "{}") as JsonObject);
}
