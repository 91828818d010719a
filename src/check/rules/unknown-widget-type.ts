import type { Widget } from "../../flow/definition.ts";
import { type Pointer, pointerOf } from "../../flow/pointer.ts";
import { shapeOf, WIDGET_TYPES } from "../catalogue.ts";
import { INVENTED_TYPES } from "../catalogue-data.ts";
import type { Fault, Rule } from "../rule.ts";
import { Suggestions } from "../suggest.ts";
import { quoted } from "../wording.ts";

export const unknownWidgetType: Rule<"unknown-widget-type"> = {
  id: "unknown-widget-type",
  group: "structure",
  severity: "warning",
  needs: "flow",
  summary: "A widget is of a type that is not known.",
  *check({ definition }): Generator<Fault> {
    for (const widget of definition.widgets) {
      const { type } = widget;
      if (type === "" || shapeOf(type) !== undefined || INVENTED_TYPES.includes(type)) continue;
      const message = `No widget of type ${quoted(type)} is known.${typeSuggestion(type)}`;
      yield { message, widget: widget.name, pointer: typePointer(widget) };
    }
  },
};

/** What somebody meant who wrote a type that assistants make up. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["http-request", "make-http-request"],
  ["text-to-speech", "say-play"],
  ["start-call-recording", "record-call"],
  ["make-outgoing-connection", "make-outgoing-call-v2"],
  ["function", "run-function"],
  ["listen", "gather-input-on-call"],
  ["connect", "connect-call-to"],
]);

const TYPES = new Suggestions(WIDGET_TYPES);

/** ` Did you mean "…"?`, or how the type's work is done in Studio, or nothing. */
export function typeSuggestion(type: string): string {
  if (/^(?:hang-?up|end|stop-call)$/.test(type)) return " A flow ends where a transition leads nowhere.";
  const meant = MEANT.get(type);
  return meant === undefined ? TYPES.sentence(type) : ` Did you mean ${quoted(meant)}?`;
}

/** Where the type of a widget stands. */
export function typePointer(widget: Widget): Pointer {
  return pointerOf(["states", widget.index, "type"]);
}
