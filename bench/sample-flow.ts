import type { JsonObject } from "../src/flow/json.ts";

const WIDGETS_A_STEP = 4;

/**
 * A flow of `widgets` widgets as teams write them: a menu, a request, a split and a text, again and again.
 * `variant` changes one text in `every` steps, renames one widget and points at another workflow.
 */
export function sampleFlow(widgets: number, variant: { readonly every: number } | null = null): JsonObject {
  const steps = Math.max(1, Math.floor((widgets - 2) / WIDGETS_A_STEP));
  const states: JsonObject[] = [trigger(steps)];
  for (let step = 0; step < steps; step += 1) {
    const changed = variant !== null && step % variant.every === 0;
    states.push(...stepOf(step, step + 1 < steps ? `menu_${step + 1}` : "enqueue", changed));
  }
  states.push(enqueue(variant === null ? "1" : "2"));
  return {
    description: "A sample",
    states,
    initial_state: "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}

/** As the Console exports a flow that large: without white space it stays below 1 MB. */
export function fileOf(flow: JsonObject): Buffer {
  return Buffer.from(JSON.stringify(flow));
}

function trigger(steps: number): JsonObject {
  return {
    name: "Trigger",
    type: "trigger",
    transitions: [
      { event: "incomingMessage" },
      { next: steps > 0 ? "menu_0" : "enqueue", event: "incomingCall" },
      { event: "incomingRequest" },
    ],
    properties: { offset: { x: 0, y: 0 } },
  };
}

function stepOf(step: number, next: string, changed: boolean): JsonObject[] {
  const offset = (x: number) => ({ x, y: 260 * (step + 1) });
  const split = changed && step === 0 ? "choice_renamed" : `choice_${step}`;
  return [
    {
      name: `menu_${step}`,
      type: "gather-input-on-call",
      transitions: [
        { next: `fetch_${step}`, event: "keypress" },
        { event: "speech" },
        { next: `sorry_${step}`, event: "timeout" },
      ],
      properties: {
        offset: offset(0),
        say: `${changed ? "Welcome back" : "Welcome"}, {{trigger.call.From}}. This is menu ${step}: press 1 for orders, 2 for repairs.`,
        number_of_digits: 1,
        timeout: 5,
        stop_gather: true,
      },
    },
    {
      name: `fetch_${step}`,
      type: "make-http-request",
      transitions: [
        { next: split, event: "success" },
        { next: `sorry_${step}`, event: "failed" },
      ],
      properties: {
        offset: offset(300),
        method: "POST",
        content_type: "application/json;charset=utf-8",
        url: "https://orders-1234-dev.twil.io/orders",
        body: `{"digits":"{{widgets.menu_${step}.Digits}}"}`,
      },
    },
    {
      name: split,
      type: "split-based-on",
      transitions: [
        { next: `sorry_${step}`, event: "noMatch" },
        {
          next,
          event: "match",
          conditions: [
            {
              friendly_name: "If value equal_to 1",
              arguments: [`{{widgets.menu_${step}.Digits}}`],
              type: "equal_to",
              value: "1",
            },
          ],
        },
      ],
      properties: { offset: offset(600), input: `{{widgets.menu_${step}.Digits}}` },
    },
    {
      name: `sorry_${step}`,
      type: "say-play",
      transitions: [{ next, event: "audioComplete" }],
      properties: { offset: offset(900), say: `Sorry, that did not work (${step}).`, loop: 1 },
    },
  ];
}

function enqueue(digit: string): JsonObject {
  return {
    name: "enqueue",
    type: "send-to-flex",
    transitions: [{ event: "callComplete" }, { event: "failedToEnqueue" }, { event: "callFailure" }],
    properties: {
      offset: { x: 0, y: 0 },
      workflow: `WW${digit.repeat(32)}`,
      channel: `TC${"1".repeat(32)}`,
      attributes: '{"name": "{{trigger.call.From}}"}',
    },
  };
}
