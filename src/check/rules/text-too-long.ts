import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";

/** Studio's limit for a rendered template, in bytes. */
const MOST = 16 * 1024;

export const textTooLong: Rule<"text-too-long"> = {
  id: "text-too-long",
  group: "liquid",
  severity: "warning",
  needs: "flow",
  summary: "A text cannot fit the 16 KB that Studio renders.",
  *check({ strings }): Generator<Fault> {
    for (const string of strings) {
      if (string.value.length * 3 <= MOST) continue;
      const bytes = Buffer.byteLength(string.value.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, ""), "utf8");
      if (bytes <= MOST) continue;
      const message = `Without its Liquid this text has ${bytes} bytes already; Studio renders at most ${MOST}.`;
      yield { message, widget: string.widget.name, pointer: pointerTo(string) };
    }
  },
};
