import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";

/** The command line as it is released. */
const ENTRY = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** Its whole output so far, once it holds what is waited for, or all of it when the process has ended. */
  readonly until: (expected: string) => Promise<string>;
  readonly ended: Promise<CommandResult>;
}

const open: ChildProcess[] = [];
afterEach(() => {
  for (const child of open.splice(0)) child.kill("SIGKILL");
});

/** Starts a command as a shell does; it is gone after the test. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Running {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(cwd !== undefined && { cwd }),
  });
  open.push(child);
  let [out, errors] = ["", ""];
  const ended = new Promise<CommandResult>((done) => {
    child.once("close", (code) => done({ code, out, errors }));
  });
  child.stderr.on("data", (part: Buffer) => {
    errors += part.toString("utf8");
  });
  const waiting: { expected: string; found: (text: string) => void }[] = [];
  child.stdout.on("data", (part: Buffer) => {
    out += part.toString("utf8");
    for (const { expected, found } of waiting) if (out.includes(expected)) found(out);
  });
  const until = (expected: string) => {
    const seen = new Promise<string>((found) => {
      if (out.includes(expected)) found(out);
      waiting.push({ expected, found });
    });
    return Promise.race([seen, ended.then((result) => result.out)]);
  };
  return { child, until, ended };
}

/** Runs a command to its end. */
export function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<CommandResult> {
  return start(args, env, cwd).ended;
}
