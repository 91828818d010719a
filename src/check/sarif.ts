import { createHash } from "node:crypto";
import { redactSecrets } from "../flow/secret.ts";
import type { Finding } from "./finding.ts";
import { print } from "./origin.ts";
import { type RuleSource, ruleUrl } from "./rule-source.ts";
import { RULES } from "./rules.ts";

export interface SarifFinding {
  /** The flow's key, or null for what belongs to none. */
  readonly key: string | null;
  readonly finding: Finding;
}

/** Where the findings lie, and where Flowgate does. */
export interface SarifPlace {
  /** Leads from the repository's root to the folder that the findings' files are relative to; "" for the root. */
  readonly root: string;
  /** A finding without a file of its own is told here: code scanning takes no result without a place. */
  readonly fallback: string;
  readonly source: RuleSource | null;
}

const INDEXES = new Map(RULES.map((rule, index) => [rule.id, index]));

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * The findings as SARIF 2.1.0 (OASIS, 27 March 2020), ready for GitHub's code scanning. A rule has a link where
 * the source is known, and names its page where it is not.
 */
export function sarifOf(findings: readonly SarifFinding[], place: SarifPlace): string {
  const { source } = place;
  const times = new Map<string, number>();
  const results = findings.map(({ key, finding }) => {
    const line = fingerprint(key, finding);
    const time = (times.get(line) ?? 0) + 1;
    times.set(line, time);
    return result(finding, place, `${line}:${time}`);
  });
  const driver = {
    name: "Flowgate",
    ...(source === null ? {} : { informationUri: source.repositoryUrl }),
    rules: RULES.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary },
      ...(source === null ? {} : { helpUri: ruleUrl(source, rule.id) }),
      help: { text: `${rule.summary} See ${ruleUrl(source, rule.id) ?? `docs/rules.md#${rule.id}`}` },
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

function result(finding: Finding, { root, fallback }: SarifPlace, print: string): object {
  const region = { startLine: finding.line ?? 1, startColumn: finding.column ?? 1 };
  const uri = uriOf(root, finding.file ?? fallback);
  return {
    ruleId: finding.rule,
    ruleIndex: INDEXES.get(finding.rule),
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
