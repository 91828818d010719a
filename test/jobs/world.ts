import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { JsonObject } from "../../src/flow/json.ts";
import { readInputs } from "../../src/inputs.ts";
import { sourceOptions } from "../../src/jobs/head.ts";
import { JOBS } from "../../src/jobs/jobs.ts";
import type { Progress, Run } from "../../src/jobs/run.ts";
import { readConfiguration } from "../../src/jobs/sources.ts";
import type { FlowPlan } from "../../src/plan/plan.ts";
import type { Job, Report } from "../../src/report/report.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { Workspace } from "../../src/workspace.ts";
import { ACCOUNT, type Account, openAccount } from "../twilio/account.ts";

/** A folder with a team's files, beside an account on loopback; both are gone after the test. */
export interface Shop {
  readonly folder: string;
  readonly account: Account;
  readonly run: (job: Job, inputs?: Readonly<Record<string, string>>, offline?: "offline") => Promise<Report>;
  readonly file: (path: string) => string;
  readonly write: (path: string, text: string | Uint8Array) => void;
}

export async function shop(files: Readonly<Record<string, string>> = {}, progress?: Progress): Promise<Shop> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "flowgate-job-")));
  const account = await openAccount();
  onTestFinished(async () => {
    await account.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const file = (path: string) => readFileSync(join(folder, path), "utf8");
  const run: Shop["run"] = async (job, inputs = {}, offline) => {
    const read = { "account-sid": ACCOUNT, ...inputs } as Readonly<Record<string, string>>;
    const workspace = await Workspace.open(folder, folder);
    const options = sourceOptions({ inputs: readInputs((name) => read[name] ?? ""), env: {}, workspace });
    const given: Run = {
      job,
      inputs: readInputs((name) => read[name] ?? ""),
      scope: "all",
      env: {},
      workspace,
      configuration: await readConfiguration(workspace, options),
      studio: offline === undefined ? account.studio : null,
      github: null,
      event: null,
      checkedOut: null,
      cancelled: new AbortController().signal,
      pause: account.pause,
      ...(progress && { progress }),
    };
    return await JOBS[job](given);
  };
  return { folder, account, run, file, write };
}

/** The one flow that a report tells of. */
export function onlyFlow(report: Report): FlowPlan {
  const [flow, ...others] = report.plan.flows;
  if (flow === undefined || others.length > 0)
    throw new Error(`${report.plan.flows.length} flows are told of`);
  return flow;
}

export function told(report: Report): string {
  return renderTerminal(report, { colour: false });
}

/** A definition as a file of a team holds it. */
export function text(definition: JsonObject): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
