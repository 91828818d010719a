import { stringMember } from "../flow/json.ts";
import { featuresOf, likeness } from "./features.ts";
import type { Pairs } from "./pairs.ts";
import type { State } from "./state.ts";

/**
 * How alike two widgets must be to be one that was renamed and edited. In the histories of real flows, widgets that
 * kept their name and were edited are alike by 0.79 in the lower quartile and by 0.46 in 95 of 100 (their
 * names left out), and a widget and the most alike other of its type by 0.34 in the upper quartile and by 0.47 in 90 of 100;
 * between the real renames and what merely took a removed widget's place there is nothing from 0.39 to 0.57.
 */
const THRESHOLD = 0.45;

/** A feature that more widgets have says too little to look others up by it. */
const TELLING = 12;
const CANDIDATES = 6;

type Features = ReadonlyMap<string, number>;

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
  const types = new Set(free.after.map(typeOf));
  const known = new Map<State, Features>();
  const counts = new Map<string, number>();
  for (const state of [...pairs.before, ...pairs.after]) {
    if (!types.has(typeOf(state))) continue;
    const features = featuresIn(pairs, state);
    known.set(state, features);
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rarity = (feature: string) => 1 / Math.max(1, (counts.get(feature) ?? 1) / 2);
  const holders = new Map<string, State[]>();
  for (const state of free.before) {
    for (const feature of known.get(state)?.keys() ?? []) {
      const list = holders.get(feature);
      if (list === undefined) holders.set(feature, [state]);
      else list.push(state);
    }
  }
  const found: Candidate[] = [];
  for (const after of free.after) {
    const features = known.get(after) ?? new Map();
    for (const before of nearest(features, holders, rarity)) {
      const value = likeness(known.get(before) ?? new Map(), features, rarity);
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

/** The features of a state; those of different types share none. */
function featuresIn(pairs: Pairs, state: State): Features {
  return featuresOf(`${typeOf(state)} `, state, pairs.neighbours(state), (other) => pairs.tag(other));
}

/** The old widgets that share most of what is rare in `features`. */
function nearest(
  features: Features,
  holders: ReadonlyMap<string, readonly State[]>,
  rarity: (feature: string) => number,
): State[] {
  const shared = new Map<State, number>();
  for (const [feature, weight] of features) {
    const states = holders.get(feature) ?? [];
    if (states.length > TELLING) continue;
    for (const state of states) shared.set(state, (shared.get(state) ?? 0) + weight * rarity(feature));
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CANDIDATES)
    .map(([state]) => state);
}
