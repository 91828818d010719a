import { checkFlow } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import { isDefinition } from "../../src/flow/definition.ts";
import { readJsonText } from "../../src/flow/text.ts";
import type { RealFile } from "./folder.ts";

/** How often one rule speaks over all files, and in how many of them. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: string;
  readonly findings: number;
  readonly files: readonly string[];
}

export interface RuleCounts {
  readonly rules: readonly RuleCount[];
  readonly withError: number;
  readonly withWarning: number;
}

/** The offline checks, with default severities, on each file alone; counted by rule, the loudest first. */
export function countRules(files: readonly RealFile[]): RuleCounts {
  const found = files.map((file) => ({ path: file.path, findings: findingsOf(file) }));
  const has = (severity: Finding["severity"]) =>
    found.filter(({ findings }) => findings.some((finding) => finding.severity === severity)).length;
  const all = found.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
  const byRule = Map.groupBy(all, ({ finding }) => `${finding.rule}\t${finding.severity}`);
  const rules = [...byRule].map(([key, rows]) => {
    const [rule = "", severity = ""] = key.split("\t");
    return { rule, severity, findings: rows.length, files: [...new Set(rows.map(({ path }) => path))] };
  });
  return {
    rules: rules.toSorted((a, b) => b.files.length - a.files.length || (a.rule < b.rule ? -1 : 1)),
    withError: has("error"),
    withWarning: has("warning"),
  };
}

function findingsOf(file: RealFile): Finding[] {
  const text = readJsonText(file.bytes);
  return checkFlow({
    key: file.path,
    file: file.path,
    text,
    definition: isDefinition(text.value) ? text.value : null,
    sid: null,
    keysBySid: new Map(),
    levels: { rules: new Map(), flowRules: new Map() },
    ignore: [],
  });
}
