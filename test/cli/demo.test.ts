import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Narrator } from "../../src/cli/demo/narrator.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { run, start } from "./command.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "flowgate-test-"));
  folders.push(made);
  return made;
}

it("tells its story, which goes as told, in plain lines", async () => {
  const [out, temporary] = [folder(), folder()];
  const { code, out: told, errors } = await run(["demo", "--out", out], { TMPDIR: temporary });
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(told).not.toMatch(/\p{Cc}(?<!\n)/u);
  const plain = told
    .replaceAll(out, "/out")
    .replace(/\d+\.\d s/g, "0.0 s")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:1");
  await expect(plain.replace(/: node \S+/, ": node dist/index.js")).toMatchFileSnapshot("golden/demo.txt");
  expect(readdirSync(out)).toEqual(["1-review.md", "2-mended.md", "3-published.md"]);
  expect(readFileSync(join(out, "1-review.md"), "utf8")).toContain("## ❌ Fail");
  expect(readFileSync(join(out, "2-mended.md"), "utf8")).toContain("## ✅ Pass");
  expect(readdirSync(temporary), "nothing is left behind").toEqual([]);
});

it("leaves both services up with --serve, and goes when it is asked to", async () => {
  const temporary = folder();
  const running = start(["demo", "--serve", "--out", folder()], { TMPDIR: temporary });
  const told = await running.until("--environment production\n");
  const env = Object.fromEntries(
    [...told.matchAll(/export (\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  const [, checkout = ""] = /--working-directory (\S+)/.exec(told) ?? [];
  expect(existsSync(join(checkout, "flowgate.yml"))).toBe(true);
  const plan = await run(["plan", "--working-directory", checkout, "--environment", "production"], env);
  expect(plan).toMatchObject({ code: 0, errors: "" });
  expect(plan.out).toContain("A publish would change nothing in production.");
  running.child.kill("SIGINT");
  expect((await running.ended).code).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
});

it("leaves nothing behind when it is interrupted", async () => {
  const temporary = folder();
  const running = start(["demo", "--out", folder()], { TMPDIR: temporary });
  await running.until("Nothing leaves this machine.");
  running.child.kill("SIGINT");
  expect((await running.ended).code).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
});

it("leaves no folder for its texts when it is interrupted before the first", async () => {
  const temporary = folder();
  const running = start(["demo"], { TMPDIR: temporary });
  await running.until("Nothing leaves this machine.");
  running.child.kill("SIGINT");
  expect((await running.ended).code).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
});

it("says which option names no folder", async () => {
  const file = join(folder(), "a");
  writeFileSync(file, "");
  const { code, errors } = await run(["demo", "--out", file]);
  expect([code, errors]).toEqual([
    2,
    `error: The folder ${JSON.stringify(file)} of --out cannot be made: a file is in its place.\n  Name another folder, or leave it out to have one made.\n`,
  ]);
});

it("takes its line from the terminal when a step is broken off", () => {
  const lines = new Set<string>();
  const terminal: Terminal = {
    env: {},
    colour: false,
    print: () => {},
    complain: () => {},
    progress: (what) => {
      lines.add(what);
      return () => lines.delete(what);
    },
  };
  const story = new Narrator(terminal, 80);
  story.step("The fix is pushed", () => new Promise(() => {}));
  expect([...lines]).toEqual(["The fix is pushed"]);
  story.breakOff();
  expect([...lines]).toEqual([]);
});
