import type { JsonObject } from "../../src/flow/json.ts";

/** A flow of `widgets` widgets in one long chain of menus, with a different template in every text. */
export function grownFlow(widgets: number): JsonObject {
  const rounds = Math.floor((widgets - 1) / 4);
  const states: JsonObject[] = [
    {
      name: "Trigger",
      type: "trigger",
      transitions: [{ event: "incomingCall", next: "ask_0" }],
      properties: { offset: { x: 0, y: 0 } },
    },
  ];
  for (let round = 0; round < rounds; round += 1) {
    const next = round + 1 < rounds ? `ask_${round + 1}` : `ask_${Math.floor(rounds / 2)}`;
    const ask = `widgets.ask_${round}`;
    states.push(
      {
        name: `ask_${round}`,
        type: "gather-input-on-call",
        transitions: [
          { event: "keypress", next: `choose_${round}` },
          { event: "speech" },
          { event: "timeout", next },
        ],
        properties: {
          say: `Round ${round}, {{trigger.call.From}}: last time ${round === 0 ? "nothing" : `{{widgets.ask_${round - 1}.Digits | default: 'nothing'}}`}.`,
          timeout: 5,
          number_of_digits: 1,
        },
      },
      {
        name: `choose_${round}`,
        type: "split-based-on",
        transitions: [
          { event: "noMatch", next },
          {
            event: "match",
            next: `fetch_${round}`,
            conditions: [
              { type: "equal_to", value: "1", arguments: [`{{${ask}.Digits}}`], friendly_name: "1" },
            ],
          },
        ],
        properties: { input: `{{${ask}.Digits}}` },
      },
      {
        name: `fetch_${round}`,
        type: "make-http-request",
        transitions: [
          { event: "success", next: `tell_${round}` },
          { event: "failed", next },
        ],
        properties: {
          method: "POST",
          url: `https://orders.example/${round}?digits={{${ask}.Digits}}`,
          body: `{"round": ${round}, "digits": "{{${ask}.Digits | strip}}", "call": "{{trigger.call.CallSid}}"}`,
        },
      },
      {
        name: `tell_${round}`,
        type: "say-play",
        transitions: [{ event: "audioComplete", next }],
        properties: {
          say: `{% if widgets.fetch_${round}.parsed.late %}Late by {{widgets.fetch_${round}.parsed.late}}{% else %}On time{% endif %}`,
        },
      },
    );
  }
  return { description: "Grown", states, initial_state: "Trigger", flags: { allow_concurrent_calls: true } };
}
