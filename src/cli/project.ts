import { located } from "../files.ts";
import { type Inputs, readInputs } from "../inputs.ts";
import type { SourceOptions } from "../jobs/sources.ts";
import type { Workspace } from "../workspace.ts";
import { type Given, inputOf } from "./options.ts";
import { openFolder } from "./working-folder.ts";

/** The folder that a command without an account looks at. */
export interface Project {
  readonly inputs: Inputs;
  readonly workspace: Workspace;
  readonly options: SourceOptions;
}

/** Opens the working directory, with the repository that it lies in. */
export async function openProject(values: Given["values"], env: NodeJS.ProcessEnv): Promise<Project> {
  const given = readInputs((name) => inputOf(values, name) ?? "");
  const workspace = await openFolder(given);
  const inputs = located(given, workspace);
  const root = workspace.fromRoot(".");
  return { inputs, workspace, options: { ...inputs, env, root, sourceByDefault: true } };
}
