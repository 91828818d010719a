import type { Finding } from "../check/finding.ts";
import { withoutIgnored } from "../check/ignore.ts";
import { leveled } from "../check/level.ts";
import type { Configuration } from "../config/configuration.ts";
import type { DesiredFlow, Policy } from "../plan/flow-facts.ts";
import type { Run } from "./run.ts";
import { type Survey, sidsOf } from "./survey.ts";

/** What a team has decided: input, else configuration, else default. */
export function policyOf(run: Run, seen: Survey): Policy {
  const { target } = seen.configuration;
  return {
    job: run.job === "publish" || run.job === "drift" ? run.job : "review",
    environment: target.name,
    create: target.create,
    onDrift: run.inputs.onDrift ?? target.onDrift ?? "fail",
    failOn: run.inputs.failOn,
    baseCommit: seen.baseCommit,
    settle: (flow, findings) => settle(flow, findings, seen.configuration),
    names: namesOf(seen.configuration, sidsOf(seen.places)),
  };
}

/** The team's levels and ignores, on what is found of a flow in its account. */
export function settle(
  flow: DesiredFlow,
  findings: readonly Finding[],
  configuration: Configuration,
): Finding[] {
  const { rules, flowRules, ignore } = configuration;
  const heard = leveled(findings, { rules, flowRules: flowRules.get(flow.key) ?? new Map() });
  const { key, definition, text } = flow;
  return text === null ? heard : withoutIgnored(heard, { key, definition, text, ignore });
}

/** What SIDs and other values of the target are called in the configuration. */
export function namesOf(
  configuration: Configuration,
  sids: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, values } of configuration.resources) {
    const value = values.get(configuration.target.name)?.value;
    if (value !== undefined) names.set(value, name);
  }
  for (const [key, sid] of sids) names.set(sid, key);
  return names;
}
