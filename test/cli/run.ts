import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The command line: its source, or what FLOWGATE_CLI names, such as the bundle. */
export const CLI = process.env.FLOWGATE_CLI ?? join(import.meta.dirname, "..", "..", "src", "cli.ts");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `flowgate` with `args` in a folder. */
export function flowgate(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
