import type { Finding } from "../check/finding.ts";
import { leveled } from "../check/level.ts";
import type { Configuration } from "../config/configuration.ts";
import type { AccountState, DesiredFlow } from "../plan/flow-facts.ts";
import { givenWay, inTurns } from "../turns.ts";
import type { FlowRecord } from "../twilio/answer.ts";
import { type Place, placesOf } from "./account.ts";
import { readState } from "./account-state.ts";
import { baseSources, changesOf, missingFiles } from "./base.ts";
import type { CheckedCommit } from "./checks.ts";
import { desireAll, type RenderedFlow, renderAll, rulesOf, type Scope, touchedIn } from "./desire.ts";
import { readHead } from "./head.ts";
import type { Run } from "./run.ts";
import type { Sources } from "./sources.ts";

/** Everything that is known before anything is decided: the repository beside the account. */
export interface Survey {
  readonly sources: Sources;
  readonly configuration: Configuration;
  /** The flows in scope: of a review those that are touched, unless all are asked for or a rule has changed. */
  readonly flows: readonly DesiredFlow[];
  readonly rendered: ReadonlyMap<string, RenderedFlow>;
  readonly head: CheckedCommit;
  readonly base: CheckedCommit | null;
  readonly scope: Scope;
  readonly places: ReadonlyMap<string, Place>;
  /** The state of a flow in the account, asked once. */
  readonly stateOf: (key: string) => Promise<AccountState>;
  /** The account that answered or is expected; null where neither is known. */
  readonly account: string | null;
  readonly baseCommit: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads head, base and the account's list, and renders. While GitHub and Twilio answer the files are read, and where
 * there is a flow to look at, `load` loads what that takes.
 */
export async function survey(run: Run, load: () => Promise<unknown>): Promise<Survey> {
  const changing = changesOf(run);
  const listing = run.studio?.listFlows() ?? null;
  const asked = Promise.allSettled([changing, listing]);
  await givenWay();
  const head = await readHead(run).catch(async (error: unknown) => {
    await asked;
    throw error;
  });
  const { configuration } = head;
  const everyFlow = run.job !== "review" || run.scope === "all";
  if (everyFlow) await load();
  else whileIdle(load, asked);
  const rows = await listing;
  const places = placesOf(configuration, rows);
  const stateOf = statesOf(run, places);
  if (everyFlow) begin(run, configuration, stateOf, () => true);
  const changes = await changing;
  const isTouched = changes.kind === "unknown" ? () => true : changes.touches;
  if (!everyFlow) begin(run, configuration, stateOf, isTouched);
  // Twilio's requests go out before GitHub's are made: they are those that a run waits for.
  await givenWay();
  const base = await baseSources(run, changes, head);
  const sids = sidsOf(places);
  const rendered = renderAll(head, sids);
  const before =
    base.sources === null ? null : base.sources === head ? rendered : renderAll(base.sources, sids);
  const was =
    base.sources === null || before === null
      ? null
      : { configuration: base.sources.configuration, flows: before };
  const credentials = [...(run.inputs.credentials?.secrets() ?? []), run.inputs.githubToken ?? ""];
  const now = { configuration, flows: rendered, credentials };
  const touched = await touchedIn(now, was);
  const rulesChanged =
    was !== null &&
    was.configuration !== configuration &&
    rulesOf(was.configuration) !== rulesOf(configuration);
  const narrow = run.job === "review" && run.scope === "changed" && !rulesChanged;
  const scope = { keys: narrow ? touched : new Set(rendered.keys()), touched };
  const gone = was === null ? new Set<string>() : await missingFiles(run, was.configuration, head);
  if (was !== null) addGone(places, configuration, was.configuration, rows);
  const loose = await looseFindings(head, base.sources);
  return {
    sources: head,
    configuration,
    flows: await desireAll(now, was, scope, (file) => !gone.has(file)),
    rendered,
    head: now,
    base: was,
    scope,
    places,
    stateOf,
    account: run.studio?.account ?? run.inputs.accountSid ?? configuration.target.account,
    baseCommit: changes.kind === "known" ? changes.commit : null,
    findings: leveled([...loose.map((finding) => inJob(finding, run)), ...base.findings], {
      rules: configuration.rules,
    }),
  };
}

/** A host that is near has answered by then; while one that is far does, there is time to load what most runs need. In ms. */
const IDLE_MS = 25;

function whileIdle(load: () => Promise<unknown>, answers: Promise<unknown>): void {
  const timer = setTimeout(() => load().catch(() => {}), IDLE_MS);
  answers.finally(() => clearTimeout(timer));
}

/** The same with what is wrong offline in its flows: the checks are loaded where there is something to check. */
export async function checkedSurvey(seen: Survey): Promise<Survey> {
  if (seen.flows.length === 0 && seen.configuration.ignore.length === 0) return seen;
  const { checkAll } = await import("./checks.ts");
  const { byFlow, loose } = await checkAll(seen.head, seen.base, seen.scope, seen.places);
  const flows = await inTurns(seen.flows, (flow) =>
    flow.gone ? flow : { ...flow, findings: byFlow.get(flow.key) ?? [] },
  );
  return { ...seen, flows, findings: [...seen.findings, ...loose] };
}

/** What belongs to no flow; it was there before where the base has it too. */
async function looseFindings(head: Sources, base: Sources | null): Promise<readonly Finding[]> {
  if (base === null || head.findings.length === 0) return head.findings;
  const { withOrigins } = await import("../check/origin.ts");
  return withOrigins(head.findings, base.findings);
}

/** A review without flows is a review of nothing, and a publish without flows a mistake, however long they were. */
function inJob(finding: Finding, run: Run): Finding {
  if (finding.rule !== "no-flows") return finding;
  return { ...finding, severity: run.job === "publish" ? "error" : finding.severity, origin: "new" };
}

/** A flow whose entry is gone is looked up too: it stays in the account, and the report says where. */
function addGone(
  places: Map<string, Place>,
  head: Configuration,
  base: Configuration,
  rows: readonly FlowRecord[] | null,
): void {
  const flows = base.flows.filter(({ key }) => !places.has(key));
  const taken = new Set(sidsOf(places).values());
  for (const [key, place] of placesOf({ ...head, flows }, rows)) {
    if (place.kind !== "there" || !taken.has(place.row.sid)) places.set(key, place);
  }
}

/** The SIDs in the target account, by the flow's key. */
export function sidsOf(places: ReadonlyMap<string, Place>): Map<string, string> {
  return new Map(
    [...places].flatMap(([key, place]) => (place.kind === "there" ? [[key, place.row.sid]] : [])),
  );
}

function statesOf(run: Run, places: ReadonlyMap<string, Place>): Survey["stateOf"] {
  const asked = new Map<string, Promise<AccountState>>();
  return (key) => {
    const place = places.get(key) ?? { kind: "unasked" };
    const known = asked.get(key);
    if (known !== undefined) return known;
    const state =
      run.studio === null
        ? Promise.resolve({ kind: "unasked" } as const)
        : readState({ studio: run.studio, pause: run.pause }, place);
    asked.set(key, state);
    return state;
  };
}

/** Asks early about what is surely needed, while the base is still being read. Failures come up where they are awaited. */
function begin(
  { studio }: Run,
  { flows }: Configuration,
  stateOf: Survey["stateOf"],
  isNeeded: (file: string) => boolean,
): void {
  if (studio === null) return;
  for (const { key, file } of flows) if (isNeeded(file)) stateOf(key).catch(() => {});
}
