import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedFiles } from "../../src/github/changed-files.ts";
import { readFileAt } from "../../src/github/contents.ts";
import type { Event } from "../../src/github/event.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let base: { commit: string };
beforeEach(async () => {
  world = await startWorld();
  base = {
    commit: world.commit("main", {
      "flows/a.json": "{}",
      "flows/gone.json": "old",
      "flows/old.json": "a\nb\nc\nd\n",
    }),
  };
});
afterEach(() => world.hub.close());

function files(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`flows/${index}.json`, `${index}`]));
}

function pull(changes: Record<string, string | null>): Event {
  world.commit("topic", changes);
  const { number } = world.repository.openPullRequest({ title: "Topic", head: "topic" });
  return world.event({ name: "pull_request", action: "opened", number });
}

describe("the files of a pull request", () => {
  it("are told with what became of each, where it was before, too", async () => {
    const event = pull({
      "flows/a.json": "[]",
      "flows/gone.json": null,
      "flows/old.json": null,
      "flows/new.json": "a\nb\nc\nd\n",
      "flows/made.json": "1",
    });
    const { complete, ...rest } = await changedFiles(world.github, event, base);
    expect(complete).toBe(true);
    const told = "files" in rest ? [...rest.files].sort((a, b) => a.path.localeCompare(b.path)) : [];
    expect(told).toEqual([
      { path: "flows/a.json", previousPath: null, status: "modified" },
      { path: "flows/gone.json", previousPath: null, status: "removed" },
      { path: "flows/made.json", previousPath: null, status: "added" },
      { path: "flows/new.json", previousPath: "flows/old.json", status: "renamed" },
    ]);
  });

  it("are read to the last page, side by side", async () => {
    const event = pull(files(250));
    const found = await changedFiles(world.github, event, base);
    expect(found).toMatchObject({ complete: true, files: { length: 250 } });
    expect(world.asked()).toEqual([1, 2, 3].map((page) => `GET pulls/1/files?per_page=100&page=${page}`));
  });

  it("are counted by GitHub first where the payload does not say", async () => {
    const event = pull(files(3));
    const unsaid = {
      ...event,
      pullRequest: event.pullRequest && { ...event.pullRequest, changedFiles: null },
    };
    expect(await changedFiles(world.github, unsaid, base)).toMatchObject({
      complete: true,
      files: { length: 3 },
    });
  });

  it("of 3,000 and more are told by the trees", async () => {
    const event = pull(files(3001));
    expect(await changedFiles(world.github, event, base)).toMatchObject({
      complete: true,
      files: { length: 3001 },
    });
    expect(world.asked().every((request) => request.startsWith("GET git/trees/"))).toBe(true);
  });

  it("are told by the trees where the list and the count differ", async () => {
    const event = pull(files(3));
    world.commit("topic", { "flows/later.json": "1" });
    expect(await changedFiles(world.github, event, base)).toMatchObject({
      complete: true,
      files: { length: 3 },
    });
  });

  it("cannot be told where both lists are cut, and it is said why", async () => {
    const event = pull(files(3001));
    world.repository.treeLimit = 100;
    expect(await changedFiles(world.github, event, base)).toEqual({
      complete: false,
      why: "GitHub lists at most 3000 files of a pull request; the repository is too large for GitHub to list",
    });
  });

  it("cannot be told without the permission, and the permission is named", async () => {
    const event = pull(files(3));
    const github = world.as({ login: "github-actions[bot]", type: "Bot", permissions: {} });
    expect(await changedFiles(github, event, base)).toMatchObject({
      complete: false,
      why: expect.stringMatching(/403.*pulls\/1\/files.*403.*git\/trees/),
    });
  });
});

describe("the files of a push", () => {
  const push = () => world.event({ name: "push", ref: "main" });

  it("are compared, in one request", async () => {
    world.commit("main", files(299));
    expect(await changedFiles(world.github, push(), base)).toMatchObject({
      complete: true,
      files: { length: 299 },
    });
    expect(world.asked()).toHaveLength(1);
  });

  it("of 300 and more are told by the trees", async () => {
    world.commit("main", files(300));
    expect(await changedFiles(world.github, push(), base)).toMatchObject({
      complete: true,
      files: { length: 300 },
    });
  });

  it("wait for the base no longer than they must", async () => {
    world.commit("main", files(2));
    expect(await changedFiles(world.github, push(), Promise.resolve(base))).toMatchObject({ complete: true });
  });
});

describe("a schedule", () => {
  it("changes nothing, and nobody is asked", async () => {
    expect(await changedFiles(world.github, world.event({ name: "schedule" }), base)).toEqual({
      complete: true,
      files: [],
    });
    expect(world.asked()).toEqual([]);
  });
});

describe("a file of more than a megabyte", () => {
  it("is read all the same, byte for byte", async () => {
    const bytes = Buffer.alloc(1_100_000, "\u00e4{}");
    const commit = world.commit("main", { "flows/big.json": bytes });
    expect(Buffer.from((await readFileAt(world.github, commit, "flows/big.json")) ?? []).equals(bytes)).toBe(
      true,
    );
  });
});
