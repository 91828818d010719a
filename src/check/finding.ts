import type { Place } from "../flow/place.ts";
import type { Pointer } from "../flow/pointer.ts";
import type { RuleId } from "./rules.ts";

export type Severity = "error" | "warning";

/** `existing` when the base branch has the same finding: shown, never failing. */
export type Origin = "new" | "existing";

/** One thing that is wrong. `file` is as the configuration writes it; null where no file is meant. */
export interface Finding {
  /** `flow-validate` for what Twilio said. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One or two sentences of plain text: what is wrong and what to do. Hostile until escaped. */
  readonly message: string;
  readonly widget: string | null;
  readonly pointer: Pointer | null;
  readonly file: string | null;
  readonly line: Place["line"] | null;
  readonly column: Place["column"] | null;
  readonly origin: Origin;
}

export interface Count {
  readonly error: number;
  readonly warning: number;
}

/** How many findings of each severity there are, `existing` ones too. */
export function countFindings(findings: Iterable<Finding>): Count {
  const count = { error: 0, warning: 0 };
  for (const finding of findings) count[finding.severity] += 1;
  return count;
}
