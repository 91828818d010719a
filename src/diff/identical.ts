import { canonicalText } from "../flow/canonical-text.ts";
import { same } from "../flow/same.ts";
import { contentOf } from "./content.ts";
import type { Pairs } from "./pairs.ts";
import type { State } from "./state.ts";

/**
 * Takes pairs of one name apart whose names went to others: each with exactly the content, and at the place,
 * of the widget that had another name before. So two widgets that swapped their names are two renames.
 */
export function matchSwapped(pairs: Pairs): void {
  const parted = [...pairs.old].filter(
    ([after, before]) =>
      !after.hasContentOf(before) && pairs.isSingle("after", after) && pairs.isSingle("before", before),
  );
  const olds = [...parted.map(([, before]) => before), ...pairs.free("before")];
  const news = [...parted.map(([after]) => after), ...pairs.free("after")];
  if (parted.length === 0 || news.length < 2) return;
  const found = onlyPairs(olds, news).filter(([before, after]) => before.name !== after.name);
  const names = new Map(found.map(([before, after]) => [before.name, after.name]));
  const holders = new Map([...pairs.old].map(([after, before]) => [before, after]));
  for (const [before, after] of found) {
    const was = pairs.old.get(after);
    const now = holders.get(before);
    const placed = after.offset !== undefined && isElsewhere(was, after) && isElsewhere(now, after);
    if (!placed && names.get(after.name) !== before.name) continue;
    if (was !== undefined) pairs.part(was, after);
    if (now !== undefined && pairs.old.get(now) === before) pairs.part(before, now);
    pairs.add(before, after);
  }
}

/** Without this the place says nothing: all widgets of a flow that no Console drew may stand at one. */
function isElsewhere(state: State | undefined, from: State): boolean {
  return state === undefined || !same(state.offset, from.offset);
}

/** The pairs of identical content at one place, where there is just one such on either side. */
function onlyPairs(olds: readonly State[], news: readonly State[]): Array<readonly [State, State]> {
  const byPlace = bucketsOf(olds, placeOf);
  return [...bucketsOf(news, placeOf)].flatMap(([place, afters]) => {
    const befores = byPlace.get(place) ?? [];
    // What merely stands where it stood says nothing new, and its content need not be written out.
    const stayed = befores.length === 1 && afters.length === 1 && befores[0]?.name === afters[0]?.name;
    if (befores.length === 0 || stayed) return [];
    const byContent = bucketsOf(befores, contentOf);
    return [...bucketsOf(afters, contentOf)].flatMap(([content, [after, second]]) => {
      const [before, other] = byContent.get(content) ?? [];
      const only = second === undefined && other === undefined && after !== undefined && before !== undefined;
      return only ? [[before, after] as const] : [];
    });
  });
}

function placeOf(state: State): string {
  return canonicalText(state.offset ?? null);
}

/**
 * Matches widgets without a pair whose content is identical: those at the same place, then from those whose
 * neighbourhood is identical too to those that have nothing but their content in common.
 */
export function matchIdentical(pairs: Pairs): void {
  for (const [before, after] of onlyPairs(pairs.free("before"), pairs.free("after")))
    pairs.add(before, after);
  const ids = new Map<string, number>();
  const idOf = (text: string) => {
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    return id;
  };
  const free = { before: pairs.free("before"), after: pairs.free("after") };
  if (free.before.length === 0 || free.after.length === 0) return;
  const states = [...free.before, ...free.after];
  let level = new Map(states.map((state) => [state, idOf(contentOf(state))]));
  const levels = [level];
  for (let round = 0; round < 2; round += 1) {
    const last = level;
    const seen = (state: State) => pairs.tag(state) ?? `? ${last.get(state) ?? ""}`;
    level = new Map(
      states.map((state) => {
        const { out, into } = pairs.neighbours(state);
        const ways = (list: typeof out) => list.map((way) => `${way.by} ${seen(way.state)}`).sort();
        return [state, idOf([last.get(state), ...ways(out), "<", ...ways(into)].join("\n"))];
      }),
    );
    levels.unshift(level);
  }
  for (const labels of levels) pairAlike(pairs, (state) => labels.get(state) ?? -1);
}

/** Pairs free states of one label: those at one place first, then the others in order if both sides have as many. */
function pairAlike(pairs: Pairs, label: (state: State) => number): void {
  const olds = bucketsOf(pairs.free("before"), label);
  for (const [key, afters] of bucketsOf(pairs.free("after"), label)) {
    const befores = new Set(olds.get(key));
    const left = befores.size === 0 ? [] : afters.filter((after) => !pairAtPlace(pairs, befores, after));
    if (left.length !== befores.size) continue;
    const rest = [...befores];
    left.forEach((after, index) => {
      const before = rest[index];
      if (before !== undefined) pairs.add(before, after);
    });
  }
}

function pairAtPlace(pairs: Pairs, befores: Set<State>, after: State): boolean {
  const before =
    befores.size > 50
      ? undefined
      : [...befores].find((old) => old.offset !== undefined && same(old.offset, after.offset));
  if (before === undefined) return false;
  befores.delete(before);
  pairs.add(before, after);
  return true;
}

function bucketsOf<K>(states: readonly State[], keyOf: (state: State) => K): Map<K, State[]> {
  const buckets = new Map<K, State[]>();
  for (const state of states) {
    const key = keyOf(state);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [state]);
    else bucket.push(state);
  }
  return buckets;
}
