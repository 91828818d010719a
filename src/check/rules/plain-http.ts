import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { propertiesHolding } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";

export const plainHttp: Rule<"plain-http"> = {
  id: "plain-http",
  group: "references",
  severity: "warning",
  needs: "flow",
  summary: "An address is plain http, which anybody on the way can read.",
  *check({ definition }): Generator<Fault> {
    for (const { name, type, index, properties } of definition.widgets) {
      for (const [key] of propertiesHolding(type, "url")) {
        const url = stringMember(properties, key);
        if (url === undefined || !/^http:\/\/(?!localhost\b|[\w.-]*\btwilio\.com\b)/i.test(url)) continue;
        const message = `\`${key}\` is plain http: whoever is on the way can read and change it. Use https.`;
        yield { message, widget: name, pointer: pointerOf(["states", index, "properties", key]) };
      }
    }
  },
};
