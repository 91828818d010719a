import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Configuration } from "../src/config/configuration.ts";
import { zeroConfiguration } from "../src/config/zero.ts";
import { checkPaths, refuseOverwriting } from "../src/files.ts";
import { Workspace } from "../src/workspace.ts";

let home: string;
let root: string;
let outside: string;
let workspace: Workspace;
beforeEach(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "workspace-")));
  root = join(home, "repository");
  outside = join(home, "outside");
  mkdirSync(join(root, "flows"), { recursive: true });
  mkdirSync(outside);
  workspace = await Workspace.open(".", root);
});
afterEach(() => rmSync(home, { recursive: true }));

/** Links by their paths in the repository. */
function link(links: Readonly<Record<string, string>>): void {
  for (const [path, to] of Object.entries(links)) symlinkSync(to, join(root, path));
}

const OUT = /^The path ".*" leads out of the repository\.$/;

describe("what is written through a symbolic link", () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["to a missing file outside", { "a.json": "../outside/a.json" }, "a.json"],
    ["to a missing folder outside", { "a.json": "../outside/none/a.json" }, "a.json"],
    [
      "to a link to a missing file outside",
      { "a.json": "flows/b.json", "flows/b.json": "../../outside/a.json" },
      "a.json",
    ],
    ["below a linked folder outside", { out: "../outside" }, "out/a.json"],
  ])("never lies outside of the repository: %s", async (_, links, path) => {
    link(links);
    await expect(workspace.write(path, "{}")).rejects.toThrow(OUT);
    expect(existsSync(join(outside, "a.json"))).toBe(false);
  });

  it("is read as seen from where the link stands, and made where it leads", async () => {
    link({ "a.json": "inner/b.json", inner: "flows", "flows/b.json": "./c.json" });
    await workspace.write("a.json", "{}");
    await workspace.write("a.json", "[]");
    expect(readFileSync(join(root, "flows/c.json"), "utf8")).toBe("[]");
  });

  it("is nothing where links lead in a circle", async () => {
    link({ a: "b", b: "a" });
    await expect(workspace.write("a", "{}")).rejects.toThrow(
      'The path "a" is a symbolic link that leads nowhere.',
    );
  });

  it("has no folder made for it", async () => {
    link({ deep: "../outside/deep" });
    await expect(workspace.makeFolderOf("deep/er/a.json")).rejects.toThrow("leads nowhere");
    await workspace.makeFolderOf("flows/new/a.json");
    expect([existsSync(join(outside, "deep")), existsSync(join(root, "flows/new"))]).toEqual([false, true]);
  });
});

describe("an input that names a file", () => {
  const NONE = { config: null, report: null, sarif: null };

  it.each<[object, string]>([
    [{ config: "../x.yml" }, 'The input config "../x.yml" leads out of the repository.'],
    [{ config: "/tmp/x.yml" }, 'The input config "/tmp/x.yml" leads out of the repository.'],
    [{ config: "out/x.yml" }, 'The input config "out/x.yml" leads out of the repository.'],
    [{ report: "../r.html" }, 'The input report "../r.html" leads out of the repository.'],
    [{ report: "none/r.html" }, 'The folder of the input report "none/r.html" does not exist.'],
    [{ report: "flows" }, 'The input report "flows" is no file, and a report is to be written there.'],
    [{ sarif: "/tmp/x.sarif" }, 'The input sarif "/tmp/x.sarif" leads out of the repository.'],
    [{ sarif: "none/x.sarif" }, 'The folder of the input sarif "none/x.sarif" does not exist.'],
  ])("is named where it is wrong: %j", async (inputs, message) => {
    link({ out: "../outside" });
    writeFileSync(join(outside, "x.yml"), "flows: {}");
    await expect(checkPaths({ ...NONE, ...inputs }, workspace)).rejects.toThrow(message);
  });

  it("may name what is not there yet, in the repository", async () => {
    await checkPaths({ config: "none/x.yml", report: "flows/r.html", sarif: "x.sarif" }, workspace);
  });
});

describe("a report", () => {
  const INPUTS = { report: null, sarif: null, flows: ["flows/**/*.json"] };
  const zero = zeroConfiguration([], { environment: null });
  const configured: Configuration = {
    ...zero,
    path: "cfg/flowgate.yml",
    flows: [{ key: "a", file: "voice/a.json", name: "a", sids: new Map() }],
  };
  const refuse = (inputs: object, configuration: Configuration) =>
    refuseOverwriting({ ...INPUTS, ...inputs }, workspace, configuration);

  it.each<[object, Configuration, string]>([
    [{ report: "cfg/flowgate.yml" }, configured, "which is the configuration."],
    [{ sarif: "./flows/../cfg/flowgate.yml" }, configured, "which is the configuration."],
    [{ sarif: "voice/a.json" }, configured, "which is a flow's file."],
    [{ report: "flows/a.json" }, zero, "which is a flow's file."],
    [{ report: ".git/config" }, zero, "which is git's own."],
    [{ sarif: "flows/../.git/hooks/pre-commit" }, configured, "which is git's own."],
    [{ report: "page.html" }, configured, "which is the configuration."],
    [{ sarif: "out/config" }, zero, "which is git's own."],
  ])("is refused in the place of what a run reads: %j", async (inputs, configuration, what) => {
    for (const folder of [".git/hooks", "cfg", "voice"]) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, "cfg/flowgate.yml"), "flows: {}");
    link({ "page.html": "cfg/flowgate.yml", out: ".git" });
    const [[input, path]] = Object.entries(inputs) as [[string, string]];
    await expect(refuse(inputs, configuration)).rejects.toThrow(
      `The input ${input} names "${path}", ${what}`,
    );
  });

  it("may lie beside them", async () => {
    mkdirSync(join(root, ".github"));
    await refuse({ report: "flows/report.html", sarif: "x.sarif" }, configured);
    await refuse({ report: ".github/report.html", sarif: "flowgate.yml" }, zero);
    await refuse({ report: "flows/b.json" }, configured);
  });
});
