import { pointerOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted, withArticle } from "../wording.ts";

export const requestOnly: Rule<"request-only"> = {
  id: "request-only",
  group: "channel",
  severity: "error",
  needs: "flow",
  summary: "A widget for flows that the REST API starts is not reached from there.",
  *check({ definition, entries, reachable }): Generator<Fault> {
    for (const { name, type, index } of definition.widgets) {
      const event = shapeOf(type)?.onlyFrom;
      if (event === undefined || !reachable.has(name) || entries.reaches(event, name)) continue;
      const message = `No ${event} comes to ${quoted(name)}: ${withArticle(type)} can only be used in flows triggered by the REST API.`;
      yield { message, widget: name, pointer: pointerOf(["states", index, "type"]) };
    }
  },
};
