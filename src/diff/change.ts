import type { Json } from "../flow/json.ts";

export type ChangeKind =
  | "flow-added"
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
  /** The property, by its path within `properties` (`say`, `parameters.3.value`), or of a flow-changed the key. */
  readonly property: string | null;
  /** The event of a transition change. */
  readonly event: string | null;
  /** One sentence of plain text in the Console's words, without secrets. Hostile until escaped. */
  readonly text: string;
  /** The value before and after, where there is one. May hold a secret: only `text` is for people. */
  readonly before?: Json;
  readonly after?: Json;
}
