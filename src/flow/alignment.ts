import { type Json, member } from "./json.ts";

/**
 * Which item of `old` each item of `list` continues: one that says the same (by `saying`), else the one of the same
 * name, event or key; of several the first that is left. Items without such a name continue the one at their place.
 * Gives, for each item of `list`, its index in `old`, or null where it is new.
 */
export function counterparts(
  list: readonly Json[],
  old: readonly Json[],
  saying: (item: Json) => string,
): (number | null)[] {
  const found = new Array<number | null>(list.length).fill(null);
  const taken = new Set<number>();
  const take = (at: number, place: number | undefined) => {
    if (place === undefined) return;
    found[at] = place;
    taken.add(place);
  };
  for (const label of [saying, identityOf]) {
    const places = placesBy(old, label);
    list.forEach((item, at) => {
      if (found[at] !== null) return;
      const same = places.get(label(item)) ?? [];
      while (same.length > 0 && taken.has(same[0] ?? 0)) same.shift();
      if (label !== identityOf || identityOf(item) !== NAMELESS) take(at, same.shift());
      else if (at < old.length && !taken.has(at) && identityOf(old[at] ?? null) === NAMELESS) take(at, at);
    });
  }
  return found;
}

/**
 * The items of `list` in the order that `old` has them; what is new comes after the item that it follows in `list`.
 * Items of one identity keep their own order: to Studio that alone means something, the rest is how a file is written.
 */
export function inOrderOf(list: readonly Json[], old: readonly Json[]): Json[] {
  const waiting = placesBy(list, identityOf);
  const ordered = old.flatMap((item) => waiting.get(identityOf(item))?.shift() ?? []);
  const placed = new Set(ordered);
  list.forEach((item, at) => {
    if (placed.has(at)) return;
    const before = ordered.indexOf(at - 1);
    const same = ordered.findLastIndex((other) => identityOf(list[other] ?? null) === identityOf(item));
    ordered.splice(Math.max(before, same) + 1, 0, at);
  });
  return ordered.map((at) => list[at] ?? null);
}

/** The places of a list's items by their label, in order. */
function placesBy(list: readonly Json[], label: (item: Json) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach((item, at) => {
    const key = label(item);
    const same = places.get(key);
    if (same === undefined) places.set(key, [at]);
    else same.push(at);
  });
  return places;
}

const NAMELESS = "";

/** What a widget, a transition or a parameter is known by. */
function identityOf(item: Json): string {
  for (const key of ["name", "event", "key"]) {
    const value = member(item, key);
    if (typeof value === "string") return `${key}:${value}`;
  }
  return NAMELESS;
}
