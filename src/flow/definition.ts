import { isObject, type Json, type JsonObject, listMember, member, stringMember } from "./json.ts";
import { type Pointer, pointerOf } from "./pointer.ts";

/** event → next widget. `next` is null where nothing is connected (absent, null and "" are the same in Studio). */
export interface Transition {
  readonly event: string;
  readonly next: string | null;
  readonly conditions: readonly Json[];
  readonly pointer: Pointer;
}

/** One state of a definition. */
export interface Widget {
  readonly name: string;
  readonly type: string;
  readonly transitions: readonly Transition[];
  readonly properties: JsonObject;
  /** Its 0-based place in `states`, as in Twilio's `property_path`. */
  readonly index: number;
  readonly pointer: Pointer;
}

/**
 * A definition as the rooms behind `read` see it: tolerant of what is missing or of the wrong shape,
 * since real files are sometimes broken and have to be shown all the same. `json` is the whole truth.
 */
export interface Definition {
  readonly json: JsonObject;
  readonly description: string | null;
  readonly initialState: string | null;
  readonly widgets: readonly Widget[];
}

/** True when a JSON value is a flow's definition at all: an object with a list of `states`. */
export function isDefinition(value: Json | undefined): value is JsonObject {
  return Array.isArray(member(value, "states"));
}

/** The tolerant view of a definition's JSON; states that are no objects are left out of `widgets`. */
export function readDefinition(json: JsonObject): Definition {
  const widgets = listMember(json, "states").flatMap((state, index) =>
    isObject(state) ? [readWidget(state, index)] : [],
  );
  return {
    json,
    description: stringMember(json, "description") ?? null,
    initialState: stringMember(json, "initial_state") ?? null,
    widgets,
  };
}

function readWidget(state: JsonObject, index: number): Widget {
  const properties = member(state, "properties");
  return {
    name: stringMember(state, "name") ?? "",
    type: stringMember(state, "type") ?? "",
    properties: isObject(properties) ? properties : {},
    transitions: listMember(state, "transitions").flatMap((transition, place) =>
      isObject(transition)
        ? [
            {
              event: stringMember(transition, "event") ?? "",
              next: stringMember(transition, "next") || null,
              conditions: listMember(transition, "conditions"),
              pointer: pointerOf(["states", index, "transitions", place]),
            },
          ]
        : [],
    ),
    index,
    pointer: pointerOf(["states", index]),
  };
}
