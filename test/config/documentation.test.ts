import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faultsOf, parse } from "./example.ts";
import { textOf } from "./rendering-example.ts";

const TEXT = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
const BLOCKS = [...TEXT.matchAll(/^```(\S+)( error)?\n(.*?)^```$/gms)].map(([, language, error, text]) => ({
  language,
  error: error !== undefined,
  text: text ?? "",
}));
const EXAMPLES = BLOCKS.filter((block) => block.language === "yaml" && !block.error);
const ENV = { SUPPORT_NUMBER: "+15559998888", TWILIO_ACCOUNT: `AC${"2".repeat(32)}` };

/** The names of the environments of an example, in its own order. */
function environmentsOf(text: string): string[] {
  const [fault] = faultsOf(text, { environment: "no such one", env: ENV });
  return /There are: (.*)\.$/.exec(fault?.message ?? "")?.[1]?.split(", ") ?? [];
}

describe("docs/configuration.md", () => {
  it("has examples", () => {
    expect(EXAMPLES.length).toBe(5);
  });

  it.each(EXAMPLES.map((block) => [block.text]))("holds examples that can be used: %#", (text) => {
    const names = environmentsOf(text);
    expect(names.length).toBeGreaterThan(0);
    for (const environment of names) {
      expect(parse(text, { environment, env: ENV }).flows.length).toBeGreaterThan(0);
    }
  });

  it("shows the errors that the example of errors really has", () => {
    const at = BLOCKS.findIndex((block) => block.error);
    const said = faultsOf(BLOCKS[at]?.text ?? "").map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}\n`,
    );
    expect(BLOCKS[at + 1]?.text).toBe(said.join(""));
  });

  it("says of the host what rendering does", () => {
    const example = EXAMPLES.find((block) => block.text.includes("greeting"))?.text ?? "";
    const configuration = parse(example, { env: ENV });
    expect(textOf("https://orders-1234-dev.twil.io/status", configuration)).toBe(
      "https://orders-9876.twil.io/status",
    );
    const longer = "orders-1234-dev.twil.io.example.org";
    expect(textOf(longer, configuration)).toBe(longer);
    expect(textOf(`Test \${mode}`, configuration)).toBe("Welcome");
  });

  it("explains every key of the schema", () => {
    const schema = JSON.parse(
      readFileSync(new URL("../../schema/flowgate.schema.json", import.meta.url), "utf8"),
    );
    const keys = [
      schema,
      ...Object.values(schema.definitions as Record<string, { properties?: object }>),
    ].flatMap(({ properties }) => Object.keys(properties ?? {}));
    for (const key of keys) expect(TEXT).toContain(`\`${key}\``);
  });
});
