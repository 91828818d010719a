import { describe, expect, it } from "vitest";
import { withOrigins } from "../../src/check/origin.ts";
import { renamedWidgets } from "../../src/check/renamed.ts";
import { findingsIn } from "./checking.ts";

// biome-ignore lint/suspicious/noExplicitAny: a flow to be edited
type Loose = any;

const trigger = {
  name: "Trigger",
  type: "trigger",
  transitions: [{ event: "incomingCall", next: "menu" }],
  properties: {},
};
const menu = {
  name: "menu",
  type: "gather-input-on-call",
  transitions: [{ event: "keypress", next: "gone" }, { event: "speech" }, { event: "timeout", next: "tell" }],
  properties: { say: "Press one {{widgets.lost.body}}" },
};
const tell = {
  name: "tell",
  type: "say-play",
  transitions: [{ event: "audioComplete" }],
  properties: { say: "{{widgets.menu.digits}}" },
};

function flow(...states: Loose[]): Loose {
  return structuredClone({ states: [trigger, ...states], initial_state: "Trigger" });
}

/** `rule: origin` of what head has, beside base. */
function origins(base: Loose, head: Loose, certain = false): string[] {
  const of = (definition: Loose) => findingsIn(JSON.stringify(definition, null, 2));
  return withOrigins(of(head), of(base), certain ? { base, head } : null)
    .map(({ rule, origin }) => `${rule} ${origin}`)
    .sort();
}

const ALL_EXISTING = [
  "dangling-transition existing",
  "unknown-output existing",
  "unknown-widget-reference existing",
];

describe("a finding that the base has too", () => {
  it("is existing, and a new one is new", () => {
    const head = flow(menu, tell);
    head.states[2].transitions[0].next = "nowhere";
    expect(origins(flow(menu, tell), head)).toEqual([
      "dangling-transition existing",
      "dangling-transition new",
      "unknown-output existing",
      "unknown-widget-reference existing",
    ]);
  });

  it("stays the same when widgets change places and lines", () => {
    const head = flow(tell, { ...menu, transitions: menu.transitions.toReversed() });
    expect(origins(flow(menu, tell), head)).toEqual(ALL_EXISTING);
  });

  it.each([false, true])("stays the same when its widget is renamed (sides known: %s)", (certain) => {
    const head = flow({ ...menu, name: "main_menu" }, tell);
    head.states[0].transitions[0].next = "main_menu";
    head.states[2].properties.say = "{{widgets.main_menu.digits}}";
    const found = origins(flow(menu, tell), head, certain);
    expect(found.filter((one) => !one.startsWith("unknown-output"))).toEqual(
      ALL_EXISTING.filter((one) => !one.startsWith("unknown-output")),
    );
    if (certain) expect(found).toEqual(ALL_EXISTING);
  });

  it("stays the same when its widget is renamed and edited at once", () => {
    const head = flow({ ...menu, name: "main_menu", properties: { ...menu.properties, timeout: 9 } }, tell);
    head.states[0].transitions[0].next = "main_menu";
    expect(origins(flow(menu, tell), head, true)).toContain("dangling-transition existing");
  });

  it("counts how often: the second of two equal ones is new", () => {
    const head = flow(menu, tell);
    head.states[1].properties.say += " {{widgets.lost.body}}";
    expect(origins(flow(menu, tell), head).filter((one) => one.startsWith("unknown-widget"))).toEqual([
      "unknown-widget-reference existing",
      "unknown-widget-reference new",
    ]);
  });

  it("is not the same fault of a widget that is new, where the sides are known", () => {
    const fixed = { ...menu, transitions: [] };
    const other = { ...tell, name: "other", transitions: [{ event: "audioComplete", next: "gone" }] };
    expect(origins(flow(menu, tell), flow(fixed, tell, other), true)).toContain("dangling-transition new");
  });
});

describe("renamed widgets", () => {
  it("are those that hold the same under another name", () => {
    expect([...renamedWidgets(flow(menu, tell), flow({ ...menu, name: "start" }, tell))]).toEqual([
      ["menu", "start"],
    ]);
  });

  it("are not guessed when two could be meant", () => {
    const twins = [
      { ...tell, name: "a" },
      { ...tell, name: "b" },
    ];
    expect(renamedWidgets(flow(menu, tell), flow(menu, ...twins)).size).toBe(0);
  });
});
