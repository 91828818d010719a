import { afterEach, expect, it } from "vitest";
import { publishAll } from "../../src/publish/transaction.ts";
import { ask, basic } from "../emulator/ask.ts";
import { taskFor, writingTo } from "../publish/world.ts";
import { ACCOUNT, type Account, KEY, openAccount, said, saying } from "../twilio/account.ts";
import { openStage } from "./matrix.ts";
import { startShop } from "./shop.ts";
import { ACCOUNT as SHOP } from "./stage.ts";

let account: Account | null = null;
afterEach(async () => {
  await account?.close();
  account = null;
});

const UPDATE = { method: "POST", path: /\/v2\/Flows\/FW/ } as const;

it("a write that arrives after all looks stands twice, with the same content", async () => {
  account = await openAccount();
  const { emulator } = account;
  const task = await taskFor(account, "one");
  emulator.order({ match: UPDATE, do: "silence" });
  const [result] = await publishAll([[task]], writingTo(account));
  expect(result?.outcome).toBe("published");
  const [heldBack] = emulator.requests.filter(
    ({ method, path }) => method === "POST" && UPDATE.path.test(path),
  );
  await ask("POST", `${emulator.origin}${heldBack?.path}`, {
    auth: basic(KEY.sid, KEY.secret),
    ...(heldBack && { form: heldBack.form }),
  });
  const revisions = emulator.revisionsOf(task.target?.sid ?? "");
  expect(revisions.map(({ definition }) => said(definition))).toEqual(["one old", "one new", "one new"]);
});

it("a flow that was never published cannot be unpublished, and the report says so", async () => {
  account = await openAccount();
  const sid = account.emulator.seedFlow(ACCOUNT, {
    friendlyName: "draft",
    definition: saying("draft old"),
    status: "draft",
  });
  const fresh = await taskFor(account, "draft", { fresh: true });
  const target = {
    sid,
    friendlyName: "draft",
    latestRevision: 1,
    live: null,
    drifted: false,
    made: null,
  };
  const last = await taskFor(account, "last");
  account.emulator.order({ match: { ...UPDATE, nth: 2 }, do: { status: 403 } });
  const results = await publishAll([[{ ...fresh, target }], [last]], writingTo(account));
  expect(results.map(({ outcome }) => outcome)).toEqual(["published", "failed"]);
  expect(results[0]?.findings[0]?.message).toContain("Twilio cannot unpublish one: revision 2 stays live");
});

it("two flows of one name are named with both SIDs, and nothing is written", async () => {
  const [stage, studio] = [await openStage(), await startShop()];
  try {
    const sids = ["a", "b"].map((letter) => `FW${letter.repeat(32)}`);
    for (const sid of sids) studio.seedFlow(SHOP, { friendlyName: "hotline", definition: saying("hi"), sid });
    const { plan } = await stage.publish(studio);
    const finding = plan.flows.find(({ key }) => key === "hotline")?.findings[0];
    expect(plan.verdict).toBe("fail");
    for (const sid of sids) expect(finding?.message).toContain(sid);
    expect(studio.requests.some(({ method, path }) => method === "POST" && !path.endsWith("/Validate"))).toBe(
      false,
    );
  } finally {
    await Promise.all([stage.close(), studio.close()]);
  }
});
