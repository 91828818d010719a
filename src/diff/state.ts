import { canonicalDefinition } from "../flow/canonical.ts";
import { type Json, type JsonObject, listMember, member, setMember, stringMember } from "../flow/json.ts";
import { same } from "../flow/same.ts";

/**
 * One state of a definition. Its canonical form, and whether it is the same as another, are found out when they are
 * asked for, and once: most states never change.
 */
export class State {
  /** Its place in the definition's `states`, from 0. */
  readonly index: number;
  /** "" where it has none: broken flows are compared too. */
  readonly name: string;
  /** Which of several states of this name it is, from 0. */
  readonly nth: number;
  /** As the definition writes it. */
  readonly written: Json;
  private made: Json | undefined;
  private beside: { readonly other: State; readonly written: boolean; content: boolean | null } | null = null;

  constructor(index: number, name: string, nth: number, written: Json) {
    this.index = index;
    this.name = name;
    this.nth = nth;
    this.written = written;
  }

  /** In canonical form, without its place on the canvas; anything but an object in a broken flow. */
  get json(): Json {
    this.made ??= canonicalState(this.written, false);
    return this.made;
  }

  /** In canonical form, with its place on the canvas. */
  get placed(): Json {
    return canonicalState(this.written, true);
  }

  get offset(): Json | undefined {
    return member(member(this.written, "properties"), "offset") ?? undefined;
  }

  /** True when the other is written the same, but for the order of keys. */
  isWrittenAs(other: State): boolean {
    return this.besides(other).written;
  }

  /** True when the two differ in layout, key order and defaults at most. */
  hasContentOf(other: State): boolean {
    const beside = this.besides(other);
    beside.content ??= beside.written || same(this.json, other.json);
    return beside.content;
  }

  /** True when the two stand at the same place on the canvas, or both at none. */
  standsWhere(other: State): boolean {
    return this.isWrittenAs(other) || same(this.offset, other.offset);
  }

  private besides(other: State) {
    if (this.beside?.other !== other) {
      this.beside = { other, written: same(this.written, other.written), content: null };
    }
    return this.beside;
  }
}

function canonicalState(written: Json, layout: boolean): Json {
  return listMember(canonicalDefinition({ states: [written] }, { layout }), "states")[0] ?? null;
}

/** The states of a definition in the order of the definition. */
export function statesOf(definition: JsonObject): State[] {
  const counts = new Map<string, number>();
  return listMember(definition, "states").map((state, index) => {
    const name = stringMember(state, "name") ?? "";
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return new State(index, name, nth, state);
  });
}

/** Everything of a definition but its states and `$schema`, as it counts in the digest. */
export function frameOf(definition: JsonObject): JsonObject {
  const frame: JsonObject = {};
  for (const [key, value] of Object.entries(definition)) {
    if (key !== "states" && key !== "$schema") setMember(frame, key, value);
  }
  return frame;
}
