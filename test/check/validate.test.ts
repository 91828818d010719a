import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import { fromFlowValidate, mergeFindings } from "../../src/check/validate.ts";
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
