import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import { countFindings } from "../../src/check/finding.ts";
import { checkedFlow, findingsIn } from "./checking.ts";
import { flow } from "./flow.ts";

const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
const levels = (...off: [string, "off"][]) => ({ rules: new Map(off), flowRules: new Map() });

describe("a finding", () => {
  it("says all there is to say", () => {
    const source = flow([["tell", "say-play", { audioComplete: "gone" }]]);
    expect(findingsIn(source)).toEqual([
      {
        rule: "dangling-transition",
        severity: "error",
        message: '"audioComplete" of "tell" leads to "gone", which is none of the flow\'s widgets.',
        widget: "tell",
        pointer: "#/states/1/transitions/0/next",
        file: "flows/main.json",
        line: 20,
        column: 19,
        origin: "new",
      },
    ]);
  });

  it("stands in the order of the text, and at one place in the order of the rules", () => {
    const source = flow([
      [
        "tell",
        "say-play",
        { audioComplete: "gone", other: "gone" },
        { say: "{{widgets.nobody.x}}{{flow.variables.x}}" },
      ],
      ["lost", "say-play"],
      ["lost", "sai-play"],
    ]);
    expect(findingsIn(source).map(({ rule, pointer }) => `${pointer} ${rule}`)).toEqual([
      "#/states/1/transitions/0/next dangling-transition",
      "#/states/1/transitions/1/event unknown-event",
      "#/states/1/transitions/1/next dangling-transition",
      "#/states/1/properties/say unknown-widget-reference",
      "#/states/1/properties/say unset-variable",
      "#/states/2/name unreachable-widget",
      "#/states/3/name duplicate-widget-name",
      "#/states/3/name unreachable-widget",
      "#/states/3/type unknown-widget-type",
    ]);
  });

  it("is counted by its severity", () => {
    const found = findingsIn(
      flow([["tell", "say-play", { audioComplete: "gone", other: null }, { loop: "2" }]]),
    );
    expect(countFindings(found)).toEqual({ error: 2, warning: 1 });
    expect(countFindings([])).toEqual({ error: 0, warning: 0 });
  });
});

describe("a text", () => {
  it("that is no JSON is told for that, and for nothing else", () => {
    expect(rulesOf(findingsIn('{"states": [,]}'))).toEqual(["invalid-json", "invalid-json"]);
    expect(checkFlow(checkedFlow('{"states": [,]}', { levels: levels(["invalid-json", "off"]) }))).toEqual(
      [],
    );
  });

  it("that is no flow is told at its beginning", () => {
    for (const source of ["{}", "[]", "3", "null", '{"states": {}}']) {
      expect(rulesOf(findingsIn(source))).toEqual(["not-a-flow"]);
    }
    expect(checkFlow(checkedFlow("{}", { levels: levels(["not-a-flow", "off"]) }))).toEqual([]);
  });

  it("is looked at itself, where what was rendered of it is no flow", () => {
    const source = flow([["tell", "say-play", { audioComplete: "gone" }]]);
    expect(rulesOf(checkFlow(checkedFlow(source, { definition: {} })))).toEqual(["dangling-transition"]);
    expect(rulesOf(checkFlow(checkedFlow("{}", { definition: JSON.parse(source) })))).toEqual([
      "dangling-transition",
    ]);
  });

  it("has a key twice in a widget, which is told with its name", () => {
    const source = flow([["tell", "say-play"]]).replace(
      '"type": "say-play"',
      '"type": "x", "type": "say-play"',
    );
    expect(findingsIn(source).map(({ rule, widget }) => [rule, widget])).toEqual([["duplicate-key", "tell"]]);
  });
});
