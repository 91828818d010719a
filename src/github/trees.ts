import { listMember, member, stringMember } from "../flow/json.ts";
import type { ChangedFile, ChangedFiles } from "./changed-files.ts";
import type { GitHub } from "./client.ts";

/**
 * The files in which two commits differ, from their whole trees:
 * https://docs.github.com/rest/git/trees#get-a-tree (cut at 100,000 entries or 7 MB, and then says so).
 * A renamed file is one removed and one added.
 */
export async function treeChanges(github: GitHub, base: string, head: string): Promise<ChangedFiles> {
  const [before, after] = await Promise.all([treeOf(github, base), treeOf(github, head)]);
  if (before === null || after === null)
    return { complete: false, why: "the repository is too large for GitHub to list" };
  const files: ChangedFile[] = [];
  for (const [path, blob] of after) {
    const earlier = before.get(path);
    if (earlier !== blob) {
      files.push({ path, previousPath: null, status: earlier === undefined ? "added" : "modified" });
    }
  }
  for (const path of before.keys()) {
    if (!after.has(path)) files.push({ path, previousPath: null, status: "removed" });
  }
  return { complete: true, files };
}

/** Path to content and mode, null where the list was cut. */
async function treeOf(github: GitHub, commit: string): Promise<Map<string, string> | null> {
  const { data } = await github.get(`git/trees/${commit}`, { recursive: 1 });
  if (member(data, "truncated") === true) return null;
  const files = new Map<string, string>();
  for (const entry of listMember(data, "tree")) {
    const path = stringMember(entry, "path");
    if (path === undefined || stringMember(entry, "type") === "tree") continue;
    files.set(path, `${stringMember(entry, "mode") ?? ""} ${stringMember(entry, "sha") ?? ""}`);
  }
  return files;
}
