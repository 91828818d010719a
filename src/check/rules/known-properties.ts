import type { Widget } from "../../flow/definition.ts";
import type { Json } from "../../flow/json.ts";
import { type PropertyShape, propertiesOf } from "../catalogue.ts";
import type { Subject } from "../subject.ts";

/** A property that the catalogue knows, with what is known of it. */
export interface KnownProperty {
  readonly widget: Widget;
  readonly key: string;
  readonly value: Json;
  readonly shape: PropertyShape;
}

/** Every property of a flow's widgets that their types are known to have. */
export function* knownProperties({ definition }: Subject): Generator<KnownProperty> {
  for (const widget of definition.widgets) {
    const shapes = propertiesOf(widget.type);
    if (shapes === undefined) continue;
    for (const [key, value] of Object.entries(widget.properties)) {
      const shape = shapes.get(key);
      if (shape !== undefined) yield { widget, key, value, shape };
    }
  }
}
