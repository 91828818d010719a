import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type CommentOutcome,
  type CommentWish,
  prepareComment,
  writeComment,
} from "../../src/github/comment.ts";
import type { Event } from "../../src/github/event.ts";
import { type RealGitHub, startRealGitHub } from "./real-github.ts";

const MARKER = '<!-- flowgate {"v":1,"key":"production"} -->';

let hub: RealGitHub;
let event: Event;
let pulls = 0;
beforeAll(async () => {
  hub = await startRealGitHub();
});
afterAll(() => hub.close());
beforeEach(async () => {
  pulls += 1;
  await hub.branch(`change-${pulls}`, await hub.tip("main"));
  await hub.commit(`change-${pulls}`, "flows/a.json", `{"n":${pulls}}`);
  event = await hub.openPull(`change-${pulls}`);
});

interface Seen {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

async function comments(): Promise<Seen[]> {
  const { data } = await hub.own.get(`issues/${event.pullRequest?.number}/comments`, { per_page: 100 });
  return data as unknown as Seen[];
}

function run(id: number, attempt = 1): Event {
  return { ...event, run: { id, attempt, workflow: "Flowgate" } };
}

async function say(
  text: string,
  over: Partial<CommentWish> = {},
  by: Event = run(1),
): Promise<CommentOutcome> {
  const standing = await prepareComment(hub.own, by, "production");
  return writeComment(hub.own, standing, {
    render: () => `${MARKER}\n${text}\n`,
    changed: true,
    when: "changes",
    ...over,
  });
}

async function post(body: string, as = hub.own): Promise<void> {
  await as.send("POST", `issues/${event.pullRequest?.number}/comments`, { body });
}

describe("the comment", () => {
  it("is one, whatever number of runs write it, and begins with the marker", async () => {
    const first = await say("red", {}, run(1));
    const second = await say("green", {}, run(2));
    const all = await comments();
    expect(all.map(({ body }) => body.split("\n")[0])).toEqual([MARKER]);
    expect(all[0]?.body).toContain("green");
    expect(first).toMatchObject({ written: true, warning: null });
    expect(second).toEqual({ ...first, url: first.url });
    expect(first.url).toMatch(/#issuecomment-\d+$/);
  });

  it("is not written again when it would read the same, whichever run's address it holds", async () => {
    const link = (id: number) => `All good, see https://github.com/acme/flows/actions/runs/${id}`;
    await say(link(1), {}, run(1));
    const before = await comments();
    expect(await say(link(2), {}, run(2))).toMatchObject({ written: false, warning: null, notice: null });
    expect(await comments()).toEqual(before);
  });

  it("is found behind the first page", async () => {
    for (let index = 0; index < 205; index += 1) await post(`chatter ${index}`, hub.stranger);
    await say("first");
    await say("second", {}, run(2));
    const { data } = await hub.own.get(`issues/${event.pullRequest?.number}/comments`, {
      per_page: 100,
      page: 3,
    });
    expect((data as unknown as Seen[]).filter(({ body }) => body.startsWith(MARKER))).toHaveLength(1);
  });

  it("is never somebody else's, though it has our marker", async () => {
    await post(`${MARKER}\nA forged one`, hub.stranger);
    await say("ours");
    expect((await comments()).map(({ user, body }) => [user.login, body.includes("forged")])).toEqual([
      ["stranger", true],
      ["acme", false],
    ]);
  });

  it("counts a marker only as the first line and only of this key", async () => {
    await post(`Look:\n${MARKER}\nquoted`);
    await post(' <!-- flowgate {"v":1,"key":"production"} -->\nindented');
    await post('<!-- flowgate {"v":1,"key":"staging"} -->\nanother environment');
    await say("ours");
    expect(await comments()).toHaveLength(4);
  });

  it("of several own ones the oldest is kept and the others go", async () => {
    await post(`${MARKER}\r\none`);
    await post("in between");
    await post(`${MARKER}\ntwo`);
    await say("ours");
    const all = await comments();
    expect(all.map(({ body }) => body.split(/\r?\n/).at(body.startsWith("<!--") ? 2 : 0))).toEqual([
      "ours",
      "in between",
    ]);
  });
});

describe("when", () => {
  it("nothing changed, none is made, but one that stands is brought up to date", async () => {
    expect(await say("nothing", { changed: false })).toMatchObject({ written: false, url: null });
    expect(await comments()).toEqual([]);
    await say("red");
    expect(await say("nothing", { changed: false }, run(2))).toMatchObject({ written: true });
    expect((await comments())[0]?.body).toContain("nothing");
  });

  it("always: one is made all the same", async () => {
    expect(await say("nothing", { changed: false, when: "always" })).toMatchObject({ written: true });
  });

  it("off: nothing is written", async () => {
    expect(await say("red", { when: "off" })).toMatchObject({ written: false, warning: null });
    expect(await comments()).toEqual([]);
  });

  it("there is no pull request, there is none to write", async () => {
    expect(await prepareComment(hub.own, { ...event, pullRequest: null }, "production")).toBeNull();
  });
});

describe("an older run", () => {
  it("leaves a newer one's comment alone", async () => {
    await say("newer", {}, run(20));
    const outcome = await say("older", {}, run(10));
    expect(outcome).toMatchObject({ written: false, notice: expect.stringContaining("newer run") });
    expect((await comments())[0]?.body).toContain("newer");
  });

  it("leaves it alone too when that was written while it worked", async () => {
    const standing = await prepareComment(hub.own, run(10), "production");
    await say("newer", {}, run(20));
    const wish = { render: () => `${MARKER}\nolder`, changed: true, when: "always" } as const;
    expect(await writeComment(hub.own, standing, wish)).toMatchObject({ written: false });
    expect(await comments()).toHaveLength(1);
  });

  it("leaves it alone too when that was written after a look that was begun early", async () => {
    const standing = await prepareComment(hub.own, run(10), "production");
    const clock = vi.spyOn(performance, "now").mockReturnValue(0);
    await standing?.look.begin();
    await say("newer", {}, run(20));
    clock.mockReturnValue(201);
    const wish = { render: () => `${MARKER}\nolder`, changed: true, when: "always" } as const;
    expect(await writeComment(hub.own, standing, wish)).toMatchObject({ written: false });
    clock.mockRestore();
    expect(await comments()).toHaveLength(1);
  });

  it("of the same number is a repeated one: the later attempt writes", async () => {
    await say("first try", {}, run(10, 1));
    expect(await say("second try", {}, run(10, 2))).toMatchObject({ written: true });
    expect(await say("late", {}, run(10, 1))).toMatchObject({ written: false });
  });
});
