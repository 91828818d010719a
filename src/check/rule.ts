import type { RuleLevel } from "../config/configuration.ts";
import type { Pointer } from "../flow/pointer.ts";
import type { Subject } from "./subject.ts";

export type RuleGroup =
  | "syntax"
  | "structure"
  | "graph"
  | "liquid"
  | "channel"
  | "references"
  | "secrets"
  | "project"
  | "account"
  | "run";

/** What one rule has found, before it has a severity and a place. */
export interface Fault {
  readonly message: string;
  readonly widget: string | null;
  readonly pointer: Pointer;
  /** Where exactly: the value behind the pointer (when left out), its key, or a part of the string. */
  readonly at?: "key" | StringPart;
}

/** A part of a rendered string: `token` stands at unit `offset`. */
export interface StringPart {
  readonly offset: number;
  readonly token: string;
}

/** One row of the table of rules. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly group: RuleGroup;
  readonly severity: RuleLevel;
  /** What the rule must know: the text, one flow, every flow of the project, the account's values, or a run. */
  readonly needs: "text" | "flow" | "project" | "account" | "run";
  /** One line, for the list of rules. */
  readonly summary: string;
  /** No level makes its errors less, and no ignore takes them away: they stop a run, or tell what one did. */
  readonly protects?: true;
  /** Looks at one flow. Rules without it are found by the reader, across flows, or in an account. */
  readonly check?: (subject: Subject) => Iterable<Fault>;
}
