import { listMember, stringMember } from "../../flow/json.ts";
import { isOpen } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { pointerTo, type Subject } from "../subject.ts";
import { Suggestions } from "../suggest.ts";
import { shortened } from "../wording.ts";
import { partAt } from "./references.ts";

export const unsetVariable: Rule<"unset-variable"> = {
  id: "unset-variable",
  group: "liquid",
  severity: "warning",
  needs: "flow",
  summary: "A template reads a flow variable that nothing sets.",
  *check(subject): Generator<Fault> {
    const set = variablesOf(subject);
    if (set === null) return;
    const near = new Suggestions(set);
    for (const { string, template } of subject.templates) {
      for (const { segments, offset } of template.references) {
        const [root, group, name] = segments;
        if (
          root !== "flow" ||
          group !== "variables" ||
          typeof name !== "string" ||
          set.has(name) ||
          OWN.has(name)
        )
          continue;
        const message = `Nothing in this flow sets \`flow.variables.${shortened(name, 60)}\`: it is always empty.${near.sentence(name)}`;
        const at = partAt(string.value, name, offset + "flow.variables".length);
        yield { message, widget: string.widget.name, pointer: pointerTo(string), at };
      }
    }
  },
};

/** What Liquid itself knows of every collection. */
const OWN: ReadonlySet<string> = new Set(["size", "first", "last"]);

/** The names that the flow sets, or null when one of them is only known at run time. */
function variablesOf({ definition }: Subject): Set<string> | null {
  const names = new Set<string>();
  for (const { type, properties } of definition.widgets) {
    const saved = stringMember(properties, "save_response_as");
    if (saved !== undefined) names.add(saved);
    if (type !== "set-variables") continue;
    for (const item of listMember(properties, "variables")) {
      const key = stringMember(item, "key") ?? "";
      if (isOpen(key)) return null;
      names.add(key);
    }
  }
  return names;
}
