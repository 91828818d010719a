import type { Fault } from "../../src/emulator/fault.ts";
import type { StudioEmulator } from "../../src/emulator/studio.ts";
import { claimOf } from "../../src/plan/commit-message.ts";
import type { Report } from "../../src/report/report.ts";
import type { Hands, Trouble, Wrong } from "./faults.ts";
import { filesOf } from "./flows.ts";
import { differing, digest, historyOf, liveOf, namesIn } from "./history.ts";
import { BASE, HEAD, type ShopOptions, startShop } from "./shop.ts";
import { ACCOUNT, Stage } from "./stage.ts";
import { brokenPromises, type Edit } from "./truth.ts";

/** Which host meets the fault, at which of its requests. */
export interface Place {
  readonly host: "Twilio" | "GitHub";
  readonly nth: number;
}

/** A stage on which the seven flows of three levels wait to be published. */
export async function openStage(): Promise<Stage> {
  const stage = await Stage.open();
  stage.repository.commit({ branch: "main", files: filesOf(ACCOUNT, BASE), message: "Begin" });
  stage.repository.commit({ branch: "main", files: filesOf(ACCOUNT, HEAD), message: "Open at night" });
  return stage;
}

/** How many requests each host gets in a publish without faults. */
export async function requestsOf(
  stage: Stage,
  options: ShopOptions = {},
): Promise<Record<Place["host"], number>> {
  const seen = stage.github.requests.length;
  const studio = await startShop(options);
  try {
    await stage.publish(studio);
    return { Twilio: studio.requests.length, GitHub: stage.github.requests.length - seen };
  } finally {
    await studio.close();
  }
}

/** One publish with one fault at one request, then runs without faults: every promise that was broken, in sentences. */
export async function tried(
  stage: Stage,
  trouble: Trouble,
  place: Place,
  options: ShopOptions = {},
): Promise<string[]> {
  const studio = await startShop({ ...options, onSilence: stage.patience.timePasses });
  const [cancelled, killed] = [new AbortController(), new AbortController()];
  const edits: Edit[] = [];
  const hands: Hands = {
    studio,
    nth: place.nth,
    edits,
    cancel: () => cancelled.abort(),
    kill: () => killed.abort(new Error("killed")),
  };
  const before = historyOf(studio);
  const recorded = stage.repository.deployments.length;
  const host = place.host === "Twilio" ? studio : stage.github;
  for (const wrong of trouble(hands)) host.order(faultAt(place.nth, wrong));
  try {
    const attempt = { cancelled: cancelled.signal, killed: killed.signal };
    const report = await stage.publish(studio, attempt).catch((error: Error) => error);
    host.clearFaults();
    const silent = killed.signal.aborted || report instanceof Error;
    const records = stage.repository.deployments.slice(recorded);
    const broken = brokenPromises({
      studio,
      before,
      edits,
      records,
      report: silent ? null : (report as Report),
      cancelled: cancelled.signal.aborted,
    });
    // A run that stops with an error tells of no flow: then nothing may have been written.
    if (report instanceof Error && !killed.signal.aborted && (writesIn(studio, 0) > 0 || records.length > 0))
      broken.push(`it threw after it had begun to write: ${report.message}`);
    const state = JSON.stringify([options, edits, stateOf(studio)]);
    if (CONVERGED.has(state)) return broken;
    const open = await unconverged(stage, studio, edits);
    if (open.length === 0) CONVERGED.add(state);
    return [...broken, ...open];
  } finally {
    host.clearFaults();
    await studio.close();
  }
}

/** States of an account from which the next runs are known to converge: they see nothing else of what happened. */
const CONVERGED = new Set<string>();

function stateOf(studio: StudioEmulator): unknown {
  return studio
    .flowsOf(ACCOUNT)
    .map(({ sid, friendlyName }) => [
      friendlyName,
      studio
        .revisionsOf(sid)
        .map((one) => [one.friendlyName, one.status, one.commitMessage, one.author, digest(one)]),
    ])
    .sort();
}

function faultAt(nth: number, { do: effect, later = 0, times = 1 }: Wrong): Fault {
  return { match: { nth: nth + later, times }, do: effect };
}

/** The next run without faults brings the account to what is wanted, with the fewest writes, and the one after writes nothing. */
async function unconverged(stage: Stage, studio: StudioEmulator, edits: readonly Edit[]): Promise<string[]> {
  const theirs = edits.filter((edit) => isSomebodys(studio, edit));
  const sids = namesIn(studio).sids;
  const keyOf = (sid: string) => [...sids].find(([, other]) => other === sid)?.[0] ?? "";
  const drifted = new Set(theirs.map(({ sid }) => keyOf(sid)));
  const broken: string[] = [];
  if (theirs.length > 0) {
    const from = studio.requests.length;
    const report = await stage.publish(studio);
    const told = report.plan.flows.filter(({ drift }) => drift !== null).map(({ key }) => key);
    for (const key of drifted)
      if (!told.includes(key)) broken.push(`the next run does not tell that ${key} drifted`);
    if (!drifted.has("hours") && writesIn(studio, from) > 0)
      broken.push("the next run wrote although a flow drifted");
  }
  const open = differing(studio, HEAD).filter((key) => key !== "hours" || !drifted.has(key));
  const wanted = Object.values(HEAD)
    .flatMap(({ runs }) => runs)
    .filter((key, index, all) => !sids.has(key) && all.indexOf(key) === index);
  const from = studio.requests.length;
  const report = await stage.publish(studio, { inputs: { "on-drift": "overwrite" } });
  const writes = writesIn(studio, from);
  const expected = writesFor(open, wanted);
  const left = differing(studio, HEAD).filter((key) => key !== "hours" || !drifted.has(key));
  if (report.plan.verdict !== "pass") broken.push(`the next run fails: ${told(report)}`);
  if (left.length > 0) broken.push(`the next run leaves ${left.join(", ")}`);
  if (!expected.includes(writes)) broken.push(`the next run writes ${writes} times for ${open.join(", ")}`);
  const last = studio.requests.length;
  await stage.publish(studio, { inputs: { "on-drift": "overwrite" } });
  const posts = studio.requests.slice(last).filter(({ method }) => method !== "GET").length;
  if (posts > 0) broken.push(`the run after that sends ${posts} POSTs`);
  return broken;
}

/** One write a flow that differs; a new flow that others run takes one more, its draft (unless Twilio wants it published first). */
function writesFor(open: readonly string[], wanted: readonly string[]): number[] {
  return Array.from({ length: wanted.length + 1 }, (_, drafts) => open.length + drafts);
}

function isSomebodys(studio: StudioEmulator, { sid, status }: Edit): boolean {
  if (status === "draft" || !studio.flowsOf(ACCOUNT).some((flow) => flow.sid === sid)) return false;
  const live = liveOf(studio.revisionsOf(sid));
  return claimOf(live?.commitMessage ?? null) === null;
}

function writesIn(studio: StudioEmulator, from: number): number {
  return studio.requests
    .slice(from)
    .filter(({ method, path }) => method !== "GET" && !path.endsWith("/Validate")).length;
}

function told({ plan }: Report): string {
  const findings = [...plan.findings, ...plan.flows.flatMap((flow) => flow.findings)];
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message)
    .join(" ");
}
