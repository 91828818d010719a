import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesOf } from "../src/config/spelling.ts";
import { compareDefinitions } from "../src/diff/compare.ts";
import type { Json, JsonObject } from "../src/flow/json.ts";
import { Redaction } from "../src/redaction.ts";
import { findingsIn } from "./check/checking.ts";
import { runOf, SECRET, WORDS } from "./hidden.ts";

const RUN = { seed: 20, numRuns: 400 };

/** A flow that says `text` wherever a definition takes words. */
function flowWith(text: string, name = "greet"): JsonObject {
  const condition = { type: "equal_to", friendly_name: text, value: text, arguments: [text] };
  const speech = { ...condition, arguments: ["{{widgets.menu.SpeechResult}}"] };
  const states: Json[] = [
    {
      name: "Trigger",
      type: "trigger",
      transitions: [{ event: "incomingCall", next: name }],
      properties: {},
    },
    { name, type: "say-play", transitions: [{ event: text, next: "menu" }], properties: { say: text } },
    {
      name: "menu",
      type: "split-based-on",
      properties: { input: text, [text]: "one", lines: [text, "two"], deep: { more: text } },
      transitions: [
        { event: "match", next: name, conditions: [condition] },
        { event: "match", next: "Trigger", conditions: [speech, condition] },
      ],
    },
    {
      name: "ask",
      type: "make-http-request",
      properties: {
        body: JSON.stringify({ say: text }),
        parameters: [
          { key: "lang", value: text },
          { key: text, value: "x" },
        ],
      },
      transitions: [{ event: "success", next: text }],
    },
    { name: "kind", type: text, properties: {}, transitions: [] },
  ];
  return { description: text, states, initial_state: "Trigger", flags: { [text]: true } };
}

function redactionOf(secret: string): Redaction {
  const redaction = new Redaction();
  redaction.add([secret]);
  return redaction;
}

function variableOf(secret: string): Redaction {
  const redaction = new Redaction();
  redaction.show({ variables: new Map([["HIDDEN", secret]]) });
  return redaction;
}

/** What of the secret each text still shows, beside the text. */
function leaks(secret: string, texts: readonly string[]): [string, string][] {
  return texts.flatMap((text) => {
    const run = runOf(secret, text);
    return run === null ? [] : [[run, text] as [string, string]];
  });
}

describe("no eight characters of a secret stand in", () => {
  it("any sentence about a change", () => {
    fc.assert(
      fc.property(SECRET, WORDS, WORDS, WORDS, fc.boolean(), (secret, before, behind, other, named) => {
        const text = `${before}${secret}${behind}`;
        const full = flowWith(text, named ? text : "greet");
        const changes = [
          ...compareDefinitions(flowWith(`${before}${other}${behind}`), full),
          ...compareDefinitions(full, flowWith(`${before}${other}${behind}`)),
          ...compareDefinitions(flowWith(`${other} ${text}`), full),
          ...compareDefinitions(full, flowWith(`${text} ${other}`)),
          ...compareDefinitions(null, full),
        ];
        // A sentence writes some names in other words: the values of variables stand where texts do.
        const hiding =
          namesOf(secret).length > 0 ? [redactionOf(secret)] : [redactionOf(secret), variableOf(secret)];
        for (const { apply } of hiding)
          expect(
            leaks(
              secret,
              changes.map((change) => apply(change.text)),
            ),
          ).toEqual([]);
      }),
      RUN,
    );
  });

  it("any finding that quotes a value", () => {
    fc.assert(
      fc.property(SECRET, WORDS, WORDS, (secret, before, behind) => {
        const text = `${before}${secret}${behind}`;
        const isName = /^[\w-]+$/.test(secret);
        const liquid = isName ? `{{ flow.variables.${secret} }}{% ${text} %}` : `{{ ${text}`;
        const findings = [flowWith(text, text), flowWith(liquid)].flatMap((flow) =>
          findingsIn(JSON.stringify(flow, null, 2)),
        );
        for (const { apply } of [redactionOf(secret), variableOf(secret)])
          expect(
            leaks(
              secret,
              findings.map(({ message }) => apply(message)),
            ),
          ).toEqual([]);
      }),
      RUN,
    );
  });
});
