import { secretSpan } from "../../flow/secret.ts";
import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { withArticle } from "../wording.ts";

export const secret: Rule = {
  id: "secret",
  group: "secrets",
  severity: "error",
  needs: "flow",
  summary: "A password, token or key stands in the flow for everybody to read.",
  *check({ strings }): Generator<Fault> {
    for (const string of strings) {
      const span = secretSpan(string.key, string.value);
      if (span === null) continue;
      const at = { offset: span.start, token: string.value.slice(span.start, span.end) };
      yield {
        message: `This looks like ${span.kind === "Basic credentials" ? span.kind : withArticle(span.kind)}. Whoever reads the repository can use it: replace it at its service, and let a Function hold the new one.`,
        widget: string.widget.name,
        pointer: pointerTo(string),
        at,
      };
    }
  },
};
