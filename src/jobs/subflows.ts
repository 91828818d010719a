import { digestOf } from "../flow/digest.ts";
import { studioForm } from "../flow/form.ts";
import { type Origin, publishMessage } from "../plan/commit-message.ts";
import type { DesiredFlow } from "../plan/flow-facts.ts";
import { levelsOf } from "../plan/order.ts";
import { blocks } from "../plan/verdict.ts";
import { type WriteTarget, type WriteTask, type Writing, writeFinding } from "../publish/task.ts";
import { undoWrite } from "../publish/undo.ts";
import { createOnce } from "../twilio/settle.ts";
import { renderAll } from "./desire.ts";
import type { Decided } from "./report-of.ts";
import type { Run } from "./run.ts";
import { runsOf } from "./runs.ts";
import type { Sources } from "./sources.ts";
import { type Survey, sidsOf } from "./survey.ts";
import { type Ready, targetOf, toWrite } from "./tasks.ts";
import { validated } from "./validate.ts";

type Outcome = (Ready & { readonly ok: true }) | { readonly ok: false; readonly decided: readonly Decided[] };

/**
 * Makes the plan ready to be written. New flows that others run are created first, as drafts, which no caller
 * reaches, so that every flow that runs them has their SIDs and can be validated before the first live write.
 * Where that shows a fault the drafts are deleted again.
 */
export async function withSubflows(
  run: Run,
  seen: Survey,
  head: Sources,
  decided: readonly Decided[],
  writing: Writing,
  origin: Origin,
): Promise<Outcome> {
  const sids = sidsOf(seen.places);
  const keys = new Map([...sids].map(([key, sid]) => [sid, key]));
  const writes = toWrite(decided);
  const runs = new Map(writes.map(({ desired }) => [desired.key, runsOf(desired.definition ?? {}, keys)]));
  const { levels, cycle } = levelsOf(runs);
  if (cycle !== null) return { ok: false, decided: withCycle(decided, cycle) };
  const wanted = new Set(writes.flatMap(({ desired }) => desired.pending));
  const made = new Map<string, WriteTask>();
  const current = new Map(decided.map((flow) => [flow.plan.key, flow]));
  for (const key of levels.flat()) {
    const flow = current.get(key);
    if (flow === undefined) continue;
    const settled = rerendered(flow, head, sids);
    current.set(key, settled);
    if (!wanted.has(key) || settled.state.kind !== "absent") continue;
    const draft = await createDraft(settled, writing, origin);
    if (draft.task === null) {
      current.set(key, {
        ...settled,
        plan: { ...settled.plan, findings: [...draft.findings, ...settled.plan.findings], action: "blocked" },
      });
      return await giveUp([...current.values()], made, writing);
    }
    made.set(key, draft.task);
    if (draft.task.target !== null) sids.set(key, draft.task.target.sid);
  }
  const checked = await Promise.all([...current.values()].map((flow) => recheck(flow, writing)));
  if (
    checked.some(({ plan }) => plan.findings.some(blocks) && plan.action === "blocked" && runs.has(plan.key))
  ) {
    return await giveUp(checked, made, writing);
  }
  const tasks = new Map(
    toWrite(checked).map((flow) => [
      flow.plan.key,
      made.get(flow.plan.key) ?? taskOf(flow, origin, targetOf(flow)),
    ]),
  );
  return { ok: true, decided: checked, levels, tasks, proven: run.studio?.account !== null };
}

function taskOf({ desired }: Decided, origin: Origin, target: WriteTarget | null): WriteTask {
  const definition = desired.definition ?? {};
  const digest = digestOf(definition);
  return {
    key: desired.key,
    name: desired.name,
    definition,
    digest,
    message: publishMessage(origin, digest),
    target,
  };
}

async function createDraft(
  flow: Decided,
  writing: Writing,
  origin: Origin,
): Promise<{ task: WriteTask | null; findings: ReturnType<typeof writeFinding>[] }> {
  const task = taskOf(flow, origin, null);
  const form = studioForm(task.definition, task.name, task.message, "draft");
  const settled = await createOnce(writing.studio, form, writing.pause);
  if (settled.kind !== "written") {
    const why =
      settled.kind === "overtaken"
        ? `a flow of its name (${settled.by.sid}) appeared meanwhile`
        : settled.problem.message;
    return {
      task: null,
      findings: [
        writeFinding(
          "publish-failed",
          "error",
          `The subflow ${task.name} could not be made as a draft: ${why}.`,
        ),
      ],
    };
  }
  const { sid, friendlyName, revision, accountSid } = settled.flow;
  if (writing.account !== null && accountSid !== writing.account) {
    await writing.studio.remove(sid);
    const message = `Twilio made ${task.name} in the account ${accountSid}, but ${writing.account} is expected. It was deleted again.`;
    return { task: null, findings: [writeFinding("wrong-account", "error", message)] };
  }
  const target = { sid, friendlyName, latestRevision: revision, live: null, madeByThisRun: true };
  return { task: { ...task, target }, findings: [] };
}

/** A flow whose subflows have their SIDs by now, with its final definition and digest. */
function rerendered(flow: Decided, head: Sources, sids: ReadonlyMap<string, string>): Decided {
  if (flow.desired.pending.length === 0) return flow;
  const rendered = renderAll(head, sids).get(flow.desired.key)?.rendered ?? null;
  if (rendered === null || rendered.pending.length > 0) return flow;
  const desired: DesiredFlow = {
    ...flow.desired,
    definition: rendered.definition,
    digest: digestOf(rendered.definition),
  };
  return { ...flow, desired, plan: { ...flow.plan, digest: desired.digest } };
}

/** Validates what could not be validated with real SIDs before. */
async function recheck(flow: Decided, writing: Writing): Promise<Decided> {
  if (flow.desired.pending.length === 0 || toWrite([flow]).length === 0) return flow;
  const desired = await validated(writing.studio, { ...flow.desired, pending: [] });
  const fresh = desired.findings.filter((finding) => !flow.desired.findings.includes(finding));
  const findings = [...flow.plan.findings, ...fresh];
  return {
    ...flow,
    desired,
    plan: { ...flow.plan, findings, action: fresh.some(blocks) ? "blocked" : flow.plan.action },
  };
}

/** Deletes the drafts that were made for nothing. */
async function giveUp(
  decided: readonly Decided[],
  made: ReadonlyMap<string, WriteTask>,
  writing: Writing,
): Promise<Outcome> {
  const undone = new Map(
    await Promise.all(
      [...made].map(async ([key, task]) => {
        const { sid = null, latestRevision = null } = task.target ?? {};
        const result = await undoWrite(
          task,
          { ok: false, undo: true, sid, revision: latestRevision, findings: [] },
          writing,
        );
        return [key, result.findings] as const;
      }),
    ),
  );
  const told = decided.map((flow) => ({
    ...flow,
    plan: { ...flow.plan, findings: [...(undone.get(flow.plan.key) ?? []), ...flow.plan.findings] },
  }));
  return { ok: false, decided: told };
}

function withCycle(decided: readonly Decided[], cycle: readonly string[]): Decided[] {
  const way = [...cycle, cycle[0]].join(" → ");
  return decided.map((flow) => {
    if (!cycle.includes(flow.plan.key)) return flow;
    const message = `These flows run each other in a circle: ${way}. Studio runs a subflow inside of its parent: take one of the run-subflow widgets out.`;
    const finding = { ...writeFinding("subflow-cycle", "error", message), file: flow.plan.file };
    return { ...flow, plan: { ...flow.plan, action: "blocked", findings: [...flow.plan.findings, finding] } };
  });
}
