import { afterEach, beforeEach, expect, it } from "vitest";
import type { StudioEmulator } from "../../src/emulator/studio.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { filesOf } from "./flows.ts";
import { BASE, SIDS, startShop } from "./shop.ts";
import { ACCOUNT, Stage } from "./stage.ts";

let stage: Stage;
let studio: StudioEmulator;
beforeEach(async () => {
  [stage, studio] = await Promise.all([Stage.open(), startShop()]);
  stage.repository.commit({ branch: "main", files: filesOf(ACCOUNT, BASE), message: "Begin" });
});
afterEach(async () => {
  await Promise.all([stage.close(), studio.close()]);
});

const wrote = () =>
  studio.requests.some(({ method, path }) => method !== "GET" && !path.endsWith("/Validate"));

it("what could not be put back stands before everything else in all that is told", async () => {
  const flows = {
    ...BASE,
    greet: { says: "Good day.", runs: [] },
    menu: { says: "Press 2.", runs: ["greet"] },
  };
  stage.repository.commit({ branch: "main", files: filesOf(ACCOUNT, flows), message: "Change" });
  studio.order({ match: { method: "POST", path: /\/v2\/Flows\/FW/, nth: 2, times: 9 }, do: { status: 403 } });
  const report = await stage.publish(studio);
  expect(report.plan.verdict).toBe("fail");
  const sentence = `Revision 1 of greet (${SIDS.get("greet")}) could NOT be put back. Restore it now: publish revision 1 in the Console, or run flowgate rollback --flow greet --revision 1.`;
  expect(report.notices[0]).toBe(sentence);
  const texts = [
    renderSummary(report),
    renderComment(report, "production"),
    renderTerminal(report, { colour: false }),
  ];
  for (const text of texts) {
    const [before = "", after] = text.split("could NOT be put back");
    expect(after, "it is told").toContain("--revision 1");
    for (const key of ["main", "menu", "hours"]) expect(before).not.toMatch(new RegExp(`\\b${key}\\b`));
  }
});

it("flows that run each other in a circle are named, and nothing is written", async () => {
  const flows = {
    ...BASE,
    greet: { says: "Hello.", runs: ["main"] },
    menu: { says: "Press 2.", runs: ["greet"] },
    main: { says: "Welcome!", runs: ["menu"] },
  };
  stage.repository.commit({ branch: "main", files: filesOf(ACCOUNT, flows), message: "Change" });
  const { plan } = await stage.publish(studio);
  expect(plan.verdict).toBe("fail");
  const told = plan.flows.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "subflow-cycle");
  expect(told.length).toBeGreaterThan(0);
  for (const { message } of told) for (const key of ["greet", "menu", "main"]) expect(message).toContain(key);
  expect(wrote()).toBe(false);
});
