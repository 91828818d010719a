import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, TRIGGER_EVENTS } from "../../src/check/entries.ts";
import { reachOf } from "../../src/check/reach.ts";
import { readDefinition } from "../../src/flow/definition.ts";
import { graphOf } from "../../src/flow/graph.ts";
import { flow, type State } from "./flow.ts";

/** What can be told of the widgets `0`, `1`, …, of which each leads to those of its row. */
function reachIn(rows: readonly (readonly number[])[]) {
  const states = rows.map(
    (row, name): State => [
      String(name),
      "any",
      Object.fromEntries(row.map((to, at) => [`event ${at}`, String(to)])),
    ],
  );
  return reachOf(graphOf(readDefinition(JSON.parse(flow(states)))));
}

/** All that comes after a widget, found by walking. */
function behind(rows: readonly (readonly number[])[], start: number): Set<number> {
  const seen = new Set<number>();
  const open = [...(rows[start] ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(rows[at] ?? []));
  }
  return seen;
}

const rows = fc
  .integer({ min: 1, max: 70 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(size - 1), { maxLength: 2 }), { minLength: size, maxLength: size }),
  );

describe("which widgets come before which", () => {
  it("is what somebody finds who walks every way", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const reach = reachIn(table);
        const names = [...table.keys()];
        const can = new Set([0, ...behind(table, 0)]);
        expect(reach.reachable).toEqual(new Set(["Trigger", ...[...can].map(String)]));
        for (const earlier of names) {
          const expected = can.has(earlier) ? behind(table, earlier) : new Set();
          const told = names.filter((later) => reach.precedes(String(earlier), String(later)));
          expect(told).toEqual(names.filter((later) => expected.has(later)));
        }
        const looped = names.filter((name) => can.has(name) && behind(table, name).has(name)).map(String);
        expect(reach.loops.flatMap((loop) => [...loop]).toSorted()).toEqual(looped.toSorted());
        for (const loop of reach.loops) {
          const [one = ""] = loop;
          const same = looped.filter((name) => reach.precedes(one, name) && reach.precedes(name, one));
          expect([...loop].toSorted()).toEqual(same.toSorted());
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("is nothing in a flow without a beginning", () => {
    const definition = readDefinition({ states: [{ name: "a", transitions: [{ event: "x", next: "a" }] }] });
    const reach = reachOf(graphOf(definition));
    expect([...reach.reachable, ...reach.loops]).toEqual([]);
    expect(reach.precedes("a", "a")).toBe(false);
  });
});

describe("what can have brought an execution to a widget", () => {
  const entries = (states: readonly State[], ...events: string[]) => {
    const json = JSON.parse(flow(states));
    json.states[0].transitions = events.map((event) => ({ event, next: states[0]?.[0] }));
    const definition = readDefinition(json);
    return entriesOf(definition, graphOf(definition));
  };
  const pair: State[] = [
    ["first", "any", { next: "second" }],
    ["second", "any", { next: "first" }],
    ["lost", "any"],
  ];

  it.each([...TRIGGER_EVENTS])("is %s, and no other event, everywhere behind it", (event) => {
    const { reaches } = entries(pair, event);
    for (const other of TRIGGER_EVENTS) {
      expect([reaches(other, "first"), reaches(other, "second")]).toEqual([other === event, other === event]);
      expect(reaches(other, "lost")).toBe(false);
    }
  });

  it.each<[string, boolean]>([
    ["incomingCall", true],
    ["incomingRequest", true],
    ["incomingParent", true],
    ["incomingFax", true],
    ["unknown", true],
    ["incomingMessage", false],
    ["incomingConversationMessage", false],
  ])("may be a call after %s: %s", (event, call) => {
    const { mayHaveCall } = entries(pair, event);
    expect(["first", "second", "lost"].map(mayHaveCall)).toEqual([call, call, false]);
  });

  it("is any of several events", () => {
    const { reaches } = entries(pair, "incomingCall", "incomingMessage");
    expect([reaches("incomingCall", "second"), reaches("incomingMessage", "second")]).toEqual([true, true]);
  });

  it.each(["make-outgoing-call-v1", "make-outgoing-call-v2"])("may be a call behind a %s", (type) => {
    const states: State[] = [
      ["before", "any", { next: "call" }],
      ["call", type, { answered: "talk" }],
      ["talk", "any", { next: "more" }],
      ["more", "any"],
    ];
    const { mayHaveCall } = entries(states, "incomingMessage");
    expect(["before", "call", "talk", "more"].map(mayHaveCall)).toEqual([false, false, true, true]);
  });
});
