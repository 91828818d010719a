import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { validate } from "@actions/languageservice";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readInputs, secretInputs } from "../src/inputs.ts";
import { OUTPUTS } from "../src/outputs.ts";

interface Described {
  readonly description: string;
  readonly default?: string;
}

const TEXT = readFileSync(new URL("../action.yml", import.meta.url), "utf8");
const ACTION = parse(TEXT) as {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** Every name that the code asks the runner for. */
function namesRead(): Set<string> {
  const names = new Set<string>();
  const read = (name: string) => {
    names.add(name);
    return "";
  };
  readInputs(read);
  secretInputs(read);
  return names;
}

/** What the language service finds. It keeps what it has read by its address, and asks a document for nothing else. */
async function faultsOf(text: string): Promise<unknown[]> {
  const uri = `file:///${createHash("sha1").update(text).digest("hex")}/action.yml`;
  return await validate({ uri, getText: () => text } as Parameters<typeof validate>[0]);
}

describe("action.yml", () => {
  it("offers exactly the inputs that the code reads", () => {
    expect(Object.keys(ACTION.inputs).sort()).toEqual([...namesRead()].sort());
  });

  it("offers exactly the outputs that the code sets", () => {
    expect(Object.keys(ACTION.outputs).sort()).toEqual([...OUTPUTS].sort());
  });

  it("has the defaults that the code has where an input is left out", () => {
    const given = (name: string) => ACTION.inputs[name]?.default ?? "";
    const withDefaults = readInputs((name) => (name === "github-token" ? "" : given(name)));
    expect(withDefaults).toEqual(readInputs(() => ""));
  });

  it("is what GitHub's own language service takes for an action", async () => {
    expect(await faultsOf(TEXT)).toEqual([]);
    expect(await faultsOf(TEXT.replace("  main: dist/index.js\n", ""))).not.toEqual([]);
    expect(await faultsOf(TEXT.replace("description: ", "descripton: "))).not.toEqual([]);
  });

  it("says something of each", () => {
    for (const { description } of [...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)])
      expect(description).toMatch(/\S/);
  });
});
