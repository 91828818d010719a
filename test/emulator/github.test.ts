import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/flow/json.ts";
import { ask, githubWithRepository, PERSON, READER, WRITER } from "./ask.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A repository with `main`, a branch `fix`, and a pull request of it, on a base that moved on since. */
async function withPullRequest(options: { private?: boolean } = {}) {
  const { github, repository } = await githubWithRepository(options);
  const first = repository.commit({
    branch: "main",
    files: { "flows/a.json": "{}\n", "flows/b.json": "1\n2\n3\n4\n", "README.md": "Flows\n" },
    message: "First",
  });
  const head = repository.commit({
    branch: "fix",
    files: {
      "flows/a.json": "{ }\n",
      "flows/b.json": null,
      "flows/c.json": "1\n2\n3\n5\n",
      "new file.json": "[]",
    },
    message: "Fix",
  });
  const base = repository.commit({
    branch: "main",
    files: { "README.md": "Our flows\n" },
    message: "Readme",
  });
  const pull = repository.openPullRequest({ title: "Fix a", head: "fix" });
  const api = `${github.origin}/repos/acme/flows`;
  const get = (path: string, headers: Record<string, string> = {}, token = READER) =>
    ask("GET", api + path, { auth: `Bearer ${token}`, headers });
  const list = async (path: string) => (await get(path)).json as unknown as JsonObject[];
  return { github, repository, pull, first, head, base, api, get, list };
}

describe("pull requests", () => {
  it("has a test merge whose first parent is the base's tip and whose second is the head's", async () => {
    const { repository, pull, base, head, first, get } = await withPullRequest();
    const merge = repository.store.commitOf(pull.mergeCommitSha ?? "");
    expect(merge.parents).toEqual([base, head]);
    const { json } = await get("/pulls/1");
    expect(json).toMatchObject({
      number: 1,
      title: "Fix a",
      merged: false,
      merge_commit_sha: merge.sha,
      changed_files: 3,
    });
    expect(json).toMatchObject({
      head: { ref: "fix", sha: head, repo: { full_name: "acme/flows", fork: false } },
    });
    const moved = repository.commit({ branch: "main", files: { "other.txt": "x" }, message: "Main moves" });
    const pushed = repository.commit({ branch: "fix", files: { "flows/a.json": "{  }\n" }, message: "More" });
    expect(repository.store.commitOf(pull.mergeCommitSha ?? "").parents).toEqual([moved, pushed]);
    expect((await get("/pulls/1")).json).toMatchObject({ base: { sha: base }, head: { sha: pushed } });
    expect([...repository.store.filesOf(first).keys()]).toEqual([
      "flows/a.json",
      "flows/b.json",
      "README.md",
    ]);
  });

  it("has none where both sides changed one file", async () => {
    const { repository, pull, get } = await withPullRequest();
    repository.commit({ branch: "main", files: { "flows/a.json": "[]\n" }, message: "The same file" });
    expect(pull.mergeCommitSha).toBeNull();
    expect((await get("/pulls/1")).json).toMatchObject({ mergeable: false, merge_commit_sha: null });
    expect(() => repository.mergePullRequest(1)).toThrow("conflict");
  });

  it("lists its files beside the merge base, renamed ones with their old name", async () => {
    const { list } = await withPullRequest();
    expect(await list("/pulls/1/files")).toMatchObject([
      { filename: "flows/a.json", status: "modified", additions: 1, deletions: 1 },
      { filename: "flows/c.json", status: "renamed", previous_filename: "flows/b.json" },
      { filename: "new file.json", status: "added" },
    ]);
  });

  it("ends its list at 3,000 files, in pages with Link headers", async () => {
    const { repository, get, list } = await withPullRequest();
    const files = Object.fromEntries(Array.from({ length: 3100 }, (_, n) => [`many/${n}.json`, `${n}`]));
    repository.commit({ branch: "fix", files, message: "Many" });
    const first = await get("/pulls/1/files?per_page=100");
    expect(first.headers.get("link")).toContain('page=30>; rel="last"');
    expect((await get("/pulls/1")).json.changed_files).toBe(3104);
    expect(await list("/pulls/1/files?per_page=100&page=30")).toHaveLength(100);
    expect(await list("/pulls/1/files?per_page=100&page=31")).toEqual([]);
    const compared = (await get(`/compare/main...fix`)).json;
    expect((compared.files as Json[]).length).toBe(300);
  });

  it.each(["merge", "squash", "rebase"] as const)(
    "is found by the commit that a %s put on the base",
    async (method) => {
      const { repository, head, base, list, get } = await withPullRequest();
      const tip = repository.mergePullRequest(1, method);
      expect(repository.tip("main")).toBe(tip);
      expect(repository.store.commitOf(tip).parents).toEqual(method === "merge" ? [base, head] : [base]);
      expect(await list(`/commits/${tip}/pulls`)).toMatchObject([
        { number: 1, merged: true, merge_commit_sha: tip },
      ]);
      expect(await list(`/commits/${base}/pulls`)).toEqual([]);
      expect((await get("/pulls/1")).json).toMatchObject({ state: "closed", merged: true, changed_files: 3 });
    },
  );

  it("may come from a fork", async () => {
    const { repository, get } = await withPullRequest();
    repository.commit({ branch: "stranger:patch", files: { "flows/a.json": "9" }, message: "Mine" });
    const pull = repository.openPullRequest({ title: "Mine", head: "stranger:patch", author: "stranger" });
    expect((await get(`/pulls/${pull.number}`)).json).toMatchObject({
      head: { ref: "patch", label: "stranger:patch", repo: { full_name: "stranger/flows", fork: true } },
      base: { repo: { full_name: "acme/flows", fork: false } },
    });
    expect((await get("/branches/patch")).status).toBe(404);
  });
});

describe("git", () => {
  it("agrees with git itself about every object of a checkout", async () => {
    const { repository, pull } = await withPullRequest();
    const folder = mkdtempSync(join(tmpdir(), "flowgate-checkout-"));
    folders.push(folder);
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
    repository.checkout(pull.headSha, folder);
    expect(existsSync(join(folder, "flows/b.json"))).toBe(false);
    repository.commit({
      branch: "fix",
      files: { "link.json": { link: "flows/a.json" }, "a-b": "1", "a/b": "2", "a.b": "3" },
      message: "Ünïcode",
    });
    const merge = pull.mergeCommitSha ?? "";
    repository.checkout(merge, folder);
    expect(readFileSync(join(folder, ".git/HEAD"), "utf8").trim()).toBe(merge);
    expect(git("fsck", "--strict", "--full", "--no-dangling")).toBe("");
    expect(git("rev-parse", "HEAD", "HEAD^{tree}").split("\n")).toEqual([
      merge,
      repository.store.commitOf(merge).tree,
    ]);
    expect(git("ls-tree", "-r", "--name-only", "HEAD").split("\n")).toEqual([
      "README.md",
      "a-b",
      "a.b",
      "a/b",
      "flows/a.json",
      "flows/c.json",
      "link.json",
      "new file.json",
    ]);
    expect(git("hash-object", "flows/a.json")).toBe(repository.store.filesOf(merge).get("flows/a.json")?.sha);
    expect(readFileSync(join(folder, "link.json"), "utf8")).toBe("{ }\n");
  });

  it("answers commits, trees and blobs by their SHA", async () => {
    const { repository, pull, head, base, get } = await withPullRequest();
    const merge = pull.mergeCommitSha ?? "";
    expect((await get(`/git/commits/${merge}`)).json.parents).toMatchObject([{ sha: base }, { sha: head }]);
    expect((await get(`/commits/${merge}`)).json).toMatchObject({
      parents: [{ sha: base }, { sha: head }],
      stats: { total: 5 },
    });
    const { json } = await get(`/git/trees/${merge}?recursive=1`);
    expect(json).toMatchObject({ truncated: false });
    expect((json.tree as JsonObject[]).map(({ path, type }) => [path, type])).toEqual([
      ["README.md", "blob"],
      ["flows", "tree"],
      ["flows/a.json", "blob"],
      ["flows/c.json", "blob"],
      ["new file.json", "blob"],
    ]);
    const sha = repository.store.filesOf(merge).get("flows/a.json")?.sha ?? "";
    expect((await get(`/git/blobs/${sha}`)).json).toMatchObject({ encoding: "base64", content: "eyB9Cg==" });
    expect((await get(`/git/blobs/${merge}`)).status).toBe(404);
    repository.treeLimit = 2;
    const cut = (await get(`/git/trees/${merge}?recursive=1`)).json;
    expect([cut.truncated, (cut.tree as Json[]).length]).toEqual([true, 2]);
    expect((await get("/git/trees/nothing")).status).toBe(404);
  });

  it("compares by the merge base, and lists the history of a path", async () => {
    const { first, head, base, get, list } = await withPullRequest();
    expect((await get("/compare/main...fix")).json).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: first },
      commits: [{ sha: head }],
    });
    expect((await get(`/compare/${first}...${base}`)).json).toMatchObject({
      status: "ahead",
      files: [{ filename: "README.md" }],
    });
    expect((await get("/compare/main...gone")).status).toBe(404);
    expect((await list("/commits?path=flows/a.json&sha=fix")).map(({ sha }) => sha)).toEqual([head, first]);
    expect((await list("/commits?path=flows/a.json&per_page=1")).map(({ sha }) => sha)).toEqual([first]);
    expect((await list("/pulls/1/commits")).map(({ sha }) => sha)).toEqual([head]);
  });

  it("answers branches and tags, an annotated tag through its own object", async () => {
    const { repository, base, get } = await withPullRequest();
    repository.commit({ branch: "feat/one", files: {}, message: "Slash" });
    expect((await get("/branches/feat/one")).json).toMatchObject({
      name: "feat/one",
      commit: { sha: repository.tip("feat/one") },
    });
    expect((await get("/git/ref/heads/main")).json).toMatchObject({
      ref: "refs/heads/main",
      object: { sha: base, type: "commit" },
    });
    const tag = repository.tag("v1", base, { annotated: true });
    expect((await get("/git/ref/tags/v1")).json.object).toMatchObject({ sha: tag, type: "tag" });
    expect((await get(`/git/tags/${tag}`)).json).toMatchObject({
      tag: "v1",
      object: { sha: base, type: "commit" },
    });
    repository.push("feat/one", null);
    expect((await get("/branches/feat/one")).status).toBe(404);
    expect((await get("/git/ref/heads/feat/one")).status).toBe(404);
  });
});

describe("contents", () => {
  const RAW = { accept: "application/vnd.github.raw+json" };

  it("answers a file as base64 or raw, at a ref", async () => {
    const { head, get } = await withPullRequest();
    expect((await get(`/contents/new%20file.json?ref=${head}`)).json).toMatchObject({
      type: "file",
      path: "new file.json",
      size: 2,
      encoding: "base64",
      content: "W10=",
    });
    expect((await get("/contents/flows/a.json?ref=fix", RAW)).text).toBe("{ }\n");
    expect((await get("/contents/flows/a.json", RAW)).text).toBe("{}\n");
    expect((await get("/contents/flows/c.json")).json).toMatchObject({ message: "Not Found" });
    expect((await get("/contents/flows/a.json?ref=gone")).json.message).toContain("No commit found");
    expect((await get("/contents/flows?ref=fix")).json).toMatchObject([
      { name: "a.json" },
      { name: "c.json" },
    ]);
  });

  it("leaves out what is over 1 MB, unless it is asked for raw", async () => {
    const { repository, get } = await withPullRequest();
    const large = "x".repeat(1_048_577);
    repository.commit({ branch: "main", files: { "large.json": large }, message: "Large" });
    expect((await get("/contents/large.json")).json).toMatchObject({
      size: 1_048_577,
      encoding: "none",
      content: "",
    });
    expect((await get("/contents/large.json", RAW)).text).toBe(large);
  });
});

describe("tokens", () => {
  it("are checked: wrong, none, and a private repository", async () => {
    const { api, get } = await withPullRequest();
    expect(await get("", {}, "wrong")).toMatchObject({ status: 401, json: { message: "Bad credentials" } });
    expect(await ask("GET", api)).toMatchObject({ status: 404, json: { message: "Not Found" } });
    const open = await withPullRequest({ private: false });
    expect((await ask("GET", `${open.api}/pulls/1`)).status).toBe(200);
    expect((await ask("POST", `${open.api}/issues/1/comments`, { json: { body: "x" } })).status).toBe(401);
  });

  it("need the permission to comment", async () => {
    const { api } = await withPullRequest();
    const say = (token: string) =>
      ask("POST", `${api}/issues/1/comments`, { auth: `token ${token}`, json: { body: "Hi" } });
    expect(await say(READER)).toMatchObject({
      status: 403,
      json: { message: "Resource not accessible by integration" },
    });
    const said = await say(WRITER);
    expect(said).toMatchObject({
      status: 201,
      json: { user: { login: "github-actions[bot]", type: "Bot" } },
    });
    const comment = `${api}/issues/comments/${said.json.id}`;
    expect((await ask("DELETE", comment, { auth: `Bearer ${READER}` })).status).toBe(403);
    expect((await ask("DELETE", comment, { auth: `Bearer ${PERSON}` })).status).toBe(204);
    expect((await ask("PATCH", comment, { auth: `Bearer ${PERSON}`, json: { body: "x" } })).status).toBe(404);
  });

  it("say who they are: an installation only by GraphQL", async () => {
    const { github } = await withPullRequest();
    const user = (token: string) => ask("GET", `${github.origin}/user`, { auth: `Bearer ${token}` });
    expect((await user(PERSON)).json).toMatchObject({ login: "mona" });
    expect((await user(WRITER)).status).toBe(403);
    const json = { query: "query { viewer { login } }" };
    for (const path of ["/graphql", "/api/graphql"])
      expect((await ask("POST", github.origin + path, { auth: `Bearer ${WRITER}`, json })).json).toEqual({
        data: { viewer: { login: "github-actions[bot]" } },
      });
  });

  it("work at an Enterprise Server's path too", async () => {
    const { github } = await withPullRequest();
    const reply = await ask("GET", `${github.origin}/api/v3/repos/acme/flows/pulls/1/files?per_page=1`, {
      auth: `Bearer ${READER}`,
    });
    expect(reply.headers.get("link")).toContain("/api/v3/repos/acme/flows/pulls/1/files?per_page=1&page=2");
  });
});

it("refuses a comment over 65,536 characters", async () => {
  const { api } = await withPullRequest();
  const say = (body: string) =>
    ask("POST", `${api}/issues/1/comments`, { auth: `Bearer ${WRITER}`, json: { body } });
  expect((await say("x".repeat(65_536))).status).toBe(201);
  expect((await say("x".repeat(65_537))).status).toBe(422);
});

it("keeps deployments and their states", async () => {
  const { api, head } = await withPullRequest();
  const auth = `Bearer ${WRITER}`;
  const made = await ask("POST", `${api}/deployments`, {
    auth,
    json: { ref: "fix", environment: "production" },
  });
  expect(made).toMatchObject({ status: 201, json: { sha: head, environment: "production" } });
  const statuses = `${api}/deployments/${made.json.id}/statuses`;
  expect((await ask("POST", statuses, { auth, json: { state: "success" } })).status).toBe(201);
  expect((await ask("POST", statuses, { auth, json: { state: "fine" } })).status).toBe(422);
  expect((await ask("GET", statuses, { auth })).json).toMatchObject([{ state: "success" }]);
  expect((await ask("GET", `${api}/deployments?environment=staging`, { auth })).json).toEqual([]);
  expect((await ask("GET", `${api}/deployments?environment=production`, { auth })).json).toHaveLength(1);
});
