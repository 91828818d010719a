import { type Definition, readDefinition, type Widget } from "../flow/definition.ts";
import { type Graph, graphOf } from "../flow/graph.ts";
import { isObject, type Json, type JsonObject, member } from "../flow/json.ts";
import { type Pointer, pointerOf, type Segment, segmentsOf } from "../flow/pointer.ts";
import type { CheckedFlow } from "./checked-flow.ts";
import { type Entries, entriesOf } from "./entries.ts";
import { type Reach, reachOf } from "./reach.ts";
import { Suggestions } from "./suggest.ts";
import { type Template, Templates } from "./template.ts";

/** A string somewhere in a widget, and the key that it stands under. */
export interface WidgetString {
  readonly widget: Widget;
  readonly segments: readonly Segment[];
  /** The nearest key above it: of `{"key": "token", "value": "…"}` what `key` says. */
  readonly key: string;
  readonly value: string;
}

/** A string that holds Liquid, and what was read in it. */
export interface WidgetTemplate {
  readonly string: WidgetString;
  readonly template: Template;
}

/** One flow as the rules see it; what takes time is made when the first rule asks, and once. */
export class Subject {
  readonly flow: CheckedFlow;
  readonly json: JsonObject;
  readonly definition: Definition;
  readonly graph: Graph;
  private readonly made: {
    reach?: Reach;
    entries?: Entries;
    names?: Suggestions;
    strings?: readonly WidgetString[];
    templates?: readonly WidgetTemplate[];
  } = {};

  constructor(flow: CheckedFlow, json: JsonObject) {
    this.flow = flow;
    this.json = json;
    this.definition = readDefinition(json);
    this.graph = graphOf(this.definition);
  }

  /** Which widgets come after which. */
  get reach(): Reach {
    this.made.reach ??= reachOf(this.graph);
    return this.made.reach;
  }

  /** Which widgets calls, messages and requests reach. */
  get entries(): Entries {
    this.made.entries ??= entriesOf(this.definition, this.graph);
    return this.made.entries;
  }

  /** The names of widgets that can run. */
  get reachable(): ReadonlySet<string> {
    return this.reach.reachable;
  }

  get names(): Suggestions {
    this.made.names ??= new Suggestions(this.graph.byName.keys());
    return this.made.names;
  }

  /** Every string in the widgets' properties and conditions. */
  get strings(): readonly WidgetString[] {
    this.made.strings ??= [...stringsOf(this.json, this.definition)];
    return this.made.strings;
  }

  /** The strings with Liquid in them; equal ones are parsed once. */
  get templates(): readonly WidgetTemplate[] {
    this.made.templates ??= templatesOf(this.strings);
    return this.made.templates;
  }
}

function templatesOf(strings: readonly WidgetString[]): WidgetTemplate[] {
  const templates = new Templates();
  const holding = strings.filter(({ value }) => /\{\{|\{%/.test(value));
  return holding.map((string) => ({ string, template: templates.of(string.value) }));
}

/** The pointer of a string of a widget. */
export function pointerTo(string: WidgetString): Pointer {
  return pointerOf(string.segments);
}

function* stringsOf(json: JsonObject, definition: Definition): Generator<WidgetString> {
  const states = member(json, "states");
  for (const widget of definition.widgets) {
    const state = Array.isArray(states) ? states[widget.index] : undefined;
    yield* walk(widget, ["states", widget.index, "properties"], "properties", widget.properties);
    const transitions = member(state, "transitions");
    if (!Array.isArray(transitions)) continue;
    for (const [place, transition] of transitions.entries()) {
      const conditions = member(transition, "conditions");
      if (!Array.isArray(conditions)) continue;
      for (const [index, condition] of conditions.entries()) {
        if (!isObject(condition)) continue;
        const path = ["states", widget.index, "transitions", place, "conditions", index];
        for (const key of ["arguments", "value"]) {
          yield* walk(widget, [...path, key], key, member(condition, key) ?? null);
        }
      }
    }
  }
}

function* walk(widget: Widget, segments: Segment[], key: string, value: Json): Generator<WidgetString> {
  if (typeof value === "string") yield { widget, segments, key, value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(widget, [...segments, index], key, item);
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      yield* walk(widget, [...segments, name], tellingKey(value, name), item);
    }
  }
}

function tellingKey(parent: JsonObject, name: string): string {
  const named = name === "value" ? member(parent, "key") : undefined;
  return typeof named === "string" ? named : name;
}

/** The key that a value stands under, as `WidgetString` has it; null of a widget's or flow's own words. */
export function keyAt(definition: JsonObject, pointer: Pointer): string | null {
  let value: Json | undefined = definition;
  let key: string | null = null;
  for (const [depth, segment] of segmentsOf(pointer).entries()) {
    if (isObject(value)) key = depth === 0 ? null : tellingKey(value, segment);
    value = Array.isArray(value) ? value[Number(segment)] : member(value, segment);
  }
  return key;
}
