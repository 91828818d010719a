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

describe("a plan of an account that was not asked", () => {
  it("claims nothing of what is live there, nor of what a publish would do", async () => {
    const { code, out } = await run(["plan"], {}, folderWith({ "flows/survey.json": SURVEY }));
    expect(code).toBe(0);
    const [flow, note, verdict] = out.split("\n\n");
    expect(flow).toBe("? survey: checked offline (live: not asked)");
    expect(note).toMatch(/^note: There are no Twilio credentials/);
    expect(verdict).toBe(
      "pass  1 flow checked offline: what a publish would do in the account is not known.\n",
    );
  });
});

describe("a plan that could not be tried", () => {
  it("is JSON all the same where that is asked for, and says why", async () => {
    const files = {
      "flowgate.yml": "environments:\n  dev: {}\nflows:\n  survey: flows/survey.json\nrulez: {}\n",
      "flows/survey.json": SURVEY,
    };
    const told = await run(["plan", "--json", "--environment", "dev"], {}, folderWith(files));
    expect(told.code).toBe(2);
    expect(JSON.parse(told.out)).toMatchObject({
      environment: "dev",
      verdict: "fail",
      flows: [],
      findings: [{ rule: "configuration", severity: "error", file: "flowgate.yml", line: 5, column: 1 }],
    });
    expect(told.errors).toMatch(/^error: /);
  });

  it("is none for whoever reads lines", async () => {
    const told = await run(["plan"], { TWILIO_API_KEY: `SK${"1".repeat(32)}` }, folderWith({}));
    expect([told.code, told.out]).toEqual([2, ""]);
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
