import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { sarifOf } from "../../src/check/sarif.ts";
import { ROOT } from "../../src/flow/pointer.ts";

const PUBLISHED = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** The published schema is of draft-04; all that differs from draft-07 in what it uses is the name of `id`. */
function publishedSchema(): ReturnType<Ajv["compile"]> {
  const path = createRequire(import.meta.url).resolve(PUBLISHED);
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  expect([$schema, typeof id]).toEqual(["http://json-schema.org/draft-04/schema#", "string"]);
  return new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, validateFormats: false }).compile({
    ...schema,
    $id: id as string,
  });
}

const PLAIN: Finding = {
  rule: "dangling-transition",
  severity: "error",
  message: "It leads nowhere.",
  widget: "menu",
  pointer: ROOT,
  file: "flows/main line.json",
  line: 12,
  column: 5,
  origin: "new",
};

describe("SARIF beside its published schema", () => {
  const source = {
    repositoryUrl: "https://github.com/a/b",
    rulesUrl: "https://github.com/a/b/blob/v1/rules.md",
  };

  it.each<[string, Partial<Finding>[]]>([
    ["no finding at all", []],
    ["one at a place", [{}]],
    ["the same twice", [{}, {}]],
    ["one that was there before", [{ origin: "existing", severity: "warning" }]],
    ["one without a place", [{ line: null, column: null, pointer: null, widget: null }]],
    ["one without a file", [{ file: null, line: null, column: null }]],
    ["one of the run itself", [{ rule: "publish-failed" }]],
    ["hostile text", [{ message: "\u202e<b>`\n\ud800", widget: "__proto__", file: "flows/a b#%?.json" }]],
  ])("holds: %s", (name, findings) => {
    const validate = publishedSchema();
    const text = sarifOf(
      findings.map((finding) => ({ key: "main", finding: { ...PLAIN, ...finding } })),
      { root: "studio", fallback: "flowgate.yml", source: name === "no finding at all" ? null : source },
    );
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });
});
