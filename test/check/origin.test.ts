import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { type Sides, withOrigins } from "../../src/check/origin.ts";
import { renamedWidgets } from "../../src/check/renamed.ts";
import { pointerOf } from "../../src/flow/pointer.ts";
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

  it("stays the same when its widget is renamed", () => {
    const head = flow({ ...menu, name: "main_menu" }, tell);
    head.states[0].transitions[0].next = "main_menu";
    head.states[2].properties.say = "{{widgets.main_menu.digits}}";
    expect(origins(flow(menu, tell), head, true)).toEqual(ALL_EXISTING);
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

describe("a secret that the base has too", () => {
  const lookup = {
    name: "old_lookup",
    type: "make-http-request",
    transitions: [{ event: "success", next: "tell" }, { event: "failed" }],
    properties: {
      url: "https://crm.example.com/customers/search",
      method: "GET",
      parameters: [{ key: "password", value: "hunter2" }],
    },
  };
  const charge = {
    name: "charge_card",
    type: "make-http-request",
    transitions: [{ event: "success" }, { event: "failed", next: "menu" }],
    properties: {
      url: "https://pay.example.net/v1/charges",
      method: "POST",
      content_type: "application/json",
      body: "{}",
      parameters: [{ key: "password", value: "tr0ub4dor" }],
    },
  };
  const secrets = (base: Loose[], head: Loose[]) =>
    origins(flow(menu, ...base, tell), flow(menu, ...head, tell), true).filter((one) => /^secret/.test(one));
  const saying = (value: string, over: object = {}) => ({
    ...lookup,
    ...over,
    properties: { ...lookup.properties, parameters: [{ key: "password", value }] },
  });

  it("is existing where the widget stays, moves, or is renamed", () => {
    expect(secrets([lookup], [lookup])).toEqual(["secret existing"]);
    expect(secrets([lookup, tell], [{ ...tell, name: "more" }, lookup])).toEqual(["secret existing"]);
    expect(secrets([lookup], [{ ...lookup, name: "lookup" }])).toEqual(["secret existing"]);
  });

  it("is new in another widget that came while one went, of its type or not", () => {
    expect(secrets([lookup], [charge])).toEqual(["secret new"]);
    const same = { ...charge.properties, parameters: lookup.properties.parameters };
    expect(secrets([lookup], [{ ...charge, properties: same }])).toEqual(["secret new"]);
    expect(secrets([lookup], [{ ...lookup, name: "q", type: "quantum" }])).toEqual(["secret new"]);
  });

  it("is new when it is another secret, or one more, at the same place", () => {
    expect(secrets([lookup], [saying("tr0ub4dor")])).toEqual(["secret new"]);
    expect(secrets([lookup], [saying("tr0ub4dor", { name: "lookup" })])).toEqual(["secret new"]);
    const url = (text: string) => ({ ...lookup, properties: { url: `https://example.com/${text}` } });
    expect(secrets([url("a?token=a1b2c3")], [url("b?token=a1b2c3")])).toEqual(["secret existing"]);
    expect(secrets([url("a?token=a1b2c3")], [url("a?token=a1b2c3&secret=hush4")])).toEqual(["secret new"]);
  });
});

describe("what makes two findings one", () => {
  const finding = (over: Partial<Finding> = {}): Finding => ({
    rule: "secret",
    severity: "error",
    message: 'This is of "menu".',
    widget: "menu",
    pointer: pointerOf(["states", 3, "properties", "say"]),
    file: "flows/main.json",
    line: 1,
    column: 1,
    origin: "new",
    ...over,
  });
  const origin = (base: Partial<Finding>, head: Partial<Finding>, sides: Sides | null = null) =>
    withOrigins([finding(head)], [finding(base)], sides)[0]?.origin;

  it.each<[Partial<Finding>, "new" | "existing"]>([
    [{}, "existing"],
    [{ line: 7, column: 9, severity: "warning", file: "other.json" }, "existing"],
    [{ pointer: pointerOf(["states", 9, "properties", "say"]) }, "existing"],
    [{ pointer: pointerOf(["states", 3, "properties", "play"]) }, "new"],
    [{ pointer: pointerOf(["states", 3, "properties", "say2"]) }, "new"],
    [{ pointer: null }, "new"],
    [{ rule: "plain-http" }, "new"],
    [{ message: "Something else." }, "new"],
    [{ widget: null }, "new"],
    [{ widget: "main", message: 'This is of "main".' }, "new"],
    [{ widget: "main", message: 'This is of "menu".' }, "new"],
  ])("is not its line or its place in a list: %j", (head, expected) => {
    expect(origin({}, head)).toBe(expected);
  });

  it("is nothing of a widget, where there is none on either side", () => {
    expect(origin({ widget: null, pointer: null }, { widget: null, pointer: null })).toBe("existing");
    expect(origin({ widget: null }, { widget: "menu" })).toBe("new");
    expect(origin({ widget: null, message: "a" }, { widget: null, message: "b" })).toBe("new");
  });

  it("is the widget too, where it is known which one was renamed", () => {
    const LONG = { say: "Thank you for calling the office of Doctor Who", language: "en-GB", voice: "alice" };
    const sides = (base: string[], head: string[]): Sides => ({
      base: flow(...base.map((name) => ({ ...tell, name, properties: { ...LONG, loop: 1 } }))),
      head: flow(...head.map((name) => ({ ...tell, name, properties: { ...LONG, loop: 2 } }))),
    });
    const renamed: Partial<Finding> = { widget: "main", message: 'This is of "main".' };
    expect(origin({}, renamed, sides(["menu"], ["main"]))).toBe("existing");
    expect(origin({}, renamed, sides(["menu"], ["menu", "main"]))).toBe("new");
    expect(origin({}, renamed, sides(["menu", "main"], ["main"]))).toBe("new");
  });

  it("is counted: what the base has once is new the second time", () => {
    const origins = (...head: Finding[]) => withOrigins(head, [finding()]).map((one) => one.origin);
    expect(origins(finding(), finding())).toEqual(["existing", "new"]);
  });
});

describe("renamed widgets", () => {
  it("are those that hold the same under another name", () => {
    expect([...renamedWidgets(flow(menu, tell), flow({ ...menu, name: "start" }, tell))]).toEqual([
      ["menu", "start"],
    ]);
  });

  it("are those whose type and properties stay, where what they lead to was renamed too", () => {
    const loop = (first: string, second: string) =>
      flow(
        { ...menu, name: first, transitions: [{ event: "keypress", next: second }] },
        { ...tell, name: second, transitions: [{ event: "audioComplete", next: first }] },
      );
    expect([...renamedWidgets(loop("a", "b"), loop("c", "d"))]).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
  });

  it("are told apart by where they lead, when they hold the same", () => {
    const pair = (first: string, second: string) =>
      flow(
        { ...tell, name: first, transitions: [{ event: "audioComplete", next: "Trigger" }] },
        { ...tell, name: second, transitions: [{ event: "audioComplete" }] },
      );
    expect([...renamedWidgets(pair("a", "b"), pair("c", "d"))]).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
    const one = flow({ ...tell, name: "c", transitions: [{ event: "audioComplete", next: "Trigger" }] });
    expect([...renamedWidgets(pair("a", "b"), one)]).toEqual([["a", "c"]]);
    expect([...renamedWidgets(one, pair("a", "b"))]).toEqual([["c", "a"]]);
  });

  it("are none of another type or with other properties, nor what has no name", () => {
    expect(renamedWidgets(flow(tell), flow({ ...tell, name: "b", type: "send-message" })).size).toBe(0);
    expect(renamedWidgets(flow(tell), flow({ ...tell, name: "b", properties: { say: "other" } })).size).toBe(
      0,
    );
    expect(renamedWidgets(flow(tell), flow({ ...tell, name: 3 }, "tell")).size).toBe(0);
    expect(renamedWidgets(flow(tell), flow(tell, { ...tell, name: "b" })).size).toBe(0);
    expect(renamedWidgets(flow(tell, { ...tell, name: "b" }), flow(tell)).size).toBe(0);
  });

  it("are one each, when two could be meant", () => {
    const twins = [
      { ...tell, name: "a" },
      { ...tell, name: "b" },
    ];
    expect(renamedWidgets(flow(menu, tell), flow(menu, ...twins)).size).toBe(1);
  });
});
