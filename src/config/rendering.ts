import type { Configuration } from "./configuration.ts";
import { literal } from "./literal.ts";

/** What a token of a flow file becomes: a text, or the SID of a flow that the target does not have yet. */
export type Replacement =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "pending"; readonly key: string };

/** How flow files read in one environment: everything that `render` has to know, made once for all flows. */
export interface Rendering {
  /** Matches `${flow:key}` (group 1 is the key), a token, or a SID that is no token (group 2). */
  readonly pattern: RegExp;
  /** By source value. */
  readonly replacements: ReadonlyMap<string, Replacement>;
  /** By the flow's key. */
  readonly flows: ReadonlyMap<string, Replacement>;
  /** Values that are right in the target as they stand. */
  readonly targets: ReadonlySet<string>;
}

const SID = "[A-Z]{2}[0-9a-fA-F]{32}";
const SID_LENGTH = 34;
const WHOLE_SID = new RegExp(`^${SID}$`);

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

/**
 * One expression for everything. SIDs are matched by their form and looked up, so that a thousand flows cost no
 * more than one; the first letters of all alternatives stand in front, since most of a text begins none of them.
 */
export function patternOf(values: readonly string[], sids: boolean): RegExp {
  const others = values.filter((value) => !WHOLE_SID.test(value)).toSorted((a, b) => b.length - a.length);
  const longer = others.filter((value) => value.length > SID_LENGTH);
  const shorter = others.filter((value) => value.length <= SID_LENGTH);
  const tokens = [...longer.map(literal), ...(sids ? [SID] : []), ...shorter.map(literal)];
  const alternatives = ["\\$\\{flow:([^}]{0,200})\\}"];
  if (tokens.length > 0) alternatives.push(`${START}(?:${tokens.join("|")})${END}`);
  // Wider than a token: a SID before a file's ending is none that a resource could cover, and still one to tell.
  if (sids) alternatives.push(`(?<![\\p{L}\\p{N}])(${SID})(?![\\p{L}\\p{N}])`);
  const firsts = new Set(others.map((value) => `\\u{${(value.codePointAt(0) ?? 0).toString(16)}}`));
  return new RegExp(`(?=[$${sids ? "A-Z" : ""}${[...firsts].join("")}])(?:${alternatives.join("|")})`, "gu");
}
