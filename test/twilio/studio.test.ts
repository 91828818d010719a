import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { FlowgateError } from "../../src/error.ts";
import { studioForm } from "../../src/flow/form.ts";
import { loopbackHosts } from "../../src/twilio/host.ts";
import { Studio } from "../../src/twilio/studio.ts";
import { Transport } from "../../src/twilio/transport.ts";
import { ACCOUNT, type Account, openAccount, said, saying, TRANSPORT } from "./account.ts";

let account: Account;
afterEach(() => account.close());

const form = (say: string, name = "Hello") => studioForm(saying(say), name, "a message");
const posts = () => account.emulator.requests.filter(({ method }) => method === "POST");

async function failure(promise: Promise<unknown>): Promise<FlowgateError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FlowgateError);
  return error as FlowgateError;
}

describe("reading", () => {
  it("lists every page", async () => {
    account = await openAccount();
    for (let n = 0; n < 1003; n += 1)
      account.emulator.seedFlow(ACCOUNT, { friendlyName: `f${n}`, definition: saying("x") });
    expect(await account.studio.listFlows()).toHaveLength(1003);
    expect(account.emulator.requests).toHaveLength(2);
  });

  it("follows Twilio's own address of a next page, at the configured host", async () => {
    account = await openAccount({ studio: { twilioAddresses: true } });
    for (let n = 0; n < 1001; n += 1)
      account.emulator.seedFlow(ACCOUNT, { friendlyName: `f${n}`, definition: saying("x") });
    expect(await account.studio.listFlows()).toHaveLength(1001);
  });

  it.each([
    ["no JSON", "<html>Please log in</html>"],
    ["another list", '{"meta":{},"flows":"none"}'],
    ["flows that say too little", '{"meta":{},"flows":[{"sid":"FW1"}]}'],
  ])("takes no answer for an empty account that is %s", async (_, body) => {
    account = await openAccount();
    const server = createServer((_, response) => response.writeHead(200).end(body)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const transport = new Transport(TRANSPORT);
    const studio = new Studio(transport, loopbackHosts(`http://127.0.0.1:${port}`), ACCOUNT);
    const error = await failure(studio.listFlows());
    expect(error.message).toContain("while listing the account's flows");
    await transport.close();
    server.close();
  });

  it("takes the published revision for live, whatever is newer", async () => {
    account = await openAccount();
    const sid = account.emulator.seedFlow(ACCOUNT, { friendlyName: "a", definition: saying("live") });
    account.emulator.editInConsole(sid, { definition: saying("draft"), status: "draft" });
    expect(said((await account.studio.live(sid))?.definition)).toBe("live");
    expect(said((await account.studio.latest(sid))?.definition)).toBe("draft");
  });

  it("knows a flow that was never published", async () => {
    account = await openAccount();
    const sid = account.emulator.seedFlow(ACCOUNT, {
      friendlyName: "a",
      definition: saying("x"),
      status: "draft",
    });
    expect(await account.studio.live(sid)).toBeNull();
  });

  it("stops at an answer of another account", async () => {
    account = await openAccount({ expected: `AC${"9".repeat(32)}` });
    account.emulator.seedFlow(ACCOUNT, { friendlyName: "a", definition: saying("x") });
    const error = await failure(account.studio.listFlows());
    expect(error.message).toBe(
      `These credentials belong to the account ${ACCOUNT}, but AC${"9".repeat(32)} is expected. Nothing was written.`,
    );
  });
});

describe("an answer that does not come at once", () => {
  it.each([
    ["500", { status: 500 }],
    ["503", { status: 503 }],
    ["429", { status: 429, code: 20429 }],
    ["a broken connection", "resetBefore"],
    ["silence", "silence"],
    ["half an answer", "truncated"],
    ["an answer that is no JSON", "garbage"],
  ] as const)("is asked for again after %s", async (_, effect) => {
    account = await openAccount();
    account.emulator.seedFlow(ACCOUNT, { friendlyName: "a", definition: saying("x") });
    account.emulator.order({ match: { method: "GET", times: 2 }, do: effect });
    expect(await account.studio.listFlows()).toHaveLength(1);
    expect(account.pauses).toEqual([187.5, 375]);
  });

  it("waits as long as Retry-After says", async () => {
    account = await openAccount();
    account.emulator.order({ do: { status: 429, headers: { "Retry-After": "7" } } });
    await account.studio.listFlows();
    expect(account.pauses).toEqual([7000]);
  });

  it("waits for a part of a second too, and on its own where Retry-After is neither seconds nor a date", async () => {
    account = await openAccount();
    account.emulator.order({ do: { status: 429, headers: { "Retry-After": "1.5" } } });
    await account.studio.listFlows();
    account.emulator.order({ do: { status: 429, headers: { "Retry-After": "-1" } } });
    await account.studio.listFlows();
    expect(account.pauses).toEqual([1500, 187.5]);
  });

  it("gives up at once when it would have to wait for more than a minute", async () => {
    account = await openAccount();
    account.emulator.order({ do: { status: 429, headers: { "Retry-After": "61" } } });
    const error = await failure(account.studio.listFlows());
    expect(account.pauses).toEqual([]);
    expect(error.message).toContain("has too many requests while listing the account's flows");
  });

  it("gives up after five tries", async () => {
    account = await openAccount();
    account.emulator.order({ match: { times: 9 }, do: { status: 503 } });
    const error = await failure(account.studio.listFlows());
    expect(account.emulator.requests).toHaveLength(5);
    expect(error.message).toContain("is in trouble while listing the account's flows (HTTP 503");
  });
});

describe("a refusal", () => {
  it.each([
    [401, "refused the credentials", "api-key"],
    [403, "does not allow this", "right to read and write"],
    [429, "has too many requests", "concurrency"],
    [500, "is in trouble", "status.twilio.com"],
  ])("of status %i is told in words that can be acted on", async (status, what, hint) => {
    account = await openAccount();
    account.emulator.order({ match: { times: 9 }, do: { status } });
    const error = await failure(account.studio.listFlows());
    expect(error.message).toContain(what);
    expect(error.hint).toContain(hint);
    expect(error.message + error.hint).not.toContain("the-key-secret");
  });

  it("by no one at all names the network", async () => {
    account = await openAccount();
    await account.emulator.close();
    const error = await failure(account.studio.listFlows());
    expect(error.message).toContain("could not be reached while listing the account's flows");
    expect(error.hint).toContain("HTTPS_PROXY");
  });
});

describe("Flow Validate", () => {
  it("takes a good definition, and writes nothing", async () => {
    account = await openAccount();
    expect(await account.studio.validate(form("hi"))).toEqual({ valid: true, errors: [], warnings: [] });
    expect(account.emulator.flowsOf(ACCOUNT)).toEqual([]);
  });

  it("tells every fault with its pointer", async () => {
    account = await openAccount();
    const broken = { ...saying("hi"), initial_state: "nowhere" };
    const { valid, errors } = await account.studio.validate(studioForm(broken, "Hello", "m"));
    expect(valid).toBe(false);
    expect(errors).toEqual([{ message: "must match a widget name", propertyPath: "#/initial_state" }]);
  });

  it("means no when it says valid: false with 200", async () => {
    account = await openAccount();
    account.emulator.order({ do: "validFalse" });
    expect((await account.studio.validate(form("hi"))).valid).toBe(false);
  });
});

describe("a write", () => {
  it("is never sent again by itself when its answer is lost", async () => {
    account = await openAccount();
    account.emulator.order({ match: { method: "POST" }, do: "resetAfter" });
    expect((await account.studio.create(form("hi"))).kind).toBe("doubt");
    expect(posts()).toHaveLength(1);
  });

  it("is sent again after 429, which is no answer to it", async () => {
    account = await openAccount();
    account.emulator.order({ match: { method: "POST" }, do: { status: 429 } });
    expect((await account.studio.create(form("hi"))).kind).toBe("written");
    expect(account.emulator.flowsOf(ACCOUNT)).toHaveLength(1);
  });
});
