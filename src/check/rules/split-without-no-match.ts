import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const splitWithoutNoMatch: Rule<"split-without-no-match"> = {
  id: "split-without-no-match",
  group: "graph",
  severity: "off",
  needs: "flow",
  summary: "A split leads nowhere when nothing matches.",
  *check({ definition, reachable }): Generator<Fault> {
    for (const { name, type, index, transitions } of definition.widgets) {
      if (type !== "split-based-on" || !reachable.has(name)) continue;
      const place = transitions.findIndex((transition) => transition.event === "noMatch");
      if (transitions[place]?.next) continue;
      const segments = place < 0 ? [] : [place, "event"];
      const message = `When nothing matches, ${quoted(name)} leads nowhere and the flow just ends: connect its \`noMatch\`.`;
      yield { message, widget: name, pointer: pointerOf(["states", index, "transitions", ...segments]) };
    }
  },
};
