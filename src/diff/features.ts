import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { replaceReferences } from "./follow.ts";
import type { Pairs } from "./pairs.ts";
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

/** What a widget can be known by when its name is another: feature → weight. */
export type Features = ReadonlyMap<number, number>;

/** All features that some widgets have, and how many have each. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly counts: number[] = [];

  /**
   * The features of a state: the values of its properties, the words of its texts, those of its neighbours that
   * are in a pair, its place on the canvas and the words of its name. Those of different types share none.
   */
  read(state: State, pairs: Pairs): Features {
    const features = new Map<number, number>();
    const type = stringMember(state.written, "type") ?? "";
    const add = (feature: string, weight: number) => {
      const id = this.idOf(`${type} ${feature}`);
      if (!features.has(id)) this.counts[id] = (this.counts[id] ?? 0) + 1;
      features.set(id, weight);
    };
    addValues("", member(state.json, "properties") ?? null, add);
    for (const transition of listMember(state.json, "transitions")) {
      for (const condition of listMember(transition, "conditions")) {
        add(`c ${canonicalText(member(condition, "value") ?? null)}`, WEIGHT.condition);
      }
    }
    const { out, into } = pairs.neighbours(state);
    for (const way of out) addNeighbour(`o ${way.by}`, pairs.tag(way.state), add);
    for (const way of into) addNeighbour(`i ${way.by}`, pairs.tag(way.state), add);
    if (state.offset !== undefined) add(`at ${canonicalText(state.offset)}`, WEIGHT.place);
    const name = wordsOf(state.name);
    for (const word of name) add(`n ${word}`, WEIGHT.name / name.length);
    return features;
  }

  /** 1 for what at most two widgets have, less for what more have. */
  rarity(feature: number): number {
    return 1 / Math.max(1, (this.counts[feature] ?? 1) / 2);
  }

  private idOf(feature: string): number {
    const known = this.ids.get(feature);
    if (known !== undefined) return known;
    this.ids.set(feature, this.ids.size);
    return this.ids.size - 1;
  }
}

type Add = (feature: string, weight: number) => void;

function addValues(path: string, value: Json, add: Add): void {
  if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) addValues(`${path}.${key}`, item, add);
  } else if (Array.isArray(value)) {
    for (const item of value) addValues(`${path}[${stringMember(item, "key") ?? ""}]`, item, add);
  } else {
    const text = typeof value === "string" ? replaceReferences(value, () => "_") : canonicalText(value);
    add(`p${path}=${text}`, text.length < SHORT ? WEIGHT.setting : WEIGHT.text);
    const words = text.length < SHORT ? [] : wordsOf(text);
    for (const word of words) add(`w ${word}`, WEIGHT.words / words.length);
  }
}

function addNeighbour(way: string, tag: string | null, add: Add): void {
  if (tag !== null) add(`${way} ${tag}`, WEIGHT.neighbour);
}

function wordsOf(text: string): string[] {
  const parts = text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(parts)].slice(0, WORDS);
}

/**
 * How alike two widgets are, from 0 to 1: the weight of what they share among the weight of all they have (Dice),
 * where what many widgets have counts little.
 */
export function likeness(a: Features, b: Features, vocabulary: Vocabulary): number {
  let shared = 0;
  let all = 0;
  for (const [feature, weight] of a) {
    const rarity = vocabulary.rarity(feature);
    const other = b.get(feature);
    all += weight * rarity;
    if (other !== undefined) shared += (weight + other) * rarity;
  }
  for (const [feature, weight] of b) all += weight * vocabulary.rarity(feature);
  return all === 0 ? 0 : shared / all;
}
