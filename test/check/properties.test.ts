import { describe, expect, it } from "vitest";
import type { RuleId } from "../../src/check/rules.ts";
import type { Json } from "../../src/flow/json.ts";
import { placed } from "./checking.ts";
import { flow } from "./flow.ts";

const told = (rule: RuleId, type: string, properties: Readonly<Record<string, Json>>) =>
  placed(flow([["w", type, {}, properties]]), rule);

describe("a property of the wrong type", () => {
  it.each<[string, string, Json, string]>([
    [
      "record-voicemail",
      "play_beep",
      true,
      '`play_beep` is true or false without quotes; Twilio takes the string "true".',
    ],
    [
      "record-voicemail",
      "transcribe",
      "yes",
      "`transcribe` is a string; Twilio takes true or false without quotes.",
    ],
    ["send-to-flex", "timeout", 30, '`timeout` is a whole number; Twilio takes the string "30".'],
    ["send-to-flex", "timeout", 1.5, '`timeout` is a number; Twilio takes the string "1.5".'],
    ["send-to-flex", "timeout", [], "`timeout` is a list; Twilio takes a string."],
    ["say-play", "loop", 1.5, "`loop` is a number; Twilio takes a whole number."],
    ["say-play", "loop", true, "`loop` is true or false without quotes; Twilio takes a whole number."],
    ["say-play", "say", { a: 1 }, "`say` is an object; Twilio takes a string."],
    [
      "gather-input-on-call",
      "timeout",
      {},
      "`timeout` is an object; Twilio takes a whole number or a string.",
    ],
    ["say-play", "loop", "2", "`loop` is a string; Twilio takes a whole number."],
    ["set-variables", "variables", "a", "`variables` is a string; Twilio takes a list."],
    [
      "connect-virtual-agent-v2",
      "connector_details",
      [],
      "`connector_details` is a list; Twilio takes an object.",
    ],
  ])("of %s is told: %s as %j", (type, key, value, message) => {
    expect(told("property-type", type, { [key]: value })).toEqual([
      `#/states/1/properties/${key} ${message}`,
    ]);
  });

  it.each<[string, string, Json]>([
    ["say-play", "loop", "{{flow.data.loop}}"],
    ["say-play", "loop", null],
    ["say-play", "unheard_of", 3],
    ["run-conversation-relay", "dtmf_detection", [1]],
    ["resume-conversation", "webhook_filters", {}],
    ["brand-new", "loop", "2"],
    ["say-play", "loop", 2],
    ["say-play", "loop", 2e15],
    ["gather-input-on-call", "timeout", "5"],
    ["gather-input-on-call", "timeout", 5],
    ["gather-input-on-call", "stop_gather", true],
    ["gather-input-on-call", "stop_gather", "true"],
  ])("is none where it fits, or nobody can tell: %s %s, %j", (type, key, value) => {
    expect(told("property-type", type, { [key]: value })).toEqual([]);
  });
});

describe("a property's value", () => {
  it.each<[string, string, Json, string, string]>([
    [
      "run-subflow",
      "flow_revision",
      "Latest",
      "flow_revision",
      '`flow_revision` is "Latest"; Twilio takes "LatestPublished", "LatestDraft" or the number of a revision.',
    ],
    ["make-http-request", "method", "PUT", "method", '`method` is "PUT"; Twilio takes "GET" or "POST".'],
    [
      "send-to-flex",
      "timeout",
      "1 minute",
      "timeout",
      '`timeout` is "1 minute"; Twilio takes a string of digits.',
    ],
    [
      "capture-payments",
      "valid_card_types",
      ["visa", "visum", 3, "{{a}}"],
      "valid_card_types/1",
      '"visum" in `valid_card_types` is none of "amex", "diners-club", "discover", "enroute", "jcb", "maestro", "master-card", "mastercard" or another of 10.',
    ],
  ])("of %s is told: %s as %j", (type, key, value, place, message) => {
    expect(told("property-value", type, { [key]: value })).toEqual([
      `#/states/1/properties/${place} ${message}`,
    ]);
  });

  it.each<[string, string, Json]>([
    ["make-http-request", "method", "POST"],
    ["make-http-request", "method", ""],
    ["make-http-request", "method", 3],
    ["make-http-request", "method", "{{flow.data.method}}"],
    ["make-http-request", "parameters", ["anything"]],
    ["send-to-flex", "timeout", "60"],
    ["run-subflow", "flow_revision", "12"],
    ["run-subflow", "flow_revision", "LatestPublished"],
    ["record-voicemail", "trim", "do-not-trim"],
    ["capture-payments", "valid_card_types", ["visa"]],
    ["brand-new", "method", "PUT"],
  ])("is left alone: %s %s, %j", (type, key, value) => {
    expect(told("property-value", type, { [key]: value })).toEqual([]);
  });
});

describe("a property that has to be there", () => {
  it.each<[string, Readonly<Record<string, Json>>, string[]]>([
    ["split-based-on", {}, ["#/states/1/properties/input `input` is missing; a split-based-on needs it."]],
    [
      "split-based-on",
      { input: null },
      ["#/states/1/properties/input `input` is missing; a split-based-on needs it."],
    ],
    [
      "split-based-on",
      { input: "" },
      ["#/states/1/properties/input `input` is empty; a split-based-on needs it."],
    ],
    ["split-based-on", { input: "x" }, []],
    ["run-function", { url: "" }, []],
    ["run-function", { url: null }, ["#/states/1/properties/url `url` is missing; a run-function needs it."]],
    [
      "run-subflow",
      {},
      [
        "#/states/1/properties/flow_revision `flow_revision` is missing; a run-subflow needs it.",
        "#/states/1/properties/flow_sid `flow_sid` is missing; a run-subflow needs it.",
      ],
    ],
    ["say-play", {}, []],
    ["brand-new", {}, []],
  ])("is told of %s with %j", (type, properties, expected) => {
    expect(told("missing-property", type, properties)).toEqual(expected);
  });
});

describe("a property that its type is not known to have", () => {
  it("is told at its key, with the nearest there is", () => {
    expect(told("unknown-property", "say-play", { say: "a", sai: "b", "": 1, offset: { x: 1 } })).toEqual([
      '#/states/1/properties/sai "w" is a say-play, which is not known to have a property "sai". Did you mean "say"?',
      '#/states/1/properties/ "w" is a say-play, which is not known to have a property "".',
    ]);
    expect(told("unknown-property", "brand-new", { sai: "b" })).toEqual([]);
    expect(told("unknown-property", "run-function-v2", { sai: "b" })).toEqual([]);
    expect(told("unknown-property", "trigger", { say: "b" })).toEqual([
      '#/states/1/properties/say "w" is a trigger, which is not known to have a property "say".',
    ]);
  });
});
