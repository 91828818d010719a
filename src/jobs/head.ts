import type { Run } from "./run.ts";
import { readFlows, type SourceOptions, type Sources } from "./sources.ts";

/** The flow files of the checkout. */
export async function readHead(run: Run): Promise<Sources> {
  return await readFlows(run.workspace, run.configuration, sourceOptions(run));
}

/** How this run reads sources: the same for head and base. */
export function sourceOptions(run: Pick<Run, "inputs" | "env" | "workspace">): SourceOptions {
  const { config, environment, flows } = run.inputs;
  return {
    config,
    environment,
    flows,
    env: run.env,
    root: run.workspace.fromRoot("."),
  };
}
