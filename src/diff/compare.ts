import type { Json, JsonObject } from "../flow/json.ts";
import type { Change } from "./change.ts";
import { flowSentence, goneFlowSentence, newFlowSentence } from "./flow-sentence.ts";
import { followInFrame, type Renames } from "./follow.ts";
import { type Leaf, leafDifferences } from "./leaves.ts";
import { changeOf } from "./make-change.ts";
import { matchStates } from "./matching.ts";
import { propertyPath } from "./property-sentence.ts";
import type { Sentence } from "./sentence.ts";
import { frameOf, type State, statesOf } from "./state.ts";
import { widgetName } from "./transition-sentence.ts";
import { widgetChanges } from "./widget-changes.ts";
import { describedWidget } from "./widget-sentence.ts";
import { type Names, NO_NAMES } from "./wording.ts";

/**
 * What a reviewer would name of the way from one definition to another, sentence by sentence: of the flow,
 * then of its widgets in the new order (removed ones where they stood), then the layout in one line.
 * Two definitions of one digest differ in layout at most; two of different digests differ in something else.
 * Null stands for no flow at all: the one sentence is then that it is new, or gone.
 * `names` tells what SIDs and other values stand for. Never throws, whatever shape the definitions have.
 */
export function compareDefinitions(
  before: JsonObject | null,
  after: JsonObject | null,
  names: Names = NO_NAMES,
): Change[] {
  if (after === null)
    return before === null
      ? []
      : [changeOf("flow-removed", null, () => goneFlowSentence(before), { before })];
  if (before === null) return [changeOf("flow-added", null, () => newFlowSentence(after), { after })];
  const old = statesOf(before);
  const current = statesOf(after);
  const matching = matchStates(old, current);
  const frames = [followInFrame(frameOf(before), matching.renames), frameOf(after)] as const;
  const changes = leafDifferences(...frames).map((leaf) => flowChange(leaf, names, matching.renames));
  const removed = removedAfter(old, matching.old, new Set(matching.removed));
  const leave = (state: State | null) => {
    for (const gone of removed.get(state) ?? []) changes.push(removedChange(gone, names));
  };
  leave(null);
  const moved: Json[] = [];
  for (const state of current) {
    const was = matching.old.get(state);
    if (was === undefined) changes.push(addedChange(state, names));
    else {
      changes.push(...widgetChanges(was, state, matching.renames, names));
      if (!state.standsWhere(was)) moved.push(place(state));
      leave(was);
    }
  }
  return moved.length === 0 ? changes : [...changes, layoutChange(moved)];
}

/** The removed states by the last one before them that stayed: null for those that no such one precedes. */
function removedAfter(
  before: readonly State[],
  kept: ReadonlyMap<State, State>,
  removed: ReadonlySet<State>,
): Map<State | null, State[]> {
  const staying = new Set(kept.values());
  const groups = new Map<State | null, State[]>();
  let last: State | null = null;
  for (const state of before) {
    if (staying.has(state)) last = state;
    if (!removed.has(state)) continue;
    const group = groups.get(last);
    if (group === undefined) groups.set(last, [state]);
    else group.push(state);
  }
  return groups;
}

function flowChange(leaf: Leaf, names: Names, renames: Renames): Change {
  return changeOf("flow-changed", null, flowSentence(leaf, names, renames), {
    property: propertyPath(leaf.steps),
    before: leaf.before,
    after: leaf.after,
    target: { steps: leaf.steps, to: leaf.to, written: leaf.written },
  });
}

function addedChange(state: State, names: Names): Change {
  const described = describedWidget(state.json, names);
  const sentence: Sentence = (extent) => `${widgetName(state.name, extent)} is new: ${described(extent)}`;
  return changeOf("widget-added", state.name, sentence, { after: state.placed, target: { nth: state.nth } });
}

function removedChange(state: State, names: Names): Change {
  const described = describedWidget(state.json, names);
  const sentence: Sentence = (extent) => `${widgetName(state.name, extent)} is gone: ${described(extent)}`;
  return changeOf("widget-removed", state.name, sentence, {
    before: state.placed,
    target: { nth: state.nth },
  });
}

function layoutChange(moved: Json[]): Change {
  const text = `layout changed (${moved.length} ${moved.length === 1 ? "widget" : "widgets"})`;
  return changeOf("layout-changed", null, () => text, { after: moved });
}

function place(state: State): Json {
  return { widget: state.name, nth: state.nth, offset: state.offset ?? null };
}
