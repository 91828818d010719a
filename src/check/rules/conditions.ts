import type { Widget } from "../../flow/definition.ts";
import type { Json } from "../../flow/json.ts";
import { type Segment, segmentsOf } from "../../flow/pointer.ts";
import type { Subject } from "../subject.ts";

/** A condition of a transition, whatever it is, and where it stands. */
export interface Placed {
  readonly widget: Widget;
  readonly condition: Json;
  readonly segments: readonly Segment[];
}

/** Every condition of a flow. */
export function* conditionsOf({ definition }: Subject): Generator<Placed> {
  for (const widget of definition.widgets) {
    for (const { conditions, pointer } of widget.transitions) {
      for (const [index, condition] of conditions.entries()) {
        yield { widget, condition, segments: [...segmentsOf(pointer), "conditions", index] };
      }
    }
  }
}
