import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, start } from "./command.ts";
import { folderWith } from "./folder.ts";

const SURVEY = readFileSync(new URL("../fixtures/flows/survey.json", import.meta.url), "utf8");

describe("a plan without credentials", () => {
  it("is of what can be known, and says why not more beside its JSON", async () => {
    const told = await run(["plan", "--json"], {}, folderWith({ "flows/survey.json": SURVEY }));
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ account: null, flows: [{ key: "survey", live: null }] });
    expect(told.errors).toMatch(/^note: There are no Twilio credentials .* were checked offline\.\n$/);
  });
});

describe("the job drift", () => {
  it("tells what somebody did in Twilio, and not also the way back", async () => {
    const folder = folderWith({ "flows/survey.json": SURVEY });
    const studio = start(["emulate", "--flows", "flows/survey.json"], {}, folder);
    const told = await studio.until("export GITHUB_TOKEN=");
    const env = Object.fromEntries(
      [...told.matchAll(/export (\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
    );
    writeFileSync(join(folder, "flows/survey.json"), SURVEY.replace("(great), please", "(great), now"));
    const { code, out } = await run(["drift"], env, folder);
    expect(code).toBe(1);
    const sentences = out.split("\n").filter((line) => line.includes("instead of"));
    expect(sentences).toEqual([
      expect.stringMatching(/^ {6}explain sends ".*, please." instead of ".*, now."$/),
    ]);
  });
});
