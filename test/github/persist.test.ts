import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../src/emulator/exchange.ts";
import type { FaultEffect } from "../../src/emulator/fault.ts";
import { type Loopback, startLoopback } from "../../src/emulator/loopback.ts";
import { type Connection, connect, type GitHub } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/problem.ts";

let host: Loopback;
let waits: number[];
beforeEach(async () => {
  waits = [];
  host = await startLoopback({}, () => ({
    identify: () => "acme",
    handle: ({ method }): Answer => ({ status: method === "POST" ? 201 : 200, body: { ok: true } }),
    error: (status, _, message) => ({ status, body: { message: message ?? "Something happened" } }),
  }));
});
afterEach(() => host.close());

function github(over: Partial<Connection> = {}): GitHub {
  return connect({
    token: "ghs_secret",
    apiUrl: host.origin,
    repository: { owner: "acme", name: "flows" },
    sleep: async (milliseconds) => void waits.push(milliseconds),
    ...over,
  });
}

function meet(effect: FaultEffect, times = 1): void {
  host.order({ match: { times }, do: effect });
}

const limit = (headers: Record<string, string>, status = 403, message = "Forbidden"): FaultEffect => ({
  status,
  message,
  headers,
});

async function failure(request: Promise<unknown>): Promise<GitHubError> {
  const error = await request.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

describe("a read", () => {
  it.each<[string, FaultEffect]>([
    ["500", { status: 500 }],
    ["502", { status: 502 }],
    ["503", { status: 503 }],
    ["429", { status: 429 }],
    ["a secondary limit", { status: 403, message: "You have exceeded a secondary rate limit." }],
    ["a broken connection", "resetBefore"],
    ["an answer that breaks off", "truncated"],
    ["an answer of a proxy", "garbage"],
  ])("is tried again after %s", async (_, effect) => {
    meet(effect, 4);
    expect((await github().get("pulls/1")).data).toEqual({ ok: true });
    expect(host.requests).toHaveLength(5);
    expect(waits).toHaveLength(4);
  });

  it("is given up after five tries", async () => {
    meet({ status: 502, message: "Bad gateway" }, 9);
    expect((await failure(github().get("pulls/1"))).status).toBe(502);
    expect(host.requests).toHaveLength(5);
  });

  it("waits longer each time, by chance up to half of it less", async () => {
    meet({ status: 500 }, 4);
    await github().get("pulls/1");
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(500 * 2 ** index);
    }
  });

  it.each([400, 401, 404, 422])("is not tried again after %i", async (status) => {
    meet({ status }, 2);
    await failure(github().get("pulls/1"));
    expect(host.requests).toHaveLength(1);
  });

  it("that stays silent is ended by its deadline and tried again", async () => {
    const first = new AbortController();
    const signals = [new AbortController().signal, first.signal];
    meet({ edit: () => first.abort(new DOMException("The operation timed out", "TimeoutError")) });
    meet("silence");
    const deadline = () => signals.pop() ?? AbortSignal.abort();
    expect((await github({ deadline }).get("pulls/1")).data).toEqual({ ok: true });
    expect(host.requests).toHaveLength(2);
    expect(waits).toHaveLength(1);
  });
});

describe("a limit", () => {
  it("is waited for as long as Retry-After says", async () => {
    meet(limit({ "retry-after": "17" }));
    await github().get("pulls/1");
    expect(waits).toEqual([17_000]);
  });

  it("is waited for to a part of a second", async () => {
    meet(limit({ "retry-after": "1.5" }));
    await github().get("pulls/1");
    expect(waits).toEqual([1_500]);
  });

  it("of more than a minute is an error at once", async () => {
    meet(limit({ "retry-after": "61" }), 5);
    expect((await failure(github().get("pulls/1"))).hint).toMatch(/rate limit/);
    expect([waits, host.requests.length]).toEqual([[], 1]);
  });

  it("whose waits add up to more than a minute ends too", async () => {
    meet(limit({ "retry-after": "25" }, 429), 5);
    await failure(github().get("pulls/1"));
    expect(waits).toEqual([25_000, 25_000]);
  });

  it("that is used up for an hour is an error at once", async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    meet(limit({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset }), 5);
    expect((await failure(github().get("pulls/1"))).hint).toMatch(/rate limit is used up/);
    expect(host.requests).toHaveLength(1);
  });
});

describe("a write", () => {
  it.each<[string, FaultEffect]>([
    ["500", { status: 500 }],
    ["a broken connection", "resetAfter"],
    ["an answer that breaks off", "truncated"],
  ])("that makes something is never sent again blindly: %s", async (_, effect) => {
    meet(effect, 2);
    await failure(github().send("POST", "issues/1/comments", { body: "x" }));
    expect(host.requests).toHaveLength(1);
  });

  it("that a limit refused was not read, and is sent again", async () => {
    meet(limit({ "retry-after": "1" }, 429));
    await github().send("POST", "issues/1/comments", { body: "x" });
    expect(host.requests.map(({ json }) => json)).toEqual([{ body: "x" }, { body: "x" }]);
  });

  it.each(["PATCH", "DELETE"] as const)("%s gives the same twice, and is sent again", async (method) => {
    meet("resetAfter");
    await github().send(method, "issues/comments/1");
    expect(host.requests).toHaveLength(2);
  });

  it("is no GraphQL question: that is asked again", async () => {
    meet("resetAfter");
    await github().ask("{ viewer { login } }");
    expect(host.requests.map(({ path }) => path)).toEqual(["/graphql", "/graphql"]);
  });
});

describe("an error", () => {
  const asked = async (effect: FaultEffect, path = "pulls/1/files") => {
    meet(effect, 5);
    return failure(github().get(path));
  };

  it("says what was asked and what GitHub said", async () => {
    const error = await asked({ status: 404, message: "Not Found" });
    expect(error.message).toBe("GitHub answered 404 to GET /repos/acme/flows/pulls/1/files: Not Found.");
    expect(error.hint).toContain("`pull-requests: read`");
  });

  it("401 speaks of the token", async () => {
    expect((await asked({ status: 401, message: "Bad credentials" })).hint).toMatch(/github-token/);
  });

  it.each([
    ["pull_requests=write; issues=write", "`pull-requests: write`"],
    ["issues=write; pull_requests=write", "`pull-requests: write`"],
    ["contents=read,metadata=read", "`contents: read` and `metadata: read`"],
    ["<b>=1", "`pull-requests: read`"],
  ])("403 names the permission that GitHub names: %s", async (accepted, named) => {
    const headers = { "x-accepted-github-permissions": accepted };
    expect(
      (await asked({ status: 403, message: "Resource not accessible by integration", headers })).hint,
    ).toContain(named);
  });

  it("403 names the likely permission where GitHub does not", async () => {
    expect((await asked({ status: 403 }, "git/commits/1")).hint).toContain("`contents: read`");
  });

  it("of a broken connection says so", async () => {
    const error = await asked("resetBefore");
    expect([error.status, error.message]).toEqual([null, expect.stringContaining("no whole answer")]);
  });

  it("never holds the token", async () => {
    for (const effect of [{ status: 401 }, { status: 500 }, "resetBefore", "garbage"] as const) {
      const error = await asked(effect);
      expect(`${error.message} ${error.hint} ${error.stack}`).not.toContain("ghs_secret");
    }
  });
});

describe("where requests go", () => {
  it("GraphQL lies beside /api/v3 on Enterprise Server", async () => {
    await github({ apiUrl: `${host.origin}/api/v3` }).ask("{ viewer { login } }");
    await github({ apiUrl: `${host.origin}/api/v3` }).get("pulls/1", { page: 2 });
    expect(host.requests.map(({ path }) => path)).toEqual([
      "/api/graphql",
      "/api/v3/repos/acme/flows/pulls/1?page=2",
    ]);
  });

  it("without a token there are none", () => {
    expect(() => github({ token: "" })).toThrow(/no GitHub token/);
  });
});
