import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBase, parentsOf } from "../../src/github/base.ts";
import { changedFiles } from "../../src/github/changed-files.ts";
import { readFileAt, versionsOf } from "../../src/github/contents.ts";
import type { Event } from "../../src/github/event.ts";
import { isTip } from "../../src/github/tip.ts";
import { commit, pushEvent } from "./payload.ts";
import { type RealGitHub, startRealGitHub } from "./real-github.ts";

let hub: RealGitHub;
let start: string;
let first: string;
let second: string;
beforeAll(async () => {
  hub = await startRealGitHub();
  start = await hub.tip("main");
  first = await hub.commit("main", "flows/menu.json", '{"n":1}');
  second = await hub.commit("main", "flows/menu.json", '{"n":2}');
});
afterAll(() => hub.close());

const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

describe("a file at a commit", () => {
  it("is read as its bytes, and null where there is none", async () => {
    expect(text(await readFileAt(hub.own, first, "flows/menu.json"))).toBe('{"n":1}');
    expect(await readFileAt(hub.own, start, "flows/menu.json")).toBeNull();
    expect(await readFileAt(hub.own, first, "flows")).toBeNull();
  });

  it("is found under a name that a URL would bend", async () => {
    const name = "flows/ä #1? 50%25 {x}.json";
    const at = await hub.commit("main", encodeURIComponent(name).replaceAll("%2F", "/"), "odd");
    expect(text(await readFileAt(hub.own, at, name))).toBe("odd");
  });

  it("is told by its last versions, newest first", async () => {
    const versions = await versionsOf(hub.own, "main", "flows/menu.json");
    expect(versions.map(({ commit, bytes }) => [commit, text(bytes)])).toEqual([
      [second, '{"n":2}'],
      [first, '{"n":1}'],
    ]);
    expect(await versionsOf(hub.own, "main", "flows/menu.json", 1)).toHaveLength(1);
  });
});

describe("a push", () => {
  const push = () => pushEvent({ before: first, after: second });

  it("is compared with the commit before", async () => {
    expect(await findBase(hub.own, push(), null)).toEqual({ commit: first });
    expect(await changedFiles(hub.own, push(), { commit: first })).toEqual({
      complete: true,
      files: [{ path: "flows/menu.json", previousPath: null, status: "modified" }],
    });
  });

  it("has no base where that commit is gone, and says so", async () => {
    const base = await findBase(hub.own, pushEvent({ before: commit("7"), after: second }), null);
    expect(base).toEqual({ commit: null, why: "commit 7777777, which stood there before, is gone" });
    expect(await changedFiles(hub.own, push(), base)).toMatchObject({
      complete: false,
      why: expect.stringContaining("is gone"),
    });
  });

  it("that was forced is told by the trees: what it took away counts too", async () => {
    await hub.branch("forced", start);
    const other = await hub.commit("forced", "flows/other.json", "{}");
    const event = pushEvent({ ref: "refs/heads/forced", before: second, after: other });
    expect(await changedFiles(hub.own, event, { commit: second })).toEqual({
      complete: true,
      files: [
        { path: "flows/other.json", previousPath: null, status: "added" },
        { path: "flows/menu.json", previousPath: null, status: "removed" },
      ],
    });
  });
});

describe("the base of a pull request", () => {
  it("is the merge base where the head itself is checked out", async () => {
    await hub.branch("topic", first);
    const head = await hub.commit("topic", "flows/topic.json", "{}");
    const event = await hub.openPull("topic");
    expect(await findBase(hub.own, event, head)).toEqual({ commit: first });
  });

  it("is the merge commit's first parent, once merged", async () => {
    await hub.branch("merged", await hub.tip("main"));
    await hub.commit("merged", "flows/merged.json", "{}");
    const event = await hub.openPull("merged");
    const before = await hub.tip("main");
    const merge = (
      await hub.call("PUT", `pulls/${event.pullRequest?.number}/merge`, { merge_method: "merge" })
    ).sha;
    const merged: Event = {
      ...event,
      base: { kind: "merged", commit: merge, number: event.pullRequest?.number ?? 0, commits: 2 },
    };
    expect(await parentsOf(hub.own, merge)).toHaveLength(2);
    expect(await findBase(hub.own, merged, merge)).toEqual({ commit: before });
  });
});

describe("the tip", () => {
  const on = (name: string, sha: string): Event => pushEvent({ ref: `refs/heads/${name}`, after: sha });

  it("is asked of the branch", async () => {
    await hub.branch("release/1.0", first);
    expect(await isTip(hub.own, on("release/1.0", first))).toEqual({ kind: "tip" });
    expect(await isTip(hub.own, on("release/1.0", start))).toEqual({ kind: "behind", now: first });
  });

  it("is nobody's where the branch is gone, but unknown where the repository cannot be read", async () => {
    expect(await isTip(hub.own, on("gone", first))).toEqual({ kind: "behind", now: null });
    expect(await isTip(hub.own, on("gone", commit("7")))).toMatchObject({ kind: "unknown" });
  });

  it("is asked of a tag, an annotated one too", async () => {
    const tag = {
      tag: "v1",
      message: "One",
      object: first,
      type: "commit",
      tagger: { name: "A", email: "a@example.com" },
    };
    const { sha } = await hub.call("POST", "git/tags", tag);
    await hub.call("POST", "git/refs", { ref: "refs/tags/v1", sha });
    const event = pushEvent({ ref: "refs/tags/v1", after: sha, head_commit: { id: first } });
    expect(sha).not.toBe(first);
    expect(await isTip(hub.own, event)).toEqual({ kind: "tip" });
  });

  it("is unknown where the event has no branch", async () => {
    expect(await isTip(hub.own, { ...on("main", first), branch: null })).toMatchObject({ kind: "unknown" });
  });
});
