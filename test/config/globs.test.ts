import { describe, expect, it } from "vitest";
import { globsOf, selectionOf } from "../../src/config/globs.ts";

const FILES = [
  "a.json",
  "flows/a.json",
  "flows/b.txt",
  "flows/old/c.json",
  "flows/.hidden/d.json",
  "other/e.json",
];

function selected(...globs: string[]): string[] {
  return FILES.filter(selectionOf(globs).matches);
}

describe("globs", () => {
  it("stand a line each; # begins no comment", () => {
    expect(globsOf("\n flows/**/*.json \r\n\r\n#x\n!old\n")).toEqual(["flows/**/*.json", "#x", "!old"]);
  });

  it("select paths, in folders of any depth", () => {
    expect(selected("flows/**/*.json")).toEqual(["flows/a.json", "flows/old/c.json"]);
    expect(selected("./flows/*.json", "*.json")).toEqual(["a.json", "flows/a.json"]);
  });

  it("that begin with ! take out, and a later one takes in again", () => {
    expect(selected("**/*.json", "!flows/**")).toEqual(["a.json", "other/e.json"]);
    expect(selected("**/*.json", "!flows/**", "flows/old/*")).toEqual([
      "a.json",
      "flows/old/c.json",
      "other/e.json",
    ]);
    expect(selected("!flows/**")).toEqual([]);
  });

  it("may begin with a choice that is negated", () => {
    expect(selected("!(a|b).json", "!(flows|x)/*.json")).toEqual(["other/e.json"]);
  });

  it("match hidden names only when they write the dot", () => {
    expect(selected("flows/.hidden/*.json")).toEqual(["flows/.hidden/d.json"]);
  });

  it("know the folders outside of which they match nothing", () => {
    expect(selectionOf(["./flows/**/*.json", "flows/x/*.json", "!old/**", "one.json"]).bases).toEqual([
      "flows",
      "flows/x",
      "one.json",
    ]);
    expect(selectionOf(["**/*.json"]).bases).toEqual([""]);
  });
});
