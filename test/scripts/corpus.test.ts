import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { isDefinition } from "../../src/flow/definition.ts";
import { digestOf } from "../../src/flow/digest.ts";
import type { Json } from "../../src/flow/json.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FLOW = readFileSync(join(ROOT, "test", "fixtures", "flows", "survey.json"), "utf8");

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A corpus of one flow and one history, with what the two lists say of them. */
function corpus(over: { readonly digest?: string; readonly kind?: string; readonly second?: string }) {
  const folder = mkdtempSync(join(tmpdir(), "flowgate-corpus-"));
  folders.push(folder);
  mkdirSync(join(folder, "flows"));
  mkdirSync(join(folder, "revisions", "one"), { recursive: true });
  const second = over.second ?? FLOW.replaceAll("  ", "\t");
  const files = { "flows/a.json": FLOW, "revisions/one/01.json": FLOW, "revisions/one/02.json": second };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const digests = Object.entries(files).map(([path, text]) => `${over.digest ?? digestIn(text)}\t${path}`);
  writeFileSync(join(folder, "DIGESTS.tsv"), `${digests.join("\n")}\n`);
  writeFileSync(join(folder, "STEPS.tsv"), `one\t01.json\t02.json\t${over.kind ?? "format"}\n`);
  return spawnSync(process.execPath, [join(ROOT, "scripts", "corpus.ts"), folder], { encoding: "utf8" });
}

function digestIn(text: string): string {
  const value = JSON.parse(text) as Json;
  return isDefinition(value) ? digestOf(value) : "";
}

describe("npm run corpus", () => {
  it("passes where everything holds, and counts", () => {
    const { status, stdout, stderr } = corpus({});
    expect(stderr).toBe("");
    expect(stdout).toContain("3 files: 1 flows and 2 revisions");
    expect(stdout).toContain("1 steps: 1 format");
    expect(stdout).toMatch(/\n(\d+) faults planted in them: \1 found at their line/);
    expect(stdout).toMatch(/\n {2}dangling-transition +(\d+) of +\1\n/);
    expect(stdout).toContain("Nothing is broken.");
    expect(status).toBe(0);
  });

  it("fails where a digest is another, and names the file", () => {
    const { status, stderr } = corpus({ digest: "0".repeat(64) });
    expect(stderr).toContain("BROKEN flows/a.json: its digest is");
    expect(status).toBe(1);
  });

  it("fails where a step is of another kind", () => {
    const { status, stderr } = corpus({ kind: "semantic" });
    expect(stderr).toContain("it is format, and STEPS.tsv says semantic");
    expect(stderr).toContain("nothing is said of it");
    expect(status).toBe(1);
  });

  it("fails where a file is no flow, and goes on", () => {
    const { status, stdout, stderr } = corpus({ second: "{}" });
    expect(stderr).toContain("BROKEN revisions/one/02.json: it is read as no flow");
    expect(stdout).toContain("Checks over 1 flows");
    expect(status).toBe(1);
  });
});
