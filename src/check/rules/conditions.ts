import type { Transition, Widget } from "../../flow/definition.ts";
import { isObject, type JsonObject } from "../../flow/json.ts";
import { type Segment, segmentsOf } from "../../flow/pointer.ts";
import type { Subject } from "../subject.ts";

/** A condition of a transition, and where it stands. */
export interface Placed {
  readonly widget: Widget;
  readonly transition: Transition;
  readonly condition: JsonObject;
  readonly segments: readonly Segment[];
}

/** Every condition of a flow that is an object. */
export function* conditionsOf({ definition }: Subject): Generator<Placed> {
  for (const widget of definition.widgets) {
    for (const transition of widget.transitions) {
      if (transition.conditions.length === 0) continue;
      const here = segmentsOf(transition.pointer);
      for (const [index, condition] of transition.conditions.entries()) {
        if (!isObject(condition)) continue;
        yield { widget, transition, condition, segments: [...here, "conditions", index] };
      }
    }
  }
}
