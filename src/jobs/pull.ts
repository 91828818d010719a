import type { Finding } from "../check/finding.ts";
import { leveled } from "../check/level.ts";
import type { Configuration } from "../config/configuration.ts";
import { renderingOf } from "../config/rendering.ts";
import { compareDefinitions } from "../diff/compare.ts";
import type { FlowPlan } from "../plan/plan.ts";
import { verdictOf } from "../plan/verdict.ts";
import type { FlowReport, Report } from "../report/report.ts";
import type { Studio } from "../twilio/studio.ts";
import type { Workspace } from "../workspace.ts";
import { type Place, placeFinding, placesOf } from "./account.ts";
import { readState } from "./account-state.ts";
import { type RenderedFlow, renderAll } from "./desire.ts";
import { readHead } from "./head.ts";
import { namedFlow } from "./named-flow.ts";
import { namesOf } from "./policy.ts";
import { type PulledFile, pulledFile } from "./pulled-file.ts";
import { consoleUrl, reportOfFlows } from "./report-of.ts";
import type { Run } from "./run.ts";
import { requireReader } from "./standing.ts";
import { sidsOf } from "./survey.ts";

/** One flow of the account beside its file, and what is to be written. */
interface Pulled extends PulledFile {
  readonly flow: FlowReport;
}

/** Brings the files of the flows that the configuration knows up to date with what is published. Writes files only. */
export async function pull(run: Run): Promise<Report> {
  const head = await readHead(run);
  const { configuration } = head;
  const findings = leveled(head.findings, { rules: configuration.rules });
  const only = namedFlow(run, configuration);
  requireReader(run);
  const studio = run.studio as Studio;
  const places = placesOf(configuration, await studio.listFlows());
  const sids = sidsOf(places);
  const rendering = renderingOf(configuration, sids);
  const names = namesOf(configuration, sids);
  const wanted = [...renderAll(head, sids).values()].filter(
    ({ entry }) => only === null || entry.key === only.key,
  );
  const pulled = await Promise.all(
    wanted.map(async (flow) => {
      const place = places.get(flow.entry.key) ?? { kind: "absent" };
      const state = await readState({ studio, pause: run.pause }, place);
      const live = state.kind === "there" ? state.flow.live : null;
      const decided =
        live === null
          ? nothingLive(flow, place, configuration, only !== null)
          : pulledFile(flow, live, configuration, rendering);
      return reported(run, flow, state, decided, names);
    }),
  );
  const told = run.inputs.dryRun
    ? pulled
    : await Promise.all(pulled.map((one) => written(one, run.workspace)));
  const flows = told.map(({ flow }) => flow);
  const plans = flows.map(({ plan }) => plan);
  const about = { configuration, account: run.inputs.accountSid ?? configuration.target.account, findings };
  const verdict = verdictOf(plans, findings, { failOn: run.inputs.failOn, job: "review" });
  return reportOfFlows(run, about, flows, verdict);
}

/** What cannot be pulled: a fault where the flow was asked for by its key, or where it cannot be told which is meant. */
function nothingLive(
  { entry }: RenderedFlow,
  place: Place,
  { target, rules, flowRules }: Configuration,
  named: boolean,
): PulledFile {
  if (place.kind === "unclear") {
    return {
      action: "blocked",
      text: null,
      findings: [placeFinding("flow-not-found", entry.file, place.message)],
    };
  }
  const what =
    place.kind === "there"
      ? "was never published there: drafts are not pulled"
      : `is not there: no flow is named ${JSON.stringify(entry.name)}`;
  const message = `There is nothing to pull from ${target.name}: the flow ${entry.key} ${what}.`;
  const finding = {
    ...placeFinding("nothing-live", entry.file, message),
    severity: named ? "error" : "warning",
  } as const;
  const findings = leveled([finding], { rules, flowRules: flowRules.get(entry.key) ?? new Map() });
  return { action: named ? "blocked" : "skipped", text: null, findings };
}

function reported(
  run: Run,
  { entry, rendered }: RenderedFlow,
  state: Awaited<ReturnType<typeof readState>>,
  decided: PulledFile,
  names: ReadonlyMap<string, string>,
): Pulled {
  const account = state.kind === "there" ? state.flow : null;
  const live = account?.live ?? null;
  const { action, findings } = decided;
  const before = rendered?.definition ?? null;
  const compared = live !== null && action !== "unchanged";
  const plan: FlowPlan = {
    key: entry.key,
    file: entry.file,
    name: entry.name,
    sid: account?.sid ?? null,
    action,
    outcome: null,
    revision: null,
    digest: live?.digest ?? null,
    live: live === null ? null : { revision: live.revision, digest: live.digest },
    draft: account?.draft ? { revision: account.draft.revision, digest: account.draft.digest } : null,
    drift: null,
    comparison: compared ? { with: "live", revision: live.revision } : { with: "nothing" },
    changes: compared ? compareDefinitions(before, live.definition, names) : [],
    findings,
    touched: false,
  };
  const consolePage = consoleUrl(run, plan.sid);
  return { ...decided, flow: { plan, before, after: live?.definition ?? null, consoleUrl: consolePage } };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Writes one file; what the disk refuses is a finding, and the other files go on. */
async function written(pulled: Pulled, workspace: Workspace): Promise<Pulled> {
  const { text, flow } = pulled;
  const { file } = flow.plan;
  if (text === null) return pulled;
  try {
    const [first, second, third] = (await workspace.read(file)) ?? [];
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    await workspace.makeFolderOf(file);
    await workspace.write(file, marked ? `${BYTE_ORDER_MARK}${text}` : text);
    return pulled;
  } catch (error) {
    const message = `${file} could not be written: ${(error as Error).message}. Look at that path, then pull again.`;
    const findings: Finding[] = [placeFinding("not-written", file, message), ...flow.plan.findings];
    return { ...pulled, flow: { ...flow, plan: { ...flow.plan, action: "blocked", findings } } };
  }
}
