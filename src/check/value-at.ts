import { type Json, member } from "../flow/json.ts";
import { segmentsOf } from "../flow/pointer.ts";

/** What stands behind a pointer, or undefined. */
export function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  let found = value;
  for (const segment of segmentsOf(pointer)) {
    if (!Array.isArray(found)) found = member(found, segment);
    else found = /^\d{1,9}$/.test(segment) ? found[Number(segment)] : undefined;
  }
  return found;
}
