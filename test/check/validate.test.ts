import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import type { RuleId } from "../../src/check/rules.ts";
import { fromFlowValidate, mergeFindings } from "../../src/check/validate.ts";
import { pointerOf } from "../../src/flow/pointer.ts";
import { checkedFlow } from "./checking.ts";

const source = JSON.stringify(
  {
    states: [
      { name: "Trigger", type: "trigger", transitions: [{ event: "incomingMessage", next: "route" }] },
      {
        name: "route",
        type: "split-based-on",
        transitions: [{ event: "noMtch" }, { event: "noMatch", next: "tell" }],
        properties: {},
      },
      {
        name: "tell",
        type: "record-voicemail",
        transitions: [],
        properties: { play_beep: true, timeout: 5 },
      },
    ],
    initial_state: "Trigger",
  },
  null,
  2,
);
const flow = checkedFlow(source, { levels: { rules: new Map(), flowRules: new Map() } });
const lineOf = (text: string) => source.split("\n").findIndex((line) => line.includes(text)) + 1;

describe("what Flow Validate says", () => {
  it("is in Twilio's words, with the widget's name and its line", () => {
    const said = [
      { message: "boolean found, string expected", propertyPath: "#/states/2/properties/play_beep" },
    ];
    expect(fromFlowValidate(said, "error", flow)).toEqual([
      {
        rule: "flow-validate",
        severity: "error",
        message: "Twilio says: boolean found, string expected.",
        widget: "tell",
        pointer: "#/states/2/properties/play_beep",
        file: "flows/main.json",
        line: lineOf("play_beep"),
        column: 22,
        origin: "new",
      },
    ]);
  });

  it("has the place of what is there, for what is missing or cannot be found", () => {
    const said = ["#/states/1/properties/input", "#/states/99", "nonsense", ""].map((propertyPath) => ({
      message: "x",
      propertyPath,
    }));
    expect(fromFlowValidate(said, "warning", flow).map(({ line, widget }) => [line, widget])).toEqual([
      [lineOf('"properties": {}'), "route"],
      [lineOf('"states"'), null],
      [1, null],
      [1, null],
    ]);
  });

  it("takes the place of ours for the same fault at the same place, and only there", () => {
    const ours = checkFlow(flow);
    expect(ours.map(({ rule }) => rule)).toEqual([
      "unknown-event",
      "missing-property",
      "wrong-channel",
      "property-type",
    ]);
    const said = fromFlowValidate(
      [
        { message: "is missing but it is required", propertyPath: "#/states/1/properties/input" },
        { message: "must be a constant value match", propertyPath: "#/states/1/transitions/0/event" },
        { message: "must be a constant value noMatch", propertyPath: "#/states/1/transitions/0/event" },
        { message: "boolean found, string expected", propertyPath: "#/states/2/properties/timeout" },
      ],
      "error",
      flow,
    );
    const merged = mergeFindings(ours, said);
    expect(merged.map(({ rule }) => rule)).toEqual([
      "flow-validate",
      "flow-validate",
      "wrong-channel",
      "property-type",
      "flow-validate",
    ]);
    expect(merged[0]?.message).toMatch(
      /never fires "noMtch".* Twilio says: must be one of match, noMatch\.$/,
    );
    expect(merged[1]?.message).toMatch(/`input` is missing.* Twilio says: is missing but it is required\.$/);
    expect(merged[4]?.message).toBe("Twilio says: boolean found, string expected.");
  });
});

describe("a fault that both have found", () => {
  const at = (path: string, over: Partial<Finding> = {}): Finding => ({
    rule: "property-type",
    severity: "error",
    message: "Ours.",
    widget: "tell",
    pointer: pointerOf(path === "" ? [] : path.split("/")),
    file: "flows/main.json",
    line: 1,
    column: 1,
    origin: "new",
    ...over,
  });
  const both = (rule: RuleId, words: string, ours = "states/2/type", theirs = ours) =>
    mergeFindings([at(ours, { rule })], [at(theirs, { rule: "flow-validate", message: words })]).map(
      ({ message }) => message,
    );

  it.each<[RuleId, string]>([
    ["missing-property", "is missing but it is required"],
    ["missing-property", "must not be null"],
    ["widget-shape", "is missing but it is required"],
    ["initial-state", "must not be null"],
    ["property-type", "boolean found, string expected"],
    ["widget-shape", "integer found, string expected"],
    ["property-value", "does not have a value in the enumeration [GET, POST]"],
    ["unknown-widget-type", "does not have a value in the enumeration []"],
    ["invented-widget-type", "does not have a value in the enumeration []"],
    ["unknown-operator", "does not have a value in the enumeration []"],
    ["unknown-event", "must be a constant value keypress"],
    ["unknown-event", "must be one of keypress, speech"],
    ["initial-state", "must match a widget name"],
    ["dangling-transition", "must match a widget name"],
    ["flow-sid-literal", "must be a valid, non-liquid flow sid"],
    ["sid-kind", "must be a valid, non-liquid flow sid"],
    ["missing-subflow", "must be a valid, non-liquid flow sid"],
    ["request-only", "talk can only be used in flows triggered by the REST API"],
    ["duplicate-widget-name", "must be unique"],
    ["duplicate-widget-name", "a duplicate name"],
  ])("is one: %s, and %j", (rule, words) => {
    expect(both(rule, `Twilio says: ${words}.`)).toEqual([`Ours. Twilio says: ${words}.`]);
  });

  it("is two, where the words or the places differ", () => {
    expect(both("property-type", "Twilio says: is missing but it is required.")).toHaveLength(2);
    expect(both("plain-http", "Twilio says: boolean found, string expected.")).toHaveLength(2);
    expect(both("property-type", "a found, b expected", "states/2/type", "states/2/name")).toHaveLength(2);
    expect(both("property-type", "a found, b expected", "states/2", "")).toHaveLength(2);
  });

  it.each<[RuleId, string]>([
    ["request-only", "can only be used in flows triggered"],
    ["duplicate-widget-name", "must be unique"],
  ])("is one wherever in the widget it is told: %s", (rule, words) => {
    expect(both(rule, words, "states/2/type", "states/2")).toHaveLength(1);
    expect(both(rule, words, "states/2/name", "states/2/type")).toHaveLength(1);
    expect(both(rule, words, "states/2/type", "states/3/type")).toHaveLength(2);
  });

  it("keeps the severity, the rule and the place that Twilio gives it", () => {
    const own = at("states/2", { severity: "warning", line: 9 });
    const twilios = at("states/2", { rule: "flow-validate", message: "a found, b expected", line: 12 });
    expect(mergeFindings([own], [twilios])).toEqual([{ ...twilios, message: "Ours. a found, b expected" }]);
  });

  it("stands in the order of the text, with all others", () => {
    const places = [
      [2, 1],
      [1, 9],
      [null, null],
      [1, 3],
    ] as const;
    const ours = places.map(([line, column]) => at("a", { line, column, rule: "secret" }));
    const order = mergeFindings(ours, [at("b", { rule: "flow-validate", line: 1, column: 5 })]);
    expect(order.map(({ line, column }) => [line, column])).toEqual([
      [null, null],
      [1, 3],
      [1, 5],
      [1, 9],
      [2, 1],
    ]);
  });
});

describe("what Flow Validate says twice", () => {
  const say = (...messages: string[]) =>
    mergeFindings(
      [],
      fromFlowValidate(
        messages.map((message) => ({ message, propertyPath: "#/states/1/transitions/0/event" })),
        "error",
        flow,
      ),
    ).map(({ message }) => message);

  it("is said once, and each value that it would take", () => {
    expect(say("is missing", "is missing")).toEqual(["Twilio says: is missing."]);
    expect(say("is missing", "is wrong.")).toEqual(["Twilio says: is missing.", "Twilio says: is wrong."]);
    expect(say("1.5 found, 2.5 expected.")).toEqual(["Twilio says: 1.5 found, 2.5 expected."]);
    expect(say("must be a constant value v1.5", "must be a constant value v2.5")).toEqual([
      "Twilio says: must be one of v1.5, v2.5.",
    ]);
    expect(say("must be a constant value keypress")).toEqual([
      "Twilio says: must be a constant value keypress.",
    ]);
    expect(
      say(
        "must be a constant value keypress",
        "must be a constant value speech",
        "must be a constant value timeout",
      ),
    ).toEqual(["Twilio says: must be one of keypress, speech, timeout."]);
  });

  it("is said for each place", () => {
    const said = ["#/states/1/name", "#/states/2/name"].map((propertyPath) => ({
      message: "x",
      propertyPath,
    }));
    expect(mergeFindings([], fromFlowValidate(said, "error", flow))).toHaveLength(2);
  });
});
