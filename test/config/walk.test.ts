import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/config/walk.ts";

describe("listing files", () => {
  let top = "";
  let root = "";

  beforeAll(() => {
    top = mkdtempSync(join(tmpdir(), "flowgate-walk-"));
    root = join(top, "repository");
    const files = [
      "flows/b.json",
      "flows/a.json",
      "flows/Z.json",
      "flows/deep/er/c.json",
      "flows/notes.txt",
      "flows/node_modules/x/x.json",
      ".git/config.json",
      "shared/s.json",
      "../outside/secret.json",
    ];
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), "{}");
    }
    const links: ReadonlyArray<[string, string]> = [
      ["flows/round", ".."],
      ["flows/linked", "../shared"],
      ["flows/again", "deep"],
      ["flows/out", "../../outside"],
      ["flows/file.json", "../../outside/secret.json"],
      ["flows/broken.json", "nowhere.json"],
      ["link", "shared"],
    ];
    for (const [from, to] of links) symlinkSync(to, join(root, from));
  });

  afterAll(() => rmSync(top, { recursive: true }));

  it("gives what the globs select, sorted, without node_modules and .git", async () => {
    expect(await listFiles(root, ["flows/*.json", "flows/deep/**"])).toEqual([
      "flows/Z.json",
      "flows/a.json",
      "flows/b.json",
      "flows/broken.json",
      "flows/deep/er/c.json",
      "flows/file.json",
    ]);
    expect(await listFiles(root, ["**/node_modules/**", "**/config.json"])).toEqual([]);
  });

  it("follows a linked folder inside of the root, once, and never one that leads out or round", async () => {
    expect(await listFiles(root, ["flows/*/**"])).toEqual(["flows/deep/er/c.json", "flows/linked/s.json"]);
    expect(await listFiles(root, ["**/s.json"])).toEqual(["shared/s.json"]);
    expect(await listFiles(root, ["link/*"])).toEqual(["link/s.json"]);
  });

  it("gives a file that is named in full, and nothing from outside or from nowhere", async () => {
    expect(await listFiles(root, ["flows/a.json"])).toEqual(["flows/a.json"]);
    expect(await listFiles(root, ["../outside/*.json", "/etc/*", "nowhere/**", "flows/out/*"])).toEqual([]);
  });
});
