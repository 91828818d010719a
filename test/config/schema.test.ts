import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { compiledSchema, schemaText } from "../../scripts/schema.ts";
import validate from "../../src/config/schema.cjs";

const schema = JSON.parse(schemaText());

it("the compiled schema is what scripts/schema.ts makes of the schema", () => {
  const committed = readFileSync(new URL("../../src/config/schema.cjs", import.meta.url), "utf8");
  expect(committed === compiledSchema(schemaText())).toBe(true);
});

it("a keyword that needs ajv at run time is refused when compiling", () => {
  const text = JSON.stringify({ type: "string", minLength: 1 });
  expect(() => compiledSchema(text)).toThrow("needs ajv at run time");
});

it("the compiled schema validates", () => {
  expect(validate({ flows: { a: "a.json" } })).toBe(true);
  expect(validate({ flow: {} })).toBe(false);
});

describe("what an editor shows", () => {
  const described: Array<[string, Record<string, unknown>]> = [];
  const walk = (path: string, node: Record<string, unknown>) => {
    for (const [key, property] of Object.entries((node.properties ?? {}) as Record<string, never>)) {
      described.push([`${path}/${key}`, property]);
      walk(`${path}/${key}`, property);
    }
  };
  walk("", schema);
  for (const [name, node] of Object.entries(schema.definitions as Record<string, never>)) walk(name, node);

  it.each(described)("%s has a description", (_path, property) => {
    const target =
      typeof property.$ref === "string"
        ? schema.definitions[property.$ref.split("/").at(-1) ?? ""]
        : property;
    expect(target.description).toMatch(/\.$/);
  });

  it.each(described.filter(([, property]) => property.examples !== undefined))(
    "the examples of %s are valid",
    (_path, property) => {
      const ajv = new Ajv({ allowUnionTypes: true });
      ajv.addVocabulary(["errorMessage"]);
      const valid = ajv.compile({ ...property, definitions: schema.definitions });
      for (const example of property.examples as unknown[]) expect(valid(example)).toBe(true);
    },
  );
});
