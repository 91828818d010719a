import { posix } from "node:path";
import { ROOT } from "../flow/pointer.ts";
import type { Configuration, Environment } from "./configuration.ts";
import { DEFAULT_ENVIRONMENT } from "./environments.ts";
import { ConfigurationError, configurationFinding } from "./problems.ts";

export interface ZeroOptions {
  /** The target that the run asks for; null where none was named. */
  readonly environment: string | null;
}

/** The key of a flow that no configuration names: the base name of its file without `.json`. */
export function keyOfFile(file: string): string {
  return posix.basename(file, ".json");
}

/**
 * The configuration of a repository that has none: every file is a flow, keyed and named by its base name, in
 * the one environment `default`. `files` are relative to the working directory.
 * Throws ConfigurationError for two files of one key, naming both, and for any other environment.
 */
export function zeroConfiguration(files: readonly string[], options: ZeroOptions): Configuration {
  const { environment } = options;
  if (environment !== null && environment !== DEFAULT_ENVIRONMENT) {
    const message = `There is no environment ${JSON.stringify(environment)}: without a configuration file the only one is ${DEFAULT_ENVIRONMENT}. Leave the input environment out, or add a flowgate.yml with its environments.`;
    throw new ConfigurationError([configurationFinding(message, null, null, null)]);
  }
  const owners = new Map<string, string>();
  const findings = files.flatMap((file) => {
    const key = keyOfFile(file);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file);
    if (owner === undefined || owner === file) return [];
    const message = `The files ${owner} and ${file} would both be the flow ${JSON.stringify(key)}. Rename one of them, narrow the input flows, or add a flowgate.yml that gives each a key.`;
    return [configurationFinding(message, file, ROOT, { line: 1, column: 1 })];
  });
  if (findings.length > 0) throw new ConfigurationError(findings);
  const target: Environment = { name: DEFAULT_ENVIRONMENT, account: null, onDrift: null, create: true };
  return {
    path: null,
    source: target,
    target,
    flows: [...owners].map(([key, file]) => ({ key, file, name: key, sids: new Map() })),
    resources: [],
    rules: new Map(),
    flowRules: new Map(),
    ignore: [],
    secrets: [],
    variables: new Map(),
  };
}
