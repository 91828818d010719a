import { describe, expect, it } from "vitest";
import type { Event } from "../../src/github/event.ts";
import { jobFor } from "../../src/github/job.ts";
import type { Mode } from "../../src/inputs.ts";
import { CLOSED, MERGED, mergeGroupEvent, plainEvent, pullEvent, pushEvent, ZERO } from "./payload.ts";

const REVIEW = { job: "review", comment: false, scope: "changed" };
const COMMENTED = { ...REVIEW, comment: true };
const EVERYTHING = { ...REVIEW, scope: "all" };
const PUBLISH = { job: "publish", comment: false, scope: "changed" };
const NOTHING = { job: "none" };

const target = { ...pullEvent(), name: "pull_request_target", situation: "pull-request-target" } as const;

const AUTO: [string, Event, object][] = [
  ["pull request opened", pullEvent("opened"), COMMENTED],
  ["pull request updated", pullEvent("synchronize"), COMMENTED],
  ["pull request reopened", pullEvent("reopened"), COMMENTED],
  ["pull request labelled", pullEvent("labeled"), COMMENTED],
  ["pull request merged", pullEvent("closed", MERGED), PUBLISH],
  ["pull request closed without a merge", pullEvent("closed", CLOSED), NOTHING],
  ["label on a merged pull request", pullEvent("labeled", MERGED), NOTHING],
  ["merge group", mergeGroupEvent(), REVIEW],
  ["push", pushEvent(), PUBLISH],
  ["push of a tag", pushEvent({ ref: "refs/tags/v1", head_commit: { id: "f".repeat(40) } }), PUBLISH],
  ["push that deletes a branch", pushEvent({ after: ZERO, deleted: true }), NOTHING],
  [
    "push of the merge queue's branch",
    pushEvent({ ref: "refs/heads/gh-readonly-queue/main/pr-1-c" }),
    NOTHING,
  ],
  ["schedule", plainEvent("schedule"), { job: "drift", comment: false, scope: "all" }],
  ["dispatch", plainEvent("workflow_dispatch"), EVERYTHING],
];

const NAMED: [Mode, string, Event, object][] = [
  ["review", "push", pushEvent(), REVIEW],
  ["review", "schedule", plainEvent("schedule"), EVERYTHING],
  ["review", "a merged pull request", pullEvent("closed", MERGED), REVIEW],
  ["publish", "dispatch", plainEvent("workflow_dispatch"), { ...PUBLISH, scope: "all" }],
  ["publish", "an event we do not know", plainEvent("release"), { ...PUBLISH, scope: "all" }],
  ["publish", "a deleted branch", pushEvent({ after: ZERO }), NOTHING],
  ["publish", "an unmerged pull request", pullEvent("closed", CLOSED), NOTHING],
  ["drift", "push", pushEvent(), { job: "drift" }],
  ["pull", "dispatch", plainEvent("workflow_dispatch"), { job: "pull" }],
  ["rollback", "dispatch", plainEvent("workflow_dispatch"), { job: "rollback", comment: false }],
  ["rollback", "an unmerged pull request", pullEvent("closed", CLOSED), NOTHING],
  ["rollback", "a label on a merged pull request", pullEvent("labeled", MERGED), NOTHING],
];

const MODES: Mode[] = ["auto", "review", "publish", "drift", "pull", "rollback"];

describe("mode auto", () => {
  it.each(AUTO)("%s", (_, event, expected) => {
    expect(jobFor(event, "auto")).toMatchObject(expected);
  });

  it.each(["release", "issue_comment", "workflow_run", "pull_request_review"])("%s must be named", (name) => {
    expect(() => jobFor(plainEvent(name), "auto")).toThrow(`"${name}"`);
  });

  it("says why there is nothing to do", () => {
    expect(jobFor(pullEvent("closed", CLOSED), "auto")).toEqual({
      job: "none",
      notice: "The pull request was closed without a merge. There is nothing to do.",
    });
  });
});

describe("a named mode", () => {
  it.each(NAMED)("%s on %s", (mode, _, event, expected) => {
    expect(jobFor(event, mode)).toMatchObject(expected);
  });
});

describe("refused", () => {
  it.each(MODES)("pull_request_target with mode %s", (mode) => {
    expect(() => jobFor(target, mode)).toThrow(/secrets/);
  });

  it("publishing an open pull request, or a merge group", () => {
    expect(() => jobFor(pullEvent(), "publish")).toThrow(/open pull request/);
    expect(() => jobFor(mergeGroupEvent(), "publish")).toThrow(/merge queue/);
  });

  it("rolling back from an open pull request, or a merge group", () => {
    expect(() => jobFor(pullEvent(), "rollback")).toThrow(/Rolling back from an open pull request/);
    expect(() => jobFor(mergeGroupEvent(), "rollback")).toThrow(/merge queue/);
  });
});
