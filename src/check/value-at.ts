import { type Json, member, stringMember } from "../flow/json.ts";
import { pointerOf, segmentsOf } from "../flow/pointer.ts";

/** What stands behind a pointer, or undefined. */
export function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  let found = value;
  for (const segment of segmentsOf(pointer)) {
    if (!Array.isArray(found)) found = member(found, segment);
    else found = /^\d{1,9}$/.test(segment) ? found[Number(segment)] : undefined;
  }
  return found;
}

/** The name of the widget that a pointer leads to or into, or null. */
export function widgetAt(value: Json | undefined, pointer: string): string | null {
  const [states, index] = segmentsOf(pointer);
  if (states !== "states" || index === undefined) return null;
  return stringMember(valueAt(value, pointerOf([states, index])), "name") ?? null;
}
