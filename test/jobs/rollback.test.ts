import { describe, expect, it } from "vitest";
import { digestOf, shortDigest } from "../../src/flow/digest.ts";
import { liveSays } from "../publish/world.ts";
import { ACCOUNT, said, saying } from "../twilio/account.ts";
import { onlyFlow, type Shop, shop, text, told } from "./world.ts";

const UPDATE = { method: "POST", path: /^\/v2\/Flows\/FW/ } as const;

/** An account whose flow `survey` has said these things, one revision each; `draft: …` was only saved. */
async function revised(...says: readonly string[]): Promise<Shop & { readonly sid: string }> {
  const place = await shop({ "flows/survey.json": text(saying("what the file says")) });
  const { emulator } = place.account;
  const [first = "", ...others] = says;
  const sid = emulator.seedFlow(ACCOUNT, { friendlyName: "survey", definition: saying(first) });
  for (const say of others) {
    const status = say.startsWith("draft: ") ? "draft" : "published";
    emulator.editInConsole(sid, { definition: saying(say), status, author: `US${"1".repeat(32)}` });
  }
  return { ...place, sid };
}

function newest({ account, sid }: Shop & { readonly sid: string }) {
  const revision = account.emulator.revisionsOf(sid).at(-1);
  if (revision === undefined) throw new Error("there is no revision");
  return { ...revision, says: said(revision.definition) };
}

describe("a rollback", () => {
  it("brings back the newest published revision before live with other content, and holds it", async () => {
    const place = await revised("first", "second", "draft: unpublished", "third", "third");
    const report = await place.run("rollback", { flow: "survey" });
    const flow = onlyFlow(report);
    expect(flow).toMatchObject({ action: "publish", outcome: "published", revision: 6, sid: place.sid });
    expect(flow.changes.map((change) => change.text)).toEqual([expect.stringContaining("second")]);
    expect(newest(place)).toMatchObject({
      says: "second",
      status: "published",
      commitMessage: `Roll back to revision 2 [hold] [flowgate ${shortDigest(digestOf(saying("second")))}]`,
    });
    expect(report.plan.verdict).toBe("pass");
    expect(told(report)).toContain("pass  1 flow went back to an earlier revision in the account.");
  });

  it("looks for it however far back it is: behind more revisions than a page holds", async () => {
    const place = await revised("first", ...Array.from({ length: 1001 }, () => "second"));
    await place.run("rollback", { flow: "survey" });
    expect(newest(place)).toMatchObject({ says: "first", revision: 1003 });
  });

  it("brings back the revision that is named, under the name that the flow has in the account", async () => {
    const place = await revised("first", "second", "third");
    const named = `survey: { file: flows/survey.json, name: Another, sid: { live: ${place.sid} } }`;
    place.write("flowgate.yml", `environments: { live: { account: ${ACCOUNT} } }\nflows:\n  ${named}\n`);
    await place.run("rollback", { flow: "survey", revision: "1" });
    expect(newest(place)).toMatchObject({ says: "first", revision: 4 });
    expect(place.account.emulator.flowsOf(ACCOUNT)).toMatchObject([{ friendlyName: "survey" }]);
  });

  it("writes nothing where live says that already, and nothing in a dry run", async () => {
    const place = await revised("first", "second", "first");
    const same = await place.run("rollback", { flow: "survey", revision: "1" });
    expect(onlyFlow(same)).toMatchObject({ action: "unchanged", outcome: "unchanged", changes: [] });
    const dry = await place.run("rollback", { flow: "survey", "dry-run": "true" });
    expect(onlyFlow(dry)).toMatchObject({ action: "publish", outcome: null });
    expect(told(dry)).toContain("survey: would go back");
    expect(told(dry)).toContain("Dry run: 1 flow would go back to an earlier revision in the account.");
    expect(place.account.emulator.revisionsOf(place.sid)).toHaveLength(3);
  });

  it("brings an earlier layout back where it is named", async () => {
    const place = await revised("first");
    const moved = JSON.parse(JSON.stringify(saying("first")).replace('"x":100', '"x":900')) as never;
    place.account.emulator.editInConsole(place.sid, { definition: moved, status: "published" });
    const report = await place.run("rollback", { flow: "survey", revision: "1" });
    expect(onlyFlow(report)).toMatchObject({ action: "layout", outcome: "published" });
  });

  it("says of a newer draft that it is kept", async () => {
    const place = await revised("first", "second", "draft: unpublished");
    const report = await place.run("rollback", { flow: "survey" });
    expect(onlyFlow(report).findings.map(({ rule }) => rule)).toEqual(["draft-ahead"]);
    expect([newest(place).says, report.plan.verdict]).toEqual(["first", "pass"]);
  });

  it("says so where it undoes a rollback", async () => {
    const place = await revised("first", "second");
    await place.run("rollback", { flow: "survey" });
    const again = await place.run("rollback", { flow: "survey", "dry-run": "true" });
    expect(again.notices).toEqual([expect.stringContaining("so that rollback is undone")]);
  });

  it("is held: a later publish that does not touch the flow leaves it", async () => {
    const place = await revised("first", "what the file says");
    await place.run("rollback", { flow: "survey" });
    const drift = await place.run("drift");
    expect(onlyFlow(drift).drift).toBeNull();
    expect(liveSays(place.account)).toEqual({ survey: "first" });
  });
});

describe("a rollback that cannot be", () => {
  it("fails where Twilio refuses the revision, and writes nothing", async () => {
    const place = await revised("first");
    const broken = { ...saying("broken"), initial_state: "nowhere" };
    place.account.emulator.editInConsole(place.sid, { definition: broken, status: "published" });
    place.account.emulator.editInConsole(place.sid, { definition: saying("third"), status: "published" });
    const report = await place.run("rollback", { flow: "survey" });
    expect(onlyFlow(report)).toMatchObject({ action: "blocked", outcome: null, revision: null });
    expect(onlyFlow(report).findings).toMatchObject([{ rule: "flow-validate", file: null, line: null }]);
    expect([report.plan.verdict, newest(place).says]).toEqual(["fail", "third"]);
  });

  it("fails where somebody saves meanwhile, and leaves their work", async () => {
    const place = await revised("first", "second");
    const { emulator } = place.account;
    const theirs = () =>
      void emulator.editInConsole(place.sid, { definition: saying("theirs"), status: "published" });
    emulator.order({ match: { method: "POST", path: "/v2/Flows/Validate" }, do: { edit: theirs } });
    const report = await place.run("rollback", { flow: "survey" });
    expect(onlyFlow(report)).toMatchObject({ outcome: "failed" });
    expect([report.plan.verdict, newest(place).says]).toEqual(["fail", "theirs"]);
  });

  it("settles an answer that is lost", async () => {
    const place = await revised("first", "second");
    place.account.emulator.order({ match: UPDATE, do: "resetAfter" });
    const report = await place.run("rollback", { flow: "survey" });
    expect(onlyFlow(report)).toMatchObject({ outcome: "published", revision: 3 });
    expect(place.account.emulator.revisionsOf(place.sid)).toHaveLength(3);
  });

  it.each([
    [{}, "needs to know which flow"],
    [{ flow: "servey" }, 'There is no flow "servey". Did you mean "survey"?'],
    [{ flow: "survey", revision: "9" }, "has no revision 9: its newest is 3"],
    [{ flow: "survey", revision: "3" }, "Revision 3 of survey"],
  ])("says why: %j", async (inputs, message) => {
    const place = await revised("first", "second", "draft: third");
    await expect(place.run("rollback", inputs)).rejects.toThrow(message);
    expect(place.account.emulator.revisionsOf(place.sid)).toHaveLength(3);
  });

  it("asks Twilio nothing where an input is wrong", async () => {
    const place = await revised("first", "second");
    await expect(place.run("rollback", { flow: "other" })).rejects.toThrow("There is no flow");
    await expect(place.run("rollback", { flow: "survey" }, "offline")).rejects.toThrow(
      "needs Twilio credentials",
    );
    expect(place.account.emulator.requests).toEqual([]);
  });

  it("has nothing to go back to in a flow of one content, of drafts only, or none", async () => {
    const one = await revised("first", "first");
    await expect(one.run("rollback", { flow: "survey" })).rejects.toThrow("with other content.");
    const draft = await shop({ "flows/survey.json": text(saying("x")) });
    draft.account.emulator.seedFlow(ACCOUNT, {
      friendlyName: "survey",
      definition: saying("x"),
      status: "draft",
    });
    await expect(draft.run("rollback", { flow: "survey" })).rejects.toThrow("was never published");
    const none = await shop({ "flows/survey.json": text(saying("x")) });
    await expect(none.run("rollback", { flow: "survey" })).rejects.toThrow("does not exist");
  });
});
