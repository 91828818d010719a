import type { Finding } from "../check/finding.ts";
import { digestOf } from "../flow/digest.ts";
import { studioForm } from "../flow/form.ts";
import { restoreMessage } from "../plan/commit-message.ts";
import type { FlowRecord } from "../twilio/answer.ts";
import { LOOKS, lookedFor, lookForCreate, lookForUpdate, updateOnce } from "../twilio/settle.ts";
import { type Between, giveBack, savedBetween } from "./between.ts";
import { resultOf } from "./result.ts";
import type { WriteResult, WriteTarget, WriteTask, Writing, Written } from "./task.ts";
import {
  cannotUnpublish,
  draftBetween,
  IN_DOUBT,
  notDeleted,
  notRestored,
  theirsIsBack,
  touchedSince,
  unreadBetween,
} from "./wording.ts";

/** What the account holds of a write, found: its flow and its revision. */
type Out = Written & { readonly sid: string; readonly revision: number };

/**
 * Takes one write back, after a look that nobody has touched the flow since: what this run made is deleted, an updated
 * flow gets its earlier live definition as a new revision. A write that was in doubt is looked for once more.
 * Whichever account answers: what is in a wrong one has to go from there. Throws nothing.
 */
export async function undoWrite(written: Written, writing: Writing): Promise<WriteResult> {
  const anywhere = { ...writing, studio: writing.studio.inAnyAccount() };
  const settled = written.holds === "unknown" ? await lookedAgain(written, anywhere) : written;
  const out = outOf(settled);
  if (out === null) return resultOf(settled);
  try {
    const latest = await untouched(out, anywhere);
    const { target } = out.task;
    const made = target === null || target.made !== null;
    if (latest === "touched" || (latest === "gone" && !made))
      return left(out, touchedSince(out.task, out.sid, out.revision));
    if (latest === "gone" || made) {
      if (latest !== "gone") await anywhere.studio.remove(out.sid);
      return { ...rolledBack(out), sid: null, revision: null };
    }
    return await restored(out, target, latest, anywhere);
  } catch (error) {
    return left(out, cannot(out, (error as Error).message));
  }
}

/** Time has passed since the write was in doubt: it may be seen by now, or surely not be there. */
async function lookedAgain(written: Written, writing: Writing): Promise<Written> {
  const { task, status, base } = written;
  const form = studioForm(task.definition, task.name, task.message, status);
  const look =
    task.target === null
      ? lookForCreate(writing.studio, form)
      : lookForUpdate(writing.studio, task.target.sid, base, form);
  const found = await lookedFor(look, writing);
  if (found === "unseen") return written;
  const findings = written.findings.filter(({ rule }) => rule !== IN_DOUBT);
  if (found?.kind !== "written") return { ...written, holds: "nothing", findings };
  const { sid, revision } = found.flow;
  return { ...written, holds: "written", sid, revision, findings };
}

function outOf(written: Written): Out | null {
  const { task, holds, sid, revision } = written;
  if (holds === "written" && sid !== null && revision !== null) return { ...written, sid, revision };
  // The draft that this run made of it is there whatever became of its publishing.
  const { target } = task;
  if (target === null || target.made === null) return null;
  const draft = { sid: target.sid, revision: target.latestRevision, status: "draft" } as const;
  return { ...written, ...draft, task: target.made, holds: "written" };
}

/** The newest revision while it is still what this run wrote, or what somebody did to it. A stale read is read again. */
async function untouched(out: Out, { studio, pause }: Writing): Promise<FlowRecord | "touched" | "gone"> {
  let seen = false;
  for (const ms of [...LOOKS, null]) {
    const latest = await studio.latest(out.sid);
    if (latest !== null && latest.revision >= out.revision) {
      const same = latest.definition !== null && digestOf(latest.definition) === out.task.digest;
      return same && latest.revision === out.revision ? latest : "touched";
    }
    seen = latest !== null;
    if (ms !== null) await pause(ms);
  }
  return seen ? "touched" : "gone";
}

/** Publishes again what was live right before this run's write. */
async function restored(
  out: Out,
  target: WriteTarget,
  ours: FlowRecord,
  writing: Writing,
): Promise<WriteResult> {
  const { task, sid } = out;
  const { published } = await savedBetween(out.base, ours, writing);
  if (published !== null) return await gaveBack(out, ours, published, writing);
  const { live } = target;
  if (live === null) return left(out, cannotUnpublish(task, sid, out.revision));
  const message = restoreMessage(live.revision, target.drifted ? task.digest : live.digest);
  const form = studioForm(live.definition, target.friendlyName, message);
  const settled = await updateOnce(writing.studio, sid, out.revision, form, writing);
  if (settled.kind === "overtaken") return left(out, touchedSince(task, sid, out.revision));
  if (settled.kind !== "written") return left(out, notRestored(task, sid, live.revision));
  const restoredAs = { ...rolledBack(out), revision: settled.flow.revision };
  let since: Between;
  try {
    since = await savedBetween(out.revision, settled.flow, writing);
  } catch (error) {
    const unread = unreadBetween(task, out.revision, settled.flow.revision, (error as Error).message);
    return { ...restoredAs, findings: [unread, ...restoredAs.findings] };
  }
  if (since.published !== null) return await gaveBack(out, settled.flow, since.published, writing);
  return withDrafts(restoredAs, task, since.drafts);
}

/** What somebody published beside this run's write is theirs to keep: it is live again, instead of what was before. */
async function gaveBack(
  out: Out,
  over: FlowRecord,
  theirs: FlowRecord,
  writing: Writing,
): Promise<WriteResult> {
  const back = await giveBack(over, theirs, writing).catch(() => null);
  if (back === null) return left(out, notRestored(out.task, out.sid, theirs.revision));
  const { revision } = back;
  const result = withDrafts({ ...rolledBack(out), revision }, out.task, back.drafts);
  return { ...result, findings: [theirsIsBack(out.task, theirs), ...result.findings] };
}

/** Drafts that were saved while something was put back: they are kept, and named. */
function withDrafts(result: WriteResult, task: WriteTask, drafts: readonly FlowRecord[]): WriteResult {
  const named = drafts.map((draft) => draftBetween(task, draft, result.revision ?? 0));
  return { ...result, findings: [...result.findings, ...named] };
}

function cannot(out: Out, why: string): Finding {
  const { task, sid, revision } = out;
  if (task.target === null || task.target.made !== null) return notDeleted(task, sid, why);
  const { live } = task.target;
  return live === null ? cannotUnpublish(task, sid, revision) : notRestored(task, sid, live.revision);
}

/** A flow whose own write failed stays failed; the others went back. */
function rolledBack(out: Out): WriteResult {
  const { task, sid, revision, findings } = out;
  const outcome = out.ok ? "rolled-back" : "failed";
  return { key: task.key, sid, outcome, revision, findings };
}

/** What could not be taken back is live, and the report says so first. */
function left(out: Out, finding: Finding): WriteResult {
  const result = resultOf({ ...out, ok: out.ok && out.status === "published" });
  return { ...result, findings: [finding, ...result.findings] };
}
