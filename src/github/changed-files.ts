import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import type { Base } from "./base.ts";
import type { GitHub } from "./client.ts";
import type { Event } from "./event.ts";
import { GitHubError } from "./problem.ts";
import { treeChanges } from "./trees.ts";

export interface ChangedFile {
  readonly path: string;
  /** Where a renamed file was before. */
  readonly previousPath: string | null;
  readonly status: "added" | "modified" | "removed" | "renamed";
}

/** The files that an event changes: all of them, or why they cannot be told. */
export type ChangedFiles =
  | { readonly complete: true; readonly files: readonly ChangedFile[] }
  | { readonly complete: false; readonly why: string };

/** GitHub lists so many files and stays silent about the rest. */
const PULL_REQUEST_LIMIT = 3000;
const COMPARE_LIMIT = 300;
const PAGE = 100;

/**
 * The files that an event changes, from the base that `findBase` gave. Where GitHub's own list may be cut
 * (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files ends at 3,000,
 * https://docs.github.com/rest/commits/commits#compare-two-commits at 300), the two commits' trees are compared.
 * Never throws for GitHub's sake: what cannot be told is `complete: false`, with the reason.
 */
export async function changedFiles(
  github: GitHub,
  event: Event,
  base: Base | Promise<Base>,
): Promise<ChangedFiles> {
  if (event.base.kind === "checked-out") return { complete: true, files: [] };
  const listed = await attempt(() => listOf(github, event, base));
  if (listed.complete) return listed;
  const compared = await attempt(async () => {
    const from = await base;
    return from.commit === null ? incomplete(from.why) : treeChanges(github, from.commit, event.sha);
  });
  return compared.complete ? compared : incomplete(`${listed.why}; ${compared.why}`);
}

async function listOf(github: GitHub, event: Event, base: Base | Promise<Base>): Promise<ChangedFiles> {
  if (event.pullRequest !== null) return pullRequestFiles(github, event.pullRequest);
  const from = await base;
  return from.commit === null ? incomplete(from.why) : comparedFiles(github, from.commit, event.sha);
}

async function pullRequestFiles(
  github: GitHub,
  pull: { number: number; changedFiles: number | null },
): Promise<ChangedFiles> {
  const page = async (number: number) =>
    (await github.get(`pulls/${pull.number}/files`, { per_page: PAGE, page: number })).data;
  const count = pull.changedFiles ?? (await countOf(github, pull.number));
  if (count >= PULL_REQUEST_LIMIT)
    return incomplete(`GitHub lists at most ${PULL_REQUEST_LIMIT} files of a pull request`);
  const pages = Array.from({ length: Math.max(1, Math.ceil(count / PAGE)) }, (_, index) => index + 1);
  const entries = (await Promise.all(pages.map(page))).flatMap((data) => (Array.isArray(data) ? data : []));
  if (entries.length !== count) return incomplete(`GitHub lists ${entries.length} of the ${count} files`);
  return filesOf(entries);
}

async function countOf(github: GitHub, number: number): Promise<number> {
  const count = member((await github.get(`pulls/${number}`)).data, "changed_files");
  return typeof count === "number" ? count : Number.POSITIVE_INFINITY;
}

/** Three dots: GitHub compares with the merge base, which is another commit after a forced push. */
async function comparedFiles(github: GitHub, base: string, head: string): Promise<ChangedFiles> {
  const { data } = await github.get(`compare/${base}...${head}`, { per_page: 1 });
  const entries = listMember(data, "files");
  if (stringMember(member(data, "merge_base_commit"), "sha") !== base) {
    return incomplete("the commit before is no ancestor of this one");
  }
  if (entries.length >= COMPARE_LIMIT)
    return incomplete(`GitHub lists at most ${COMPARE_LIMIT} files of a push`);
  return filesOf(entries);
}

function filesOf(entries: readonly Json[]): ChangedFiles {
  const files = entries.filter(isObject).flatMap((entry) => {
    const path = stringMember(entry, "filename");
    return path === undefined ? [] : [fileOf(path, entry)];
  });
  return files.length === entries.length
    ? { complete: true, files }
    : incomplete("GitHub's list cannot be read");
}

function fileOf(path: string, entry: Json): ChangedFile {
  const status = stringMember(entry, "status");
  const previousPath = stringMember(entry, "previous_filename") ?? null;
  if (status === "renamed") return { path, previousPath, status };
  if (status === "added" || status === "copied") return { path, previousPath: null, status: "added" };
  return { path, previousPath: null, status: status === "removed" ? "removed" : "modified" };
}

async function attempt(list: () => Promise<ChangedFiles>): Promise<ChangedFiles> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof GitHubError) return incomplete(error.message.replace(/\.$/, ""));
    throw error;
  }
}

function incomplete(why: string): ChangedFiles {
  return { complete: false, why };
}
