import type { Change, ChangeKind } from "./change.ts";

/** In the order of the sentence: what is counted by widget, and what it is called. */
const OF_WIDGETS: ReadonlyArray<readonly [string, readonly ChangeKind[]]> = [
  ["changed", ["property-changed", "widget-retyped"]],
  ["added", ["widget-added"]],
  ["removed", ["widget-removed"]],
  ["renamed", ["widget-renamed"]],
];

const TRANSITIONS: readonly ChangeKind[] = ["transition-added", "transition-removed", "transition-changed"];

/**
 * The changes of one flow in one line: `3 widgets changed, 1 added, 2 transitions`. A widget with several changed
 * properties counts once, each transition counts.
 */
export function summaryOf(changes: readonly Change[]): string {
  if (changes.length === 0) return "no changes";
  if (changes.some((change) => change.kind === "flow-added")) return "new flow";
  if (changes.some((change) => change.kind === "flow-removed")) return "flow removed";
  const parts: string[] = [];
  for (const [word, kinds] of OF_WIDGETS) {
    const of = changes.filter((change) => kinds.includes(change.kind));
    const count = new Set(of.map((change) => `${change.target?.nth ?? 0} ${change.widget ?? ""}`)).size;
    if (count > 0)
      parts.push(parts.length === 0 ? `${counted(count, "widget")} ${word}` : `${count} ${word}`);
  }
  const transitions = changes.filter((change) => TRANSITIONS.includes(change.kind)).length;
  if (transitions > 0) parts.push(counted(transitions, "transition"));
  const settings = changes.filter((change) => change.kind === "flow-changed").length;
  if (settings > 0) parts.push(`${counted(settings, "setting")} of the flow`);
  if (parts.length === 0) return "layout only";
  return parts.join(", ");
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
