import { digestOf } from "../flow/digest.ts";
import type { StudioForm } from "../flow/form.ts";
import type { JsonObject } from "../flow/json.ts";
import type { FlowRecord } from "./answer.ts";
import type { Studio, Write } from "./studio.ts";

/** Pauses before each look at what became of a lost write, in ms: a read right after a write can be stale. */
export const LOOKS: readonly number[] = [500, 1500, 3000];
const SENDINGS = 3;

/**
 * `overtaken`: the write was lost, and what the account holds since is somebody else's;
 * nothing more is sent, since it would hide their work.
 */
export type Settled = Write | { readonly kind: "overtaken"; readonly by: FlowRecord };

/** Updates a flow whose latest revision is `base`; a lost answer is settled by reading: applied once, or sent again. */
export function updateOnce(
  studio: Studio,
  sid: string,
  base: number,
  form: StudioForm,
  pause: (ms: number) => Promise<void>,
): Promise<Settled> {
  return settle(
    () => studio.update(sid, form),
    pause,
    async () => {
      const latest = await studio.latest(sid);
      if (latest === null || latest.revision <= base) return null;
      for (let revision = base + 1; revision <= latest.revision; revision += 1) {
        const found = revision === latest.revision ? latest : await studio.revision(sid, revision);
        if (found !== null && isOurs(found, form)) return { kind: "written", flow: found };
      }
      return { kind: "overtaken", by: latest };
    },
  );
}

/** Creates a flow whose name the account does not have; a lost answer is settled by looking the name up. */
export function createOnce(
  studio: Studio,
  form: StudioForm,
  pause: (ms: number) => Promise<void>,
): Promise<Settled> {
  return settle(
    () => studio.create(form),
    pause,
    async () => {
      const named = (await studio.listFlows()).filter((flow) => flow.friendlyName === form.FriendlyName);
      for (const row of named) {
        const found = await studio.latest(row.sid);
        if (found !== null && isOurs(found, form)) return { kind: "written", flow: found };
      }
      const [other] = named;
      return other === undefined ? null : { kind: "overtaken", by: other };
    },
  );
}

async function settle(
  send: () => Promise<Write>,
  pause: (ms: number) => Promise<void>,
  look: () => Promise<Settled | null>,
): Promise<Settled> {
  let write = await send();
  for (let sent = 1; write.kind === "doubt"; sent += 1) {
    for (const ms of LOOKS) {
      await pause(ms);
      const found = await look();
      if (found !== null) return found;
    }
    if (sent === SENDINGS) return write;
    write = await send();
  }
  return write;
}

/** A revision is this write's own when it carries its message and its content. */
function isOurs(found: FlowRecord, form: StudioForm): boolean {
  if (found.commitMessage !== form.CommitMessage || found.definition === null) return false;
  return digestOf(found.definition) === digestOf(JSON.parse(form.Definition ?? "{}") as JsonObject);
}
