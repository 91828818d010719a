import { isSameDefinition } from "../flow/canonical.ts";
import { claimOf, isOwn } from "./commit-message.ts";
import type { DesiredFlow, LiveRevision, Provenance } from "./flow-facts.ts";

/**
 * Whose the published revision is: what may be replaced, and what must not be lost.
 * `known` is nobody's edit (base, head or an earlier version render it); `somebody` has published in the Console.
 */
export type Owner = "nobody" | "flowgate" | "held" | "known" | "somebody";

/** Tells whose live is. Without `provenance` what neither Flowgate, base nor head know counts as somebody's. */
export function ownerOf(
  desired: DesiredFlow,
  live: LiveRevision | null,
  provenance: Provenance | null,
): Owner {
  if (live === null) return "nobody";
  if (isOwn(live.commitMessage, live.definition, live.digest)) {
    const before = provenance?.rolledBack ?? null;
    const isChanged = before !== null && before !== desired.digest;
    return claimOf(live.commitMessage)?.held && !isChanged ? "held" : "flowgate";
  }
  if (live.digest === desired.digest) return "known";
  if (desired.base !== null && isSameDefinition(live.definition, desired.base)) return "known";
  return provenance?.knownVersion ? "known" : "somebody";
}

/** True where a rollback has brought live back, to be published over by a change alone. */
export function isHeld(live: LiveRevision): boolean {
  return (
    claimOf(live.commitMessage)?.held === true && isOwn(live.commitMessage, live.definition, live.digest)
  );
}

/** True when live could be nobody's that we know: then its history has to be asked for. */
export function inDoubt(desired: DesiredFlow, live: LiveRevision | null): boolean {
  return ownerOf(desired, live, null) === "somebody";
}
