import type { Configuration } from "./configuration.ts";
import { environmentNames, readEnvironment, refuseTemplates } from "./environments.ts";
import { readFlows } from "./flows.ts";
import { Problems } from "./problems.ts";
import { readResources, refuseContradictions } from "./resources.ts";
import { type KnownRule, readFlowRules, readIgnore, readRules } from "./rules.ts";
import { checkShape } from "./shape.ts";
import { Variables } from "./variables.ts";
import { readYamlText } from "./yaml-text.ts";

export interface ParseOptions {
  /** The configuration's path, relative to the working directory. */
  readonly path: string;
  /** The target that the run asks for; null where none was named. */
  readonly environment: string | null;
  /** The source is the target where none is named: for checks, which ask no account. */
  readonly sourceByDefault?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory as seen from the repository's root; default: it is the root. */
  readonly root?: string;
  /** All rules, to find a misspelt one and one that no level lowers; without it any id is taken. */
  readonly knownRules?: readonly KnownRule[];
}

/**
 * Reads the text of a `flowgate.yml` for one target environment.
 * Throws ConfigurationError with everything that is wrong at once, each with its line and column.
 */
export function parseConfiguration(text: string, options: ParseOptions): Configuration {
  const yaml = readYamlText(text);
  const problems: Problems = new Problems(options.path, yaml);
  checkShape(yaml, problems);
  if (yaml.value === undefined) problems.refuse();
  const root = yaml.value;
  const names = environmentNames(yaml, options.environment, problems, options.sourceByDefault ?? false);
  problems.meantFor(names.target);
  const variables = new Variables(options.env);
  const environment = (name: string | null) =>
    name === null ? null : readEnvironment(root, name, name === names.target, variables, problems);
  const source = environment(names.source);
  const target = environment(names.target);
  const others = names.all.filter((name) => name !== names.source && name !== names.target);
  refuseTemplates(root, others, problems);
  const flows = readFlows({
    text: yaml,
    environments: names,
    root: options.root ?? "",
    problems,
  });
  const resources = readResources(yaml, names, variables, problems);
  refuseContradictions(resources, flows, names, problems);
  const context = { text: yaml, known: options.knownRules ?? null, flows, problems };
  const rules = readRules(["rules"], context);
  const flowRules = readFlowRules(context);
  const ignore = readIgnore(context);
  problems.settle();
  if (source === null || target === null) problems.refuse();
  const secrets = [...variables.used.values()];
  return {
    path: options.path,
    source,
    target,
    flows,
    resources,
    rules,
    flowRules,
    ignore,
    secrets,
    variables: variables.used,
  };
}
