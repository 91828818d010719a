import type { Severity } from "../check/finding.ts";

/** What a team does when live is not what Flowgate published. */
export type OnDrift = "fail" | "warn" | "overwrite";

/** A Twilio account as a target. `account` is null in zero configuration, or where the file leaves it out. */
export interface Environment {
  readonly name: string;
  readonly account: string | null;
  readonly onDrift: OnDrift | null;
  /** False: a flow that is not there is a finding, and not made. */
  readonly create: boolean;
}

/** One entry of `flows`: what the team calls a flow, where its file is, and what it is in each environment. */
export interface FlowEntry {
  readonly key: string;
  /** As the configuration writes it, relative to the working directory. */
  readonly file: string;
  readonly name: string;
  /** By environment; a flow without an entry is found by its friendly name. */
  readonly sids: ReadonlyMap<string, string>;
}

/** A value that differs between environments, as it stands in each account. */
export interface Resource {
  readonly name: string;
  readonly values: ReadonlyMap<string, ResourceValue>;
}

/**
 * `written` is what the configuration says (`${SUPPORT_NUMBER}`), and what every report shows;
 * `value` is what is sent. They differ only where environment variables stand in it.
 */
export interface ResourceValue {
  readonly written: string;
  readonly value: string;
}

export type RuleLevel = Severity | "off";

/** A finding that a team has decided to live with. Null matches everything. */
export interface Ignore {
  readonly rule: string;
  readonly flow: string | null;
  readonly widget: string | null;
  readonly reason: string;
  /** Line and column in the configuration, for the warning that it no longer matches anything. */
  readonly line: number;
  readonly column: number;
}

/** `flowgate.yml` as the rest of the code sees it, for one target environment. */
export interface Configuration {
  /** Relative to the working directory; null for zero configuration. */
  readonly path: string | null;
  /** The environment that the files were exported from. */
  readonly source: Environment;
  readonly target: Environment;
  readonly flows: readonly FlowEntry[];
  readonly resources: readonly Resource[];
  /** Levels by rule for every flow, and by flow and rule. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly flowRules: ReadonlyMap<string, ReadonlyMap<string, RuleLevel>>;
  readonly ignore: readonly Ignore[];
  /** The values of environment variables that the configuration names: to be masked. */
  readonly secrets: readonly string[];
  /** The same values by the names of their variables, so that reports can show `${NAME}` in their place. */
  readonly variables?: ReadonlyMap<string, string>;
}
