import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { JsonObject } from "../../src/flow/json.ts";
import { sid } from "../config/example.ts";
import { ACCOUNT, saying } from "../twilio/account.ts";
import { onlyFlow, shop, text, told } from "./world.ts";

const FILE = "flows/survey.json";

/** The two environments of a team; `here` is where the account is, the files come from `dev`. */
function configuration(more = ""): string {
  return `source: dev
environments:
  dev: { account: ${`AC${"9".repeat(32)}`} }
  production: { account: ${ACCOUNT} }
flows:
  survey: ${FILE}
${more}`;
}

const RESOURCES = `resources:
  orders: { dev: orders.dev, production: orders.live }
  night-line: { dev: "+1001", production: "+1009" }
  day-line: { dev: "+1002", production: "+1009" }
`;

const PRODUCTION = { environment: "production" };

/** A file beside an account in which somebody has published `live`. */
async function edited(file: string, live: JsonObject, config: string | null = null) {
  const place = await shop({ [FILE]: file, ...(config === null ? {} : { "flowgate.yml": config }) });
  const flow = place.account.emulator.seedFlow(ACCOUNT, { friendlyName: "survey", definition: live });
  return { ...place, sid: flow };
}

describe("a pull", () => {
  it("writes what is published into the file, as the file is written", async () => {
    const file = `\uFEFF${JSON.stringify(saying("old"), null, 4).replaceAll("\n", "\r\n")}\r\n`;
    const place = await edited(file, saying("new"));
    const report = await place.run("pull");
    expect(place.file(FILE)).toBe(file.replace('"old"', '"new"'));
    expect(onlyFlow(report)).toMatchObject({ action: "publish", outcome: null, live: { revision: 1 } });
    expect(onlyFlow(report).changes).toHaveLength(1);
    expect(told(report)).toContain("survey: file brought up to date");
    expect(report.plan.verdict).toBe("pass");
    expect(place.account.emulator.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("leaves what differs in nothing but order, spaces and what the Console adds", async () => {
    const file = JSON.stringify(saying("same"));
    const place = await edited(file, saying("same"));
    const report = await place.run("pull");
    expect([place.file(FILE), onlyFlow(report).action]).toEqual([file, "unchanged"]);
    expect(told(report)).toContain("Every file is up to date");
  });

  it("takes a layout over", async () => {
    const moved = JSON.parse(JSON.stringify(saying("same")).replace('"x":100', '"x":900')) as JsonObject;
    const place = await edited(text(saying("same")), moved);
    const report = await place.run("pull");
    expect([place.file(FILE), onlyFlow(report).action]).toEqual([text(moved), "layout"]);
  });

  it("only tells in a dry run", async () => {
    const place = await edited(text(saying("old")), saying("new"));
    const report = await place.run("pull", { "dry-run": "true" });
    expect([place.file(FILE), onlyFlow(report).action]).toEqual([text(saying("old")), "publish"]);
    expect(told(report)).toContain("survey: file differs from live");
    expect(told(report)).toContain("Dry run: 1 file would be brought up to date with the account.");
  });

  it("passes drafts over", async () => {
    const place = await edited(text(saying("old")), saying("old"));
    place.account.emulator.editInConsole(place.sid, { definition: saying("draft"), status: "draft" });
    const report = await place.run("pull");
    expect(onlyFlow(report)).toMatchObject({ action: "unchanged", draft: { revision: 2 } });
  });

  it("makes a file that the configuration names, with its folder", async () => {
    const place = await shop({ "flowgate.yml": configuration().replace(FILE, "made/here/survey.json") });
    place.account.emulator.seedFlow(ACCOUNT, { friendlyName: "survey", definition: saying("new") });
    const report = await place.run("pull", PRODUCTION);
    expect(onlyFlow(report).action).toBe("create");
    expect(place.file("made/here/survey.json")).toBe(text(saying("new")));
  });

  it("brings the flow that is named, and no other", async () => {
    const place = await edited(text(saying("old")), saying("new"));
    place.write("flows/hours.json", text(saying("old")));
    place.account.emulator.seedFlow(ACCOUNT, { friendlyName: "hours", definition: saying("new") });
    expect(onlyFlow(await place.run("pull", { flow: "hours" })).key).toBe("hours");
    expect(place.file(FILE)).toBe(text(saying("old")));
    await expect(place.run("pull", { flow: "our" })).rejects.toThrow('There is no flow "our".');
  });

  it("after it a publish has nothing to do", async () => {
    const place = await edited(
      text(saying("https://orders.dev/x")),
      saying("https://orders.live/y"),
      configuration(RESOURCES),
    );
    await place.run("pull", PRODUCTION);
    expect(place.file(FILE)).toBe(text(saying("https://orders.dev/y")));
    const publish = await place.run("publish", PRODUCTION);
    expect(onlyFlow(publish)).toMatchObject({ action: "unchanged", drift: null });
  });
});

describe("what a pull does not write", () => {
  it("is what has two ways back: the file stays, the finding names the line, the other files are written", async () => {
    const file = text(saying("call us"));
    const more = `  hours: flows/hours.json\n${RESOURCES}`;
    const place = await edited(file, saying("call +1009"), configuration(more));
    place.write("flows/hours.json", text(saying("old")));
    place.account.emulator.seedFlow(ACCOUNT, { friendlyName: "hours", definition: saying("new") });
    const report = await place.run("pull", PRODUCTION);
    const [survey, hours] = report.plan.flows;
    expect(survey).toMatchObject({
      action: "blocked",
      findings: [{ widget: "greet", file: FILE, line: 41 }],
    });
    expect(survey?.findings[0]?.message).toContain("night-line and day-line");
    expect([place.file(FILE), hours?.action]).toEqual([file, "publish"]);
    expect(place.file("flows/hours.json")).toBe(text(saying("new")));
    expect(told(report)).toContain("fail  The files could not all be brought up to date with production");
  });

  it("is a SID of production that nothing maps", async () => {
    const place = await edited(text(saying("x")), saying(sid("WW", 7)), configuration());
    const report = await place.run("pull", PRODUCTION);
    expect(onlyFlow(report)).toMatchObject({ action: "blocked", findings: [{ rule: "no-way-back" }] });
  });

  it.each([
    ["no JSON", "{", "invalid-json"],
    ["no flow", "[]", "not-a-flow"],
  ])("is a file that cannot be read: %s", async (_, file, rule) => {
    const place = await edited(file, saying("new"), configuration());
    const report = await place.run("pull", PRODUCTION);
    expect(onlyFlow(report)).toMatchObject({ action: "blocked", findings: [{ rule, severity: "error" }] });
    expect([place.file(FILE), report.plan.verdict]).toEqual([file, "fail"]);
  });

  it("is a flow that was never published, or is not there; a fault only where it was asked for", async () => {
    const place = await shop({ [FILE]: text(saying("x")), "flows/hours.json": text(saying("x")) });
    place.account.emulator.seedFlow(ACCOUNT, {
      friendlyName: "survey",
      definition: saying("y"),
      status: "draft",
    });
    const all = await place.run("pull");
    expect(all.plan.flows.map(({ action }) => action)).toEqual(["skipped", "skipped"]);
    expect([all.plan.verdict, all.plan.flows.flatMap(({ findings }) => findings).length]).toEqual([
      "pass",
      2,
    ]);
    const one = await place.run("pull", { flow: "hours" });
    expect([onlyFlow(one).action, one.plan.verdict]).toEqual(["blocked", "fail"]);
  });

  it("is a flow of which it cannot be told which is meant", async () => {
    const place = await edited(text(saying("x")), saying("y"));
    place.account.emulator.seedFlow(ACCOUNT, { friendlyName: "survey", definition: saying("z") });
    expect(onlyFlow(await place.run("pull"))).toMatchObject({ action: "blocked" });
  });

  it("is a file out of the repository, behind a link: nothing is made there", async () => {
    const place = await shop({ "flowgate.yml": configuration().replace(FILE, "link/made/survey.json") });
    const elsewhere = mkdtempSync(join(tmpdir(), "flowgate-elsewhere-"));
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
    symlinkSync(elsewhere, join(place.folder, "link"));
    place.account.emulator.seedFlow(ACCOUNT, { friendlyName: "survey", definition: saying("new") });
    const report = await place.run("pull", PRODUCTION);
    expect(onlyFlow(report)).toMatchObject({ action: "blocked", findings: [{ rule: "not-written" }] });
    expect([report.plan.verdict, readdirSync(elsewhere)]).toEqual(["fail", []]);
  });

  it("needs credentials, and asks nothing without", async () => {
    const place = await edited(text(saying("x")), saying("y"));
    await expect(place.run("pull", {}, "offline")).rejects.toThrow("The job pull needs Twilio credentials");
  });
});
