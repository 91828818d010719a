import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inShell } from "../../src/cli/shell-word.ts";
import { saying } from "../twilio/account.ts";
import { run } from "./command.ts";
import { folderWith } from "./folder.ts";

const STEADY = `${JSON.stringify(saying("hello"), null, 2)}\n`;
const CRAMPED = JSON.stringify(saying("hello"));

function configuration(...files: readonly string[]): string {
  return `flows: { ${files.map((file) => `${file}: ${file}.json`).join(", ")} }\n`;
}

it("formats every flow that the configuration names, and says which", async () => {
  const folder = folderWith({
    "flowgate.yml": configuration("a", "b"),
    "a.json": CRAMPED,
    "b.json": STEADY,
    "c.json": CRAMPED,
  });
  const told = await run(["format"], {}, folder);
  expect(told).toEqual({ code: 0, out: "formatted a.json\n", errors: "" });
  const texts = ["a", "b", "c"].map((name) => readFileSync(join(folder, `${name}.json`), "utf8"));
  expect(texts).toEqual([STEADY, STEADY, CRAMPED]);
});

it("only tells with --check, and fails where a file has not the form", async () => {
  const folder = folderWith({ "a.json": CRAMPED, "b.json": STEADY });
  const told = await run(["format", "--check", "a.json", "b.json"], {}, folder);
  expect(told).toMatchObject({ code: 1, out: "" });
  expect(told.errors).toBe("a.json: not in the steady form (flowgate format a.json)\n");
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(CRAMPED);
  for (const path of ["b.json", join(folder, "b.json")])
    expect(await run(["format", "--check", path], {}, folder)).toMatchObject({ code: 0, errors: "" });
});

it("goes on behind a file that cannot be read, and says where its fault is", async () => {
  const folder = folderWith({
    "broken.json": '{\n  "states": [,]\n}',
    "other.json": "{}",
    "a.json": CRAMPED,
  });
  const told = await run(["format", "broken.json", "other.json", "a.json"], {}, folder);
  expect(told).toMatchObject({ code: 1, out: "formatted a.json\n" });
  expect(told.errors).toBe(
    'broken.json:2:14: error: A value is expected here.\nother.json: error: it holds no flow, since it has no list of "states".\n',
  );
});

it("could not be tried on a file that is not there, and does the others", async () => {
  const folder = folderWith({ "b.json": CRAMPED });
  const told = await run(["format", "a.json", "b.json"], {}, folder);
  expect(told).toEqual({
    code: 2,
    out: "formatted b.json\n",
    errors: "a.json: error: there is no such file, or it is a link to nowhere.\n",
  });
});

it("goes on behind a link to nowhere and one that leaves the repository", async () => {
  const folder = folderWith({ "flows/z.json": CRAMPED, "flows/package.json": "{}" });
  symlinkSync("nowhere.json", join(folder, "flows", "a.json"));
  symlinkSync("/etc/hosts", join(folder, "flows", "b.json"));
  const told = await run(["format"], {}, folder);
  expect(told).toMatchObject({ code: 2, out: "formatted flows/z.json\n" });
  expect(told.errors).toBe(
    'flows/a.json: error: there is no such file, or it is a link to nowhere.\nerror: The path "flows/b.json" leads out of the repository.\n',
  );
});

it.each([
  "flows/a.json",
  "my flow.json",
  "it's $HOME.json",
  "a\n'b\\c.json",
  "-n.json",
  "größe.json",
  ";.json",
])("names the file of a command as a shell reads it: %j", (file) => {
  const { stdout } = spawnSync("bash", ["-c", `printf %s ${inShell(file)}`], { encoding: "utf8" });
  expect(stdout.replace(/^\.\/(?=-)/, "")).toBe(file);
});
