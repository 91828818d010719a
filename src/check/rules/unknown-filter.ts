import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { Suggestions } from "../suggest.ts";
import { FILTERS } from "../template.ts";
import { quoted } from "../wording.ts";

const KNOWN = new Suggestions(FILTERS);

export const unknownFilter: Rule<"unknown-filter"> = {
  id: "unknown-filter",
  group: "liquid",
  severity: "warning",
  needs: "flow",
  summary: "A template uses a filter that neither Liquid nor Studio has.",
  *check({ templates }): Generator<Fault> {
    for (const { string, template } of templates) {
      for (const { filter, offset } of template.filters) {
        if (FILTERS.has(filter)) continue;
        const message = `Neither Liquid nor Studio has a filter ${quoted(filter)}.${KNOWN.sentence(filter)}`;
        const at = { offset, token: filter };
        yield { message, widget: string.widget.name, pointer: pointerTo(string), at };
      }
    }
  },
};
