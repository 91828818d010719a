import { listMember, stringMember } from "../flow/json.ts";
import type { State } from "./state.ts";

/** A transition from one state to another: its event, and the other end. */
export interface Way {
  readonly by: string;
  readonly state: State;
}

/** Where a state leads, and from where it is reached. */
export interface Neighbours {
  readonly out: readonly Way[];
  readonly into: readonly Way[];
}

/** The neighbours of every state of one definition; of two states with one name the first is meant. */
export function neighboursOf(states: readonly State[]): ReadonlyMap<State, Neighbours> {
  const byName = new Map(states.filter((state) => state.nth === 0).map((state) => [state.name, state]));
  const found = new Map(states.map((state) => [state, { out: [] as Way[], into: [] as Way[] }]));
  for (const state of states) {
    for (const transition of listMember(state.written, "transitions")) {
      const target = byName.get(stringMember(transition, "next") ?? "");
      if (target === undefined) continue;
      const event = stringMember(transition, "event") ?? "";
      found.get(state)?.out.push({ by: event, state: target });
      found.get(target)?.into.push({ by: event, state });
    }
  }
  return found;
}
