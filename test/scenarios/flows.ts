import { flow, say, trigger, widget } from "../../src/cli/demo/widgets.ts";
import type { JsonObject } from "../../src/flow/json.ts";

/** A small flow that asks how it was; nothing is wrong with it. */
export function survey({ question = "How did we do?", thanks = "Thank you!" } = {}): JsonObject {
  return flow(
    "Asks how it was",
    trigger({ incomingMessage: "ask" }),
    widget(
      "ask",
      "send-and-wait-for-reply",
      { incomingMessage: "thanks", timeout: "thanks", deliveryFailure: "thanks" },
      ["incomingMessage", "timeout", "deliveryFailure"],
      {
        from: "{{flow.channel.address}}",
        body: question,
        timeout: "3600",
      },
    ),
    message("thanks", thanks),
  );
}

/** A small flow that answers a message with one. */
export function hours({ answer = "We are open from 9 to 6." } = {}): JsonObject {
  return flow("Tells the opening hours", trigger({ incomingMessage: "tell" }), message("tell", answer));
}

/** A flow that says something, and may run another. */
export function line({ greeting = "Welcome.", runs }: { greeting?: string; runs?: string } = {}): JsonObject {
  if (runs === undefined)
    return flow("The main line", trigger({ incomingCall: "greet" }), say("greet", greeting));
  return flow(
    "The main line",
    trigger({ incomingCall: "greet" }),
    say("greet", greeting, "rest"),
    widget("rest", "run-subflow", { completed: "bye", failed: "bye" }, ["completed", "failed"], {
      flow_sid: runs,
      flow_revision: "LatestPublished",
      parameters: [],
    }),
    say("bye", "Goodbye."),
  );
}

/** A flow that is run by another, and says something. */
export function closing({ text = "We are closed." } = {}): JsonObject {
  return flow(
    "Says that it is closed",
    trigger({ incomingParent: "tell", incomingCall: "tell" }),
    say("tell", text),
  );
}

function message(name: string, body: string): JsonObject {
  return widget(name, "send-message", {}, ["sent", "failed"], {
    from: "{{flow.channel.address}}",
    to: "{{contact.channel.address}}",
    body,
  });
}

/** A flow file as the Console exports it. */
export function file(definition: JsonObject): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
