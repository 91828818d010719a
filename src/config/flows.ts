import { posix } from "node:path";
import { type Json, member, stringMember } from "../flow/json.ts";
import type { FlowEntry } from "./configuration.ts";
import type { EnvironmentNames } from "./environments.ts";
import { suggestion } from "./nearest.ts";
import { pathFault } from "./paths.ts";
import type { Problems } from "./problems.ts";
import type { YamlText } from "./yaml-text.ts";

export interface FlowContext {
  readonly text: YamlText;
  readonly environments: EnvironmentNames;
  /** The working directory's path from the repository's root. */
  readonly root: string;
  readonly problems: Problems;
}

/** Reads `flows`, in the order of the file; what has not the shape of a flow is left out. */
export function readFlows(context: FlowContext): FlowEntry[] {
  const entries = context.text.entriesOf(["flows"]);
  const flows = entries.flatMap(([key, value]) => readFlow(key, value, context));
  refuseSharedFiles(flows, context);
  refuseSharedSids(flows, context);
  refuseSharedNames(flows, context);
  return flows;
}

function readFlow(key: string, value: Json, context: FlowContext): FlowEntry[] {
  const file = typeof value === "string" ? value : stringMember(value, "file");
  if (file === undefined || file.trim() === "") return [];
  const sids = readSids(key, context);
  return [{ key, file, name: stringMember(value, "name") ?? key, sids }];
}

function readSids(key: string, context: FlowContext): Map<string, string> {
  const sids = new Map<string, string>();
  const path = ["flows", key, "sid"];
  for (const [environment, sid] of context.text.entriesOf(path)) {
    checkEnvironmentKey(path, environment, context.environments, context.problems);
    if (typeof sid === "string") sids.set(environment, sid);
  }
  return sids;
}

/** Reports a key that should name an environment and does not. */
export function checkEnvironmentKey(
  path: readonly string[],
  key: string,
  environments: EnvironmentNames,
  problems: Problems,
): void {
  if (environments.all.length === 0 || environments.all.includes(key)) return;
  const hint = suggestion(key, environments.all, "There are");
  problems.atKey([...path, key], `${path.join(".")}: There is no environment ${JSON.stringify(key)}.${hint}`);
}

/** Where the flow's own value of `member` stands: a flow in the short form is its file. */
function pathOf(flow: FlowEntry, { text }: FlowContext, key: "file" | "name"): string[] {
  const value = member(member(text.value, "flows"), flow.key);
  return typeof value === "string" ? ["flows", flow.key] : ["flows", flow.key, key];
}

function refuseSharedFiles(flows: readonly FlowEntry[], context: FlowContext): void {
  const owners = new Map<string, string>();
  for (const flow of flows) {
    const path = pathOf(flow, context, "file");
    const fault = pathFault(flow.file, context.root);
    if (fault !== null) {
      context.problems.atValue(path, `${path.join(".")}: ${fault}`);
      continue;
    }
    const file = posix.normalize(flow.file);
    const owner = owners.get(file);
    if (owner === undefined) owners.set(file, flow.key);
    else {
      context.problems.atValue(
        path,
        `The flows ${JSON.stringify(owner)} and ${JSON.stringify(flow.key)} have one file, ${file}. Each flow has its own.`,
      );
    }
  }
}

function refuseSharedSids(flows: readonly FlowEntry[], context: FlowContext): void {
  for (const environment of context.environments.all) {
    const owners = new Map<string, string>();
    for (const flow of flows) {
      const sid = flow.sids.get(environment);
      if (sid === undefined) continue;
      const owner = owners.get(sid);
      if (owner === undefined) owners.set(sid, flow.key);
      else {
        context.problems.atValue(
          ["flows", flow.key, "sid", environment],
          `The flows ${JSON.stringify(owner)} and ${JSON.stringify(flow.key)} have one SID in ${environment}, ${sid}.`,
        );
      }
    }
  }
}

/** Two flows of one name can be told apart only by their SIDs. */
function refuseSharedNames(flows: readonly FlowEntry[], context: FlowContext): void {
  const target = context.environments.target;
  if (target === null) return;
  const owners = new Map<string, FlowEntry>();
  for (const flow of flows) {
    const owner = owners.get(flow.name);
    if (owner === undefined) owners.set(flow.name, flow);
    else if (!owner.sids.has(target) || !flow.sids.has(target)) {
      context.problems.atValue(
        pathOf(flow, context, "name"),
        `The flows ${JSON.stringify(owner.key)} and ${JSON.stringify(flow.key)} have one name, ${JSON.stringify(flow.name)}. ` +
          `Give each its own, or both their sid in ${target}.`,
      );
    }
  }
}
