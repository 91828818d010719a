import type { Finding } from "../../src/check/finding.ts";
import type { Configuration } from "../../src/config/configuration.ts";
import { type ParseOptions, parseConfiguration } from "../../src/config/parse.ts";
import { ConfigurationError } from "../../src/config/problems.ts";

/** A SID of this kind that ends in `n`. */
export function sid(kind: string, n: number): string {
  return kind + n.toString(16).padStart(32, "0");
}

/** A configuration with two environments and one flow; `more` is put in front of them. */
export function withTwoEnvironments(more = ""): string {
  return `${more}
environments: { dev: {}, production: {} }
flows:
  main: flows/main.json
`;
}

export function parse(text: string, options: Partial<ParseOptions> = {}): Configuration {
  return parseConfiguration(text, { path: "flowgate.yml", environment: "production", env: {}, ...options });
}

/** What is wrong with a configuration: its findings, or none when it can be used. */
export function faultsOf(text: string, options: Partial<ParseOptions> = {}): readonly Finding[] {
  try {
    parse(text, options);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.findings;
    throw error;
  }
}

/** The findings as people read them: `3:5 message`. */
export function linesOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.line}:${finding.column} ${finding.message}`);
}
