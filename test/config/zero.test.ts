import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/config/problems.ts";
import { zeroConfiguration } from "../../src/config/zero.ts";

const ANY = { environment: null };

describe("a repository without a configuration", () => {
  it("has a flow for every file, keyed and named by the file's base name", () => {
    const { flows, target, source, path } = zeroConfiguration(
      ["flows/Main IVR.json", "flows/a/survey.v2.json"],
      ANY,
    );
    expect(flows.map(({ key, name, file }) => [key, name, file])).toEqual([
      ["Main IVR", "Main IVR", "flows/Main IVR.json"],
      ["survey.v2", "survey.v2", "flows/a/survey.v2.json"],
    ]);
    expect([path, source.name, target.name, target.account, target.create]).toEqual([
      null,
      "default",
      "default",
      null,
      true,
    ]);
  });

  it("may have no flow at all", () => {
    expect(zeroConfiguration([], { environment: "default" }).flows).toEqual([]);
  });

  it("cannot have two files of one key; the error names both", () => {
    const files = ["flows/a.json", "flows/b.json", "flows/old/a.json"];
    expect(() => zeroConfiguration(files, ANY)).toThrow(ConfigurationError);
    expect(() => zeroConfiguration(files, ANY)).toThrow(
      'flows/old/a.json:1:1: The files flows/a.json and flows/old/a.json would both be the flow "a".',
    );
  });

  it("has no other environment", () => {
    expect(() => zeroConfiguration(["a.json"], { environment: "production" })).toThrow(
      'There is no environment "production": without a configuration file the only one is default.',
    );
  });

  it("takes names that objects inherit for what they are", () => {
    const keys = zeroConfiguration(["__proto__.json", "constructor.json"], ANY).flows.map((flow) => flow.key);
    expect(keys).toEqual(["__proto__", "constructor"]);
  });
});
