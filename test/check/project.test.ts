import { describe, expect, it } from "vitest";
import { checkProject } from "../../src/check/check.ts";
import type { CheckedFlow } from "../../src/check/checked-flow.ts";
import type { UsedIgnores } from "../../src/check/ignore.ts";
import type { Json } from "../../src/flow/json.ts";
import { checkedFlow, told } from "./checking.ts";
import { flowOf } from "./flow.ts";

const sid = (digit: number) => `FW${String(digit).repeat(32)}`;

/** A flow that runs others, of so many widgets. */
function flow(key: string, own: number, runs: readonly number[], widgets = 0): CheckedFlow {
  const calls = runs.map((digit, index) => ({
    name: `run_${index}`,
    type: "run-subflow",
    transitions: [],
    properties: { flow_sid: sid(digit), flow_revision: "LatestPublished" },
  }));
  const rest = Array.from({ length: widgets }, (_, index) => ({
    name: `w${index}`,
    type: "set-variables",
    properties: {},
  }));
  const states = [{ name: "Trigger", type: "trigger" }, ...calls, ...rest];
  const keysBySid = new Map([1, 2, 3, 4, 5].map((digit) => [sid(digit), " abcef".charAt(digit)]));
  return checkedFlow(JSON.stringify({ states, initial_state: "Trigger" }, null, 2), {
    key,
    sid: sid(own),
    keysBySid,
  });
}

const found = (...flows: CheckedFlow[]) =>
  checkProject(flows).map(({ key, finding }) => `${key} ${finding.rule} ${finding.widget}`);

describe("the flows of a project", () => {
  it("may run each other", () => {
    expect(found(flow("a", 1, [2, 3]), flow("b", 2, [3]), flow("c", 3, []))).toEqual([]);
  });

  it("do not run what the configuration does not know", () => {
    expect(found(flow("a", 1, [9, 2]))).toEqual(["a missing-subflow run_0"]);
    expect(found({ ...flow("a", 1, [9]), keysBySid: new Map() })).toEqual([]);
  });

  it("do not run each other in a circle, nor themselves", () => {
    expect(found(flow("a", 1, [2]), flow("b", 2, [3]), flow("c", 3, [1, 3]))).toEqual([
      "a subflow-cycle run_0",
      "b subflow-cycle run_0",
      "c subflow-cycle run_0",
      "c subflow-cycle run_1",
    ]);
  });

  it("leave out of the circle who only leads into it", () => {
    expect(found(flow("a", 1, [2]), flow("b", 2, [3]), flow("c", 3, [2]))).toEqual([
      "b subflow-cycle run_0",
      "c subflow-cycle run_0",
    ]);
  });

  it("have 2,000 widgets at most, with all subflows and each of those once", () => {
    expect(found(flow("a", 1, [2, 2], 997), flow("b", 2, [], 999))).toEqual([]);
    expect(found(flow("a", 1, [2, 2], 998), flow("b", 2, [], 999))).toEqual(["a too-many-widgets null"]);
    expect(found(flow("a", 1, [], 2000))).toEqual(["a too-many-widgets null"]);
  });

  it("are told in these words, at these places", async () => {
    const flows = [
      flow("a", 1, [9, 2], 1998),
      flow("b", 2, [3]),
      flow("c", 3, [2, 3]),
      flow("d", 3, []),
      flow("e", 4, [], 2001),
      flow("f", 5, [5, 1]),
    ];
    const texts = checkProject(flows).map(({ key, finding }) => {
      const source = flows.find((one) => one.key === key)?.text.text ?? "";
      return `${key}: ${told(source, finding)}`;
    });
    await expect(`${texts.join("\n")}\n`).toMatchFileSnapshot("golden/project.txt");
  });

  it("run flows by a SID, in widgets that run flows", () => {
    const runs = (type: string, flow_sid: Json) => {
      const states = [{ name: "run", type, properties: { flow_sid } }];
      return found(checkedFlow(flowOf(states), { keysBySid: new Map([[sid(1), "a"]]) }));
    };
    expect(runs("run-subflow", sid(9))).toEqual(["main missing-subflow run"]);
    expect(runs("run-subflow", sid(1))).toEqual([]);
    expect(runs("brand-new", sid(9))).toEqual([]);
    expect(runs("run-subflow", 9)).toEqual([]);
    expect(runs("run-subflow", `${sid(9)}9`)).toEqual([]);
    expect(runs("run-subflow", `x${sid(9)}`)).toEqual([]);
    expect(runs("run-subflow", "{{flow.data.sub}}")).toEqual([]);
  });

  it("count those widgets that can be counted", () => {
    expect(found(flow("a", 1, [2], 1998), flow("b", 2, []))).toEqual(["a too-many-widgets null"]);
    expect(found(flow("a", 1, [2], 1998))).toEqual([]);
    expect(found(flow("a", 1, [1], 1998))).toEqual(["a subflow-cycle run_0"]);
  });

  it("are left out where they cannot be read, and told as they are ignored", () => {
    const ignore = { rule: "missing-subflow", flow: null, widget: null, reason: "later", line: 1, column: 1 };
    const used: UsedIgnores = new Set();
    expect(checkProject([checkedFlow("{}"), { ...flow("a", 1, [9]), ignore: [ignore] }], used)).toEqual([]);
    expect([...used]).toEqual([ignore]);
    const levels = { rules: new Map([["missing-subflow", "off"] as const]), flowRules: new Map() };
    expect(found({ ...flow("a", 1, [9]), levels })).toEqual([]);
  });

  it("have a SID each", () => {
    expect(
      found(
        flow("a", 1, []),
        flow("b", 1, []),
        { ...flow("c", 1, []), sid: null },
        { ...flow("e", 1, []), sid: null },
      ),
    ).toEqual(["b shared-sid null"]);
  });
});
