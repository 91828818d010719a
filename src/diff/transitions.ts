import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, listMember, member, setMember, stringMember } from "../flow/json.ts";
import { same } from "../flow/same.ts";

/** What differs among the transitions of one event of one widget. */
export type TransitionDifference =
  | { readonly is: "added"; readonly event: string; readonly after: Json; readonly to: number }
  | { readonly is: "removed"; readonly event: string; readonly before: Json; readonly from: number }
  | {
      readonly is: "changed";
      readonly event: string;
      readonly before: Json;
      readonly after: Json;
      readonly from: number;
    }
  /** The order in which the conditions of one event are tried: of those that stay, as they read afterwards. */
  | {
      readonly is: "reordered";
      readonly event: string;
      readonly before: readonly Json[];
      readonly after: readonly Json[];
      /** The old places, in the new order. */
      readonly places: readonly number[];
    };

/**
 * Compares two canonical lists of transitions. A transition is its event, its conditions and where it leads;
 * the order counts among those of one event only.
 */
export function transitionDifferences(before: Json[], after: Json[]): TransitionDifference[] {
  if (same(before, after)) return [];
  const old = byEvent(before);
  const current = byEvent(after);
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((event) =>
    differencesOf(event, old.get(event) ?? [], current.get(event) ?? []),
  );
}

function byEvent(transitions: readonly Json[]): Map<string, Json[]> {
  const groups = new Map<string, Json[]>();
  for (const transition of transitions) {
    const event = stringMember(transition, "event") ?? "";
    const group = groups.get(event);
    if (group === undefined) groups.set(event, [transition]);
    else group.push(transition);
  }
  return groups;
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

function differencesOf(
  event: string,
  before: readonly Json[],
  after: readonly Json[],
): TransitionDifference[] {
  const pairs = bestPairs(before, after);
  const froms = new Set(pairs.map((pair) => pair.from));
  const tos = new Map(pairs.map((pair) => [pair.to, pair.from]));
  const out: TransitionDifference[] = [];
  after.forEach((transition, to) => {
    const from = tos.get(to);
    if (from === undefined) out.push({ is: "added", event, after: transition, to });
    else if (!same(before[from], transition)) {
      out.push({ is: "changed", event, before: before[from] ?? null, after: transition, from });
    }
  });
  before.forEach((transition, from) => {
    if (!froms.has(from)) out.push({ is: "removed", event, before: transition, from });
  });
  if (isReordered(pairs)) {
    const newOf = new Map(pairs.map((pair) => [pair.from, after[pair.to] ?? null]));
    const places = pairs.map((pair) => pair.from);
    const list = (order: readonly number[]) => order.map((from) => newOf.get(from) ?? null);
    out.push({
      is: "reordered",
      event,
      before: list([...places].sort((a, b) => a - b)),
      after: list(places),
      places,
    });
  }
  return out;
}

/** By what each transition is, unless place by place there is less to say (conditions that swapped their places). */
function bestPairs(before: readonly Json[], after: readonly Json[]): Pair[] {
  const pairs = pairsByLikeness(before, after);
  if (before.length !== after.length || !isReordered(pairs)) return pairs;
  const inPlace = after.map((_, index) => ({ from: index, to: index }));
  const changed = (list: readonly Pair[]) =>
    list.filter((pair) => !same(before[pair.from], after[pair.to])).length;
  const left = before.length - pairs.length;
  return changed(inPlace) < changed(pairs) + 1 + 2 * left ? inPlace : pairs;
}

/** From the surest sign that two transitions are the same to the weakest. */
const LIKENESS: ReadonlyArray<(transition: Json) => string | null> = [
  canonicalText,
  (transition) => JSON.stringify([conditionsKey(transition), nextKey(transition)]),
  conditionsKey,
  (transition) => {
    const names = listMember(transition, "conditions").map((c) => stringMember(c, "friendly_name") ?? "");
    return names.some((name) => name !== "") ? JSON.stringify(names) : null;
  },
  nextKey,
];

function pairsByLikeness(before: readonly Json[], after: readonly Json[]): Pair[] {
  const left = new Set(before.keys());
  const open = new Set(after.keys());
  const pairs: Pair[] = [];
  const pair = (from: number, to: number) => {
    left.delete(from);
    open.delete(to);
    pairs.push({ from, to });
  };
  for (const keyOf of LIKENESS) {
    const waiting = new Map<string, number[]>();
    for (const from of [...left].reverse()) {
      const key = keyOf(before[from] ?? null);
      const list = key === null ? undefined : waiting.get(key);
      if (list !== undefined) list.push(from);
      else if (key !== null) waiting.set(key, [from]);
    }
    for (const to of [...open]) {
      const key = keyOf(after[to] ?? null);
      const from = key === null ? undefined : waiting.get(key)?.pop();
      if (from !== undefined) pair(from, to);
    }
  }
  return pairs.sort((a, b) => a.to - b.to);
}

/** The conditions without the names that people gave them. */
function conditionsKey(transition: Json): string | null {
  if (!isObject(transition)) return null;
  const conditions = member(transition, "conditions");
  return canonicalText(
    (Array.isArray(conditions) ? conditions : [conditions ?? null]).map((condition) => {
      if (!isObject(condition)) return condition;
      return Object.entries(condition).reduce((kept, [key, value]) => {
        if (key !== "friendly_name") setMember(kept, key, value);
        return kept;
      }, {});
    }),
  );
}

function nextKey(transition: Json): string | null {
  const next = member(transition, "next");
  return next === undefined ? null : canonicalText(next);
}

function isReordered(pairs: readonly Pair[]): boolean {
  return pairs.some((pair, index) => index > 0 && pair.from < (pairs[index - 1]?.from ?? 0));
}
