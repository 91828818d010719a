import type { Widget } from "../../flow/definition.ts";
import { listMember, stringMember } from "../../flow/json.ts";
import { isOpen, shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { Suggestions } from "../suggest.ts";
import { oneOf, quoted, withArticle } from "../wording.ts";
import { widgetReferences } from "./references.ts";

export const unknownOutput: Rule<"unknown-output"> = {
  id: "unknown-output",
  group: "liquid",
  severity: "warning",
  needs: "flow",
  summary: "A template reads a result that the type of widget never has.",
  *check(subject): Generator<Fault> {
    const known = new Map<string, Outputs | null>();
    for (const { widget, string, name, path, pathAt } of widgetReferences(subject)) {
      const source = subject.graph.byName.get(name);
      const output = path[0];
      if (source === undefined || output === undefined || pathAt === null) continue;
      const outputs = known.has(name) ? known.get(name) : outputsOf(source);
      known.set(name, outputs ?? null);
      if (outputs === undefined || outputs === null || outputs.names.has(output)) continue;
      const near = outputs.suggestions.sentence(output);
      const list = outputs.names.size === 0 ? "It has none." : `It has ${oneOf([...outputs.names])}.`;
      const message = `${quoted(name)} is ${withArticle(source.type)}, which has no result ${quoted(output)}.${near || ` ${list}`}`;
      yield { message, widget: widget.name, pointer: pointerTo(string), at: pathAt };
    }
  },
};

interface Outputs {
  readonly names: ReadonlySet<string>;
  readonly suggestions: Suggestions;
}

/** What a widget leaves behind, or null where nobody can tell. */
function outputsOf(widget: Widget): Outputs | null {
  const shape = shapeOf(widget.type);
  const names =
    widget.type === "set-variables"
      ? keysOf(widget)
      : shape?.outputs?.map((name) => name.split(".")[0] ?? "");
  return names === undefined ? null : { names: new Set(names), suggestions: new Suggestions(names) };
}

function keysOf(widget: Widget): string[] | undefined {
  const keys = listMember(widget.properties, "variables").map((item) => stringMember(item, "key") ?? "");
  return keys.some(isOpen) ? undefined : keys;
}
