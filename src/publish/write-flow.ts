import { FlowgateError } from "../error.ts";
import { isSameDefinition } from "../flow/canonical.ts";
import { type StudioForm, studioForm } from "../flow/form.ts";
import type { FlowRecord, Status } from "../twilio/answer.ts";
import { createOnce, LOOKS, type Settled, updateOnce } from "../twilio/settle.ts";
import { type Between, giveBack, savedBetween } from "./between.ts";
import { type WriteTarget, type WriteTask, type Writing, type Written, writeFinding } from "./task.ts";
import {
  appearedMeanwhile,
  draftBetween,
  notRestored,
  notWritten,
  overtaken,
  savedMeanwhile,
  theirsIsBack,
  unreadBetween,
  wrongAnswer,
} from "./wording.ts";

/**
 * Writes one flow: read again, written once, the answer held against what was sent.
 * `mayBegin` is asked when the write's turn has come; null where it was not sent. Throws nothing that a user could mend.
 */
export async function writeFlow(
  task: WriteTask,
  status: Status,
  writing: Writing,
  mayBegin: () => boolean,
): Promise<Written | null> {
  const form = studioForm(task.definition, task.name, task.message, status);
  const act = { task, status, form, writing, mayBegin };
  try {
    return task.target === null ? await create(act) : await update(act, task.target);
  } catch (error) {
    if (!(error instanceof FlowgateError)) throw error;
    const message = [error.message, error.hint].filter(Boolean).join(" ");
    return failed(act, [writeFinding("publish-failed", "error", message)]);
  }
}

interface Act {
  readonly task: WriteTask;
  readonly status: Status;
  readonly form: StudioForm;
  readonly writing: Writing;
  readonly mayBegin: () => boolean;
}

async function update(act: Act, target: WriteTarget): Promise<Written | null> {
  const { task, writing, form } = act;
  const now = await latestOf(target, writing);
  if (now === null || now.revision !== target.latestRevision) {
    if (now !== null && isThereAlready(now, act))
      return { ...blank(act, target.sid), ok: true, revision: now.revision, base: now.revision };
    return failed(act, [savedMeanwhile(task, target, now)]);
  }
  const patience = { ...writing, mayBegin: act.mayBegin };
  const settled = await updateOnce(writing.studio, target.sid, now.revision, form, patience);
  if (settled.kind === "unbegun") return null;
  const written = judged(act, now.revision, settled);
  return settled.kind === "written" && written.ok ? await noted(written, settled.flow, act) : written;
}

/** The name is looked up right before and after: friendly names are not unique, and two flows of one name are a trap. */
async function create(act: Act): Promise<Written | null> {
  const { task, writing, form } = act;
  const named = async () =>
    (await writing.studio.listFlows()).filter(({ friendlyName }) => friendlyName === task.name);
  const [other] = await named();
  if (other !== undefined) return failed(act, [appearedMeanwhile(task, other)]);
  const settled = await createOnce(writing.studio, form, { ...writing, mayBegin: act.mayBegin });
  if (settled.kind === "unbegun") return null;
  const written = judged(act, 0, settled);
  if (!written.ok) return written;
  const twin = (await named().catch(unseen)).find(({ sid }) => sid !== written.sid);
  return twin === undefined
    ? written
    : { ...written, ok: false, findings: [appearedMeanwhile(task, twin), ...written.findings] };
}

/** The look after a create is one more chance to see a twin: without it nothing is less well than before. */
function unseen(error: unknown): FlowRecord[] {
  if (error instanceof FlowgateError) return [];
  throw error;
}

/** The newest revision; one below the plan's is a stale read, and read again before it is believed. */
async function latestOf(target: WriteTarget, { studio, pause }: Writing): Promise<FlowRecord | null> {
  let latest = await studio.latest(target.sid);
  for (const ms of LOOKS) {
    if (latest !== null && latest.revision >= target.latestRevision) break;
    await pause(ms);
    latest = await studio.latest(target.sid);
  }
  return latest;
}

/** Another run has published the very same meanwhile. */
function isThereAlready(now: FlowRecord, { task, status }: Act): boolean {
  if (now.status !== status || now.friendlyName !== task.name || now.definition === null) return false;
  return isSameDefinition(now.definition, task.definition, { layout: true });
}

function judged(act: Act, base: number, settled: Exclude<Settled, { kind: "unbegun" }>): Written {
  const { task, writing } = act;
  if (settled.kind === "overtaken") return failed(act, [overtaken(task, settled.by)]);
  if (settled.kind !== "written") {
    const holds = settled.kind === "doubt" ? "unknown" : "nothing";
    return { ...failed(act, notWritten(task, settled)), base, holds };
  }
  const { sid, revision } = settled.flow;
  const wrong = wrongAnswer(task, settled.flow, writing);
  const findings = wrong === null ? [] : [wrong];
  return { ...blank(act, sid), ok: wrong === null, holds: "written", base, revision, findings };
}

/** Holds the number in the answer against the one that was read: nothing that lies between may be lost unseen. */
async function noted(written: Written, ours: FlowRecord, { task, writing }: Act): Promise<Written> {
  const { base, sid } = written;
  let between: Between;
  try {
    between = await savedBetween(base, ours, writing);
  } catch (error) {
    const finding = unreadBetween(task, base, ours.revision, (error as Error).message);
    return { ...written, ok: false, findings: [finding] };
  }
  const drafts = between.drafts.map((draft) => draftBetween(task, draft, ours.revision));
  const theirs = between.published;
  if (theirs === null) return { ...written, findings: drafts };
  const back = await giveBack(ours, theirs, writing).catch(() => null);
  if (back === null) {
    const finding = notRestored(task, sid ?? "", theirs.revision);
    return { ...written, ok: false, findings: [finding, ...drafts] };
  }
  const since = back.drafts.map((draft) => draftBetween(task, draft, back.revision));
  const findings = [theirsIsBack(task, theirs), ...drafts, ...since];
  return { ...written, ok: false, holds: "nothing", revision: back.revision, findings };
}

function blank({ task, status }: Act, sid: string | null): Written {
  return { task, status, ok: false, holds: "nothing", sid, base: 0, revision: null, findings: [] };
}

function failed(act: Act, findings: Written["findings"]): Written {
  return { ...blank(act, act.task.target?.sid ?? null), findings };
}
