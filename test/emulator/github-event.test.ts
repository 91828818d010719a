import { describe, expect, it } from "vitest";
import { NO_COMMIT } from "../../src/emulator/git-object.ts";
import { githubWithRepository } from "./ask.ts";

async function withPullRequest() {
  const { repository } = await githubWithRepository();
  const first = repository.commit({ branch: "main", files: { "a.json": "{}" }, message: "First" });
  const head = repository.commit({ branch: "fix", files: { "a.json": "{ }" }, message: "Fix" });
  const pull = repository.openPullRequest({ number: 12, title: "Fix a", head: "fix" });
  return { repository, first, head, pull };
}

describe("pull_request", () => {
  it("runs on the test merge while it is open", async () => {
    const { repository, head, pull } = await withPullRequest();
    expect(repository.eventFor({ name: "pull_request", action: "opened", number: 12 })).toMatchObject({
      name: "pull_request",
      sha: pull.mergeCommitSha,
      ref: "refs/pull/12/merge",
      headRef: "fix",
      baseRef: "main",
      payload: {
        action: "opened",
        number: 12,
        pull_request: { merged: false, changed_files: 1, head: { sha: head }, base: { ref: "main" } },
        repository: { full_name: "acme/flows", default_branch: "main" },
      },
    });
  });

  it("says what the head was before a push", async () => {
    const { repository, head } = await withPullRequest();
    const pushed = repository.commit({ branch: "fix", files: { "a.json": "[]" }, message: "More" });
    const event = repository.eventFor({ name: "pull_request", action: "synchronize", number: 12 });
    expect(event.payload).toMatchObject({ before: head, after: pushed });
  });

  it("runs on the base branch once it is merged, on its last test merge when it is not", async () => {
    const { repository } = await withPullRequest();
    const tip = repository.mergePullRequest(12, "squash");
    const merged = repository.eventFor({ name: "pull_request", action: "closed", number: 12 });
    expect(merged).toMatchObject({
      sha: tip,
      ref: "refs/heads/main",
      payload: { pull_request: { merged: true, merge_commit_sha: tip } },
    });
    const other = await withPullRequest();
    other.repository.closePullRequest(12);
    const closed = other.repository.eventFor({ name: "pull_request", action: "closed", number: 12 });
    expect(closed).toMatchObject({
      ref: "refs/pull/12/merge",
      payload: { pull_request: { state: "closed", merged: false, merged_at: null } },
    });
  });

  it("as pull_request_target runs on the base", async () => {
    const { repository, first } = await withPullRequest();
    const event = repository.eventFor({ name: "pull_request_target", action: "opened", number: 12 });
    expect(event).toMatchObject({ name: "pull_request_target", sha: first, ref: "refs/heads/main" });
  });
});

describe("push", () => {
  it("is the branch's last move, with its commits", async () => {
    const { repository, first, head } = await withPullRequest();
    const tip = repository.mergePullRequest(12, "merge");
    const event = repository.eventFor({ name: "push", ref: "main" });
    expect(event).toMatchObject({
      sha: tip,
      ref: "refs/heads/main",
      payload: {
        before: first,
        after: tip,
        created: false,
        deleted: false,
        forced: false,
        commits: [{ id: head }, { id: tip }],
      },
    });
  });

  it("knows new, deleted and forced branches, and tags", async () => {
    const { repository, first, head } = await withPullRequest();
    expect(repository.eventFor({ name: "push", ref: "fix" }).payload).toMatchObject({
      before: NO_COMMIT,
      created: true,
    });
    const other = repository.commit({
      branch: "fix",
      files: { "a.json": "9" },
      message: "Again",
      parents: [first],
    });
    expect(repository.eventFor({ name: "push", ref: "fix" }).payload).toMatchObject({
      before: head,
      after: other,
      forced: true,
    });
    repository.push("fix", null);
    expect(repository.eventFor({ name: "push", ref: "fix" })).toMatchObject({
      sha: first,
      payload: { after: NO_COMMIT, deleted: true, head_commit: null, commits: [] },
    });
    const tag = repository.tag("v1", first, { annotated: true });
    expect(repository.eventFor({ name: "push", ref: "refs/tags/v1" })).toMatchObject({
      sha: first,
      ref: "refs/tags/v1",
      payload: { after: tag, head_commit: { id: first } },
    });
  });
});

it("merge_group names the merge and its base", async () => {
  const { repository, first } = await withPullRequest();
  const sha = repository.queue(12);
  expect(repository.eventFor({ name: "merge_group", number: 12 })).toMatchObject({
    sha,
    ref: `refs/heads/gh-readonly-queue/main/pr-12-${first}`,
    payload: {
      action: "checks_requested",
      merge_group: { head_sha: sha, base_sha: first, base_ref: "refs/heads/main", head_commit: { id: sha } },
    },
  });
});

it("schedule and workflow_dispatch run on a branch's tip", async () => {
  const { repository, first, head } = await withPullRequest();
  const daily = repository.eventFor({ name: "schedule", cron: "0 6 * * *" });
  expect(daily).toMatchObject({ sha: first, ref: "refs/heads/main", payload: { schedule: "0 6 * * *" } });
  const asked = repository.eventFor({
    name: "workflow_dispatch",
    ref: "refs/heads/fix",
    inputs: { flow: "main-ivr" },
  });
  expect(asked).toMatchObject({
    sha: head,
    ref: "refs/heads/fix",
    payload: { inputs: { flow: "main-ivr" } },
  });
});
