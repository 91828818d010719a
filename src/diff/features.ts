import { canonicalText } from "../flow/canonical.ts";
import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { type Neighbours, withoutReferences } from "./neighbours.ts";
import type { State } from "./state.ts";

/** How much each kind of feature says. A text's words weigh as much together as the whole text, however long it is. */
const WEIGHT = {
  setting: 0.5,
  text: 2,
  words: 2,
  condition: 2,
  neighbour: 1.5,
  place: 4,
  name: 1.5,
} as const;
/** Shorter values are settings, which many widgets share. */
const SHORT = 12;
const WORDS = 100;

/**
 * What a widget can be known by when its name is another: the values of its properties, the words of its texts,
 * its neighbours (by what `nameOf` gives: null for one that cannot be told yet), its place on the canvas and the words of
 * its name. Weights are relative.
 */
export function featuresOf(
  prefix: string,
  state: State,
  neighbours: Neighbours,
  nameOf: (state: State) => string | null,
): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => features.set(prefix + feature, weight);
  const walk = (path: string, value: Json): void => {
    if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) walk(`${path}.${key}`, item);
    } else if (Array.isArray(value)) {
      for (const item of value) walk(`${path}[${stringMember(item, "key") ?? ""}]`, item);
    } else {
      const text = typeof value === "string" ? value : canonicalText(value);
      add(`p${path}=${text}`, text.length < SHORT ? WEIGHT.setting : WEIGHT.text);
      const words = text.length < SHORT ? [] : wordsOf(text);
      for (const word of words) add(`w${path} ${word}`, WEIGHT.words / words.length);
    }
  };
  walk("", withoutReferences(member(state.json, "properties") ?? {}));
  for (const transition of listMember(state.json, "transitions")) {
    for (const condition of listMember(transition, "conditions")) {
      add(`c=${canonicalText(member(condition, "value") ?? null)}`, WEIGHT.condition);
    }
  }
  for (const way of neighbours.out) {
    const name = nameOf(way.state);
    if (name !== null) add(`o ${way.by} ${name}`, WEIGHT.neighbour);
  }
  for (const way of neighbours.into) {
    const name = nameOf(way.state);
    if (name !== null) add(`i ${way.by} ${name}`, WEIGHT.neighbour);
  }
  if (state.offset !== undefined) add(`at ${canonicalText(state.offset)}`, WEIGHT.place);
  const name = wordsOf(state.name);
  for (const word of name) add(`n ${word}`, WEIGHT.name / name.length);
  return features;
}

function wordsOf(text: string): string[] {
  const parts = text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(parts)].slice(0, WORDS);
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
    const rare = rarity(feature);
    const other = b.get(feature);
    all += weight * rare;
    if (other !== undefined) shared += (weight + other) * rare;
  }
  for (const [feature, weight] of b) all += weight * rarity(feature);
  return all === 0 ? 0 : shared / all;
}
