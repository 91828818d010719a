import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.ts";
import { menuFlow, text } from "./menu-flow.ts";
import { flowgate } from "./run.ts";

const FLOWS = { "flows/a.json": text(menuFlow()) };

describe("a configuration that is there and cannot be read", () => {
  it.each(["check", "plan", "format"])("stops %s, which else would go without one", (command) => {
    const folder = folderWith(FLOWS);
    mkdirSync(join(folder, "flowgate.yml"));
    expect(flowgate([command], folder)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^error: The configuration "flowgate\.yml" cannot be read: it is a folder\.\n {2}.* with the option --config,/,
      ),
    });
  });

  it("is told from one that is missing: a link to nowhere, and a folder that is named", () => {
    const folder = folderWith(FLOWS);
    symlinkSync("nowhere.yml", join(folder, "flowgate.yml"));
    expect(flowgate(["check"], folder).err).toContain(
      'The configuration "flowgate.yml" cannot be read: it is a symbolic link that leads nowhere.',
    );
    expect(flowgate(["check", "-c", "flows"], folder).err).toContain(
      'The configuration "flows" cannot be read: it is a folder.',
    );
    expect(flowgate(["check", "-c", "gone.yml"], folder).err).toContain(
      'The configuration "gone.yml" does not exist.',
    );
  });

  it.each([
    ["Latin-1", Buffer.from("flows: { caf\xe9: flows/a.json }\n", "latin1"), "is not valid UTF-8"],
    ["UTF-16", Buffer.from("\ufeffflows: { a: flows/a.json }\n", "utf16le"), "is encoded as UTF-16"],
  ])("says how it is encoded: %s", (_, bytes, what) => {
    const folder = folderWith(FLOWS);
    writeFileSync(join(folder, "flowgate.yml"), bytes);
    expect(flowgate(["check"], folder)).toMatchObject({
      code: 2,
      err: `error: flowgate.yml:1:1: The file ${what}. Save it as UTF-8.\n`,
    });
  });
});

describe("a configuration under YAML's other ending", () => {
  it("is named where it is not read", () => {
    const folder = folderWith({ ...FLOWS, "flowgate.yaml": "flows: { a: flows/a.json }\n" });
    const told = flowgate(["check"], folder);
    expect(told.code).toBe(0);
    expect(told.out).toContain(
      "flowgate.yaml:1:1: warning: flowgate.yaml is not read: a configuration is called flowgate.yml. Rename it, or name it with the option --config. [configuration]\n",
    );
    expect(flowgate(["check", "-c", "flowgate.yaml"], folder).out).not.toContain("is not read");
  });

  it("is nobody's business beside a configuration", () => {
    const folder = folderWith({
      ...FLOWS,
      "flowgate.yml": "flows: { a: flows/a.json }\n",
      "flowgate.yaml": "",
    });
    expect(flowgate(["check"], folder).out).not.toContain("flowgate.yaml");
  });
});
