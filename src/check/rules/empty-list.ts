import type { Json } from "../../flow/json.ts";
import { type Pointer, pointerOf, segmentsOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { valueAt } from "../value-at.ts";

/** Lists that a widget does its work on: empty, there is no work. */
const WORKED_ON: ReadonlyMap<string, readonly string[]> = new Map([
  ["set-variables", ["variables"]],
  ["start-conversation", ["participants"]],
  ["capture-payments", ["valid_card_types"]],
]);

export const emptyList: Rule<"empty-list"> = {
  id: "empty-list",
  group: "structure",
  severity: "warning",
  needs: "flow",
  summary: "A list that something should stand in is empty.",
  *check({ json, definition }): Generator<Fault> {
    for (const widget of definition.widgets) {
      for (const key of WORKED_ON.get(widget.type) ?? []) {
        const pointer = pointerOf(["states", widget.index, "properties", key]);
        if (!isEmpty(json, pointer)) continue;
        yield {
          message: `\`${key}\` is empty: this ${widget.type} does nothing.`,
          widget: widget.name,
          pointer,
        };
      }
      for (const transition of widget.transitions) {
        if (transition.event !== "match" || transition.next === null) continue;
        const pointer = pointerOf([...segmentsOf(transition.pointer), "conditions"]);
        if (!isEmpty(json, pointer)) continue;
        const message = "This match has an empty list of conditions: nothing says when it is taken.";
        yield { message, widget: widget.name, pointer };
      }
    }
  },
};

/** True for a list that is written and has nothing in it. */
function isEmpty(json: Json, pointer: Pointer): boolean {
  const value = valueAt(json, pointer);
  return Array.isArray(value) && value.length === 0;
}
