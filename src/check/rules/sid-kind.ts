import { member } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { propertiesHolding } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { oneOf, quoted } from "../wording.ts";

export const sidKind: Rule<"sid-kind"> = {
  id: "sid-kind",
  group: "references",
  severity: "error",
  needs: "flow",
  summary: "A SID is of the wrong kind or length.",
  *check({ definition, strings }): Generator<Fault> {
    const told = new Set<string>();
    for (const { name, type, index, properties } of definition.widgets) {
      for (const [key, { sids = [] }] of propertiesHolding(type, "sid")) {
        const value = member(properties, key);
        if (typeof value !== "string" || !LIKE_A_SID.test(value)) continue;
        const kind = value.slice(0, 2);
        const right = sids.includes(kind);
        if (right && SID.test(value)) continue;
        const pointer = pointerOf(["states", index, "properties", key]);
        told.add(pointer);
        const message = right
          ? wrongLength(value)
          : `\`${key}\` is ${quoted(value)}; it must be a ${oneOf(sids)} SID.`;
        yield { message, widget: name, pointer };
      }
    }
    for (const string of strings) {
      for (const match of string.value.matchAll(INSIDE)) {
        const pointer = pointerTo(string);
        if (SID.test(match[0]) || told.has(pointer)) continue;
        const at = { offset: match.index, token: match[0] };
        yield { message: wrongLength(match[0]), widget: string.widget.name, pointer, at };
      }
    }
  },
};

const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/;
/** What was meant to be a SID: placeholders such as `WWxxxx…` are not. */
const LIKE_A_SID = /^[A-Z]{2}[0-9a-fA-F]{20,44}$/;
const INSIDE =
  /(?<![A-Za-z0-9_-])(?:AC|CH|EH|FW|HX|IS|MG|SK|TC|WS|WW|ZE|ZH|ZN|ZS)[0-9a-f]{26,40}(?![A-Za-z0-9_-])/g;

function wrongLength(value: string): string {
  return `${quoted(value)} is no SID: two capitals and 32 hex digits, and this has ${value.length - 2}.`;
}
