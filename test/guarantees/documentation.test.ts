import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(ROOT, "docs", "guarantees.md"), "utf8");
const promises = page.split("\n").filter((text) => text.startsWith("- "));
const NAMED = /\(`(?<file>test\/[\w/.-]+\.test\.ts)`: "(?<title>[^"]+)"\)$/;

describe("the page of guarantees", () => {
  it("holds promises and limits", () => {
    expect(promises.length).toBeGreaterThan(20);
  });

  it.each(promises)("names a test that is there: %s", (promise) => {
    const { file = "", title = "" } = NAMED.exec(promise)?.groups ?? {};
    expect(file, "a promise ends with its test").not.toBe("");
    const titles = [...readFileSync(join(ROOT, file), "utf8").matchAll(/(?:it|describe|\))\(\s*"([^"]+)"/g)];
    expect(titles.map(([, found]) => found)).toContain(title);
  });
});
