import type { Change } from "../../src/diff/change.ts";
import { compareDefinitions } from "../../src/diff/compare.ts";
import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { applyChanges } from "./apply.ts";

/** What one step of a flow's history costs a reader, and whether the comparison is true to it. */
export interface MeasuredStep {
  readonly changes: readonly Change[];
  readonly sentences: number;
  readonly characters: number;
  /** True when something other than the layout changed. */
  readonly semantic: boolean;
  /** Why making the changes in the old definition does not give the new one; null when it does. */
  readonly fault: string | null;
}

/** Compares two revisions of a flow, and makes the changes again to see that nothing is lost or invented. */
export function measureStep(before: JsonObject, after: JsonObject): MeasuredStep {
  const changes = compareDefinitions(before, after);
  return {
    changes,
    sentences: changes.length,
    characters: changes.reduce((sum, change) => sum + change.text.length, 0),
    semantic: changes.some((change) => change.kind !== "layout-changed"),
    fault: faultOf(before, after, changes),
  };
}

function faultOf(before: JsonObject, after: JsonObject, changes: readonly Change[]): string | null {
  try {
    const made = applyChanges(before, changes);
    const same = digestOf(made, { layout: true }) === digestOf(after, { layout: true });
    return same ? null : "the changes make another definition";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
