import type { Json } from "../../src/flow/json.ts";
import type { Random } from "./random.ts";

/** A flow as sound as Studio makes it: what the generated edits begin with. */
export interface Flow {
  description: string;
  states: Widget[];
  initial_state: string;
  flags: { allow_concurrent_calls: boolean };
  [key: string]: Json;
}

export interface Widget {
  name: string;
  type: string;
  transitions: Transition[];
  properties: Properties;
  [key: string]: Json;
}

export interface Properties {
  offset: { x: number; y: number };
  [key: string]: Json;
}

export interface Transition {
  event: string;
  [key: string]: Json;
}

const WORDS =
  "please hold while we connect you to the next free agent thank for calling our office is closed today press one billing two sales order status delivery reply with your number we will call back within an hour sorry did not understand that say yes or no stay line important goodbye welcome clinic appointment pharmacy opening hours address email survey rate service question account balance payment due card refund".split(
    " ",
  );

/** Some words, as somebody would write them into a prompt. */
export function sentence(random: Random, length: number = 4 + random.below(24)): string {
  const words = Array.from({ length }, () => random.of(WORDS)).join(" ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${random.of([".", "!", "?", ""])}`;
}

export function sid(random: Random, prefix: string): string {
  return `${prefix}${Array.from({ length: 32 }, () => random.of([..."0123456789abcdef"])).join("")}`;
}

type Maker = (
  random: Random,
  names: readonly string[],
) => { properties: Record<string, Json>; events: string[] };

/** Liquid that names another widget, or none. */
function reference(random: Random, names: readonly string[]): string {
  return random.chance(25) && names.length > 0 ? ` {{widgets.${random.of(names)}.Digits}}` : "";
}

const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  [
    "say-play",
    (random, names) => ({
      properties: {
        say: sentence(random) + reference(random, names),
        voice: random.of(["Polly.Joanna", "alice"]),
        language: "en-US",
        loop: 1,
      },
      events: ["audioComplete"],
    }),
  ],
  [
    "gather-input-on-call",
    (random) => ({
      properties: {
        say: sentence(random),
        voice: "Polly.Joanna",
        language: "en-US",
        loop: 1,
        timeout: random.of([3, 5, 10]),
        speech_timeout: "auto",
        finish_on_key: "#",
        number_of_digits: 1,
        stop_gather: true,
        profanity_filter: "true",
      },
      events: ["keypress", "speech", "timeout"],
    }),
  ],
  [
    "send-message",
    (random, names) => ({
      properties: {
        body: sentence(random) + reference(random, names),
        from: "{{flow.channel.address}}",
        to: "{{contact.channel.address}}",
        service: "{{trigger.message.InstanceSid}}",
        channel: "{{trigger.message.ChannelSid}}",
      },
      events: ["sent", "failed"],
    }),
  ],
  [
    "send-and-wait-for-reply",
    (random) => ({
      properties: { body: sentence(random), from: "{{flow.channel.address}}", timeout: "3600" },
      events: ["incomingMessage", "timeout", "deliveryFailure"],
    }),
  ],
  [
    "make-http-request",
    (random) => ({
      properties: {
        method: "POST",
        content_type: "application/json;charset=utf-8",
        url: `https://${random.of(["orders", "crm", "billing"])}.example.com/v1/${random.of(WORDS)}/${random.of(WORDS)}?id={{contact.channel.address}}`,
        body: JSON.stringify({
          channel: random.of(["voice", "sms"]),
          reason: random.of(WORDS),
          retries: random.below(5),
        }),
      },
      events: ["success", "failed"],
    }),
  ],
  [
    "run-function",
    (random) => ({
      properties: {
        service_sid: sid(random, "ZS"),
        environment_sid: sid(random, "ZE"),
        function_sid: sid(random, "ZH"),
        url: `https://orders-${1000 + random.below(9000)}.twil.io/${random.of(WORDS)}`,
        parameters: random
          .shuffled(["caller", "language", "queue", "reason"])
          .slice(0, 2 + random.below(3))
          .map((key) => ({ key, value: random.of(["{{trigger.call.From}}", sentence(random, 2), "en"]) })),
      },
      events: ["success", "fail"],
    }),
  ],
  [
    "set-variables",
    (random) => ({
      properties: {
        variables: random
          .shuffled(["lang", "queue", "tries", "reason", "open"])
          .slice(0, 2 + random.below(3))
          .map((key) => ({ key, value: sentence(random, 2) })),
      },
      events: ["next"],
    }),
  ],
  [
    "send-to-flex",
    (random, names) => ({
      properties: {
        workflow: sid(random, "WW"),
        channel: sid(random, "TC"),
        attributes: JSON.stringify({
          name: "{{trigger.call.From}}",
          skill: random.of(WORDS),
          language: random.of(["en", "es"]),
          reason: `${random.of(WORDS)}${reference(random, names)}`,
        }),
      },
      events: ["callComplete", "failedToEnqueue", "callFailure"],
    }),
  ],
  [
    "connect-call-to",
    (random) => ({
      properties: {
        to: `+1555${1000000 + random.below(9000000)}`,
        caller_id: "{{contact.channel.address}}",
        noun: "number",
        timeout: 30,
      },
      events: ["callCompleted", "hangup"],
    }),
  ],
]);

const TYPES = [...MAKERS.keys(), "split-based-on"];

/** A widget of a type, or of any, whose transitions lead to `targets` for the most part. */
export function widget(
  random: Random,
  name: string,
  targets: readonly string[],
  names: readonly string[],
  type: string = random.of(TYPES),
): Widget {
  const offset = { x: random.below(400) * 10, y: random.below(4000) * 10 };
  const next = () => (random.chance(75) && targets.length > 0 ? { next: random.of(targets) } : {});
  if (type === "split-based-on") {
    const input = `{{widgets.${names.length === 0 ? "menu" : random.of(names)}.Digits}}`;
    const matches = Array.from({ length: 2 + random.below(4) }, (_, index) => ({
      event: "match",
      conditions: [
        {
          friendly_name: `If value equal_to ${index + 1}`,
          arguments: [input],
          type: "equal_to",
          value: String(index + 1),
        },
      ],
      next: targets.length === 0 ? name : random.of(targets),
    }));
    return {
      name,
      type,
      transitions: [{ event: "noMatch", ...next() }, ...matches],
      properties: { input, offset },
    };
  }
  const made = MAKERS.get(type)?.(random, names) ?? { properties: {}, events: [] };
  const transitions = made.events.map((event) => ({ event, ...next() }));
  return { name, type, transitions, properties: { ...made.properties, offset } };
}

/** A flow of `size` widgets that hangs together; some of its widgets are copies of others. */
export function flow(random: Random, size: number = 4 + random.below(28)): Flow {
  const names = Array.from(
    { length: size },
    (_, index) => `${random.of(WORDS)}_${random.of(WORDS)}_${index}`,
  );
  const states = names.map((name, index) => {
    const targets = names.slice(index + 1).concat(random.chance(20) ? names.slice(0, index) : []);
    return widget(random, name, targets, names);
  });
  for (const state of states) {
    if (!random.chance(8)) continue;
    const twin = random.of(states);
    if (twin.type !== state.type) continue;
    state.properties = { ...structuredClone(twin.properties), offset: state.properties.offset };
    state.transitions = structuredClone(twin.transitions);
  }
  const trigger: Widget = {
    name: "Trigger",
    type: "trigger",
    transitions: [
      { event: "incomingMessage" },
      { event: "incomingCall", ...(names[0] === undefined ? {} : { next: names[0] }) },
      { event: "incomingRequest" },
    ],
    properties: { offset: { x: 0, y: 0 } },
  };
  return {
    description: sentence(random, 5),
    states: [trigger, ...states],
    initial_state: "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}
