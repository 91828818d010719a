import { createHash } from "node:crypto";
import { validate } from "@actions/languageservice";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readInputs, secretInputs } from "../../src/inputs.ts";
import { OUTPUTS } from "../../src/outputs.ts";
import { textOf } from "../examples/repository.ts";

const ACTION = textOf("action.yml");

/** What GitHub's own language service says of an action's metadata. */
async function problems(text: string): Promise<string[]> {
  const lines = text.split("\n");
  const found = await validate({
    // What was read under a name is kept; each text has its own.
    uri: `file:///${createHash("sha256").update(text).digest("hex")}/action.yml`,
    languageId: "yaml",
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    positionAt: () => ({ line: 0, character: 0 }),
    offsetAt: () => 0,
    getLineRange: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
    getEOLCharacters: () => "\n",
  });
  return found.map(({ message }) => JSON.stringify(message));
}

describe("action.yml", () => {
  it("is what GitHub takes", async () => {
    expect(await problems(ACTION)).toEqual([]);
    expect(await problems(ACTION.replace("  main:", "  mian:"))).not.toEqual([]);
  });

  it("offers the inputs that the code reads, and sets the outputs that the code sets", () => {
    const { inputs, outputs } = parse(ACTION) as { inputs: object; outputs: object };
    const read = new Set<string>();
    const reader = (name: string) => {
      read.add(name);
      return "";
    };
    secretInputs(reader);
    readInputs(reader);
    expect([...read].toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect([...OUTPUTS].toSorted()).toEqual(Object.keys(outputs).toSorted());
  });

  it("says the defaults that the code takes", () => {
    const { inputs } = parse(ACTION) as { inputs: Record<string, { default?: string }> };
    const given = readInputs((name) => (name === "github-token" ? "" : (inputs[name]?.default ?? "")));
    expect(given).toEqual(readInputs(() => ""));
  });
});
