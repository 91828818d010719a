import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/emulator/validation.ts";
import { type Json, type JsonObject, listMember, member } from "../../src/flow/json.ts";
import { FIXTURES, fixture, flowOf, say } from "./definitions.ts";

const NOWHERE = { hasFlow: () => false };
const FLOW = `FW${"a".repeat(32)}`;

function widget(type: string, properties: JsonObject, transitions: Json[] = []): JsonObject {
  return { name: "it", type, transitions, properties };
}

const HTTP = { method: "GET", url: "https://example.org" };
const REPLY = { from: "{{flow.channel.address}}", body: "Hi" };

describe("what Flow Validate refuses, in its words and at its places", () => {
  it.each<[string, Json, [string, string][]]>([
    [
      "a text for a flag",
      { ...flowOf(), flags: { allow_concurrent_calls: "true" } },
      [["string found, boolean expected", "#/flags/allow_concurrent_calls"]],
    ],
    [
      "a number for a text",
      flowOf(widget("send-and-wait-for-reply", { ...REPLY, timeout: 60 })),
      [["integer found, string expected", "#/states/1/properties/timeout"]],
    ],
    [
      "a flag for a text",
      flowOf(widget("record-voicemail", { play_beep: true })),
      [["boolean found, string expected", "#/states/1/properties/play_beep"]],
    ],
    [
      "a text for a flag of a widget",
      flowOf(widget("capture-payments", { security_code: "true" })),
      [["string found, boolean expected", "#/states/1/properties/security_code"]],
    ],
    [
      "a word that is none",
      flowOf(widget("make-http-request", { ...HTTP, method: "FETCH" })),
      [["does not have a value in the enumeration [GET, POST]", "#/states/1/properties/method"]],
    ],
    [
      "what is missing",
      flowOf(widget("make-http-request", { method: "GET" })),
      [["is missing but it is required", "#/states/1/properties/url"]],
    ],
    [
      "a required null",
      flowOf(widget("make-http-request", { url: null })),
      [["must not be null", "#/states/1/properties/url"]],
    ],
    [
      "a wrong event, once for each that there is",
      flowOf(widget("make-http-request", HTTP, [{ event: "fail" }])),
      [
        ["must be a constant value success", "#/states/1/transitions/0/event"],
        ["must be a constant value failed", "#/states/1/transitions/0/event"],
      ],
    ],
    [
      "a way to nowhere",
      flowOf(say("hi", "Hello", "gone")),
      [["must match a widget name", "#/states/1/transitions/0/next"]],
    ],
    [
      "a start that is nowhere",
      { ...flowOf(), initial_state: "Start" },
      [["must match a widget name", "#/initial_state"]],
    ],
    ["no start", { states: flowOf().states ?? null }, [["is missing but it is required", "#/initial_state"]]],
    [
      "two widgets of one name",
      flowOf(say("hi", "1"), say("hi", "2")),
      [["must be a unique widget name", "#/states/2/name"]],
    ],
    [
      "Liquid for a subflow",
      flowOf(widget("run-subflow", { flow_sid: "{{flow.data.sub}}", flow_revision: "1" })),
      [["must be a valid, non-liquid flow sid", "#/states/1/properties/flow_sid"]],
    ],
    [
      "a subflow that the account lacks",
      flowOf(widget("run-subflow", { flow_sid: FLOW, flow_revision: "1" })),
      [[`flow ${FLOW} does not exist`, "#/states/1/properties/flow_sid"]],
    ],
    [
      "no widgets",
      { ...flowOf(), states: [] },
      [
        ["there must be a minimum of 1 items in the array", "#/states"],
        ["must match a widget name", "#/initial_state"],
      ],
    ],
    ["a list", [], [["array found, object expected", "#"]]],
    ["a state that is a number", flowOf(7), [["integer found, object expected", "#/states/1"]]],
  ])("%s", (_name, definition, expected) => {
    expect(validate(definition, NOWHERE).map((one) => [one.message, one.property_path])).toEqual(expected);
  });

  it("conversation widgets that a call or a message reaches, and no others", () => {
    const start = widget("start-conversation", { conversation_service_sid: "IS1", participants: [] });
    const from = (event: string) => {
      const flow = flowOf(say("hi", "Hello", "it"), start);
      const trigger = {
        name: "Trigger",
        type: "trigger",
        transitions: [{ event, next: "hi" }],
        properties: {},
      };
      return { ...flow, states: [trigger, ...listMember(flow, "states").slice(1)] };
    };
    expect(validate(from("incomingCall"), NOWHERE)).toEqual([
      {
        message: "start-conversation can only be used in flows triggered by the REST API",
        property_path: "#/states/2",
      },
    ]);
    expect(validate(from("incomingRequest"), NOWHERE)).toEqual([]);
  });
});

describe("what Flow Validate takes", () => {
  it.each<[string, Json]>([
    [
      "a type that is not published",
      flowOf(widget("brand-new-widget", { anything: [1] }, [{ event: "whatever" }])),
    ],
    ["a property that is not published", flowOf(widget("say-play", { say: "x", shiny: { new: true } }))],
    [
      "transitions that lead nowhere: absent, null, empty",
      flowOf(say("a", "x"), {
        ...say("b", "x"),
        transitions: [
          { event: "audioComplete", next: null },
          { event: "audioComplete", next: "" },
        ],
      }),
    ],
    [
      "Liquid where a word is due",
      flowOf(widget("make-http-request", { ...HTTP, method: "{{flow.data.method}}" })),
    ],
    ["a null property", flowOf(widget("say-play", { say: "x", play: null }))],
    [
      "a widget named like an inherited member",
      flowOf(say("constructor", "x", "__proto__"), say("__proto__", "y")),
    ],
  ])("%s", (_name, definition) => {
    expect(validate(definition, NOWHERE)).toEqual([]);
  });
});

it("never throws, whatever a fixture's part becomes", () => {
  const definitions = FIXTURES.map(fixture);
  const property = fc.property(
    fc.constantFrom(...definitions),
    fc.nat(),
    fc.json(),
    (definition, at, text) => {
      const copy = JSON.parse(JSON.stringify(definition)) as JsonObject;
      const places: [JsonObject | Json[], string][] = [];
      const collect = (value: Json): void => {
        if (typeof value !== "object" || value === null) return;
        for (const [key, inner] of Object.entries(value)) {
          places.push([value, key]);
          collect(inner);
        }
      };
      collect(copy);
      const [owner, key] = places[at % places.length] ?? [copy, "states"];
      Object.assign(owner, { [key]: JSON.parse(text) as Json });
      for (const found of validate(copy, NOWHERE)) expect(found.property_path).toMatch(/^#(\/|$)/);
      expect(member(copy, "description")).not.toBeUndefined();
    },
  );
  fc.assert(property, { seed: 20260105, numRuns: 500 });
});
