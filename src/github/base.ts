import { listMember, member, stringMember } from "../flow/json.ts";
import type { GitHub } from "./client.ts";
import type { Event } from "./event.ts";
import { GitHubError } from "./problem.ts";
import { beforeRebase } from "./rebase.ts";

/** The commit that an event is compared with, or why there is none. */
export type Base = { readonly commit: string } | { readonly commit: null; readonly why: string };

/**
 * The base of an event: of a pull request the first parent of the merge commit that is checked out, or the merge
 * base that GitHub names where the head itself is; of a merged one what stood before its merge, squash or rebase;
 * of a push and a merge group what the event names. Never the payload's `base.sha`, which may be old.
 * `checkedOut` is the commit of the working directory, null where that cannot be told.
 * Throws a GitHubError where GitHub does not answer.
 */
export async function findBase(github: GitHub, event: Event, checkedOut: string | null): Promise<Base> {
  const rule = event.base;
  switch (rule.kind) {
    case "none":
      return { commit: null, why: rule.why };
    case "checked-out":
      return { commit: checkedOut ?? event.sha };
    case "commit":
      return existing(github, rule.sha);
    case "merged":
      return mergedBase(github, rule.commit, rule);
    case "pull-request": {
      // Some runners give the head for the merge commit.
      const at = checkedOut ?? rule.merge;
      return at === rule.merge && at !== rule.head
        ? firstParent(github, at)
        : baseOfCheckout(github, rule, at);
    }
  }
}

/** The parents of a commit, the first one first. https://docs.github.com/rest/git/commits#get-a-commit-object */
export async function parentsOf(github: GitHub, commit: string): Promise<string[]> {
  const { data } = await github.get(`git/commits/${commit}`);
  return listMember(data, "parents").flatMap((parent) => stringMember(parent, "sha") ?? []);
}

async function firstParent(github: GitHub, commit: string): Promise<Base> {
  const [parent] = await parentsOf(github, commit);
  return parent === undefined ? { commit: null, why: "the commit has no parent" } : { commit: parent };
}

async function mergedBase(
  github: GitHub,
  commit: string,
  pull: { number: number; commits: number | null },
): Promise<Base> {
  const parents = await parentsOf(github, commit);
  const [parent] = parents;
  if (parent === undefined) return { commit: null, why: "the commit has no parent" };
  if (parents.length > 1 || pull.commits === 1) return { commit: parent };
  return { commit: (await beforeRebase(github, commit, pull.number)) ?? parent };
}

async function baseOfCheckout(
  github: GitHub,
  rule: { head: string; into: string },
  checkedOut: string,
): Promise<Base> {
  if (checkedOut !== rule.head) {
    // A merge commit that the workflow asked for itself (refs/pull/N/merge), newer than the event's.
    const parents = await parentsOf(github, checkedOut);
    if (parents[0] !== undefined && parents[1] === rule.head) return { commit: parents[0] };
  }
  const { data } = await github.get(`compare/${encodeURIComponent(rule.into)}...${checkedOut}`, {
    per_page: 1,
  });
  const base = stringMember(member(data, "merge_base_commit"), "sha");
  return base === undefined ? { commit: null, why: "GitHub names no merge base" } : { commit: base };
}

async function existing(github: GitHub, commit: string): Promise<Base> {
  try {
    await github.get(`git/commits/${commit}`);
    return { commit };
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) {
      return { commit: null, why: `commit ${commit.slice(0, 7)}, which stood there before, is gone` };
    }
    throw error;
  }
}
