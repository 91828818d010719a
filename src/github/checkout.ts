import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export interface Checkout {
  /** The folder that holds `.git`. */
  readonly root: string;
  /** The commit that is checked out; null where git has none yet or keeps its refs in a form we do not read. */
  readonly commit: string | null;
}

/**
 * The repository that `directory` lies in and the commit that is checked out there, read from `.git` itself so
 * that no git need be installed. Null where there is no `.git` up to the folder `ceiling`, itself included.
 * Layout: https://git-scm.com/docs/gitrepository-layout (a `.git` file names the folder of a worktree or
 * submodule, `commondir` the folder that holds its refs).
 */
export function checkedOut(directory: string, ceiling = "/"): Checkout | null {
  const top = resolve(ceiling);
  for (let root = resolve(directory); ; root = dirname(root)) {
    const git = gitDirectory(root);
    if (git !== null) return { root, commit: headOf(git) };
    if (root === top || dirname(root) === root) return null;
  }
}

/** The folders right below one that are checkouts, by name: `path` of actions/checkout makes such. */
export function checkoutsBelow(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => gitDirectory(join(directory, name)) !== null)
    .toSorted();
}

function gitDirectory(root: string): string | null {
  const path = join(root, ".git");
  if (isDirectory(path)) return isFile(join(path, "HEAD")) ? path : null;
  const named = /^gitdir: (.+)$/m.exec(read(path) ?? "")?.[1];
  return named === undefined ? null : resolve(root, named.trim());
}

function headOf(git: string): string | null {
  const common = resolve(git, read(join(git, "commondir"))?.trim() ?? ".");
  let value = read(join(git, "HEAD"))?.trim() ?? "";
  for (let hops = 0; hops < 5; hops += 1) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
    const ref = /^ref: (refs\/.+)$/.exec(value)?.[1];
    if (ref === undefined || ref.includes("..")) return null;
    value = (read(join(git, ref)) ?? read(join(common, ref)) ?? packed(common, ref) ?? "").trim();
  }
  return null;
}

function packed(common: string, ref: string): string | null {
  for (const line of (read(join(common, "packed-refs")) ?? "").split("\n")) {
    const [sha, name] = line.trim().split(" ");
    if (sha !== undefined && name === ref) return sha;
  }
  return null;
}

function read(path: string): string | null {
  return isFile(path) ? readFileSync(path, "utf8") : null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
