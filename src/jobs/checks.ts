import { checkFlow, checkProject } from "../check/check.ts";
import type { CheckedFlow } from "../check/checked-flow.ts";
import type { Finding } from "../check/finding.ts";
import { type UsedIgnores, unusedIgnores } from "../check/ignore.ts";
import { withOrigins } from "../check/origin.ts";
import { unmappedFindings } from "../check/unmapped.ts";
import { widgetAt } from "../check/value-at.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Rendered } from "../config/render.ts";
import { inTurns } from "../turns.ts";
import { type Place, placeFinding } from "./account.ts";
import { earlierOf, type RenderedCommit, type RenderedFlow, rulesOf, type Scope } from "./desire.ts";
import { runsOf } from "./runs.ts";

/** One commit's flows as they are checked. */
export interface CheckedCommit extends RenderedCommit {
  /** The run's own credentials, none of which may stand in a flow. */
  readonly credentials?: readonly string[];
}

/** What was found: by the flow's key with its origin set, and what belongs to no flow. */
export interface Checked {
  readonly byFlow: ReadonlyMap<string, readonly Finding[]>;
  readonly loose: readonly Finding[];
}

/** Checks the flows in scope, and of the base what the event touches, to tell what is new. */
export async function checkAll(
  head: CheckedCommit,
  base: CheckedCommit | null,
  scope: Scope,
  places: ReadonlyMap<string, Place>,
): Promise<Checked> {
  const used: UsedIgnores = new Set();
  const now = await findingsOf(head, scope.keys, places, used);
  const usedBefore: UsedIgnores = new Set();
  const before =
    base === null ? null : await findingsOf(base, keysBefore(base, head, scope), places, usedBefore);
  const aged: typeof withOrigins = (found, was, sides) =>
    before === null ? [...found] : withOrigins(found, was, sides);
  const byFlow = new Map<string, Finding[]>();
  for (const flow of head.flows.values()) {
    if (!scope.keys.has(flow.entry.key)) continue;
    const { entry, rendered } = flow;
    const found = now.get(entry.key) ?? [];
    const earlier = earlierOf(entry, head, base);
    const was = before?.get(earlier?.entry.key ?? "") ?? (earlier ? found : []);
    const sides =
      rendered && earlier?.rendered ? { base: earlier.rendered.definition, head: rendered.definition } : null;
    byFlow.set(entry.key, [
      ...aged(missing(flow), earlier ? missing(earlier) : []),
      ...unclear(entry, places),
      ...aged(found, was, sides),
    ]);
  }
  const unused = unusedIgnores(head.configuration, used, scope.keys);
  const unusedBefore =
    base === null ? [] : unusedIgnores(base.configuration, usedBefore, new Set(base.flows.keys()));
  return { byFlow, loose: aged(unused, unusedBefore) };
}

/**
 * The flows of the base that are looked at: what is the same in both has the same findings under the same rules, and
 * uses the same ignores. One that is gone may have been the last to use an ignore.
 */
function keysBefore(base: CheckedCommit, head: CheckedCommit, scope: Scope): ReadonlySet<string> {
  const sameRules = rulesOf(base.configuration) === rulesOf(head.configuration);
  const now = sameRules ? scope.touched : scope.keys;
  const keys = new Set(
    [...now].map((key) => {
      const flow = head.flows.get(key);
      return (flow && earlierOf(flow.entry, head, base)?.entry.key) ?? key;
    }),
  );
  if (base.configuration.ignore.length === 0) return keys;
  return new Set([...keys, ...[...base.flows.keys()].filter((key) => !head.flows.has(key))]);
}

async function findingsOf(
  { configuration, flows, credentials = [] }: CheckedCommit,
  keys: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
  used: UsedIgnores,
): Promise<Map<string, Finding[]>> {
  const found = new Map<string, Finding[]>();
  if (keys.size === 0) return found;
  const keysBySid = keysOf(configuration, places);
  const checked = related(flows, keys, keysBySid, (entry) => flowSid(entry, configuration, places)).flatMap(
    (flow) => {
      const found = checkedFlow(flow, configuration, places, keysBySid);
      return found === null ? [] : [{ ...found, credentials }];
    },
  );
  const inScope = checked.filter(({ key }) => keys.has(key));
  await inTurns(inScope, (flow) => {
    const rendered = flows.get(flow.key)?.rendered ?? null;
    const unmapped = unmappedFindings(rendered?.unmapped ?? [], flow, used);
    found.set(flow.key, [...checkFlow(flow, used), ...unmapped, ...unknownFlows(flow, rendered)]);
  });
  for (const { key, finding } of checkProject(checked, used)) found.get(key)?.push(finding);
  return found;
}

/**
 * The flows of `keys` with all that the rules look at beside them, in the order of the configuration: what they run
 * at any depth, and what has the same SID.
 */
function related(
  flows: CheckedCommit["flows"],
  keys: ReadonlySet<string>,
  keysBySid: ReadonlyMap<string, string>,
  sidOf: (entry: RenderedFlow["entry"]) => string | null,
): RenderedFlow[] {
  const found = new Set(keys);
  for (const key of found) {
    const definition = flows.get(key)?.rendered?.definition;
    for (const run of definition === undefined ? [] : runsOf(definition, keysBySid)) found.add(run);
  }
  const sids = new Set([...flows.values()].map(({ entry }) => (found.has(entry.key) ? sidOf(entry) : null)));
  sids.delete(null);
  return [...flows.values()].filter(({ entry }) => found.has(entry.key) || sids.has(sidOf(entry)));
}

/** The keys of the environment's flows by their SIDs. */
function keysOf(configuration: Configuration, places: ReadonlyMap<string, Place>): Map<string, string> {
  return new Map(
    configuration.flows.flatMap((entry) => {
      const sid = flowSid(entry, configuration, places);
      return sid === null ? [] : [[sid, entry.key] as const];
    }),
  );
}

function checkedFlow(
  { entry, text, rendered }: RenderedFlow,
  configuration: Configuration,
  places: ReadonlyMap<string, Place>,
  keysBySid: ReadonlyMap<string, string>,
): CheckedFlow | null {
  if (text === null) return null;
  const { rules, flowRules, ignore } = configuration;
  return {
    key: entry.key,
    name: entry.name,
    file: entry.file,
    text,
    definition: rendered?.definition ?? null,
    sid: flowSid(entry, configuration, places),
    keysBySid,
    levels: { rules, flowRules: flowRules.get(entry.key) ?? new Map() },
    ignore,
  };
}

/** `${flow:key}` that names no flow of the configuration. */
function unknownFlows(flow: CheckedFlow, rendered: Rendered | null): Finding[] {
  return (rendered?.unknownFlows ?? []).map(({ pointer, key }) => {
    const message = `\${flow:${key}} names no flow of the configuration. Write the key of one of its flows.`;
    const widget = widgetAt(rendered?.definition, pointer);
    return {
      ...placeFinding("unknown-flow", flow.file, message),
      widget,
      pointer,
      ...flow.text.placeOf(pointer),
    };
  });
}

/** A flow's SID in the target account: the one that is there, else the one that the configuration names. */
function flowSid(
  { key, sids }: RenderedFlow["entry"],
  { target }: Configuration,
  places: ReadonlyMap<string, Place>,
): string | null {
  const place = places.get(key);
  return (place?.kind === "there" ? place.row.sid : sids.get(target.name)) ?? null;
}

function missing({ entry: { file, key }, text }: RenderedFlow): Finding[] {
  if (text !== null) return [];
  const message = `The file ${file} of the flow ${key} does not exist. Add it, or take the entry out of the configuration.`;
  return [placeFinding("missing-file", file, message)];
}

function unclear({ key, file }: RenderedFlow["entry"], places: ReadonlyMap<string, Place>): Finding[] {
  const place = places.get(key);
  return place?.kind === "unclear" ? [placeFinding("flow-not-found", file, place.message)] : [];
}
