import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { shortened } from "../wording.ts";

export const liquidSyntax: Rule<"liquid-syntax"> = {
  id: "liquid-syntax",
  group: "liquid",
  severity: "error",
  needs: "flow",
  summary: "A Liquid template cannot be read.",
  *check({ templates }): Generator<Fault> {
    for (const { string, template } of templates) {
      if (template.fault === null) continue;
      const { message, offset } = template.fault;
      const at = { offset, token: string.value.slice(offset, offset + 20) };
      yield {
        message: `This Liquid cannot be read: ${shortened(message, 120)}.`,
        widget: string.widget.name,
        pointer: pointerTo(string),
        at,
      };
    }
  },
};
