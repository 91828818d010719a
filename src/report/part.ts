import type { Markdown } from "./markdown.ts";

/** How long a text is, in the units that its host counts. */
export type Measure = (text: string) => number;

/** What a part tells. */
export type Kind = "sentences" | "drift" | "diagram" | "findings" | "existing" | "details";

/** A part of which as many items are written as there is room for. */
export interface Listing {
  readonly kind: Exclude<Kind, "diagram">;
  readonly count: number;
  /** What stands for it where none of its items does; empty where nothing has to. */
  readonly short: Markdown;
  /** One of its items. It is made when its turn has come: what there is no room for is never written. */
  item(index: number): Markdown;
  /** Items beyond so many are folded: what stands below them is read too. */
  readonly shown?: number;
  /** What stands before and behind `items`, of which so many are left out. */
  around(left: number, items: readonly Markdown[]): readonly [Markdown, Markdown];
}

/** A part that is written whole or not at all. */
export interface Block {
  readonly kind: "diagram";
  /** Rises with its length, and is known before it is made. */
  readonly weight: number;
  text(): Markdown;
}

export type Part = Listing | Block;

/** A heading with its parts, in the order in which they are read. */
export interface Section {
  readonly heading: Markdown;
  readonly parts: readonly Part[];
  /** The section with the most is the last that may be missing. */
  readonly weight: number;
}

/** What `make` gives, made once: the comment and the summary of one run tell the same. */
export function once<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const value = make(index);
    made.set(index, value);
    return value;
  };
}
