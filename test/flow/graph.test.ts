import { describe, expect, it } from "vitest";
import { readDefinition } from "../../src/flow/definition.ts";
import { graphOf, reachableFrom } from "../../src/flow/graph.ts";
import type { JsonObject } from "../../src/flow/json.ts";

function graph(ways: Record<string, (string | null)[]>) {
  const states: JsonObject[] = Object.entries(ways).map(([name, nexts]) => ({
    name,
    type: "t",
    transitions: nexts.map((next) => ({ event: "e", next })),
    properties: {},
  }));
  return graphOf(readDefinition({ states, initial_state: "start" }));
}

describe("the graph of a definition", () => {
  it("reaches through loops, and not what nothing leads to", () => {
    const { initial, ...rest } = graph({ start: ["a"], a: ["b", null], b: ["a"], lonely: ["a"] });
    expect(initial?.name).toBe("start");
    expect([...reachableFrom({ initial, ...rest }, "start")].toSorted()).toEqual(["a", "b", "start"]);
  });

  it("has no edge to a widget that is not there", () => {
    expect(graph({ start: ["nowhere"] }).edges).toEqual([]);
  });

  it("keeps two transitions between the same widgets apart", () => {
    expect(graph({ start: ["a", "a"], a: [] }).edges).toHaveLength(2);
  });
});

describe("a definition of the wrong shape", () => {
  it.each<JsonObject>([
    { states: [1, null, "x", []] },
    { states: [{}] },
    { states: [{ name: 7, transitions: "none", properties: [] }] },
    { states: [{ transitions: [null, { next: 5, conditions: {} }] }] },
  ])("is read as far as it goes: %j", (json) => {
    expect(() => graphOf(readDefinition(json))).not.toThrow();
  });
});
