import { isObject, type Json } from "../../src/flow/json.ts";
import type { Place } from "../../src/flow/place.ts";
import { pointerOf, type Segment } from "../../src/flow/pointer.ts";
import type { JsonText } from "../../src/flow/text.ts";

/**
 * Follows every pointer of a text to its place and reads the token there, by other means than those that found it.
 * Gives how many were right, and the first that was not.
 */
export function checkPositions(text: JsonText): { readonly right: number; readonly wrong: string | null } {
  const offsets = lineOffsets(text.text);
  const offsetOf = ({ line, column }: Place) => (offsets[line - 1] ?? Number.NaN) + column - 1;
  let right = 0;
  let wrong: string | null = null;
  const expectToken = (pointer: string, place: Place, expected: string) => {
    if (text.text.startsWith(expected, offsetOf(place))) right += 1;
    else wrong ??= `${pointer} is not at ${place.line}:${place.column}`;
  };
  const expectString = (pointer: string, place: Place, value: string) => {
    if (stringAt(text.text, offsetOf(place)) === value) right += 1;
    else wrong ??= `${pointer} is not at ${place.line}:${place.column}`;
  };
  const walk = (value: Json, path: readonly Segment[]) => {
    const pointer = pointerOf(path);
    const place = text.placeOf(pointer);
    if (typeof value === "string") expectString(pointer, place, value);
    else if (Array.isArray(value)) expectToken(pointer, place, "[");
    else if (isObject(value)) expectToken(pointer, place, "{");
    else if (typeof value !== "number") expectToken(pointer, place, String(value));
    else if (Number.parseFloat(text.text.slice(offsetOf(place), offsetOf(place) + 40)) === value) right += 1;
    else wrong ??= `${pointer} is not at ${place.line}:${place.column}`;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index]);
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      expectString(`the key of ${pointerOf(here)}`, text.keyPlaceOf(pointerOf(here)), key);
      walk(item, here);
    }
  };
  if (text.value !== undefined) walk(text.value, []);
  return { right, wrong };
}

function lineOffsets(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}

const STRING = /"(?:[^"\\]|\\.)*"/y;

function stringAt(text: string, offset: number): string | null {
  STRING.lastIndex = offset;
  const found = STRING.exec(text);
  return found === null ? null : (JSON.parse(found[0]) as string);
}
