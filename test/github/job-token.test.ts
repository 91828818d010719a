import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FaultEffect } from "../../src/emulator/fault.ts";
import type { TokenHolder } from "../../src/emulator/github-token.ts";
import { prepareComment, writeComment } from "../../src/github/comment.ts";
import type { Event } from "../../src/github/event.ts";
import { JOB_TOKEN, startWorld, type World } from "./world.ts";

const MARKER = '<!-- flowgate {"v":1,"key":"production"} -->';
const WISH = { render: () => `${MARKER}\nhello\n`, changed: true, when: "changes" } as const;

let world: World;
let event: Event;
beforeEach(async () => {
  world = await startWorld();
  world.commit("topic", { "flows/a.json": "{}" });
  world.repository.openPullRequest({ title: "Topic", head: "topic" });
  event = world.event({ name: "pull_request", action: "opened", number: 1 });
});
afterEach(() => world.hub.close());

const say = async (github = world.github) =>
  writeComment(github, await prepareComment(github, event, "production"), WISH);
const bodies = () => world.repository.commentsOf(1).map(({ body }) => body);
const meet = (method: string, effect: FaultEffect, times = 1) =>
  world.hub.order({ match: { method, path: /comments/, times }, do: effect });
const post = (login: string, type: "Bot" | "User") =>
  world.repository.addComment(1, { author: { login, type }, body: `${MARKER}\nby ${login}` });

describe("a workflow's own token", () => {
  it("writes the comment in two steps after the work: look again, write", async () => {
    const standing = await prepareComment(world.github, event, "production");
    expect(world.asked().sort()).toEqual(["GET issues/1/comments?per_page=100&page=1", "POST /graphql"]);
    expect(await writeComment(world.github, standing, WISH)).toMatchObject({ written: true, warning: null });
    expect(world.asked()).toEqual([
      "GET pulls/1",
      "GET issues/1/comments?per_page=100&page=1",
      "POST issues/1/comments",
    ]);
    expect(bodies()).toEqual([
      `${MARKER}\n<!-- flowgate-run {"run":1,"attempt":1,"sha":"${event.sha}"} -->\nhello\n`,
    ]);
  });

  it("sends nothing more when the comment reads the same", async () => {
    await say();
    world.asked();
    await say();
    expect(world.asked()).toHaveLength(2);
  });

  it("knows its own comments, not those of a person whose name is like the bot's", async () => {
    post("github-actions", "User");
    post("dependabot[bot]", "Bot");
    post("github-actions[bot]", "Bot");
    await say();
    expect(bodies().filter((body) => body.includes("hello"))).toHaveLength(1);
    expect(bodies()).toHaveLength(3);
    expect(bodies()[2]).toContain("hello");
  });

  it("is known too where GraphQL leaves [bot] away, or is not there at all", async () => {
    const bare = world.as({ ...JOB_TOKEN, login: "github-actions" });
    world.hub.order({ match: { path: "/graphql", times: 2 }, do: { status: 404 } });
    post("github-actions[bot]", "Bot");
    expect(await say(bare)).toMatchObject({ written: true });
    expect(await say(world.github)).toMatchObject({ written: false });
    expect(bodies()).toHaveLength(1);
  });

  it("of a person is known by GET /user", async () => {
    const person: TokenHolder = {
      login: "ada",
      type: "User",
      permissions: { contents: "read", pull_requests: "write" },
    };
    world.hub.order({ match: { path: "/graphql" }, do: { status: 403 } });
    post("ada", "User");
    await say(world.as(person));
    expect(bodies()).toEqual([expect.stringContaining("hello")]);
  });
});

describe("a token that may only read", () => {
  it("gives a warning that names the permission, and no more", async () => {
    const github = world.as({ ...JOB_TOKEN, permissions: { contents: "read", pull_requests: "read" } });
    const outcome = await say(github);
    expect(outcome).toMatchObject({ written: false, url: null });
    expect(outcome.warning).toContain("`pull-requests: write`");
  });

  it("that may not even look gives one too", async () => {
    const github = world.as({ ...JOB_TOKEN, permissions: { contents: "read" } });
    expect((await say(github)).warning).toMatch(/could not be read.*403.*`pull-requests: read`/);
    expect(world.asked().some((request) => request.startsWith("POST issues"))).toBe(false);
  });
});

describe("trouble on the way", () => {
  it.each<[string, FaultEffect]>([
    ["was applied, then the connection broke", "resetAfter"],
    ["was not applied, and the connection broke", "resetBefore"],
    ["was applied, its answer broke off", "truncated"],
    ["was applied, a proxy answered", "garbage"],
    ["was refused for now", { status: 503 }],
  ])("a comment that %s stands once", async (_, effect) => {
    meet("POST", effect);
    expect(await say()).toMatchObject({ written: true, warning: null });
    expect(bodies()).toHaveLength(1);
  });

  it("that stays is a warning, never an error", async () => {
    meet("POST", { status: 500 }, 9);
    expect((await say()).warning).toMatch(/could not be written.*500/);
    meet("GET", { status: 502 }, 9);
    expect((await say()).warning).toMatch(/could not be read.*502/);
  });

  it("an edit whose answer is lost is made again", async () => {
    post("github-actions[bot]", "Bot");
    meet("PATCH", "resetAfter");
    expect(await say()).toMatchObject({ written: true });
    expect(bodies()).toHaveLength(1);
  });

  it("a comment that somebody else deletes meanwhile is no fault", async () => {
    post("github-actions[bot]", "Bot");
    post("github-actions[bot]", "Bot");
    meet("DELETE", { status: 404 });
    expect(await say()).toMatchObject({ written: true, warning: null });
  });
});

describe("an older run", () => {
  it("writes nothing once the pull request has a newer commit", async () => {
    const standing = await prepareComment(world.github, event, "production");
    const head = world.commit("topic", { "flows/a.json": "[]" });
    const outcome = await writeComment(world.github, standing, WISH);
    expect(outcome).toMatchObject({ written: false, notice: expect.stringContaining(head.slice(0, 7)) });
    expect(bodies()).toEqual([]);
  });
});
