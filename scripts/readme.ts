import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The README with its tables of inputs and outputs as action.yml has them. Throws where a marker is missing. */
export function withTables(readme: string, action: string): string {
  const { inputs, outputs } = parse(action) as Metadata;
  const inputRows = Object.entries(inputs).map(([name, input]) => {
    const value = input.default === undefined ? "" : `\`${input.default}\``;
    return `| \`${name}\` | ${value} | ${cell(input.description)} |`;
  });
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const first = between(readme, "inputs", [
    "| input | default | meaning |",
    "| --- | --- | --- |",
    ...inputRows,
  ]);
  return between(first, "outputs", ["| output | meaning |", "| --- | --- |", ...outputRows]);
}

function between(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(
    `(<!-- ${name}: made by scripts/readme.ts -->\n)[\\s\\S]*?(<!-- end of ${name} -->)`,
  );
  if (!pattern.test(text)) throw new Error(`README.md has no markers for its ${name}.`);
  return text.replace(
    pattern,
    (_, open: string, close: string) => `${open}\n${lines.join("\n")}\n\n${close}`,
  );
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

if (import.meta.main) {
  const path = join(ROOT, "README.md");
  writeFileSync(path, withTables(readFileSync(path, "utf8"), readFileSync(join(ROOT, "action.yml"), "utf8")));
}
