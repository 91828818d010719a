import { isObject } from "../flow/json.ts";
import type { State } from "./state.ts";

/** Which widget of the new definition was which of the old one. */
export interface Matching {
  /** New → old, for every widget that stayed. */
  readonly old: ReadonlyMap<State, State>;
  readonly removed: readonly State[];
  /** Old name → new name. */
  readonly renames: ReadonlyMap<string, string>;
}

export function matchStates(before: readonly State[], after: readonly State[]): Matching {
  const old = new Map<State, State>();
  const taken = new Set<State>();
  const byName = new Map(before.map((state) => [nameKey(state), state]));
  for (const state of after) {
    const match = byName.get(nameKey(state));
    if (match === undefined || isObject(match.json) !== isObject(state.json)) continue;
    old.set(state, match);
    taken.add(match);
  }
  const renames = new Map<string, string>();
  return { old, removed: before.filter((state) => !taken.has(state)), renames };
}

function nameKey(state: State): string {
  return `${state.nth} ${state.name}`;
}
