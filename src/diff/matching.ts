import { isObject } from "../flow/json.ts";
import { matchIdentical, matchSwapped } from "./identical.ts";
import { Pairs } from "./pairs.ts";
import { matchSimilar } from "./similar.ts";
import type { State } from "./state.ts";

/** Which widget of the new definition was which of the old one. */
export interface Matching {
  /** New → old, for every widget that stayed. */
  readonly old: ReadonlyMap<State, State>;
  readonly removed: readonly State[];
  /** Old name → new name. */
  readonly renames: ReadonlyMap<string, string>;
}

/**
 * Matches widgets by name, then by identical content, then by likeness. A name that stands twice in a
 * definition tells nobody apart, so such widgets are matched by name alone.
 */
export function matchStates(before: readonly State[], after: readonly State[]): Matching {
  const pairs = new Pairs(before, after);
  const byName = new Map(before.map((state) => [`${state.nth} ${state.name}`, state]));
  for (const state of after) {
    const old = byName.get(`${state.nth} ${state.name}`);
    if (old !== undefined && isObject(old.written) === isObject(state.written)) pairs.add(old, state);
  }
  matchSwapped(pairs);
  if (pairs.free("before").length > 0 && pairs.free("after").length > 0) {
    matchIdentical(pairs);
    matchSimilar(pairs);
  }
  const old = pairs.old;
  const taken = new Set(old.values());
  const renames = new Map<string, string>();
  for (const [state, was] of old) if (state.name !== was.name) renames.set(was.name, state.name);
  return { old, removed: before.filter((state) => !taken.has(state)), renames };
}
