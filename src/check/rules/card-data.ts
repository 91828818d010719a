import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const cardData: Rule<"card-data"> = {
  id: "card-data",
  group: "channel",
  severity: "warning",
  needs: "flow",
  summary: "A Gather asks for card data, which stays in the logs.",
  *check({ definition }): Generator<Fault> {
    for (const { name, type, index, properties } of definition.widgets) {
      const say = stringMember(properties, "say");
      if (type !== "gather-input-on-call" || say === undefined) continue;
      const asked = CARD_DATA.exec(say);
      if (asked === null) continue;
      const message = `${quoted(name)} asks for card data (${quoted(asked[0])}): what is typed into a Gather stays readable in the logs. Use a capture-payments widget.`;
      const at = { offset: asked.index, token: asked[0] };
      yield { message, widget: name, pointer: pointerOf(["states", index, "properties", "say"]), at };
    }
  },
};

/** What people are asked for: the number of a payment card, its date, its code. */
const CARD_DATA =
  /\b(?:(?:credit|debit|payment|bank)[ -]card(?:'s)?(?: account)? (?:number|digits|details|information|security code|expir\w{2,8} date)|\d{2}[ -]digit (?:\w{1,12} ){0,2}card number|card verification (?:code|value|number)|cvv2?|cvc2?|security code (?:on|of|from) (?:the |your )?(?:\w{1,12} ){0,4}card|numero de (?:la |su |tu )?tarjeta|número de (?:la |su |tu )?tarjeta|kartennummer|num[ée]ro de (?:la |votre )?carte)\b/i;
