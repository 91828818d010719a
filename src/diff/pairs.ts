import { isObject } from "../flow/json.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import type { State } from "./state.ts";

export type Side = "before" | "after";

/** The pairs found so far, and what is known of each definition's states beside themselves. */
export class Pairs {
  readonly before: readonly State[];
  readonly after: readonly State[];
  /** New → old. */
  readonly old = new Map<State, State>();
  private readonly new = new Map<State, State>();
  private readonly singles: ReadonlyMap<Side, ReadonlySet<State>>;
  private known: ReadonlyMap<State, Neighbours> | null = null;

  constructor(before: readonly State[], after: readonly State[]) {
    this.before = before;
    this.after = after;
    this.singles = new Map([
      ["before", singlesOf(before)],
      ["after", singlesOf(after)],
    ]);
  }

  add(before: State, after: State): void {
    this.old.set(after, before);
    this.new.set(before, after);
  }

  part(before: State, after: State): void {
    this.old.delete(after);
    this.new.delete(before);
  }

  /** True when the state has a name of its own: only such a one can be renamed. */
  isSingle(side: Side, state: State): boolean {
    return this.singles.get(side)?.has(state) ?? false;
  }

  /** The states of one side that are in no pair and have a name of their own. */
  free(side: Side): State[] {
    const taken = side === "before" ? this.new : this.old;
    return this[side].filter((state) => !taken.has(state) && this.isSingle(side, state));
  }

  /** The same text for both states of a pair; null for a state that is in none. */
  tag(state: State): string | null {
    const after = this.new.get(state) ?? (this.old.has(state) ? state : undefined);
    return after === undefined ? null : `${after.nth} ${after.name}`;
  }

  neighbours(state: State): Neighbours {
    this.known ??= new Map([...neighboursOf(this.before), ...neighboursOf(this.after)]);
    return this.known.get(state) ?? { out: [], into: [] };
  }
}

function singlesOf(states: readonly State[]): ReadonlySet<State> {
  const twice = new Set(states.filter((state) => state.nth > 0).map((state) => state.name));
  return new Set(
    states.filter((state) => state.name !== "" && isObject(state.written) && !twice.has(state.name)),
  );
}
