import { canonicalText } from "../flow/canonical.ts";
import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { type Neighbours, withoutReferences } from "./neighbours.ts";
import type { State } from "./state.ts";

const WORDS = 200;

/**
 * What a widget can be known by when its name is another: the values of its properties, the words of its texts,
 * its neighbours (by what `nameOf` gives: null for one that cannot be told yet), its place on the canvas and the words of
 * its name. Weights are relative.
 */
export function featuresOf(
  state: State,
  neighbours: Neighbours,
  nameOf: (state: State) => string | null,
): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => features.set(feature, weight);
  const walk = (path: string, value: Json): void => {
    if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) walk(`${path}.${key}`, item);
    } else if (Array.isArray(value)) {
      for (const item of value) walk(`${path}[${stringMember(item, "key") ?? ""}]`, item);
    } else {
      const text = typeof value === "string" ? value : canonicalText(value);
      add(`p${path}=${text}`, 2);
      if (typeof value === "string") {
        for (const word of (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS))
          add(`w${path} ${word}`, 0.5);
      }
    }
  };
  walk("", withoutReferences(member(state.json, "properties") ?? {}));
  for (const transition of listMember(state.json, "transitions")) {
    for (const condition of listMember(transition, "conditions")) {
      add(`c=${canonicalText(member(condition, "value") ?? null)}`, 2);
    }
  }
  for (const way of neighbours.out) {
    const name = nameOf(way.state);
    if (name !== null) add(`o ${way.by} ${name}`, 1.5);
  }
  for (const way of neighbours.into) {
    const name = nameOf(way.state);
    if (name !== null) add(`i ${way.by} ${name}`, 1.5);
  }
  if (state.offset !== undefined) add(`at ${canonicalText(state.offset)}`, 2);
  for (const word of wordsOf(state.name)) add(`n ${word}`, 1);
  return features;
}

function wordsOf(name: string): string[] {
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (parts ?? []).slice(0, 20);
}

/**
 * How alike two widgets are, from 0 to 1: the weight of what they share among the weight of all they have (Dice).
 * What many widgets have counts little: `rarity` tells.
 */
export function likeness(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  rarity: (feature: string) => number,
): number {
  let shared = 0;
  let all = 0;
  for (const [feature, weight] of a) {
    const counts = weight * rarity(feature);
    all += counts;
    if (b.has(feature)) shared += 2 * counts;
  }
  for (const [feature, weight] of b) all += weight * rarity(feature);
  return all === 0 ? 0 : shared / all;
}
