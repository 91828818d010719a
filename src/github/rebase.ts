import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import type { GitHub } from "./client.ts";

/**
 * What stood on the branch before a pull request was rebased onto it: walks down from `commit` past those that the
 * pull request holds too. A rebase keeps each commit's author and message; a squash makes one of its own. Null
 * where the pull request was squashed. Looks at its first hundred commits.
 */
export async function beforeRebase(github: GitHub, commit: string, pull: number): Promise<string | null> {
  const [branch, own] = await Promise.all([
    github.get("commits", { sha: commit, per_page: 100 }),
    github.get(`pulls/${pull}/commits`, { per_page: 100 }),
  ]);
  const rebased = list(own.data).map(trace);
  const commits = new Map(list(branch.data).map((entry) => [stringMember(entry, "sha"), entry]));
  let below: string | null = null;
  for (let at: string | undefined = commit; ; ) {
    const entry = commits.get(at);
    const known = entry === undefined ? -1 : rebased.indexOf(trace(entry));
    if (entry === undefined || known < 0) return below;
    rebased.splice(known, 1);
    at = listMember(entry, "parents").map((parent) => stringMember(parent, "sha"))[0];
    if (at === undefined) return below;
    below = at;
  }
}

function trace(entry: Json): string {
  const commit = member(entry, "commit");
  return JSON.stringify([stringMember(member(commit, "author"), "email"), stringMember(commit, "message")]);
}

function list(data: Json): Json[] {
  return Array.isArray(data) ? data.filter(isObject) : [];
}
