import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

const SCHEMA = new URL("../schema/flowgate.schema.json", import.meta.url);
const COMPILED = new URL("../src/config/schema.cjs", import.meta.url);

/**
 * The schema of the configuration as a CommonJS module that needs nothing else, as `src/config/schema.cjs` holds it.
 * Compiling at build time keeps ajv out of the bundle and its work out of every start.
 * Throws when the compiled code would call `require`: a keyword was used that needs ajv at run time.
 */
export function compiledSchema(schemaText: string): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    code: { source: true, esm: false, lines: true },
  });
  ajv.addVocabulary(["errorMessage"]);
  const code = standalone.default(ajv, ajv.compile(JSON.parse(schemaText, withoutProse)));
  if (code.includes("require("))
    throw new Error("The compiled schema needs ajv at run time; see its require.");
  return `// Made by scripts/schema.ts from schema/flowgate.schema.json: change that and run it.\n${code}\n`;
}

/** What is for editors alone: the compiled schema carries itself along, and need not carry that. */
const PROSE: ReadonlySet<string> = new Set(["description", "examples", "title"]);

function withoutProse(key: string, value: unknown): unknown {
  return PROSE.has(key) && (typeof value === "string" || Array.isArray(value)) ? undefined : value;
}

/** The schema's text as the repository holds it, for whoever compiles it. */
export function schemaText(): string {
  return readFileSync(SCHEMA, "utf8");
}

if (import.meta.main) writeFileSync(COMPILED, compiledSchema(schemaText()));
