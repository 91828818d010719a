import { connectStudio, deadlineOf, expectedAccount, hostsOf, pauseUntil } from "../connection.ts";
import { located } from "../files.ts";
import { type ReadInput, readInputs, secretInputs } from "../inputs.ts";
import { sourceOptions } from "../jobs/head.ts";
import { JOBS } from "../jobs/jobs.ts";
import { readConfiguration } from "../jobs/sources.ts";
import type { Redaction } from "../redaction.ts";
import { plain } from "../report/paint.ts";
import { planJson } from "../report/plan-json.ts";
import { redactedReport } from "../report/redacted.ts";
import type { Job, Report } from "../report/report.ts";
import { renderTerminal } from "../report/terminal.ts";
import { type About, stoppedReport } from "../stopped.ts";
import type { Command } from "./command.ts";
import { reportWithOptions } from "./input-names.ts";
import { jobInputs, jobOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { openFolder } from "./working-folder.ts";

/**
 * A job of the action from a terminal, without GitHub: every flow is looked at, and the caller answers for the commit.
 * Whoever asks for JSON gets a plan too where the job could not be tried.
 */
async function runJob(
  command: string,
  job: Job,
  args: readonly string[],
  terminal: Terminal,
  redaction: Redaction,
): Promise<number> {
  const { read, json } = jobInputs(command, job, args, terminal.env);
  const known: Known = { job, environment: null, account: null, commit: null, dryRun: false };
  const print = (report: Report) => terminal.print(`${planJson(report.plan)}\n`);
  try {
    const report = redactedReport(await tried(read, known, terminal, redaction), redaction.apply);
    if (json) {
      print(report);
      for (const notice of report.notices) terminal.complain(`note: ${plain(notice)}\n`);
    } else terminal.print(renderTerminal(reportWithOptions(report), { colour: terminal.colour }));
    return report.plan.verdict === "pass" ? 0 : 1;
  } catch (error) {
    if (json) print(redactedReport(stoppedReport(error, known), redaction.apply));
    throw error;
  }
}

/** What is known by the time that something goes wrong. */
type Known = { -readonly [Key in keyof About]: About[Key] };

async function tried(
  read: ReadInput,
  known: Known,
  terminal: Terminal,
  redaction: Redaction,
): Promise<Report> {
  redaction.add(secretInputs(read));
  const given = readInputs(read);
  known.environment = given.environment;
  known.dryRun = given.dryRun;
  const hosts = hostsOf(given, terminal.env);
  const workspace = await openFolder(given);
  const inputs = located(given, workspace);
  const cancelled = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => cancelled.abort());
  const deadline = deadlineOf(cancelled.signal);
  const options = sourceOptions({ inputs, env: terminal.env, workspace });
  const configuration = await readConfiguration(workspace, options);
  redaction.show(configuration);
  const { target, flows } = configuration;
  known.environment = target.name;
  known.account = expectedAccount(inputs, target);
  const connection = connectStudio(inputs, known.account, hosts, deadline);
  const done = terminal.progress(`${flows.length > 0 ? `${flows.length} flows` : "Flows"} in ${target.name}`);
  try {
    return await JOBS[known.job]({
      job: known.job,
      inputs,
      scope: "all",
      env: terminal.env,
      workspace,
      configuration,
      studio: connection?.studio ?? null,
      github: null,
      event: null,
      checkedOut: null,
      cancelled: cancelled.signal,
      pause: pauseUntil(deadline),
    });
  } finally {
    done();
    await connection?.close();
  }
}

function commandOf(name: string, job: Job, takes: string, summary: string): Command {
  return { name, takes, summary, options: jobOptions(job), run: (...given) => runJob(name, job, ...given) };
}

/** The jobs as commands. */
export const JOB_COMMANDS: readonly Command[] = [
  commandOf("plan", "review", "", "What a publish would do, flow by flow"),
  commandOf("publish", "publish", "[--dry-run]", "Publish what differs from live: all of it or none"),
  commandOf("drift", "drift", "", "What somebody published in the Console"),
  commandOf("pull", "pull", "[--flow KEY]", "Bring the flow files up to date with what is published"),
  commandOf("rollback", "rollback", "--flow KEY", "Bring an earlier revision of one flow back"),
];
