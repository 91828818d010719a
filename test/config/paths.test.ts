import { describe, expect, it } from "vitest";
import { flowPath, pathFault } from "../../src/config/paths.ts";

describe("the path of a flow's file", () => {
  it.each([
    [null, "flows/a.json", "flows/a.json"],
    ["flowgate.yml", "./flows//a.json", "flows/a.json"],
    ["ivr/flowgate.yml", "flows/a.json", "ivr/flows/a.json"],
    ["./ivr/flowgate.yml", "../shared/a.json", "shared/a.json"],
  ])("written in %s as %s is %s from the working directory", (path, file, expected) => {
    expect(flowPath({ path }, { file })).toBe(expected);
  });

  it.each([
    ["flows/..", "This is a folder, and no flow file."],
    ["flows/.", "This is a folder, and no flow file."],
    ["a\0b", "A path has no control characters."],
    ["\\\\server\\a.json", "This path is absolute. Write it relative to the folder of the configuration."],
    ["..", "This path leaves the repository."],
    ["x/../../a", "This path leaves the repository."],
    ["..flows/...json", null],
  ])("written as %j: %s", (file, expected) => {
    expect(pathFault("flowgate.yml", file, "")).toBe(expected);
  });
});
