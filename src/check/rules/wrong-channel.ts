import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { shapeOf } from "../catalogue.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted, withArticle } from "../wording.ts";

export const wrongChannel: Rule<"wrong-channel"> = {
  id: "wrong-channel",
  group: "channel",
  severity: "warning",
  needs: "flow",
  summary: "A widget that needs a call is reached by messages only, or the other way round.",
  *check({ definition, entries }): Generator<Fault> {
    for (const { name, type, index, properties } of definition.widgets) {
      const message =
        entries.reaches("incomingMessage", name) || entries.reaches("incomingConversationMessage", name);
      const call = entries.mayHaveCall(name);
      const channel = type === "connect-virtual-agent-v2" ? stringMember(properties, "channel") : undefined;
      const pointer = pointerOf(["states", index, "type"]);
      if (message && !call && (shapeOf(type)?.channel === "call" || channel === "voice")) {
        const text = `Only messages come to ${quoted(name)}, and ${withArticle(type)} needs a call.`;
        yield { message: text, widget: name, pointer };
      } else if (entries.reaches("incomingCall", name) && !message && channel === "conversations") {
        const text = `Only calls come to ${quoted(name)}, and this ${type} is set to talk in conversations.`;
        yield { message: text, widget: name, pointer };
      }
    }
  },
};
