import { readFileSync } from "node:fs";
import type { Finding } from "./check/finding.ts";
import { type CommentPlace, lookAgain, placeOf } from "./comment-place.ts";
import { ConfigurationError } from "./config/problems.ts";
import { connectStudio, deadlineOf, expectedAccount, hostsOf, pauseUntil } from "./connection.ts";
import { FlowgateError } from "./error.ts";
import { checkPaths, located, refuseOverwriting, writeFiles } from "./files.ts";
import { checkedOut, checkoutsBelow } from "./github/checkout.ts";
import { connect, type GitHub } from "./github/client.ts";
import { type Event, readEvent } from "./github/event.ts";
import { type Assignment, jobFor } from "./github/job.ts";
import type { Runner } from "./github/runner.ts";
import { type Inputs, type ReadInput, readInputs } from "./inputs.ts";
import { sourceOptions } from "./jobs/head.ts";
import { JOBS } from "./jobs/jobs.ts";
import { commitOf } from "./jobs/report-of.ts";
import type { Run } from "./jobs/run.ts";
import { readConfiguration } from "./jobs/sources.ts";
import { writeFinding } from "./publish/task.ts";
import type { Redaction } from "./redaction.ts";
import type { Job, Report } from "./report/report.ts";
import { idleReport, stoppedReport } from "./stopped.ts";
import { Telling } from "./tell.ts";
import { Workspace } from "./workspace.ts";

/** What a run is started with: the runner's inputs and environment, and where it tells. */
export interface Stage {
  readonly read: ReadInput;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  readonly redaction: Redaction;
  readonly cancelled: AbortSignal;
}

/** What is known by the time that something goes wrong. */
interface Known {
  job: Job;
  environment: string | null;
  account: string | null;
  dryRun: boolean;
  place: CommentPlace | null;
  commit: Report["commit"];
  /** The path of the HTML report, once it is written. */
  reportPath: string | null;
  /** Closes the connection to Twilio, once there is one. */
  close: () => Promise<void>;
}

/** One run of the action, from its inputs to what it tells. Gives the report; throws nothing that a user could mend. */
export async function act(stage: Stage): Promise<Report> {
  const known: Known = {
    job: "review",
    environment: null,
    account: null,
    dryRun: false,
    place: null,
    commit: null,
    reportPath: null,
    close: async () => {},
  };
  const telling = new Telling(stage.runner, stage.redaction);
  const report = await work(stage, known, telling).catch((error: unknown) => {
    if (!(error instanceof FlowgateError) && stage.env.RUNNER_DEBUG === "1")
      stage.runner.say(stage.redaction.apply(String((error as Error).stack)));
    return stoppedReport(error, known);
  });
  try {
    await telling.tell(report, known);
  } finally {
    await known.close();
  }
  return report;
}

async function work(stage: Stage, known: Known, telling: Telling): Promise<Report> {
  const { env, redaction, runner } = stage;
  const given = readInputs(stage.read);
  const twilio = hostsOf(given, env);
  const { environment, dryRun, accountSid } = given;
  Object.assign(known, { environment, dryRun, account: accountSid });
  const event = readEvent(env.GITHUB_EVENT_NAME ?? "", payloadOf(env), env);
  const assignment = jobFor(event, given.mode);
  if (assignment.job === "none") return idleReport(assignment.notice, { ...known, job: "review" });
  known.job = assignment.job;
  const job = JOBS[assignment.job];
  const deadline = deadlineOf(stage.cancelled);
  const github = githubOf(given, event, deadline);
  const { workspace, commit } = await openWorkspace(given, env);
  const inputs = located(given, workspace);
  await checkPaths(inputs, workspace);
  known.commit = commitOf({ event, workspace, env });
  const options = sourceOptions({ inputs, env, workspace });
  const configuration = await readConfiguration(workspace, options).catch((error: unknown) => {
    // A comment that praises an earlier commit must not stand over a configuration that cannot be used.
    const meant = error instanceof ConfigurationError ? error.environment : null;
    if (meant !== null) known.environment = meant;
    const key = inputs.commentKey ?? inputs.environment ?? meant;
    if (key !== null) known.place = placeOf(inputs, event, github, assignment, key);
    throw error;
  });
  const { target, secrets } = configuration;
  runner.mask(secrets);
  redaction.show(configuration);
  known.environment = target.name;
  await refuseOverwriting(inputs, workspace, configuration);
  known.account = expectedAccount(inputs, target);
  known.place = placeOf(inputs, event, github, assignment, target.name);
  const connection = connectStudio(inputs, known.account, twilio, deadline);
  if (connection !== null) known.close = connection.close;
  const report = await job({
    job: assignment.job,
    inputs,
    scope: scopeOf(inputs, assignment),
    env,
    workspace,
    configuration,
    studio: connection?.studio ?? null,
    github,
    event,
    checkedOut: commit,
    cancelled: stage.cancelled,
    pause: pauseUntil(deadline),
    progress: {
      lastSent: () => {
        if (known.place !== null) lookAgain(known.place);
      },
      mostKnown: (soFar) => telling.rehearse(soFar, known.place),
    },
  });
  const lost = await writeFiles(report, inputs, workspace, redaction).catch(notWritten);
  known.reportPath = lost === undefined ? inputs.report : null;
  return lost === undefined ? report : withFinding(report, lost);
}

/** What was done is told, even when a file about it cannot be written. */
function notWritten(error: Error): Finding {
  const message = `The report or the SARIF file could not be written: ${error.message}. What the run did stands here all the same.`;
  return writeFinding("report-not-written", "warning", message);
}

function withFinding(report: Report, finding: Finding): Report {
  return { ...report, plan: { ...report.plan, findings: [...report.plan.findings, finding] } };
}

function payloadOf(env: Stage["env"]): unknown {
  const path = env.GITHUB_EVENT_PATH ?? "";
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new FlowgateError(
      `The event's payload (GITHUB_EVENT_PATH) cannot be read: ${(error as Error).message}.`,
      {
        hint: "Run the action in a workflow. On a terminal use the command line: node dist/cli.js --help.",
      },
    );
  }
}

/** The repository below the runner's workspace: the folder with `.git` where there is one, else the workspace itself. */
async function openWorkspace(
  inputs: Inputs,
  env: Stage["env"],
): Promise<{ workspace: Workspace; commit: string | null }> {
  const ceiling = env.GITHUB_WORKSPACE || process.cwd();
  const outer = await Workspace.open(inputs.workingDirectory, ceiling);
  const checkout = checkedOut(outer.folder, outer.root);
  if (checkout === null) {
    refuseBelow(outer);
    return { workspace: outer, commit: null };
  }
  return { workspace: await Workspace.open(outer.folder, checkout.root), commit: checkout.commit };
}

/** GitHub names files from the root of a repository: read from a folder above it, none of them would count as changed. */
function refuseBelow({ folder }: Workspace): void {
  const [below] = checkoutsBelow(folder);
  if (below === undefined) return;
  throw new FlowgateError(
    `The working directory is no checkout of a repository, but its folder ${below} is.`,
    {
      hint: `Set the input working-directory to ${below}: all other paths are relative to it then. Or leave \`path\` out in the step actions/checkout.`,
    },
  );
}

function githubOf(inputs: Inputs, event: Event, deadline: AbortSignal): GitHub | null {
  if (inputs.githubToken === null) return null;
  const { apiUrl, repository } = event;
  return connect({
    token: inputs.githubToken,
    apiUrl,
    repository,
    end: deadline,
    sleep: pauseUntil(deadline),
  });
}

function scopeOf(inputs: Inputs, assignment: Assignment): Run["scope"] {
  return assignment.job !== "none" && assignment.scope === "all" ? "all" : inputs.scope;
}
