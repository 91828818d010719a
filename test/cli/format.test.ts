import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { saying } from "../twilio/account.ts";
import { run } from "./command.ts";

const STEADY = `${JSON.stringify(saying("hello"), null, 2)}\n`;
const CRAMPED = JSON.stringify(saying("hello"));

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "flowgate-format-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

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
  expect(await run(["format", "--check", "b.json"], {}, folder)).toMatchObject({ code: 0, errors: "" });
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

it("could not be tried on a file that is not there", async () => {
  const folder = folderWith({});
  const told = await run(["format", "a.json"], {}, folder);
  expect(told.code).toBe(2);
  expect(told.errors).toContain('There is no file "a.json".');
});
