import { selectionOf } from "../config/globs.ts";
import { type Base, findBase } from "../github/base.ts";
import { type ChangedFile, changedFiles } from "../github/changed-files.ts";
import type { GitHub } from "../github/client.ts";
import { readBehindLink, readFileAt } from "../github/contents.ts";
import type { Event } from "../github/event.ts";
import { GitHubError } from "../github/problem.ts";
import type { Workspace } from "../workspace.ts";
import type { Tree } from "./sources.ts";

/** What an event changes: the base's files, or why there is nothing to compare with. */
export type ChangeSet =
  | {
      readonly kind: "known";
      readonly commit: string;
      readonly tree: Tree;
      /** True when the event changes the file at this path of the working directory, or what a link there leads to. */
      readonly touches: (path: string) => boolean;
      /** True when it changes a file, there or gone, that the globs select. */
      readonly touchesAny: (globs: readonly string[]) => boolean;
    }
  | { readonly kind: "unknown"; readonly why: string };

/** Asks GitHub what the event changes. */
export async function changeSet(
  github: GitHub,
  event: Event,
  checkedOut: string | null,
  workspace: Workspace,
): Promise<ChangeSet> {
  const base = findBase(github, event, checkedOut).catch(unanswered);
  const [from, changed] = await Promise.all([base, changedFiles(github, event, base)]);
  if (from.commit === null) return { kind: "unknown", why: from.why };
  if (!changed.complete) return { kind: "unknown", why: changed.why };
  const tree = new BaseTree(github, from.commit, changed.files, workspace);
  return {
    kind: "known",
    commit: from.commit,
    tree,
    touches: (path) => tree.changes(path),
    touchesAny: (globs) => tree.changesAny(globs),
  };
}

function unanswered(error: unknown): Base {
  if (error instanceof GitHubError) return { commit: null, why: error.message.replace(/\.$/, "") };
  throw error;
}

/** The base's files: what the event changed is asked of GitHub, the rest is as checked out. */
class BaseTree implements Tree {
  readonly #github: GitHub;
  readonly #commit: string;
  readonly #workspace: Workspace;
  /** By path from the repository's root: where the file was at the base, null where it was not. */
  readonly #before = new Map<string, string | null>();

  constructor(github: GitHub, commit: string, files: readonly ChangedFile[], workspace: Workspace) {
    this.#github = github;
    this.#commit = commit;
    this.#workspace = workspace;
    for (const { path, previousPath, status } of files) {
      if (previousPath !== null) this.#before.set(previousPath, previousPath);
      if (!this.#before.has(path))
        this.#before.set(path, status === "added" || status === "renamed" ? null : path);
    }
  }

  changes(path: string): boolean {
    return this.#was(path) !== undefined;
  }

  changesAny(globs: readonly string[]): boolean {
    const { matches } = selectionOf(globs);
    return [...this.#before.keys()].some((path) => {
      const here = this.#workspace.fromFolder(path);
      return here !== null && matches(here);
    });
  }

  /** Where a file was at the base, null where it was not there, undefined where it is as it was. */
  #was(path: string): string | null | undefined {
    const named = this.#workspace.fromRoot(path);
    const before = this.#before.get(named);
    if (before !== undefined) return before;
    if (this.#linkAbove(named) !== null) return named;
    const linked = this.#workspace.linkedFromRoot(path);
    return linked === null ? undefined : this.#before.get(linked);
  }

  /** The changed link among the folders of a path from the root: a folder that git lists as a file is one. */
  #linkAbove(path: string): string | null {
    return foldersOf(path).find((folder) => this.#before.has(folder)) ?? null;
  }

  async read(path: string): Promise<Uint8Array | null> {
    const before = this.#was(path);
    if (before === undefined) return await this.#workspace.read(path);
    if (before === null) return null;
    const link = this.#linkAbove(before);
    return link === null
      ? await readFileAt(this.#github, this.#commit, before)
      : await readBehindLink(this.#github, this.#commit, before, link);
  }

  async list(globs: readonly string[]): Promise<string[]> {
    const { matches } = selectionOf(globs);
    const now = await this.#workspace.list(globs);
    const kept = now.filter((path) => this.#was(path) !== null);
    const gone = [...this.#before.values()].flatMap((path) => {
      const here = path === null ? null : this.#workspace.fromFolder(path);
      return here !== null && matches(here) ? [here] : [];
    });
    return [...new Set([...kept, ...gone])].toSorted();
  }
}

/** The folders that a path leads through: `a` and `a/b` of `a/b/c`. */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
