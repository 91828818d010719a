import { describe, expect, it } from "vitest";
import { Variables } from "../../src/config/variables.ts";

const written = (name: string) => `\${${name}}`;

describe("environment variables in a value", () => {
  it("are put in wherever they stand", () => {
    const variables = new Variables({ HOST: "a.twil.io", PATH_1: "x" });
    expect(variables.expand(`https://${written("HOST")}/${written("PATH_1")}`).value).toBe(
      "https://a.twil.io/x",
    );
  });

  it("are not looked for in what was put in", () => {
    expect(new Variables({ A: written("B"), B: "b" }).expand(written("A")).value).toBe(written("B"));
  });

  it("are left alone behind a second $, and a $ by itself means itself", () => {
    expect(new Variables({ A: "a" }).expand(`$${written("A")} $5 $A`).value).toBe(`${written("A")} $5 $A`);
  });

  it("count as missing when they are empty, as GitHub hands on a missing secret", () => {
    const { value, missing } = new Variables({ A: "", B: " " }).expand(
      `${written("A")}${written("B")}${written("C")}`,
    );
    expect([value, missing]).toEqual([null, ["A", "B", "C"]]);
  });

  it("are never what objects inherit", () => {
    expect(new Variables({}).expand(written("constructor")).missing).toEqual(["constructor"]);
  });

  it.each(["INPUT_API", "GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "RUNNER_TEMP", "github_token"])(
    "are refused when they belong to the runner: %s",
    (name) => {
      const { value, faults } = new Variables({ [name]: "secret" }).expand(written(name));
      expect(value).toBeNull();
      expect(faults[0]).toContain(`${written(name)} cannot be used`);
    },
  );

  it("are remembered once they were given away", () => {
    const variables = new Variables({ A: "a", B: "b", C: "c" });
    variables.expand(written("B"));
    variables.expand(`${written("A")}${written("B")}`);
    expect([...variables.used]).toEqual([
      ["B", "b"],
      ["A", "a"],
    ]);
  });
});
