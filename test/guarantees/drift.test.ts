import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StudioEmulator } from "../../src/emulator/studio.ts";
import { definitionOf } from "./flows.ts";
import { PERSON } from "./history.ts";
import { openStage } from "./matrix.ts";
import { SIDS, startShop } from "./shop.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
let studio: StudioEmulator;
beforeEach(async () => {
  stage = await openStage();
  studio = await startShop({ owned: true });
});
afterEach(async () => {
  await Promise.all([stage.close(), studio.close()]);
});

const sid = (key: string) => SIDS.get(key) ?? "";
const theirs = definitionOf({ says: "Somebody's words.", runs: [] }, () => "");

/** Somebody works on a flow in the Console; it is revision 2. */
function edited(key: string, status: "draft" | "published"): void {
  studio.editInConsole(sid(key), { definition: theirs, status, author: PERSON });
}

async function published(inputs = {}) {
  const { plan } = await stage.publish(studio, { inputs });
  return { plan, flow: (key: string) => plan.flows.find((one) => one.key === key) };
}

const revisions = (key: string) => studio.revisionsOf(sid(key)).map(({ author }) => author === PERSON);
const wrote = () =>
  studio.requests.some(({ method, path }) => method !== "GET" && !path.endsWith("/Validate"));

describe("what somebody published in the Console", () => {
  it("is told and left alone where the change does not touch the flow, and holds nobody up", async () => {
    edited("hours", "published");
    const { plan, flow } = await published();
    expect(plan.verdict).toBe("pass");
    expect(flow("hours")).toMatchObject({ action: "skipped", drift: { revision: 2, author: PERSON } });
    expect(revisions("hours")).toEqual([false, true]);
    const others = plan.flows.filter(({ key }) => key !== "hours").map(({ outcome }) => outcome);
    expect(new Set(others)).toEqual(new Set(["published", "created"]));
  });

  it("is shown as what was edited since Flowgate published last", async () => {
    edited("hours", "published");
    const { flow } = await published();
    const said = flow("hours")
      ?.drift?.changes.map(({ text }) => text)
      .join("\n");
    expect(said).toContain("We are open from 9 to 5.");
    expect(said).toContain("Somebody's words.");
  });

  it("stops the whole change where it touches the flow: nothing is written", async () => {
    edited("greet", "published");
    const { plan, flow } = await published();
    expect(plan.verdict).toBe("fail");
    expect(flow("greet")).toMatchObject({ action: "blocked", drift: { revision: 2, author: PERSON } });
    expect(wrote()).toBe(false);
  });

  it("is seen whichever read is stale, also below a draft", async () => {
    const reads: number[] = [];
    for (const status of ["published", "draft"] as const) {
      for (let nth = 1; nth <= (reads.at(-1) ?? 1); nth += 1) {
        await studio.close();
        studio = await startShop({ owned: true });
        edited("greet", "published");
        if (status === "draft") edited("greet", "draft");
        studio.order({ match: { method: "GET", path: /\/v2\/Flows/, nth }, do: "staleRead" });
        const { plan, flow } = await published();
        expect([plan.verdict, flow("greet")?.action, wrote()], `read ${nth}`).toEqual([
          "fail",
          "blocked",
          false,
        ]);
        reads.push(studio.requests.filter(({ method }) => method === "GET").length);
      }
    }
    expect(Math.min(...reads)).toBeGreaterThan(4);
  });

  it("is passed over with on-drift: warn, and the flows that run it are published", async () => {
    edited("greet", "published");
    const { plan, flow } = await published({ "on-drift": "warn" });
    expect([plan.verdict, flow("greet")?.action, flow("menu")?.outcome]).toEqual([
      "pass",
      "skipped",
      "published",
    ]);
    expect(revisions("greet")).toEqual([false, true]);
  });

  it("is published over with on-drift: overwrite, and stays in the flow's history", async () => {
    edited("greet", "published");
    const { plan, flow } = await published({ "on-drift": "overwrite" });
    expect([plan.verdict, flow("greet")?.outcome, flow("greet")?.revision]).toEqual(["pass", "published", 3]);
    expect(revisions("greet")).toEqual([false, true, false]);
  });
});

it("what somebody saved as a draft holds nobody up, is named, and stays in the flow's history", async () => {
  edited("greet", "draft");
  const { plan, flow } = await published();
  expect([plan.verdict, flow("greet")?.outcome, flow("greet")?.draft?.revision]).toEqual([
    "pass",
    "published",
    2,
  ]);
  const warnings = flow("greet")?.findings.filter(({ rule }) => rule === "draft-ahead");
  expect(warnings?.map(({ message }) => message)).toEqual([expect.stringMatching(/revision 2\b/i)]);
  expect(revisions("greet")).toEqual([false, true, false]);
});
