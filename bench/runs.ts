import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

type Environment = Readonly<Record<string, string>>;
export type SituationName = "nothing" | "fifty" | "thousand" | "all";

/** The process with the emulators, and what a runner would hand to the action in each situation. */
export interface World {
  readonly situations: Readonly<Record<SituationName, Environment>>;
  close(): Promise<void>;
}

/** Starts the emulators in a process of their own. */
export async function startWorld(): Promise<World> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, "world.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  if (child.stdout === null) throw new Error("The emulators have no output.");
  for await (const line of createInterface({ input: child.stdout })) {
    return {
      situations: JSON.parse(line) as World["situations"],
      close: async () => {
        child.stdin?.end();
        await ended;
      },
    };
  }
  throw new Error("The emulators did not start.");
}

/** How long one process took from its start to its end, and the most memory that it held. */
export interface RunFigures {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly output: string;
}

const ROOT = join(import.meta.dirname, "..");
const EMPTY = join(import.meta.dirname, "empty.js");
const ACTION = join(import.meta.dirname, "..", "dist", "index.js");
const PROBE = join(import.meta.dirname, "peak-memory.cjs");

/** An empty Node script: what everything is measured by. */
export function runEmpty(): RunFigures {
  return run(EMPTY, {}, false);
}

/** Bundles the libraries that the action cannot do without, as the action is bundled, and gives the path. */
export function bundleLibraries(): string {
  const folder = join(ROOT, "build", "bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}\n');
  const ncc = join(ROOT, "node_modules", ".bin", "ncc");
  execFileSync(ncc, ["build", join(import.meta.dirname, "libraries.js"), "-o", folder, "--quiet"]);
  return join(folder, "index.js");
}

/** A script that needs nothing: the libraries alone. */
export function runScript(path: string): RunFigures {
  return run(path, {}, false);
}

/** The action as a runner starts it. Throws when its verdict is not pass: then it did not do the work. */
export function runAction(environment: Environment): RunFigures {
  return run(ACTION, environment, false);
}

/** The same with a probe that tells its peak memory at the end. */
export function runProbed(environment: Environment): RunFigures {
  return run(ACTION, environment, true);
}

/** Takes away what the runs have written on the pull request of a situation. Throws where there is nothing. */
export async function deleteComments(environment: Environment): Promise<void> {
  const repository = `${environment.GITHUB_API_URL}/repos/${environment.GITHUB_REPOSITORY}`;
  const headers = { authorization: `token ${environment["INPUT_GITHUB-TOKEN"]}` };
  const answer = await fetch(`${repository}/issues/1/comments`, { headers });
  const comments = (await answer.json()) as { id: number }[];
  if (comments.length === 0) throw new Error("The review has written no comment.");
  for (const { id } of comments)
    await fetch(`${repository}/issues/comments/${id}`, { method: "DELETE", headers });
}

function run(script: string, environment: Environment, probed: boolean): RunFigures {
  const folder = mkdtempSync(join(tmpdir(), "flowgate-run-"));
  const path = join(folder, "figures");
  writeFileSync(path, "");
  const figures = openSync(path, "r+");
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(probed ? ["--require", PROBE] : []), script],
    {
      env: { PATH: process.env.PATH ?? "", ...environment },
      stdio: ["ignore", "pipe", "pipe", figures],
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const milliseconds = performance.now() - started;
  closeSync(figures);
  const megabytes = Number(readFileSync(path, "utf8")) / 1024;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}\n${stderr}`);
  return { milliseconds, megabytes, output: stdout };
}
