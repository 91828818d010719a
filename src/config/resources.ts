import { isObject } from "../flow/json.ts";
import type { FlowEntry, Resource, ResourceValue } from "./configuration.ts";
import { type EnvironmentNames, missingSentence } from "./environments.ts";
import { checkEnvironmentKey } from "./flows.ts";
import type { Problems } from "./problems.ts";
import type { Variables } from "./variables.ts";
import type { YamlText } from "./yaml-text.ts";

/**
 * Reads `resources`, in the order of the file. Each names a value for the target and for the source. One that lacks
 * its variable is an error for the target only; elsewhere it is left out: nothing in a flow file can be an unknown
 * value of the source.
 */
export function readResources(
  written: YamlText,
  environments: EnvironmentNames,
  variables: Variables,
  problems: Problems,
): Resource[] {
  const needed = new Set([environments.target, environments.source].filter((name) => name !== null));
  const resources = written.entriesOf(["resources"]).flatMap(([name, values]) => {
    if (!isObject(values)) return [];
    const path = ["resources", name];
    const read = new Map<string, ResourceValue>();
    for (const [environment, text] of written.entriesOf(path)) {
      checkEnvironmentKey(path, environment, environments, problems);
      if (typeof text !== "string") continue;
      const { value, missing, faults } = variables.expand(text);
      const here = [...path, environment];
      for (const fault of faults) problems.atValue(here, `${here.join(".")}: ${fault}`);
      if (value !== null) read.set(environment, { written: text, value });
      else if (environment === environments.target && missing.length > 0) {
        problems.atValue(here, missingSentence(here.join("."), missing));
      }
    }
    for (const environment of needed) {
      if (Object.hasOwn(values, environment)) continue;
      problems.atValue([...path, environment], `${path.join(".")} has no value for ${environment}.`);
    }
    return [{ name, values: read }];
  });
  refuseSharedSources(resources, environments.source, problems);
  return resources;
}

/** One source value cannot become two target values. */
function refuseSharedSources(
  resources: readonly Resource[],
  source: string | null,
  problems: Problems,
): void {
  if (source === null) return;
  const owners = new Map<string, string>();
  for (const resource of resources) {
    const found = resource.values.get(source);
    if (found === undefined) continue;
    const owner = owners.get(found.value);
    if (owner === undefined) owners.set(found.value, resource.name);
    else {
      problems.atValue(
        ["resources", resource.name, source],
        `The resources ${JSON.stringify(owner)} and ${JSON.stringify(resource.name)} have one value in ${source}, ${found.written}. ` +
          "In a flow file nobody could tell them apart.",
      );
    }
  }
}

/** A flow's SID is a resource without being listed: a listed one must not say otherwise. */
export function refuseContradictions(
  resources: readonly Resource[],
  flows: readonly FlowEntry[],
  environments: EnvironmentNames,
  problems: Problems,
): void {
  const { source, target } = environments;
  if (source === null || target === null) return;
  const bySid = new Map(flows.map((flow) => [flow.sids.get(source), flow]));
  for (const resource of resources) {
    const flow = bySid.get(resource.values.get(source)?.value);
    const sid = flow?.sids.get(target);
    const value = resource.values.get(target);
    if (flow === undefined || sid === undefined || value === undefined || value.value === sid) continue;
    problems.atValue(
      ["resources", resource.name, target],
      `In ${target} the flow ${JSON.stringify(flow.key)} is ${sid}, but the resource ${JSON.stringify(resource.name)} ` +
        `makes it ${value.written}. The SIDs of flows need not be listed as resources.`,
    );
  }
}
