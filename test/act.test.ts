import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { act } from "../src/act.ts";
import { openRunner } from "../src/github/runner.ts";
import { Redaction } from "../src/redaction.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "flowgate-act-"));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): string {
  mkdirSync(join(home, path, ".."), { recursive: true });
  writeFileSync(join(home, path), text);
  return join(home, path);
}

it("looks at nothing from a folder above the checkout, and names the one that is meant", async () => {
  write("workspace/voice/.git/HEAD", `${"1".repeat(40)}\n`);
  write("workspace/voice/flows/menu.json", '{"states":[]}');
  const redaction = new Redaction();
  const inputs: Readonly<Record<string, string>> = { flows: "voice/flows/*.json" };
  const { plan } = await act({
    read: (name) => inputs[name] ?? "",
    env: {
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_EVENT_PATH: write("event.json", "{}"),
      GITHUB_REPOSITORY: "acme/voice",
      GITHUB_SHA: "1".repeat(40),
      GITHUB_REF: "refs/heads/main",
      GITHUB_WORKSPACE: join(home, "workspace"),
    },
    runner: { ...openRunner(redaction.finished), say: () => {}, annotate: () => {} },
    redaction,
    cancelled: new AbortController().signal,
  });
  expect(plan).toMatchObject({ verdict: "fail", flows: [], findings: [{ rule: "run-stopped" }] });
  expect(plan.findings[0]?.message).toBe(
    "The working directory is no checkout of a repository, but its folder voice is. Set the input working-directory to voice: all other paths are relative to it then. Or leave `path` out in the step actions/checkout.",
  );
});
