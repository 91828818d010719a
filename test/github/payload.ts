import { type Event, readEvent } from "../../src/github/event.ts";

/** A commit's name that a person can tell from others. */
export function commit(digit: string): string {
  return digit.repeat(40).slice(0, 40);
}

export const MERGE = commit("a");
export const HEAD = commit("b");
export const BASE = commit("c");
export const ZERO = commit("0");

export const RUNNER = {
  GITHUB_REPOSITORY: "acme/flows",
  GITHUB_SHA: MERGE,
  GITHUB_REF: "refs/pull/7/merge",
  GITHUB_RUN_ID: "1001",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_WORKFLOW: "Flowgate",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
};

/** A pull request as it stands in a payload; `base.sha` is old on purpose. */
export function pullPayload(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    number: 7,
    state: "open",
    title: "Say welcome",
    merged: false,
    merge_commit_sha: MERGE,
    changed_files: 2,
    commits: 3,
    head: { ref: "welcome", sha: HEAD, repo: { full_name: "acme/flows" } },
    base: { ref: "main", sha: commit("9"), repo: { full_name: "acme/flows" } },
    ...over,
  };
}

export const CLOSED = { state: "closed" };
export const MERGED = { state: "closed", merged: true, merge_commit_sha: commit("d") };

export function pullEvent(action = "opened", over: Record<string, unknown> = {}): Event {
  return readEvent("pull_request", { action, pull_request: pullPayload(over) }, RUNNER);
}

export function pushEvent(over: Record<string, unknown> = {}): Event {
  const payload = { ref: "refs/heads/main", before: BASE, after: HEAD, deleted: false, ...over };
  return readEvent("push", payload, { ...RUNNER, GITHUB_SHA: HEAD, GITHUB_REF: "refs/heads/main" });
}

export function mergeGroupEvent(): Event {
  const group = { head_sha: HEAD, base_sha: BASE, base_ref: "refs/heads/main" };
  const ref = "refs/heads/gh-readonly-queue/main/pr-7-c";
  const payload = { action: "checks_requested", merge_group: { ...group, head_ref: ref } };
  return readEvent("merge_group", payload, { ...RUNNER, GITHUB_SHA: HEAD, GITHUB_REF: ref });
}

export function plainEvent(name: string): Event {
  return readEvent(name, {}, { ...RUNNER, GITHUB_SHA: HEAD, GITHUB_REF: "refs/heads/main" });
}
