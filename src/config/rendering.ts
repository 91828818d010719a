import type { Configuration } from "./configuration.ts";
import { literal } from "./literal.ts";
import { SID_PATTERN } from "./sids.ts";

/** What a token of a flow file becomes: a text, or the SID of a flow that the target does not have yet. */
export type Replacement =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "pending"; readonly key: string };

/** How flow files read in one environment: everything that `render` has to know, made once for all flows. */
export interface Rendering {
  /** Matches `${flow:key}` (group 1), a source value (group 2) or a SID that may be unmapped (group 3). */
  readonly pattern: RegExp;
  /** By source value. */
  readonly replacements: ReadonlyMap<string, Replacement>;
  /** By the flow's key. */
  readonly flows: ReadonlyMap<string, Replacement>;
  /** Values that are right in the target as they stand. */
  readonly targets: ReadonlySet<string>;
}

// A neighbour that makes the token longer, as CONTRACT.md has it: a letter, digit, `_` or `-`, or a `.` or `+`
// with a letter or digit on its other side.
const START = "(?<![\\p{L}\\p{N}_-])(?<![\\p{L}\\p{N}][.+])";
const END = "(?![\\p{L}\\p{N}_-])(?![.+][\\p{L}\\p{N}])";

/**
 * The rendering of a configuration's source into its target.
 * `flowSids` holds the SIDs that the target account has, by the flow's key; a SID that the configuration
 * gives for the target needs none. Resources come before the SIDs of flows, longer values before shorter ones.
 */
export function renderingOf(
  configuration: Pick<Configuration, "source" | "target" | "flows" | "resources">,
  flowSids: ReadonlyMap<string, string>,
): Rendering {
  const source = configuration.source.name;
  const target = configuration.target.name;
  const flows = new Map<string, Replacement>();
  const replacements = new Map<string, Replacement>();
  const targets = new Set<string>();
  for (const flow of configuration.flows) {
    const sid = flowSids.get(flow.key) ?? flow.sids.get(target);
    flows.set(flow.key, sid === undefined ? { kind: "pending", key: flow.key } : { kind: "text", text: sid });
  }
  if (source === target) return { pattern: patternOf([], false), replacements, flows, targets };
  for (const flow of configuration.flows) {
    const from = flow.sids.get(source);
    const to = flows.get(flow.key);
    if (from !== undefined && to !== undefined) replacements.set(from, to);
  }
  for (const resource of configuration.resources) {
    const from = resource.values.get(source)?.value;
    const to = resource.values.get(target)?.value;
    if (from === undefined || to === undefined || from === "") continue;
    replacements.set(from, { kind: "text", text: to });
  }
  for (const to of [...flows.values(), ...replacements.values()])
    if (to.kind === "text") targets.add(to.text);
  if (configuration.target.account !== null) targets.add(configuration.target.account);
  return { pattern: patternOf([...replacements.keys()], true), replacements, flows, targets };
}

function patternOf(values: readonly string[], sids: boolean): RegExp {
  const longestFirst = values.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const parts = ["\\$\\{flow:([^}]*)\\}"];
  if (longestFirst.length > 0) parts.push(`${START}(${longestFirst.map(literal).join("|")})${END}`);
  if (sids) parts.push(`(?<![\\p{L}\\p{N}])(?<sid>${SID_PATTERN})(?![\\p{L}\\p{N}])`);
  return new RegExp(parts.join("|"), "gu");
}
