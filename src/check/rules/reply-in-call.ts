import { member } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const replyInCall: Rule<"reply-in-call"> = {
  id: "reply-in-call",
  group: "channel",
  severity: "warning",
  needs: "flow",
  summary: "A call waits for a message while concurrent calls are allowed.",
  *check({ definition, entries, json }): Generator<Fault> {
    if (member(member(json, "flags"), "allow_concurrent_calls") !== true) return;
    for (const { name, type, index } of definition.widgets) {
      if (type !== "send-and-wait-for-reply" || !entries.reaches("incomingCall", name)) continue;
      const message = `A call comes to ${quoted(name)}, which waits for a message, while the flow allows concurrent calls: Studio cannot tell whose reply it is. Turn \`flags.allow_concurrent_calls\` off.`;
      yield { message, widget: name, pointer: pointerOf(["states", index, "type"]) };
    }
  },
};
