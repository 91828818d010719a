import { checkFlow, checkProject } from "../check/check.ts";
import type { CheckedFlow } from "../check/checked-flow.ts";
import type { Finding } from "../check/finding.ts";
import { unusedIgnores } from "../check/ignore.ts";
import { withOrigins } from "../check/origin.ts";
import { unmappedReferences } from "../check/rules/unmapped-reference.ts";
import type { Configuration } from "../config/configuration.ts";
import { type Place, placeFinding } from "./account.ts";
import type { RenderedFlow } from "./desire.ts";

/** One commit's flows as they are checked. */
export interface CheckedCommit {
  readonly configuration: Configuration;
  readonly flows: ReadonlyMap<string, RenderedFlow>;
}

/** What was found: by the flow's key with its origin set, and what belongs to no flow. */
export interface Checked {
  readonly byFlow: ReadonlyMap<string, readonly Finding[]>;
  readonly loose: readonly Finding[];
}

/** Checks head, and base to tell what is new. */
export function checkAll(
  head: CheckedCommit,
  base: CheckedCommit | null,
  places: ReadonlyMap<string, Place>,
): Checked {
  const now = findingsOf(head, places);
  const before = base === null ? null : findingsOf(base, places);
  const byFlow = new Map<string, Finding[]>();
  for (const { entry, text } of head.flows.values()) {
    const found = now.byFlow.get(entry.key) ?? [];
    const marked = before === null ? found : withOrigins(found, before.byFlow.get(entry.key) ?? []);
    byFlow.set(entry.key, [...outside(entry, text === null, places.get(entry.key)), ...marked]);
  }
  return { byFlow, loose: now.loose };
}
