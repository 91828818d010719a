import { describe, expect, it } from "vitest";
import { readDefinition } from "../../src/flow/definition.ts";
import { graphOf } from "../../src/flow/graph.ts";
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
  it("knows what leaves a widget and what enters it, and where the flow begins", () => {
    const { initial, out, in: into } = graph({ start: ["a"], a: ["b", null], b: ["a"], lonely: ["a"] });
    expect(initial?.name).toBe("start");
    expect(out.get("a")?.map(({ to }) => to.name)).toEqual(["b"]);
    expect(into.get("a")?.map(({ from }) => from.name)).toEqual(["start", "b", "lonely"]);
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
