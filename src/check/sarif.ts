import { createHash } from "node:crypto";
import { redactSecrets } from "../flow/secret.ts";
import type { Finding } from "./finding.ts";
import { print } from "./origin.ts";
import type { Rule } from "./rule.ts";
import { ruleLink } from "./rules.ts";

export interface SarifFinding {
  /** The flow's key, or null for what belongs to none. */
  readonly key: string | null;
  readonly finding: Finding;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * The findings as SARIF 2.1.0 (OASIS, 27 March 2020), ready for GitHub's code scanning. `root` leads from the
 * repository's root to the folder that the findings' files are relative to ("" for the root itself).
 * A finding without a file of its own is told at `fallback`: code scanning takes no result without a place.
 */
export function sarifOf(
  findings: readonly SarifFinding[],
  rules: readonly Rule[],
  root: string,
  fallback: string,
): string {
  const indexes = new Map<string, number>(rules.map((rule, index) => [rule.id, index]));
  const times = new Map<string, number>();
  const results = findings.map(({ key, finding }) => {
    const line = fingerprint(key, finding);
    const time = (times.get(line) ?? 0) + 1;
    times.set(line, time);
    return result(finding, indexes, root, fallback, `${line}:${time}`);
  });
  const driver = {
    name: "Flowgate",
    informationUri: "https://github.com/flowgate/flowgate",
    rules: rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary },
      helpUri: ruleLink(rule.id),
      help: { text: `${rule.summary} See ${ruleLink(rule.id)}` },
      defaultConfiguration: {
        enabled: rule.severity !== "off",
        level: rule.severity === "error" ? "error" : "warning",
      },
      properties: { tags: [rule.group] },
    })),
  };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function result(
  finding: Finding,
  indexes: ReadonlyMap<string, number>,
  root: string,
  fallback: string,
  print: string,
): object {
  const index = indexes.get(finding.rule);
  const region = { startLine: finding.line ?? 1, startColumn: finding.column ?? 1 };
  const uri = uriOf(root, finding.file ?? fallback);
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: finding.severity,
    message: { text: redactSecrets(finding.message).toWellFormed() },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region },
        ...(finding.widget === null
          ? {}
          : { logicalLocations: [{ name: finding.widget.toWellFormed(), kind: "member" }] }),
      },
    ],
    partialFingerprints: { "flowgate/v1": print },
    baselineState: finding.origin === "existing" ? "unchanged" : "new",
  };
}

/** A relative URI reference: each part of the path escaped, `.` parts left out. */
function uriOf(root: string, file: string): string {
  return `${root}/${file}`
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join("/");
}

function fingerprint(key: string | null, finding: Finding): string {
  return createHash("sha256")
    .update(JSON.stringify([key, print(finding)]))
    .digest("hex")
    .slice(0, 32);
}
