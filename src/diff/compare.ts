import { canonicalText } from "../flow/canonical.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  listMember,
  member,
  setMember,
  stringMember,
} from "../flow/json.ts";
import { redactSecrets } from "../flow/secret.ts";
import type { Change, ChangeKind, Step, Target } from "./change.ts";
import { flowWords, newFlowWords } from "./flow-sentence.ts";
import { followInFrame, followInState, type Renames } from "./follow.ts";
import { type Leaf, leafDifferences } from "./leaves.ts";
import { matchStates } from "./matching.ts";
import { propertyPath, propertyWords } from "./property-sentence.ts";
import { frameOf, placed, type State, statesOf } from "./state.ts";
import { transitionWords, widgetName } from "./transition-sentence.ts";
import { type TransitionDifference, transitionDifferences } from "./transitions.ts";
import { describedWidget } from "./widget-sentence.ts";
import { LENGTH, type Names, shortened } from "./wording.ts";
import { typeName } from "./words.ts";

const NO_NAMES: Names = new Map();

/**
 * What a reviewer would name of the way from one definition to another, sentence by sentence: of the flow,
 * then of its widgets in the new order (removed ones where they stood), then the layout in one line.
 * Two definitions of one digest differ in layout at most; two of different digests differ in something else.
 * `names` tells what SIDs and other values stand for. Never throws, whatever shape the definitions have.
 */
export function compareDefinitions(
  before: JsonObject | null,
  after: JsonObject,
  names: Names = NO_NAMES,
): Change[] {
  if (before === null) {
    return [change("flow-added", null, newFlowWords(after), { after })];
  }
  const old = statesOf(before);
  const current = statesOf(after);
  const matching = matchStates(old, current);
  const frames = [followInFrame(frameOf(before), matching.renames), frameOf(after)] as const;
  const changes = leafDifferences(...frames).map((leaf) => flowChange(leaf, names));
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
      changes.push(...stateChanges(was, state, matching.renames, names));
      if (canonicalText(was.offset ?? null) !== canonicalText(state.offset ?? null)) moved.push(place(state));
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
    if (removed.has(state)) groups.set(last, [...(groups.get(last) ?? []), state]);
  }
  return groups;
}

function stateChanges(before: State, after: State, renames: Renames, names: Names): Change[] {
  const changes: Change[] = [];
  const name = widgetName(after.name);
  if (before.name !== after.name) {
    const text = `renamed ${widgetName(before.name)} to ${name}`;
    changes.push(change("widget-renamed", after.name, text, { before: before.name, after: after.name }));
  }
  if (before.text === after.text && renames.size === 0) return changes;
  const followed = followInState(before.json, renames);
  if (!isObject(followed) || !isObject(after.json)) {
    return canonicalText(followed) === after.text ? changes : [...changes, retyped(followed, after)];
  }
  const old = stringMember(followed, "type") ?? "";
  const type = stringMember(after.json, "type") ?? "";
  if (old !== type) return [...changes, retyped(followed, after)];
  for (const leaf of leafDifferences(bodyOf(followed), bodyOf(after.json))) {
    const text = `${name}${colon(propertyWords(type, leaf, names))}`;
    changes.push(
      change("property-changed", after.name, text, {
        property: propertyPath(leaf.steps),
        before: leaf.before,
        after: leaf.after,
        target: { nth: after.nth, steps: leaf.steps, to: leaf.to, written: leaf.written },
      }),
    );
  }
  const transitions = [listMember(followed, "transitions"), listMember(after.json, "transitions")] as const;
  for (const difference of transitionDifferences(...transitions)) {
    changes.push(transitionChange(type, after, difference));
  }
  return changes;
}

const TRANSITION_KINDS = {
  added: "transition-added",
  removed: "transition-removed",
  changed: "transition-changed",
  reordered: "transition-changed",
} as const satisfies Record<TransitionDifference["is"], ChangeKind>;

function transitionChange(type: string, state: State, difference: TransitionDifference): Change {
  const text = `${widgetName(state.name)}: ${transitionWords(type, difference)}`;
  const steps: Step[] = difference.is === "reordered" ? [{ in: "order" }] : [];
  return change(TRANSITION_KINDS[difference.is], state.name, text, {
    event: difference.event,
    before: difference.is === "added" ? undefined : asJson(difference.before),
    after: difference.is === "removed" ? undefined : asJson(difference.after),
    target: {
      nth: state.nth,
      steps,
      from: "from" in difference ? difference.from : null,
      to: difference.is === "added" ? difference.to : null,
    },
  });
}

function asJson(value: Json | readonly Json[]): Json {
  return value as Json;
}

function flowChange(leaf: Leaf, names: Names): Change {
  return change("flow-changed", null, flowWords(leaf, names), {
    property: propertyPath(leaf.steps),
    before: leaf.before,
    after: leaf.after,
    target: { steps: leaf.steps, to: leaf.to, written: leaf.written },
  });
}

function addedChange(state: State, names: Names): Change {
  const text = `${widgetName(state.name)} is new: ${describedWidget(state.json, names)}`;
  return change("widget-added", state.name, text, { after: placed(state), target: { nth: state.nth } });
}

function removedChange(state: State, names: Names): Change {
  const text = `${widgetName(state.name)} is gone: ${describedWidget(state.json, names)}`;
  return change("widget-removed", state.name, text, { before: placed(state), target: { nth: state.nth } });
}

function retyped(before: Json, after: State): Change {
  const type = (state: Json) => typeName(shortened(stringMember(state, "type") ?? "", LENGTH.name));
  const text = `${widgetName(after.name)} is ${type(after.json)} instead of ${type(before)}`;
  return change("widget-retyped", after.name, text, {
    before,
    after: after.json,
    target: { nth: after.nth },
  });
}

function layoutChange(moved: Json[]): Change {
  const text = `layout changed (${moved.length} ${moved.length === 1 ? "widget" : "widgets"})`;
  return change("layout-changed", null, text, { after: moved });
}

function place(state: State): Json {
  return { widget: state.name, nth: state.nth, offset: state.offset ?? null };
}

/** A widget without what is compared otherwise. */
function bodyOf(state: JsonObject): JsonObject {
  const body: JsonObject = {};
  for (const [key, value] of Object.entries(state)) if (key !== "transitions") setMember(body, key, value);
  if (typeof member(body, "name") === "string") setMember(body, "name", "");
  return body;
}

/** A verb follows the name at once, anything else after a colon. */
function colon(words: string): string {
  return /^(?:says|plays|sends|requests|tests|runs|calls|connects|redirects|uses|now) /.test(words)
    ? ` ${words}`
    : `: ${words}`;
}

interface Details {
  readonly property?: string;
  readonly event?: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly target?: Partial<Target>;
}

function change(kind: ChangeKind, widget: string | null, text: string, details: Details): Change {
  return {
    kind,
    widget,
    property: details.property ?? null,
    event: details.event ?? null,
    text: shortened(redactSecrets(text), LENGTH.sentence),
    ...(details.before === undefined ? {} : { before: details.before }),
    ...(details.after === undefined ? {} : { after: details.after }),
    target: { nth: 0, steps: [], from: null, to: null, written: null, ...details.target },
  };
}
