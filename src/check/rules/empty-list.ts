import { member } from "../../flow/json.ts";
import { pointerOf, segmentsOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";

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
    const states = member(json, "states");
    for (const widget of definition.widgets) {
      for (const key of WORKED_ON.get(widget.type) ?? []) {
        const value = member(widget.properties, key);
        if (!Array.isArray(value) || value.length > 0) continue;
        const message = `\`${key}\` is empty: this ${widget.type} does nothing.`;
        yield {
          message,
          widget: widget.name,
          pointer: pointerOf(["states", widget.index, "properties", key]),
        };
      }
      const transitions = member(Array.isArray(states) ? states[widget.index] : undefined, "transitions");
      for (const { event, next, pointer } of widget.transitions) {
        if (event !== "match" || next === null) continue;
        const segments = segmentsOf(pointer);
        const place = Number(segments.at(-1));
        const conditions = member(Array.isArray(transitions) ? transitions[place] : undefined, "conditions");
        if (!Array.isArray(conditions) || conditions.length > 0) continue;
        const message = "This match has an empty list of conditions: nothing says when it is taken.";
        yield { message, widget: widget.name, pointer: pointerOf([...segments, "conditions"]) };
      }
    }
  },
};
