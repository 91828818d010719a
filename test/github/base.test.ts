import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBase } from "../../src/github/base.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.hub.close());

/** A pull request whose base branch has moved on since it was opened. */
function oldPull(): { number: number; fork: string; head: string; base: string } {
  const fork = world.commit("main", { "flows/a.json": "1" });
  world.commit("topic", { "flows/b.json": "1" });
  const { number } = world.repository.openPullRequest({ title: "Topic", head: "topic" });
  const head = world.commit("topic", { "flows/c.json": "1" });
  return { number, fork, head, base: world.commit("main", { "flows/a.json": "2" }) };
}

describe("the base of an open pull request", () => {
  it("is the tip that the merge commit was made from, not the old one of the payload", async () => {
    const pull = oldPull();
    const event = world.event({ name: "pull_request", action: "synchronize", number: pull.number });
    expect(await findBase(world.github, event, event.sha)).toEqual({ commit: pull.base });
    expect(await findBase(world.github, event, null)).toEqual({ commit: pull.base });
  });

  it("is the merge base where the workflow checked out the head", async () => {
    const pull = oldPull();
    const event = world.event({ name: "pull_request", action: "synchronize", number: pull.number });
    expect(await findBase(world.github, event, pull.head)).toEqual({ commit: pull.fork });
  });

  it("is that too where the runner gives the head for the merge commit", async () => {
    const pull = oldPull();
    const event = world.event({ name: "pull_request", action: "synchronize", number: pull.number });
    const given = { ...event, base: { ...event.base, merge: pull.head } } as typeof event;
    for (const checkedOut of [pull.head, null])
      expect(await findBase(world.github, given, checkedOut)).toEqual({ commit: pull.fork });
  });

  it("is the first parent of a newer merge commit, where that is checked out", async () => {
    const pull = oldPull();
    const event = world.event({ name: "pull_request", action: "synchronize", number: pull.number });
    const newer = world.commit("main", { "flows/a.json": "3" });
    const merge = world.repository.pullRequest(pull.number).mergeCommitSha;
    expect(merge).not.toBe(event.sha);
    expect(await findBase(world.github, event, merge)).toEqual({ commit: newer });
  });
});

describe("the base of a merged pull request is what stood before it", () => {
  it.each(["merge", "squash", "rebase"] as const)("by %s, of three commits", async (method) => {
    const pull = oldPull();
    // Two of the three say the same.
    world.commit("topic", { "flows/c.json": "2" });
    world.repository.mergePullRequest(pull.number, method);
    const event = world.event({ name: "pull_request", action: "closed", number: pull.number });
    expect(event.base).toMatchObject({ kind: "merged", commits: 3 });
    expect(await findBase(world.github, event, event.sha)).toEqual({ commit: pull.base });
  });
});

describe("the base of other events", () => {
  it("a merge group's is the one it names", async () => {
    const pull = oldPull();
    world.repository.queue(pull.number);
    const event = world.event({ name: "merge_group", number: pull.number });
    expect(await findBase(world.github, event, event.sha)).toEqual({ commit: pull.base });
  });

  it("a new branch has none", async () => {
    world.repository.push("release", world.repository.tip("main") ?? "");
    const base = await findBase(world.github, world.event({ name: "push", ref: "release" }), null);
    expect(base).toEqual({ commit: null, why: "the pushed branch or tag is new" });
  });

  it("a schedule's is what is checked out, and nobody is asked", async () => {
    const event = world.event({ name: "schedule" });
    expect(await findBase(world.github, event, "f".repeat(40))).toEqual({ commit: "f".repeat(40) });
    expect(world.asked()).toEqual([]);
  });

  it("a first commit has none", async () => {
    const first = world.repository.tip("main") ?? "";
    const event = {
      ...world.event({ name: "schedule" }),
      base: { kind: "merged", commit: first, number: 1, commits: 1 },
    } as const;
    expect(await findBase(world.github, event, null)).toEqual({
      commit: null,
      why: "the commit has no parent",
    });
  });
});
