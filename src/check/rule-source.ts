import type { RuleId } from "./rules.ts";

/** Where the Flowgate that runs can be read, at the version that runs. Null wherever that is not known. */
export interface RuleSource {
  readonly repositoryUrl: string;
  /** The page that explains the rules. */
  readonly rulesUrl: string;
}

/** Where a rule is explained; null where nobody knows an address. */
export function ruleUrl(source: RuleSource | null, rule: RuleId): string | null {
  return source === null ? null : `${source.rulesUrl}#${rule}`;
}
