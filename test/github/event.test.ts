import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FlowgateError } from "../../src/error.ts";
import { readEvent } from "../../src/github/event.ts";
import {
  BASE,
  commit,
  HEAD,
  MERGE,
  MERGED,
  mergeGroupEvent,
  plainEvent,
  pullEvent,
  pullPayload,
  pushEvent,
  RUNNER,
  ZERO,
} from "./payload.ts";

describe("an open pull request", () => {
  const event = pullEvent();

  it("is for the merge commit, and its base is that commit's first parent, never base.sha", () => {
    expect(event.sha).toBe(MERGE);
    expect(event.base).toEqual({ kind: "pull-request", merge: MERGE, head: HEAD, into: "main" });
    expect(JSON.stringify(event)).not.toContain(commit("9"));
  });

  it("tells number, title, head and how many files GitHub counts", () => {
    expect(event.pullRequest).toEqual({
      number: 7,
      title: "Say welcome",
      headSha: HEAD,
      headRepository: "acme/flows",
      baseRef: "main",
      merged: false,
      fork: false,
      changedFiles: 2,
    });
  });

  it("has no branch that could be published", () => {
    expect(event.branch).toBeNull();
  });

  it("carries the run, so that a later one can be told", () => {
    expect(event.run).toEqual({ id: 1001, attempt: 2, workflow: "Flowgate" });
  });

  it.each([
    ["another repository", { repo: { full_name: "stranger/flows" } }, true],
    ["a repository that is gone", { repo: null }, true],
    ["the same one in other letters", { repo: { full_name: "Acme/Flows" } }, false],
  ])("knows a fork by the head's repository: %s", (_, head, fork) => {
    expect(pullEvent("opened", { head: { sha: HEAD, ...head } }).pullRequest?.fork).toBe(fork);
  });
});

describe("a merged pull request", () => {
  const event = pullEvent("closed", MERGED);

  it("is for the commit that the merge made, on the branch that it went into", () => {
    expect(event.situation).toBe("merged");
    expect(event.sha).toBe(commit("d"));
    expect(event.branch).toEqual({ kind: "heads", name: "main" });
  });

  it("asks for what stood before the merge", () => {
    expect(event.base).toEqual({ kind: "merged", commit: commit("d"), number: 7, commits: 3 });
  });
});

describe("a push", () => {
  it("goes from `before` to `after` on its branch", () => {
    const event = pushEvent();
    expect([event.sha, event.base, event.branch]).toEqual([
      HEAD,
      { kind: "commit", sha: BASE },
      { kind: "heads", name: "main" },
    ]);
  });

  it("has no base when the branch is new", () => {
    expect(pushEvent({ before: ZERO, created: true }).base).toMatchObject({ kind: "none" });
  });

  it("of an annotated tag is for the commit, not for the tag object", () => {
    const event = pushEvent({ ref: "refs/tags/v1", after: commit("e"), head_commit: { id: HEAD } });
    expect([event.sha, event.branch]).toEqual([HEAD, { kind: "tags", name: "v1" }]);
  });

  it("that deletes is told apart, by the flag or by zeros", () => {
    expect(pushEvent({ deleted: true, after: ZERO }).situation).toBe("deleted");
    expect(pushEvent({ after: ZERO }).situation).toBe("deleted");
  });

  it("of the merge queue's own branch is told apart", () => {
    expect(pushEvent({ ref: "refs/heads/gh-readonly-queue/main/pr-7-c" }).situation).toBe("queue-branch");
  });
});

describe("other events", () => {
  it("a merge group goes from base_sha to head_sha", () => {
    const event = mergeGroupEvent();
    expect([event.situation, event.sha, event.base]).toEqual([
      "merge-group",
      HEAD,
      { kind: "commit", sha: BASE },
    ]);
  });

  it.each(["schedule", "workflow_dispatch", "release"])("%s is compared with what is checked out", (name) => {
    const event = plainEvent(name);
    expect([event.sha, event.base]).toEqual([HEAD, { kind: "checked-out" }]);
  });
});

describe("addresses", () => {
  it("come from the runner, for Enterprise Server too", () => {
    const env = {
      ...RUNNER,
      GITHUB_API_URL: "https://git.acme.test/api/v3/",
      GITHUB_SERVER_URL: "https://git.acme.test",
    };
    const event = readEvent("schedule", {}, env);
    expect([event.apiUrl, event.serverUrl]).toEqual([
      "https://git.acme.test/api/v3",
      "https://git.acme.test",
    ]);
  });
});

describe("what cannot be told", () => {
  it("is an error that names the variable", () => {
    expect(() => readEvent("push", {}, {})).toThrow(/GITHUB_REPOSITORY/);
    expect(() => readEvent("push", {}, { GITHUB_REPOSITORY: "acme/flows" })).toThrow(/GITHUB_SHA/);
    expect(() => readEvent("pull_request", { pull_request: {} }, RUNNER)).toThrow(
      /without number, head or base/,
    );
  });

  it("a commit that is none never becomes part of a path", () => {
    const event = pushEvent({ before: "../../user", after: "x" });
    expect([event.sha, event.base.kind]).toEqual([HEAD, "none"]);
  });

  it("no payload makes it throw anything else", () => {
    const names = fc.constantFrom(
      "pull_request",
      "push",
      "merge_group",
      "pull_request_target",
      "schedule",
      "x",
    );
    const payload = fc.oneof(
      fc.jsonValue(),
      fc.record({
        action: fc.jsonValue(),
        ref: fc.jsonValue(),
        after: fc.jsonValue(),
        before: fc.jsonValue(),
      }),
      fc.jsonValue().map((value) => ({ action: "closed", pull_request: value, merge_group: value })),
      fc.jsonValue().map((value) => ({ pull_request: pullPayload({ head: value, merged: value }) })),
    );
    fc.assert(
      fc.property(names, payload, (name, value) => {
        try {
          expect(readEvent(name, value, RUNNER).name).toBe(name);
        } catch (error) {
          expect(error).toBeInstanceOf(FlowgateError);
        }
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
