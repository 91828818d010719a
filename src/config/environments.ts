import { type Json, member, stringMember } from "../flow/json.ts";
import type { Environment, OnDrift } from "./configuration.ts";
import { suggestion } from "./nearest.ts";
import type { Problems } from "./problems.ts";
import { faultsIn, type Variables } from "./variables.ts";
import type { YamlText } from "./yaml-text.ts";

/** The environment of a configuration that names none, and of zero configuration. */
export const DEFAULT_ENVIRONMENT = "default";

/** Which environments there are; source and target are null where the configuration leaves them in doubt. */
export interface EnvironmentNames {
  readonly all: readonly string[];
  readonly source: string | null;
  readonly target: string | null;
}

/**
 * Finds out the source and the target. `wanted` is the name that the run asks for, or null:
 * then it is the only one, or with `sourceByDefault` the source.
 */
export function environmentNames(
  text: YamlText,
  wanted: string | null,
  problems: Problems,
  sourceByDefault: boolean,
): EnvironmentNames {
  const root = text.value;
  const all =
    member(root, "environments") === undefined
      ? [DEFAULT_ENVIRONMENT]
      : text.entriesOf(["environments"]).map(([name]) => name);
  // Told by the schema; which environment is meant cannot be said then.
  if (all.length === 0) return { all, source: null, target: null };
  const source = sourceName(root, all, problems);
  const target = wanted === null && sourceByDefault ? source : targetName(all, wanted, problems);
  return { all, source, target };
}

function sourceName(root: Json | undefined, all: readonly string[], problems: Problems): string | null {
  const source = member(root, "source");
  if (source === undefined) return all[0] ?? null;
  if (typeof source !== "string") return null;
  if (all.includes(source)) return source;
  const quoted = JSON.stringify(source);
  problems.atValue(
    ["source"],
    `source: There is no environment ${quoted}.${suggestion(source, all, "There are")}`,
  );
  return null;
}

function targetName(all: readonly string[], wanted: string | null, problems: Problems): string | null {
  const [only, ...others] = all;
  if (wanted === null) {
    if (only !== undefined && others.length === 0) return only;
    const names = all.join(", ");
    problems.atKey(
      ["environments"],
      `There are ${all.length} environments: ${names}. Name the one that is meant with the input environment.`,
    );
    return null;
  }
  if (all.includes(wanted)) return wanted;
  const near = suggestion(wanted, all, null);
  problems.atKey(
    ["environments"],
    `There is no environment ${JSON.stringify(wanted)}.${near} There are: ${all.join(", ")}.`,
  );
  return null;
}

/**
 * Reads one environment. Variables that are missing are told only for the target; another environment's
 * account is null then.
 */
export function readEnvironment(
  root: Json,
  name: string,
  isTarget: boolean,
  variables: Variables,
  problems: Problems,
): Environment {
  const written = member(member(root, "environments"), name);
  const expanded = (key: string, pattern: RegExp, wanted: string): string | null => {
    const text = stringMember(written, key);
    if (text === undefined) return null;
    const path = ["environments", name, key];
    const { value, missing, faults } = variables.expand(text);
    for (const fault of faults) problems.atValue(path, `${path.join(".")}: ${fault}`);
    if (isTarget && missing.length > 0) problems.atValue(path, missingSentence(path.join("."), missing));
    if (value === null || pattern.test(value)) return value;
    // A value that came from the environment is a secret: it is not shown.
    problems.atValue(path, `${path.join(".")}: ${wanted}`);
    return null;
  };
  const account = expanded(
    "account",
    /^AC[0-9a-fA-F]{32}$/,
    "An account SID is expected: AC and 32 hexadecimal digits.",
  );
  const onDrift = expanded(
    "on-drift",
    /^(?:fail|warn|overwrite)$/,
    "One of fail, warn and overwrite is expected.",
  );
  return { name, account, onDrift: onDrift as OnDrift | null, create: member(written, "create") !== false };
}

/** What no value of an environment may say, whichever is meant: the variables of those that are not stay unread. */
export function refuseTemplates(root: Json, names: Iterable<string>, problems: Problems): void {
  for (const name of names) {
    const written = member(member(root, "environments"), name);
    for (const key of ["account", "on-drift"]) {
      const path = ["environments", name, key];
      for (const fault of faultsIn(stringMember(written, key) ?? ""))
        problems.atValue(path, `${path.join(".")}: ${fault}`);
    }
  }
}

/** What to say about variables that have no value. */
export function missingSentence(where: string, missing: readonly string[]): string {
  const names = missing.map((name) => `\${${name}}`).join(", ");
  const are = missing.length === 1 ? "has no value" : "have no value";
  return `${where}: ${names} ${are}. Set the environment variable in the step that runs Flowgate.`;
}
