import { afterEach, describe, expect, it } from "vitest";
import { zeroConfiguration } from "../../src/config/zero.ts";
import { placesOf } from "../../src/jobs/account.ts";
import { readState } from "../../src/jobs/account-state.ts";
import type { AccountFlow } from "../../src/plan/flow-facts.ts";
import { ACCOUNT, type Account, openAccount, said, saying } from "../twilio/account.ts";

let account: Account;
afterEach(() => account.close());

/** A flow with so many revisions, the first of which was published. */
async function flowWith(...more: readonly ("draft" | "published")[]): Promise<string> {
  account = await openAccount();
  const sid = account.emulator.seedFlow(ACCOUNT, { friendlyName: "main", definition: saying("1") });
  for (const [index, status] of more.entries())
    account.emulator.editInConsole(sid, { definition: saying(String(index + 2)), status });
  return sid;
}

async function read(): Promise<{ live: string | null; draft: number | null; latest: number }> {
  const configuration = zeroConfiguration(["flows/main.json"], { environment: null });
  const place = placesOf(configuration, await account.studio.listFlows()).get("main");
  const state = await readState(account, place ?? { kind: "absent" });
  const flow = state.kind === "there" ? state.flow : ({} as AccountFlow);
  return {
    live: flow.live === null ? null : `${flow.live.revision}: ${said(flow.live.definition)}`,
    draft: flow.draft?.revision ?? null,
    latest: flow.latestRevision,
  };
}

const LIVE = { method: "GET", path: /LatestPublished/ } as const;

describe("what is live", () => {
  it.each<[string, readonly ("draft" | "published")[], Awaited<ReturnType<typeof read>>]>([
    ["the one revision there is", [], { live: "1: 1", draft: null, latest: 1 }],
    ["the newest that is published", ["published"], { live: "2: 2", draft: null, latest: 2 }],
    ["what is published below a draft", ["draft"], { live: "1: 1", draft: 2, latest: 2 }],
    ["what is published below drafts", ["draft", "draft", "draft"], { live: "1: 1", draft: 4, latest: 4 }],
    [
      "what is published between drafts",
      ["draft", "published", "draft"],
      { live: "3: 3", draft: 4, latest: 4 },
    ],
  ])("is %s, also where the first read is stale", async (_, more, expected) => {
    await flowWith(...more);
    expect(await read()).toEqual(expected);
    if (more.length === 0) return;
    account.emulator.order({ match: LIVE, do: "staleRead" });
    expect(await read()).toEqual(expected);
  });

  it("is looked up where the first read is older than a whole history", async () => {
    const sid = await flowWith("published", "draft");
    const other = account.emulator.seedFlow(ACCOUNT, { friendlyName: "other", definition: saying("other") });
    expect(other).not.toBe(sid);
    account.emulator.order({ match: LIVE, do: { status: 404 } });
    expect(await read()).toEqual({ live: "2: 2", draft: 3, latest: 3 });
  });

  it("is waited for where Twilio lists it and does not show it yet, and is an error where it never does", async () => {
    await flowWith("published");
    account.emulator.order({ match: LIVE, do: { status: 404 } });
    account.emulator.order({
      match: { method: "GET", path: /LatestRevision|Revisions\/2$/, times: 3 },
      do: { status: 404 },
    });
    expect(await read()).toEqual({ live: "2: 2", draft: null, latest: 2 });
    account.emulator.clearFaults();
    account.emulator.order({
      match: { method: "GET", path: /LatestPublished|LatestRevision|Revisions\/2$/, times: 9 },
      do: { status: 404 },
    });
    await expect(read()).rejects.toThrow(
      /lists revision 2 of the flow "main" .* as published, and does not show it/,
    );
  });
});
