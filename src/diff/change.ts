import type { Json } from "../flow/json.ts";

export type ChangeKind =
  | "flow-added"
  /** Between two files only: a plan deletes no flow. */
  | "flow-removed"
  | "flow-changed"
  | "widget-added"
  | "widget-removed"
  | "widget-renamed"
  | "widget-retyped"
  | "property-changed"
  | "transition-added"
  | "transition-removed"
  | "transition-changed"
  | "layout-changed";

/**
 * One difference that a reviewer would name in a sentence.
 * `widget` is the name after the change (before it, for one that was removed).
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly widget: string | null;
  /**
   * The property, by its path within `properties`, items of a list of parameters by their key
   * (`say`, `parameters.auth.value`, `attributes.skill`), or of a flow-changed the key.
   */
  readonly property: string | null;
  /** The event of a transition change. */
  readonly event: string | null;
  /** One sentence of plain text in the Console's words, without secrets. Hostile until escaped. */
  readonly text: string;
  /** The value before and after, where there is one. May hold a secret: only `text` is for people. */
  readonly before?: Json;
  readonly after?: Json;
  /** Where exactly, told so that a program can make the change. */
  readonly target?: Target;
}

/** One step on the way into a value. */
export type Step =
  | { readonly in: "object"; readonly key: string }
  | { readonly in: "list"; readonly index: number }
  /** The item of a list of `{key, value}` objects, by its key. */
  | { readonly in: "items"; readonly key: string }
  /** The order of the items that such a list had before and still has. */
  | { readonly in: "order" }
  /** Into the JSON that a string holds. */
  | { readonly in: "text" };

/**
 * Where a change stands. Changes name widgets as they are called afterwards (removed ones as they were);
 * references to a renamed widget follow by themselves.
 */
export interface Target {
  /** Which of several widgets of one name is meant, from 0: only a broken flow has a second one. */
  readonly nth: number;
  /** From the widget (of a flow-changed: from the definition) to the value. */
  readonly steps: readonly Step[];
  /** A transition's or item's place in its list, before and after, where it is no longer or newly there. */
  readonly from: number | null;
  readonly to: number | null;
  /** How a string that holds the changed JSON is written afterwards: its white space is no change. */
  readonly written: string | null;
  /** True for a split's `input` when the conditions that tested the old one test the new one now. */
  readonly follows: boolean;
}
