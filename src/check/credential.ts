import { isObject, type Json, type JsonObject, stringMember } from "../flow/json.ts";
import { type Pointer, pointerOf, type Segment } from "../flow/pointer.ts";

/** A credential in a definition: in the value behind the pointer from `offset` on, or (null) in its key. */
export interface HeldCredential {
  readonly credential: string;
  readonly offset: number | null;
  readonly widget: string | null;
  readonly pointer: Pointer;
}

/** Where the definition holds a credential: every key and every string of it, each with the first one in it. */
export function credentialsIn(json: JsonObject, credentials: readonly string[]): HeldCredential[] {
  // Nearly no flow holds one: that is told without a look at each of its texts.
  const all = JSON.stringify(json);
  if (!credentials.some((one) => all.includes(JSON.stringify(one).slice(1, -1)))) return [];
  const found: HeldCredential[] = [];
  const segments: Segment[] = [];
  let widget: string | null = null;
  const look = (text: string, isKey: boolean) => {
    const credential = credentials.find((one) => text.includes(one));
    if (credential === undefined) return;
    const offset = isKey ? null : text.indexOf(credential);
    found.push({ credential, offset, widget, pointer: pointerOf(segments) });
  };
  const walk = (value: Json): void => {
    if (typeof value === "string") look(value, false);
    else if (Array.isArray(value)) {
      const areStates = segments.length === 1 && segments[0] === "states";
      for (const [index, item] of value.entries()) {
        if (areStates && isObject(item)) widget = stringMember(item, "name") ?? "";
        segments.push(index);
        walk(item);
        segments.pop();
        if (areStates) widget = null;
      }
    } else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) {
        segments.push(key);
        look(key, true);
        walk(item);
        segments.pop();
      }
    }
  };
  walk(json);
  return found;
}
