import { oneLine } from "../flow/one-line.ts";
import { redactSecrets } from "../flow/secret.ts";
import { shortened } from "./shortened.ts";

/** How much a sentence shows: of a widget's name and of a value in UTF-16 units, and of several widgets how many. */
export interface Extent {
  readonly name: number;
  readonly value: number;
  readonly widgets: number;
}

/** A sentence as it reads when its parts are shown to an extent: each is shortened in itself, so that quotes close. */
export type Sentence = (extent: Extent) => string;

/** How much is shown of the parts of a sentence that has room for them. */
export const WHOLE: Extent = { name: 80, value: 60, widgets: 2 };

/** In UTF-16 units. */
const LONGEST = 200;

/** From the most to the least: what a value says can be read elsewhere, a name is what a reader looks for. */
const EXTENTS: readonly Extent[] = [
  WHOLE,
  ...[60, 52, 44, 38, 32, 26].map((value) => ({ name: 60, value, widgets: 2 })),
  ...[60, 52, 44, 38, 32, 26].map((value) => ({ name: 40, value, widgets: 2 })),
  ...[38, 32, 26, 20, 16].map((value) => ({ name: 40, value, widgets: 1 })),
];

const LEAST: Extent = { name: 40, value: 12, widgets: 1 };

/** The sentence with as much of its parts as it has room for, on one line and free of secrets. */
export function told(sentence: Sentence): string {
  const fitting = EXTENTS.find((extent) => sentence(extent).length <= LONGEST);
  return shortened(oneLine(redactSecrets(sentence(fitting ?? LEAST))), LONGEST);
}
