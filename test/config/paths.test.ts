import { describe, expect, it } from "vitest";
import { pathFault } from "../../src/config/paths.ts";

describe("the path of a flow's file", () => {
  it.each([
    ["flows/..", "This is a folder, and no flow file."],
    ["flows/.", "This is a folder, and no flow file."],
    ["a\0b", "A path has no control characters."],
    ["\\\\server\\a.json", "This path is absolute. Write it relative to the working directory."],
    ["..", "This path leaves the repository."],
    ["x/../../a", "This path leaves the repository."],
    ["..flows/...json", null],
  ])("written as %j: %s", (file, expected) => {
    expect(pathFault(file, "")).toBe(expected);
  });
});
