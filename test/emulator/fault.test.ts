import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/emulator/fault.ts";
import { ACCOUNT, AUTH, ask, githubWithRepository, OTHER, PERSON, studioWithAccounts } from "./ask.ts";
import { flowOf, say } from "./definitions.ts";

const DEFINITION = JSON.stringify(flowOf(say("hi", "new")));

/** A Studio with one flow whose first revision is published. */
async function studioWithFlow() {
  const studio = await studioWithAccounts();
  const sid = studio.seedFlow(ACCOUNT, { friendlyName: "Main", definition: flowOf() });
  const url = `${studio.origin}/v2/Flows/${sid}`;
  return {
    studio,
    sid,
    read: () => ask("GET", url, { auth: AUTH }),
    write: () => ask("POST", url, { auth: AUTH, form: { Status: "published", Definition: DEFINITION } }),
    revisions: () => studio.revisionsOf(sid).length,
  };
}

describe("what becomes of a write", () => {
  it.each<[Fault["do"], number]>([
    ["resetBefore", 1],
    ["resetAfter", 2],
    ["truncated", 2],
  ])("%s: the caller sees a broken connection, the flow has %i revisions", async (effect, revisions) => {
    const one = await studioWithFlow();
    one.studio.order({ match: { method: "POST" }, do: effect });
    await expect(one.write()).rejects.toThrow();
    expect(one.revisions()).toBe(revisions);
    expect((await one.write()).status).toBe(200);
  });

  it.each<[Fault["do"], number]>([
    ["silence", 1],
    ["silenceAfter", 2],
  ])("%s: no answer ever comes, the flow has %i revisions", async (effect, revisions) => {
    const one = await studioWithFlow();
    one.studio.order({ match: { method: "POST" }, do: effect });
    const answer = one.write().then(
      () => "answered",
      () => "broken",
    );
    while (!one.studio.requests.some(({ method }) => method === "POST")) await one.read();
    expect(one.revisions()).toBe(revisions);
    await one.studio.close();
    expect(await answer).toBe("broken");
  });

  it("garbage: it is applied, and the answer is no JSON", async () => {
    const one = await studioWithFlow();
    one.studio.order({ match: { method: "POST" }, do: "garbage" });
    const reply = await one.write();
    expect([reply.status, reply.text[0], one.revisions()]).toEqual([200, "<", 2]);
  });

  it("validFalse: 200 with valid false, not applied", async () => {
    const one = await studioWithFlow();
    one.studio.order({ match: { method: "POST" }, do: "validFalse" });
    expect(await one.write()).toMatchObject({ status: 200, json: { valid: false, errors: [{}] } });
    expect(one.revisions()).toBe(1);
  });

  it("a status: not applied, with code, message and headers", async () => {
    const one = await studioWithFlow();
    one.studio.order({
      match: { method: "POST" },
      do: { status: 429, message: "Slow down", headers: { "Retry-After": "3" } },
    });
    const reply = await one.write();
    expect(reply).toMatchObject({ status: 429, json: { code: 20429, message: "Slow down", status: 429 } });
    expect([reply.headers.get("retry-after"), one.revisions()]).toEqual(["3", 1]);
  });
});

describe("what becomes of a read", () => {
  it("wrongAccount: every account_sid is another", async () => {
    const one = await studioWithFlow();
    one.studio.order({ do: "wrongAccount" });
    const { json } = await one.read();
    expect(json.account_sid).toMatch(/^AC[0-9a-f]{32}$/);
    expect([ACCOUNT, OTHER]).not.toContain(json.account_sid);
    expect((await one.read()).json.account_sid).toBe(ACCOUNT);
  });

  it("staleRead: what stood before the last write", async () => {
    const one = await studioWithFlow();
    await one.write();
    one.studio.order({ do: "staleRead" });
    expect((await one.read()).json.revision).toBe(1);
    expect((await one.read()).json.revision).toBe(2);
  });

  it("staleRead: 404 for what the last write made, and no word of it in the list", async () => {
    const one = await studioWithFlow();
    const form = { FriendlyName: "New", Status: "draft", Definition: DEFINITION };
    const created = await ask("POST", `${one.studio.origin}/v2/Flows`, { auth: AUTH, form });
    one.studio.order({ match: { times: 2 }, do: "staleRead" });
    expect(
      (await ask("GET", `${one.studio.origin}/v2/Flows/${created.json.sid}`, { auth: AUTH })).status,
    ).toBe(404);
    expect((await ask("GET", `${one.studio.origin}/v2/Flows`, { auth: AUTH })).json.flows).toHaveLength(1);
    expect((await ask("GET", `${one.studio.origin}/v2/Flows`, { auth: AUTH })).json.flows).toHaveLength(2);
  });

  it("edit: something happens between two requests", async () => {
    const one = await studioWithFlow();
    const edit = () => {
      one.studio.editInConsole(one.sid, { definition: flowOf(say("hi", "Console")), status: "published" });
    };
    one.studio.order({ match: { nth: 2 }, do: { edit } });
    expect((await one.read()).json.revision).toBe(1);
    expect((await one.read()).json.revision).toBe(2);
  });

  it("slow: the answer comes, after that time", async () => {
    const one = await studioWithFlow();
    one.studio.order({ do: { slow: 50 } });
    const began = performance.now();
    expect((await one.read()).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(49);
  });
});

it("counts the requests that were under way at once", async () => {
  const one = await studioWithFlow();
  await one.read();
  expect(one.studio.peak).toBe(1);
  one.studio.order({ do: "silence" });
  one.read().catch(() => {});
  while (one.studio.requests.length < 2) await new Promise((done) => setImmediate(done));
  await one.read();
  expect(one.studio.peak).toBe(2);
});

describe("which requests a fault meets", () => {
  it("counts matching ones only: from the nth on, so many times", async () => {
    const one = await studioWithFlow();
    one.studio.order({
      match: { method: "GET", path: /\/v2\/Flows\/FW/, nth: 2, times: 2 },
      do: { status: 503 },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      await ask("GET", `${one.studio.origin}/v2/Flows`, { auth: AUTH });
      statuses.push((await one.read()).status);
    }
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
  });

  it("takes a text for the whole path, an expression for the path with its query", async () => {
    const one = await studioWithFlow();
    const list = `${one.studio.origin}/v2/Flows`;
    one.studio.order({ match: { path: "/v2/Flows", times: Number.POSITIVE_INFINITY }, do: { status: 500 } });
    one.studio.order({ match: { path: /Revisions\?PageSize=3$/ }, do: { status: 502 } });
    expect((await ask("GET", `${list}?PageSize=3`, { auth: AUTH })).status).toBe(500);
    expect((await one.read()).status).toBe(200);
    expect((await ask("GET", `${list}/${one.sid}/Revisions?PageSize=3`, { auth: AUTH })).status).toBe(502);
    one.studio.clearFaults();
    expect((await ask("GET", list, { auth: AUTH })).status).toBe(200);
  });
});

it("GitHub takes the same orders, in its own words", async () => {
  const { github, repository } = await githubWithRepository();
  repository.commit({ branch: "main", files: { "a.json": "{}" }, message: "First" });
  const auth = `Bearer ${PERSON}`;
  github.order({
    match: { path: "/repos/acme/flows" },
    do: { status: 403, headers: { "retry-after": "1" } },
  });
  const reply = await ask("GET", `${github.origin}/repos/acme/flows`, { auth });
  expect(reply).toMatchObject({ status: 403, json: { message: "Resource not accessible by integration" } });
  repository.commit({ branch: "main", files: { "a.json": "{ }" }, message: "Second" });
  const tip = async () =>
    (await ask("GET", `${github.origin}/repos/acme/flows/git/ref/heads/main`, { auth })).json.object;
  github.order({ do: "staleRead" });
  expect(await tip()).not.toMatchObject({ sha: repository.tip("main") });
  expect(await tip()).toMatchObject({ sha: repository.tip("main") });
});
