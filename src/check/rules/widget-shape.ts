import { isObject, type Json, listMember, member } from "../../flow/json.ts";
import { pointerOf, type Segment } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const widgetShape: Rule<"widget-shape"> = {
  id: "widget-shape",
  group: "structure",
  severity: "error",
  needs: "flow",
  summary: "A widget or transition is not written as Studio reads it.",
  *check({ json }): Generator<Fault> {
    for (const [index, state] of listMember(json, "states").entries()) yield* widgetFaults(state, index);
  },
};

function* widgetFaults(state: Json, index: number): Generator<Fault> {
  const here: Segment[] = ["states", index];
  if (!isObject(state)) {
    yield { message: "This state is no object.", widget: null, pointer: pointerOf(here) };
    return;
  }
  const name = member(state, "name");
  const widget = typeof name === "string" ? name : null;
  const fault = (key: string, message: string): Fault => ({
    message,
    widget,
    pointer: pointerOf([...here, key]),
  });
  if (widget === null || widget === "") yield fault("name", "This widget has no name.");
  const called = widget === null ? "This widget" : `Widget ${quoted(widget)}`;
  const type = member(state, "type");
  if (typeof type !== "string" || type === "") yield fault("type", `${called} has no type.`);
  const properties = member(state, "properties");
  if (properties !== undefined && properties !== null && !isObject(properties)) {
    yield fault(
      "properties",
      `The properties of ${called.replace("This", "this").replace("Widget", "widget")} are no object.`,
    );
  }
  const transitions = member(state, "transitions");
  if (transitions === undefined || transitions === null) return;
  if (!Array.isArray(transitions)) {
    yield fault(
      "transitions",
      `The transitions of ${called.replace("This", "this").replace("Widget", "widget")} are no list.`,
    );
    return;
  }
  for (const [place, transition] of transitions.entries()) {
    yield* transitionFaults(transition, widget, [...here, "transitions", place]);
  }
}

function* transitionFaults(transition: Json, widget: string | null, here: Segment[]): Generator<Fault> {
  if (!isObject(transition)) {
    yield { message: "This transition is no object.", widget, pointer: pointerOf(here) };
    return;
  }
  if (typeof member(transition, "event") !== "string") {
    yield { message: "This transition names no event.", widget, pointer: pointerOf([...here, "event"]) };
  }
  const next = member(transition, "next");
  if (next !== undefined && next !== null && typeof next !== "string") {
    const message = "`next` is the name of a widget, in quotes.";
    yield { message, widget, pointer: pointerOf([...here, "next"]) };
  }
}
