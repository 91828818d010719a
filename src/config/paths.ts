import { posix } from "node:path";
import type { Configuration, FlowEntry } from "./configuration.ts";

/**
 * Where a flow's file is, relative to the working directory: the configuration writes it relative to its own folder.
 * Normalised, with `/` between folders.
 */
export function flowPath(configuration: Pick<Configuration, "path">, flow: Pick<FlowEntry, "file">): string {
  return besideConfiguration(configuration.path, flow.file);
}

/** `file` as seen from the working directory, when it is written in the configuration at `path`. */
export function besideConfiguration(path: string | null, file: string): string {
  return posix.normalize(posix.join(posix.dirname(path ?? ""), file));
}

/**
 * What is wrong with a path that must stay inside the repository, judged by its text alone, or null.
 * `root` is the working directory as seen from the repository's root ("" for the root itself).
 * Symbolic links are for whoever opens the file to follow.
 */
export function pathFault(path: string | null, file: string, root: string): string | null {
  if (file.includes("\0")) return "A path has no control characters.";
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(file)) {
    return "This path is absolute. Write it relative to the folder of the configuration.";
  }
  if (file.includes("\\")) return "Write / between folders, on Windows too.";
  const whole = posix.normalize(posix.join(root, besideConfiguration(path, file)));
  if (whole === ".." || whole.startsWith("../")) return "This path leaves the repository.";
  if (whole === "." || whole.endsWith("/") || /(?:^|\/)\.\.?$/.test(file))
    return "This is a folder, and no flow file.";
  return null;
}
