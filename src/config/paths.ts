import { posix } from "node:path";

/**
 * What is wrong with a path that must stay inside the repository, judged by its text alone, or null.
 * `root` is the working directory as seen from the repository's root ("" for the root itself).
 * Symbolic links are for whoever opens the file to follow.
 */
export function pathFault(file: string, root: string): string | null {
  if (file.includes("\0")) return "A path has no control characters.";
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(file)) {
    return "This path is absolute. Write it relative to the working directory.";
  }
  if (file.includes("\\")) return "Write / between folders, on Windows too.";
  const whole = posix.normalize(posix.join(root, file));
  if (whole === ".." || whole.startsWith("../")) return "This path leaves the repository.";
  if (whole === "." || whole.endsWith("/") || /(?:^|\/)\.\.?$/.test(file))
    return "This is a folder, and no flow file.";
  return null;
}
