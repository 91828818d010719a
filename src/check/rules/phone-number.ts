import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { propertiesHolding } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const phoneNumber: Rule<"phone-number"> = {
  id: "phone-number",
  group: "references",
  severity: "warning",
  needs: "flow",
  summary: "A telephone number is not written as +15550001111 (E.164).",
  *check({ definition }): Generator<Fault> {
    for (const { name, type, index, properties } of definition.widgets) {
      for (const [key] of propertiesHolding(type, "phone")) {
        const value = stringMember(properties, key);
        if (value === undefined) continue;
        const wrong = value.split(",").find((part) => isMeantAsNumber(part) && !E164.test(part.trim()));
        if (wrong === undefined) continue;
        const message = `\`${key}\` is ${quoted(wrong.trim())}; Twilio takes numbers as +15550001111 (E.164): a plus, the country, no spaces.`;
        yield { message, widget: name, pointer: pointerOf(["states", index, "properties", key]) };
      }
    }
  },
};

const E164 = /^(?:(?:whatsapp|rcs|messenger):)?\+[1-9]\d{6,14}$/;

/** Digits and what people put between them, seven at least: shorter ones are short codes. */
function isMeantAsNumber(value: string): boolean {
  return /^\s*(?:whatsapp:)?\+?[\d\s().-]{7,40}$/.test(value) && value.replace(/\D/g, "").length >= 7;
}
