import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.ts";
import { flowgate } from "./run.ts";

const COMMANDS = [
  "check",
  "diff",
  "git-diff",
  "format",
  "plan",
  "publish",
  "drift",
  "pull",
  "rollback",
  "demo",
  "emulate",
];

describe("the help", () => {
  it("names every command, and where its options are", () => {
    const { code, out } = flowgate(["--help"], folderWith({}));
    expect(code).toBe(0);
    expect([...out.matchAll(/^ {2}flowgate (\S+)/gm)].map(([, name]) => name)).toEqual(COMMANDS);
    expect(out).toContain("flowgate COMMAND --help");
  });

  it("is what a call without a command gets, as one that cannot be tried", () => {
    expect(flowgate([], folderWith({}))).toMatchObject({
      code: 2,
      out: expect.stringContaining("flowgate check"),
    });
  });

  it.each([
    ["check", "--help"],
    ["check", "flows/a.json", "-h"],
    ["help", "check"],
  ])("of one command lists its options: %s %s", (...args) => {
    const { code, out } = flowgate(args, folderWith({}));
    expect(code).toBe(0);
    expect(out).toMatch(/^flowgate check \[FILES\]\n/);
    expect(out).toMatch(/^ {2}-c, --config FILE +the configuration/m);
    expect(out).toMatch(/^ {6}--rules +list the rules$/m);
  });

  it("of a job lists what only that job takes", () => {
    const folder = folderWith({});
    expect(flowgate(["rollback", "-h"], folder).out).toContain("--revision N");
    expect(flowgate(["plan", "-h"], folder).out).not.toContain("--revision");
  });

  it("takes what stands behind -- for a file", () => {
    const told = flowgate(["check", "--", "--help"], folderWith({}));
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining('There is no file "--help".') });
  });
});

it.each(["--version", "-v", "version"])("tells its version, which is the package's: %s", (asked) => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(flowgate([asked], folderWith({}))).toEqual({ code: 0, out: `flowgate ${version}\n`, err: "" });
});

describe("a slip", () => {
  it.each([
    [["chekc"], 'There is no command "chekc". Did you mean "check"?', "See flowgate --help."],
    [["help", "chekc"], 'There is no command "chekc". Did you mean "check"?', "See flowgate --help."],
    [["plan", "--no\n:"], "Unknown option '--no↵:'.", "See flowgate plan --help."],
    [["check", "--rule"], "Unknown option '--rule'.", "See flowgate check --help."],
    [["demo", "x"], "There is an argument too many: x.", "See flowgate demo --help."],
    [["plan", "flows/a.json"], "There is an argument too many: flows/a.json.", "See flowgate plan --help."],
  ])("is told, with where to look: %j", (args, what, where) => {
    expect(flowgate(args, folderWith({}))).toEqual({ code: 2, out: "", err: `error: ${what}\n  ${where}\n` });
  });
});
