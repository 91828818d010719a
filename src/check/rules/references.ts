import type { Widget } from "../../flow/definition.ts";
import type { StringPart } from "../rule.ts";
import type { Subject, WidgetString } from "../subject.ts";

/** `widgets.NAME.a.b` in a template: what it names, what of it, and where both stand. */
export interface WidgetReference {
  readonly widget: Widget;
  readonly string: WidgetString;
  readonly name: string;
  readonly path: readonly string[];
  readonly nameAt: StringPart;
  readonly pathAt: StringPart | null;
}

/** Every reference to a widget's results in a flow. */
export function* widgetReferences({ templates }: Subject): Generator<WidgetReference> {
  for (const { string, template } of templates) {
    for (const { segments, offset } of template.references) {
      const [root, name, ...rest] = segments;
      if (root !== "widgets" || typeof name !== "string") continue;
      const path = rest.slice(0, rest.findIndex((item) => typeof item !== "string") >>> 0) as string[];
      const from = partAt(string.value, name, offset + root.length);
      const first = path[0];
      yield {
        widget: string.widget,
        string,
        name,
        path,
        nameAt: from,
        pathAt: first === undefined ? null : partAt(string.value, first, from.offset + name.length),
      };
    }
  }
}

/** Where `token` stands in `text` from `offset` on. */
export function partAt(text: string, token: string, offset: number): StringPart {
  const found = text.indexOf(token, offset);
  return { offset: found < 0 ? offset : found, token };
}
