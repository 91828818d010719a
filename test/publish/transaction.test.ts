import { afterEach, describe, expect, it } from "vitest";
import type { FaultEffect } from "../../src/emulator/fault.ts";
import { digestOf } from "../../src/flow/digest.ts";
import { isOwn } from "../../src/plan/commit-message.ts";
import type { WriteTask } from "../../src/publish/task.ts";
import { publishAll, Transaction } from "../../src/publish/transaction.ts";
import { ACCOUNT, type Account, openAccount, saying } from "../twilio/account.ts";
import { liveSays, taskFor, writingTo } from "./world.ts";

let account: Account;
afterEach(() => account.close());

const outcomes = (results: readonly { key: string; outcome: string }[]) =>
  Object.fromEntries(results.map(({ key, outcome }) => [key, outcome]));
const messages = (results: Awaited<ReturnType<typeof publishAll>>) =>
  results.flatMap(({ findings }) => findings.map(({ message }) => message)).join("\n");
const publishedInConsole = (task: WriteTask) =>
  account.emulator.editInConsole(task.target?.sid ?? "", {
    definition: saying("theirs"),
    status: "published",
  });
const UPDATE = { method: "POST", path: /\/v2\/Flows\/FW/ } as const;
const CREATE = { method: "POST", path: "/v2/Flows" } as const;

describe("publishing several flows", () => {
  it("publishes level by level and makes what is not there", async () => {
    account = await openAccount();
    const levels = [
      [await taskFor(account, "sub"), await taskFor(account, "new", { fresh: true })],
      [await taskFor(account, "top")],
    ];
    const results = await publishAll(levels, writingTo(account));
    expect(outcomes(results)).toEqual({ sub: "published", new: "created", top: "published" });
    expect(liveSays(account)).toEqual({ sub: "sub new", new: "new new", top: "top new" });
    const written = account.emulator.requests
      .filter(({ method }) => method === "POST")
      .map(({ form }) => form?.FriendlyName);
    expect(written.at(-1)).toBe("top");
  });

  it("puts back what is out, and deletes what it made, when a later flow is refused", async () => {
    account = await openAccount();
    const levels = [
      [await taskFor(account, "one"), await taskFor(account, "made", { fresh: true })],
      [await taskFor(account, "two")],
      [await taskFor(account, "three")],
    ];
    account.emulator.order({ match: { ...UPDATE, nth: 2 }, do: { status: 403 } });
    const results = await publishAll(levels, writingTo(account));
    expect(outcomes(results)).toEqual({
      one: "rolled-back",
      made: "rolled-back",
      two: "failed",
      three: "not-reached",
    });
    expect(liveSays(account)).toEqual({ one: "one old", two: "two old", three: "three old" });
    const sid =
      account.emulator.flowsOf(ACCOUNT).find(({ friendlyName }) => friendlyName === "one")?.sid ?? "";
    expect(account.emulator.revisionsOf(sid).at(-1)?.commitMessage).toMatch(
      /^Restore revision 1 after a failed publish \[flowgate [0-9a-f]{12}\]$/,
    );
  });

  it("begins nothing new once a write was refused, however many wait for their turn", async () => {
    account = await openAccount({ transport: { concurrency: 1 } });
    const tasks = await Promise.all(["one", "two", "three"].map((name) => taskFor(account, name)));
    account.emulator.order({ match: UPDATE, do: { status: 400 } });
    const results = await publishAll([tasks], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "failed", two: "not-reached", three: "not-reached" });
    expect(
      account.emulator.requests.filter(({ method, path }) => method === "POST" && UPDATE.path.test(path)),
    ).toHaveLength(1);
  });

  it("says first of all what could not be put back, and how to", async () => {
    account = await openAccount();
    const levels = [[await taskFor(account, "one")], [await taskFor(account, "two")]];
    account.emulator.order({ match: { ...UPDATE, nth: 2, times: 9 }, do: { status: 403 } });
    const results = await publishAll(levels, writingTo(account));
    expect(outcomes(results)).toEqual({ one: "published", two: "failed" });
    expect(messages(results)).toContain("could NOT be put back. Restore it now");
    expect(messages(results)).toContain("run flowgate rollback --flow one --revision 1.");
  });

  it("keeps what it made while a flow that runs it could not be put back", async () => {
    account = await openAccount();
    const [parent, last] = [await taskFor(account, "parent"), await taskFor(account, "last")];
    account.emulator.order({ match: { ...UPDATE, nth: 2, times: 2 }, do: { status: 403 } });
    const transaction = new Transaction(writingTo(account));
    const child = await taskFor(account, "child", { fresh: true });
    const step = (task: WriteTask) => ({ key: task.key, prepare: async () => ({ task }) });
    const [made] = await transaction.write([step(child)], "published");
    const definition = saying(`then ${made?.sid}`);
    await transaction.write([step({ ...parent, definition, digest: digestOf(definition) })], "published");
    await transaction.write([step(last)], "published");
    const results = [...(await transaction.finish()).values()];
    expect(outcomes(results)).toEqual({ child: "created", parent: "published", last: "failed" });
    expect(messages(results)).toContain("NOT deleted again: parent, which could not be put back, runs it");
    expect(liveSays(account).child).toBe("child new");
  });

  it("deletes a draft that it could not publish, though it holds other text than what was to be published", async () => {
    account = await openAccount();
    const transaction = new Transaction(writingTo(account));
    const draft = await taskFor(account, "tied", { fresh: true });
    const step = (task: WriteTask) => ({ key: task.key, prepare: async () => ({ task }) });
    const [made] = await transaction.write([step(draft)], "draft");
    const target = { sid: made?.sid ?? "", friendlyName: "tied", latestRevision: 1, live: null };
    const definition = saying(`tied to ${made?.sid}`);
    const whole = { ...draft, definition, digest: digestOf(definition) };
    account.emulator.order({ match: UPDATE, do: { status: 403 } });
    await transaction.write(
      [step({ ...whole, target: { ...target, drifted: false, made: draft } })],
      "published",
    );
    expect(outcomes([...(await transaction.finish()).values()])).toEqual({ tied: "failed" });
    expect(account.emulator.flowsOf(ACCOUNT)).toEqual([]);
  });

  it("leaves alone what somebody edited right after it was written", async () => {
    account = await openAccount();
    const one = await taskFor(account, "one");
    const levels = [[one], [await taskFor(account, "two")]];
    account.emulator.order({
      match: { ...UPDATE, nth: 2 },
      do: {
        edit: () =>
          account.emulator.editInConsole(one.target?.sid ?? "", {
            definition: saying("theirs"),
            status: "published",
          }),
      },
    });
    account.emulator.order({ match: { ...UPDATE, nth: 2 }, do: { status: 403 } });
    const results = await publishAll(levels, writingTo(account));
    expect(liveSays(account).one).toBe("theirs");
    expect(messages(results)).toContain("was changed by somebody right after this run wrote revision 2");
  });

  it("tells of a flow that it made, and that somebody deleted since, that it is gone", async () => {
    account = await openAccount();
    const levels = [[await taskFor(account, "made", { fresh: true })], [await taskFor(account, "two")]];
    const remove = () => {
      const made = account.emulator.flowsOf(ACCOUNT).find(({ friendlyName }) => friendlyName === "made");
      account.emulator.order({
        match: { method: "GET", path: new RegExp(`${made?.sid}/Revisions`), times: 9 },
        do: { status: 404 },
      });
    };
    account.emulator.order({ match: UPDATE, do: { edit: remove } });
    account.emulator.order({ match: UPDATE, do: { status: 403 } });
    const results = await publishAll(levels, writingTo(account));
    expect(results.map(({ outcome, sid }) => [outcome, sid])[0]).toEqual(["rolled-back", null]);
  });

  it("restores what was published over somebody's edit so that the next run sees the edit", async () => {
    account = await openAccount();
    const one = await taskFor(account, "one");
    const drifted = { ...one, target: one.target && { ...one.target, drifted: true } };
    account.emulator.order({ match: { ...UPDATE, nth: 2 }, do: { status: 403 } });
    await publishAll([[drifted], [await taskFor(account, "two")]], writingTo(account));
    const message = account.emulator.revisionsOf(one.target?.sid ?? "").at(-1)?.commitMessage ?? "";
    expect(message).toMatch(/^Restore revision 1 after a failed publish \[flowgate [0-9a-f]{12}\]$/);
    expect(isOwn(message, saying("one old"))).toBe(false);
  });

  it("starts nothing new once it is cancelled, and takes nothing back", async () => {
    account = await openAccount();
    const cancelled = new AbortController();
    const levels = [[await taskFor(account, "one")], [await taskFor(account, "two")]];
    account.emulator.order({ match: UPDATE, do: { edit: () => cancelled.abort() } });
    const results = await publishAll(levels, writingTo(account, cancelled.signal));
    expect(outcomes(results)).toEqual({ one: "published", two: "not-reached" });
  });
});

describe("a flow that somebody saved since the plan was made", () => {
  it("is not written over", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.editInConsole(task.target?.sid ?? "", { definition: saying("theirs"), status: "draft" });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "failed" });
    expect(messages(results)).toContain("Revision 2 of one was saved by US");
    expect(account.emulator.requests.some(({ method }) => method === "POST")).toBe(false);
  });

  it("gets its own revision back when it was published between the last read and the write", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({
      match: UPDATE,
      do: {
        edit: () =>
          account.emulator.editInConsole(task.target?.sid ?? "", {
            definition: saying("theirs"),
            status: "published",
          }),
      },
    });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "failed" });
    expect(liveSays(account)).toEqual({ one: "theirs" });
    const last = account.emulator.revisionsOf(task.target?.sid ?? "").at(-1);
    expect(last?.commitMessage).toMatch(
      /^Restore revision 2, published by US\w+ .* \[flowgate [0-9a-f]{12}\]$/,
    );
    expect(isOwn(last?.commitMessage ?? null, saying("theirs"))).toBe(false);
  });

  it("gets its own revision back where that is not seen at first", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({ match: UPDATE, do: { edit: () => publishedInConsole(task) } });
    account.emulator.order({
      match: { method: "GET", path: /Revisions\/2$/, times: 3 },
      do: { status: 404 },
    });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "failed" });
    expect(liveSays(account)).toEqual({ one: "theirs" });
  });

  it("is named where it stays unseen: ours is live then, and the run fails for it", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({ match: UPDATE, do: { edit: () => publishedInConsole(task) } });
    account.emulator.order({
      match: { method: "GET", path: /Revisions\/2$/, times: 9 },
      do: { status: 404 },
    });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "published" });
    expect(messages(results)).toContain("between revision 1 and this run's revision 3");
    expect(results[0]?.findings.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("is named where it was published while something else was put back, and is not seen", async () => {
    account = await openAccount();
    const one = await taskFor(account, "one");
    const levels = [[one], [await taskFor(account, "two")]];
    account.emulator.order({ match: { ...UPDATE, nth: 2 }, do: { status: 403 } });
    account.emulator.order({ match: { ...UPDATE, nth: 3 }, do: { edit: () => publishedInConsole(one) } });
    account.emulator.order({
      match: { method: "GET", path: /Revisions\/3$/, times: 9 },
      do: { status: 404 },
    });
    const results = await publishAll(levels, writingTo(account));
    expect(outcomes(results)).toEqual({ one: "rolled-back", two: "failed" });
    expect(messages(results)).toContain("Somebody saved one between revision 2 and this run's revision 4");
  });

  it("is published all the same when theirs was a draft, which is named", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({
      match: UPDATE,
      do: {
        edit: () =>
          account.emulator.editInConsole(task.target?.sid ?? "", {
            definition: saying("theirs"),
            status: "draft",
          }),
      },
    });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "published" });
    expect(messages(results)).toContain("Revision 2 of one was saved as a draft");
  });
});

describe("a write whose answer is lost", () => {
  it.each<[string, FaultEffect]>([
    ["a reset before it is applied", "resetBefore"],
    ["a reset after it is applied", "resetAfter"],
    ["silence", "silence"],
    ["silence after it is applied", "silenceAfter"],
    ["garbage", "garbage"],
    ["half an answer", "truncated"],
    ["500", { status: 500 }],
    ["502", { status: 502 }],
    ["503", { status: 503 }],
    ["429", { status: 429 }],
  ])("is applied, and makes a flow, once and only once after %s", async (_, effect) => {
    account = await openAccount();
    const [one, made] = [await taskFor(account, "one"), await taskFor(account, "made", { fresh: true })];
    for (const match of [UPDATE, CREATE]) account.emulator.order({ match, do: effect });
    const results = await publishAll([[one, made]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "published", made: "created" });
    expect(results.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(account.emulator.revisionsOf(one.target?.sid ?? "")).toHaveLength(2);
    expect(account.emulator.flowsOf(ACCOUNT).map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it.each([
    ["waits as long as Twilio asks", "10", [500, 1500, 3000, 5000], "published"],
    ["sends nothing more where Twilio asks for more than a minute", "3600", [500, 1500, 3000], "failed"],
  ])("%s before it is sent again", async (_, retryAfter, pauses, outcome) => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({ match: UPDATE, do: { status: 503, headers: { "retry-after": retryAfter } } });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: outcome });
    expect(account.pauses.slice(0, pauses.length)).toEqual(pauses);
  });

  it("is sent five times in all, and not a sixth", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({ match: { ...UPDATE, times: 4 }, do: { status: 503 } });
    expect(outcomes(await publishAll([[task]], writingTo(account)))).toEqual({ one: "published" });
    const other = await taskFor(account, "other");
    account.emulator.order({ match: { ...UPDATE, times: 9 }, do: { status: 503 } });
    expect(outcomes(await publishAll([[other]], writingTo(account)))).toEqual({ other: "failed" });
    const sid = other.target?.sid ?? "";
    const sent = account.emulator.requests.filter(
      ({ method, path }) => method === "POST" && path.includes(sid),
    );
    expect(sent).toHaveLength(5);
  });

  it("is not taken for lost because a read is stale", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({ match: UPDATE, do: "resetAfter" });
    account.emulator.order({ match: { method: "GET", path: /LatestRevision/, nth: 2 }, do: "staleRead" });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ one: "published" });
    expect(account.emulator.revisionsOf(task.target?.sid ?? "")).toHaveLength(2);
  });
});

describe("an answer that is not as it should be", () => {
  it("of another account stops the run, and what was just made is deleted", async () => {
    account = await openAccount();
    const task = await taskFor(account, "made", { fresh: true });
    account.emulator.order({ match: CREATE, do: "wrongAccount" });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results)).toEqual({ made: "failed" });
    expect(messages(results)).toContain("but AC1111");
    expect(account.emulator.flowsOf(ACCOUNT)).toEqual([]);
  });

  it("of another account is taken back there too, where every answer comes from it", async () => {
    const expected = `AC${"9".repeat(32)}`;
    account = await openAccount({ expected });
    const tasks = [
      await taskFor(account, "made", { fresh: true }),
      await taskFor(account, "next", { fresh: true }),
    ];
    const results = await publishAll([tasks], { ...writingTo(account), account: expected });
    expect(outcomes(results)).toEqual({ made: "failed", next: "not-reached" });
    expect(account.emulator.flowsOf(ACCOUNT)).toEqual([]);
  });

  it("valid: false is no success", async () => {
    account = await openAccount();
    const task = await taskFor(account, "one");
    account.emulator.order({ match: UPDATE, do: "validFalse" });
    const results = await publishAll([[task]], writingTo(account));
    expect(outcomes(results).one).not.toBe("published");
    expect(liveSays(account)).toEqual({ one: "one old" });
  });
});
