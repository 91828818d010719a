import type { JsonObject } from "../../flow/json.ts";
import { flow, gather, say, split, trigger, widget } from "./widgets.ts";

/** What is called differently in the shop's two accounts. */
export interface ShopAccount {
  readonly sid: string;
  /** Each flow's SID, by its key. */
  readonly flows: Readonly<Record<FlowKey, string>>;
  readonly desk: string;
  readonly ordersHost: string;
}

export const FLOW_KEYS = ["main-line", "order-status", "opening-hours", "survey"] as const;
export type FlowKey = (typeof FLOW_KEYS)[number];

export const NAMES: Readonly<Record<FlowKey, string>> = {
  "main-line": "Main line",
  "order-status": "Order status",
  "opening-hours": "Opening hours",
  survey: "Survey",
};

const sid = (prefix: string, account: number, n: number) => `${prefix}${`${account}`.repeat(31)}${n}`;

function account(n: number, desk: string, ordersHost: string): ShopAccount {
  const flows = Object.fromEntries(FLOW_KEYS.map((key, index) => [key, sid("FW", n, index + 1)]));
  return { sid: sid("AC", n, n), flows: flows as ShopAccount["flows"], desk, ordersHost };
}

/** Where the flow files were exported from, and where they are published. */
export const DEV = account(1, "+15555550111", "orders-4821-dev.twil.io");
export const PRODUCTION = account(2, "+15555550199", "orders-7310.twil.io");

/** The repository's flowgate.yml. */
export const CONFIGURATION = `source: dev
environments:
  dev: { account: ${DEV.sid} }
  production: { account: ${PRODUCTION.sid} }
flows:
${FLOW_KEYS.map(
  (key) => `  ${key}:
    file: flows/${key}.json
    name: ${NAMES[key]}
    sid: { dev: ${DEV.flows[key]}, production: ${PRODUCTION.flows[key]} }
`,
).join("")}resources:
  desk: { dev: "${DEV.desk}", production: "${PRODUCTION.desk}" }
  orders-host: { dev: ${DEV.ordersHost}, production: ${PRODUCTION.ordersHost} }
`;

/** A flow file's text, as the Console exports it. */
export function fileOf(definition: JsonObject): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}

/** The flows as they stand before the demo's change, as one account holds them. */
export function shopFlows(at: ShopAccount): Readonly<Record<FlowKey, JsonObject>> {
  return {
    "main-line": mainLine(at, MENU, { 1: "to_desk", 2: "order_status" }),
    "order-status": flow(
      "Tells where an order is",
      ...orderStatusStart(at, "sorry", "sorry"),
      say("sorry", "Sorry, we cannot find that order."),
    ),
    "opening-hours": flow(
      "Answers a text message with the opening hours",
      trigger({ incomingMessage: "send_hours" }),
      widget("send_hours", "send-message", {}, ["sent", "failed"], {
        from: "{{flow.channel.address}}",
        to: "{{contact.channel.address}}",
        body: "Lakeside Books is open from 9 to 6, Monday to Saturday.",
      }),
    ),
    survey: flow(
      "Asks how it was",
      trigger({ incomingMessage: "ask" }),
      widget(
        "ask",
        "send-and-wait-for-reply",
        { incomingMessage: "thanks" },
        ["incomingMessage", "timeout", "deliveryFailure"],
        {
          from: "{{flow.channel.address}}",
          body: "How did we do, from 1 to 5?",
          timeout: "3600",
        },
      ),
      widget("thanks", "send-message", {}, ["sent", "failed"], {
        from: "{{flow.channel.address}}",
        to: "{{contact.channel.address}}",
        body: "Thank you for telling us!",
      }),
    ),
  };
}

const MENU = "For the shop, press 1. For an order, press 2.";

/** What the main line said a revision earlier. */
export function earlierMainLine(at: ShopAccount): JsonObject {
  return mainLine(at, "For the shop, press 1. For orders, press 2.", { 1: "to_desk", 2: "order_status" });
}

/** The good change: a third choice, which tells the opening hours. */
export function mainLineWithHours(at: ShopAccount): JsonObject {
  return mainLine(
    at,
    `${MENU} For our opening hours, press 3.`,
    { 1: "to_desk", 2: "order_status", 3: "hours" },
    say("hours", "We are open from 9 to 6, Monday to Saturday.", "menu"),
  );
}

/** The other change: `sorry` becomes `no_such_order`, with a better text; `onTimeout` is the transition that is easy to forget. */
export function orderStatusRenamed(at: ShopAccount, onTimeout: "sorry" | "no_such_order"): JsonObject {
  return flow(
    "Tells where an order is",
    ...orderStatusStart(at, "no_such_order", onTimeout),
    say(
      "no_such_order",
      "Sorry, we cannot find that order. Its number stands on the first line of your receipt.",
    ),
  );
}

function mainLine(
  at: ShopAccount,
  menu: string,
  choices: Readonly<Record<string, string>>,
  ...more: JsonObject[]
): JsonObject {
  return flow(
    "Lakeside Books: the main number",
    trigger({ incomingCall: "welcome" }),
    say("welcome", "Welcome to Lakeside Books.", "menu"),
    gather("menu", menu, { keypress: "choice", timeout: "goodbye" }, 1),
    split("choice", "{{widgets.menu.Digits}}", choices, "goodbye"),
    widget("to_desk", "connect-call-to", { callCompleted: "goodbye" }, ["callCompleted", "hangup"], {
      noun: "number",
      to: at.desk,
      caller_id: "{{contact.channel.address}}",
      timeout: 30,
    }),
    widget(
      "order_status",
      "run-subflow",
      { completed: "goodbye", failed: "goodbye" },
      ["completed", "failed"],
      {
        flow_sid: at.flows["order-status"],
        flow_revision: "LatestPublished",
        parameters: [],
      },
    ),
    say("goodbye", "Thank you for calling Lakeside Books."),
    ...more,
  );
}

function orderStatusStart(at: ShopAccount, onFailure: string, onTimeout: string): JsonObject[] {
  return [
    trigger({ incomingCall: "ask_number", incomingParent: "ask_number" }),
    gather("ask_number", "Please key in your order number.", { keypress: "look_up", timeout: onTimeout }, 6),
    widget("look_up", "make-http-request", { success: "tell", failed: onFailure }, ["success", "failed"], {
      method: "GET",
      url: `https://${at.ordersHost}/order?number={{widgets.ask_number.Digits}}`,
      content_type: "application/x-www-form-urlencoded;charset=utf-8",
    }),
    say("tell", "Your order {{widgets.look_up.parsed.state}}."),
  ];
}
