import { createEmulator } from "emulate";
import { expect, it } from "vitest";
import { type Json, type JsonObject, member, stringMember } from "../../src/flow/json.ts";
import { ask, githubWithRepository, type Reply } from "./ask.ts";

const TOKEN = "a-developer";

/** `emulate` is a GitHub that others wrote: where both answer, they must agree. */
async function bothHosts() {
  const theirs = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: "octo-dev", scopes: ["repo"] } },
      github: {
        users: [{ login: "octo-dev" }],
        repos: [{ owner: "octo-dev", name: "flows", auto_init: true }],
      },
    },
  });
  const { github } = await githubWithRepository();
  github.addToken(TOKEN, { login: "octo-dev", type: "User", permissions: { issues: "write" } });
  const repository = github.createRepository("octo-dev/flows", { private: false });
  repository.commit({ branch: "main", files: { "flows/a.json": "{}" }, message: "First" });
  repository.commit({ branch: "fix", files: { "flows/a.json": "{ }" }, message: "Fix" });
  repository.openPullRequest({ title: "Fix", head: "fix" });
  await ask("POST", `${theirs.url}/repos/octo-dev/flows/issues`, {
    auth: `Bearer ${TOKEN}`,
    json: { title: "Fix" },
  });
  return { theirs, hosts: [github.origin, theirs.url] as const };
}

/** What Flowgate reads of a comment, with the host taken out of the addresses. */
function read(comment: Json, host: string): JsonObject {
  return {
    body: stringMember(comment, "body") ?? null,
    login: stringMember(member(comment, "user"), "login") ?? null,
    type: stringMember(member(comment, "user"), "type") ?? null,
    url: (stringMember(comment, "url") ?? "").replace(host, "").replace(/\d+$/, "N"),
    issue: (stringMember(comment, "issue_url") ?? "").replace(host, ""),
    id: typeof member(comment, "id"),
    created: typeof member(comment, "created_at"),
  };
}

it("agrees with `emulate` about comments: created, listed, paged, edited, refused", async () => {
  const { theirs, hosts } = await bothHosts();
  const said = await Promise.all(
    hosts.map(async (host) => {
      const repository = `${host}/repos/octo-dev/flows`;
      const auth = `Bearer ${TOKEN}`;
      const plain = (reply: Reply) => ({ status: reply.status, comment: read(reply.json, host) });
      const page = (reply: Reply) => ({
        status: reply.status,
        comments: (reply.json as unknown as Json[]).map((comment) => read(comment, host)),
        link: (reply.headers.get("link") ?? "").match(/rel="\w+"/g)?.sort() ?? [],
      });
      const list = `${repository}/issues/1/comments`;
      const first = await ask("POST", list, { auth, json: { body: "first" } });
      const second = await ask("POST", list, { auth, json: { body: "second 🚲\n<!-- x -->" } });
      const id = String(first.json.id);
      return {
        first: plain(first),
        second: plain(second),
        edited: plain(
          await ask("PATCH", `${repository}/issues/comments/${id}`, { auth, json: { body: "new" } }),
        ),
        all: page(await ask("GET", list, { auth })),
        firstPage: page(await ask("GET", `${list}?per_page=1`, { auth })),
        lastPage: page(await ask("GET", `${list}?per_page=1&page=2`, { auth })),
        blank: (await ask("POST", list, { auth, json: { body: " " } })).status,
        noIssue: (await ask("GET", `${repository}/issues/99/comments`, { auth })).status,
        noComment: (await ask("PATCH", `${repository}/issues/comments/999999`, { auth, json: { body: "x" } }))
          .status,
        stranger: (await ask("POST", list, { json: { body: "x" } })).status,
        deleted: (await ask("DELETE", `${repository}/issues/comments/${id}`, { auth })).status,
        left: page(await ask("GET", list, { auth })),
        user: stringMember((await ask("GET", `${host}/user`, { auth })).json, "login") ?? null,
      };
    }),
  );
  await theirs.close();
  expect(said[0]).toEqual(said[1]);
  expect(said[0]?.all.comments.map(({ body }) => body)).toEqual(["new", "second 🚲\n<!-- x -->"]);
});
