import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunnerEvent } from "../../emulator/github-event.ts";

/** One run of the action, as GitHub's runner starts it. */
export interface ActionRun {
  /** The action's bundle. */
  readonly entry: string;
  /** The Node that runs it; default: this process's own. */
  readonly node?: string;
  /** A folder of this run's own: event file, outputs and summary are written there. */
  readonly folder: string;
  /** Where actions/checkout put the repository. */
  readonly workspace: string;
  readonly repository: string;
  readonly event: RunnerEvent;
  readonly inputs: Readonly<Record<string, string>>;
  /** The run's number on GitHub. */
  readonly run: number;
  /** Addresses of the services, and whatever else the job sets under env. */
  readonly env: Readonly<Record<string, string>>;
  /** Aborted when the job is cancelled: the runner then asks the process to end. */
  readonly cancelled?: AbortSignal;
}

export interface ActionResult {
  readonly code: number | null;
  /** What it printed: text for people, and workflow commands for the runner. */
  readonly log: string;
  readonly errors: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** The action's bundle beside the command line's own, else its source. */
export function actionEntry(): string {
  const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const entries = ["index.js", "main.js", "main.ts"];
  const found = [".", "../.."]
    .flatMap((folder) => entries.map((name) => join(beside(folder), name)))
    .find(existsSync);
  if (found === undefined) throw new Error(`The action's bundle is not beside ${beside(".")}.`);
  return found;
}

/** Runs the action to its end. Environment: only what a runner sets, nothing of this process's own. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  mkdirSync(run.folder, { recursive: true });
  const file = (name: string, content = "") => {
    const path = join(run.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const [output, summary] = [file("output"), file("summary.md")];
  const env: NodeJS.ProcessEnv = {
    ...kept(),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: run.event.actor,
    GITHUB_BASE_REF: run.event.baseRef,
    GITHUB_EVENT_NAME: run.event.name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(run.event.payload, null, 2)),
    GITHUB_HEAD_REF: run.event.headRef,
    GITHUB_OUTPUT: output,
    GITHUB_REF: run.event.ref,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: String(run.run),
    GITHUB_SHA: run.event.sha,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKFLOW: "Flows",
    GITHUB_WORKSPACE: run.workspace,
    ...Object.fromEntries(
      Object.entries(run.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...run.env,
  };
  const { code, log, errors } = await child(run, env);
  return {
    code,
    log,
    errors,
    outputs: outputsIn(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
  };
}

/** What a process needs to start at all, and what a test's coverage is collected by. */
function kept(): NodeJS.ProcessEnv {
  const names = ["PATH", "SystemRoot", "TEMP", "TMPDIR", "NODE_V8_COVERAGE"];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function child(
  { node, entry, workspace: cwd, cancelled }: ActionRun,
  env: NodeJS.ProcessEnv,
): Promise<Pick<ActionResult, "code" | "log" | "errors">> {
  return new Promise((done, failed) => {
    const running = spawn(node ?? process.execPath, [entry], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    cancelled?.addEventListener("abort", () => running.kill("SIGTERM"), { once: true });
    const [log, errors]: Buffer[][] = [[], []];
    running.stdout.on("data", (part: Buffer) => log?.push(part));
    running.stderr.on("data", (part: Buffer) => errors?.push(part));
    running.once("error", failed);
    running.once("close", (code) => {
      done({
        code,
        log: Buffer.concat(log ?? []).toString("utf8"),
        errors: Buffer.concat(errors ?? []).toString("utf8"),
      });
    });
  });
}

/** The file of GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter. */
function outputsIn(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs.set(name, lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return outputs;
}
