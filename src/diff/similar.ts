import { stringMember } from "../flow/json.ts";
import { type Features, likeness, Vocabulary } from "./features.ts";
import type { Pairs } from "./pairs.ts";
import type { State } from "./state.ts";

/**
 * How alike two widgets must be to be one that was renamed and edited. In the histories of real flows, widgets
 * that kept their name and were edited are alike by more than this in 95 of 100 (their names left out), and a
 * widget is less alike than this to the most alike other one of its type in 95 of 100; between the real renames
 * and what merely took a removed widget's place nothing lies from 0.36 to 0.56.
 */
const THRESHOLD = 0.45;

/** A feature that more widgets have says too little to look others up by it. */
const TELLING = 12;
const CANDIDATES = 6;

interface Candidate {
  readonly before: State;
  readonly after: State;
  readonly likeness: number;
}

/**
 * Matches free widgets of one type that are alike, the most alike first. Only widgets that share something
 * rare are compared, so the work grows with their number and not with its square. The second round knows the
 * neighbours that the first one found.
 */
export function matchSimilar(pairs: Pairs): void {
  for (let round = 0; round < 2; round += 1) {
    const candidates = candidatesOf(pairs);
    const taken = new Set<State>();
    for (const { before, after } of candidates) {
      if (taken.has(before) || taken.has(after)) continue;
      taken.add(before).add(after);
      pairs.add(before, after);
    }
    if (taken.size === 0) return;
  }
}

function candidatesOf(pairs: Pairs): Candidate[] {
  const free = { before: pairs.free("before"), after: pairs.free("after") };
  if (free.before.length === 0 || free.after.length === 0) return [];
  const types = new Set(free.after.map(typeOf));
  const vocabulary = new Vocabulary();
  const known = new Map<State, Features>();
  for (const state of [...pairs.before, ...pairs.after]) {
    if (types.has(typeOf(state))) known.set(state, vocabulary.read(state, pairs));
  }
  const featuresOf = (state: State) => known.get(state) ?? new Map<number, number>();
  const holders = new Map<number, State[]>();
  for (const state of free.before) {
    for (const feature of featuresOf(state).keys()) {
      const list = holders.get(feature);
      if (list === undefined) holders.set(feature, [state]);
      else list.push(state);
    }
  }
  const found: Candidate[] = [];
  for (const after of free.after) {
    const features = featuresOf(after);
    for (const before of nearest(features, holders, vocabulary)) {
      const value = likeness(featuresOf(before), features, vocabulary);
      if (value >= THRESHOLD) found.push({ before, after, likeness: value });
    }
  }
  return found.sort(
    (a, b) => b.likeness - a.likeness || a.after.index - b.after.index || a.before.index - b.before.index,
  );
}

function typeOf(state: State): string {
  return stringMember(state.written, "type") ?? "";
}

/** The old widgets that share most of what is rare in `features`. */
function nearest(
  features: Features,
  holders: ReadonlyMap<number, readonly State[]>,
  vocabulary: Vocabulary,
): State[] {
  const shared = new Map<State, number>();
  for (const [feature, weight] of features) {
    const states = holders.get(feature);
    if (states === undefined || states.length > TELLING) continue;
    const counts = weight * vocabulary.rarity(feature);
    for (const state of states) shared.set(state, (shared.get(state) ?? 0) + counts);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CANDIDATES)
    .map(([state]) => state);
}
