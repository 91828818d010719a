import { type Json, member, stringMember } from "../flow/json.ts";
import type { GitHub } from "./client.ts";
import type { Event } from "./event.ts";
import { GitHubError } from "./problem.ts";

/** The pull request that a commit came from, and its title; else the first line of the commit's message. */
export interface CommitOrigin {
  readonly pullRequest: number | null;
  /** Hostile text. */
  readonly title: string | null;
}

const SQUASHED = /^(?<title>.*) \(#(?<number>\d+)\)$/;
const MERGED = /^Merge pull request #(?<number>\d+) from /;

/**
 * Where the event's commit comes from. A pushed commit is asked of
 * https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit,
 * else read from its message as GitHub writes it for merges and squashes. Never throws for GitHub's sake.
 */
export async function originOf(github: GitHub | null, event: Event): Promise<CommitOrigin> {
  if (event.pullRequest !== null) {
    return { pullRequest: event.pullRequest.number, title: event.pullRequest.title };
  }
  if (github === null) return { pullRequest: null, title: null };
  const [pulls, commit] = await Promise.all([
    answered(github, `commits/${event.sha}/pulls`),
    answered(github, `git/commits/${event.sha}`),
  ]);
  const merged = Array.isArray(pulls) ? pulls.find((pull) => member(pull, "merged_at")) : undefined;
  const number = member(merged, "number");
  if (typeof number === "number")
    return { pullRequest: number, title: stringMember(merged, "title") ?? null };
  return ofMessage(stringMember(commit, "message") ?? "");
}

function ofMessage(message: string): CommitOrigin {
  const [first = "", ...rest] = message.split("\n").filter((line) => line.trim() !== "");
  const merged = MERGED.exec(first)?.groups;
  if (merged !== undefined) return { pullRequest: Number(merged.number), title: rest[0] ?? first };
  const squashed = SQUASHED.exec(first)?.groups;
  if (squashed !== undefined) return { pullRequest: Number(squashed.number), title: squashed.title ?? null };
  return { pullRequest: null, title: first || null };
}

async function answered(github: GitHub, path: string): Promise<Json> {
  try {
    return (await github.get(path)).data;
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}
