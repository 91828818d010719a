import { statSync } from "node:fs";
import { resolve } from "node:path";
import { FlowgateError } from "../error.ts";
import { checkedOut } from "../github/checkout.ts";
import type { Inputs } from "../inputs.ts";
import { Workspace } from "../workspace.ts";

/** Opens the folder that a command works in, with the repository that it lies in. Throws where there is none. */
export async function openFolder({ workingDirectory }: Pick<Inputs, "workingDirectory">): Promise<Workspace> {
  const folder = resolve(workingDirectory);
  if (!isFolder(folder)) {
    throw new FlowgateError(
      `The option --working-directory names ${JSON.stringify(workingDirectory)}, and there is no such folder.`,
      { hint: "It is relative to the folder that you are in: name the one that the flow files lie in." },
    );
  }
  return await Workspace.open(folder, checkedOut(folder)?.root ?? folder);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}
