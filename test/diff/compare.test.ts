import { describe, expect, it } from "vitest";
import { compareDefinitions } from "../../src/diff/compare.ts";
import { summaryOf } from "../../src/diff/summary.ts";
import type { Json, JsonObject } from "../../src/flow/json.ts";
import { CLINIC_AFTER, CLINIC_BEFORE, flowOf, match, stateOf } from "./examples.ts";

const WORKFLOWS = new Map([
  ["WW00000000000000000000000000000001", "Billing"],
  ["WW00000000000000000000000000000002", "Accounts"],
]);

/** The sentences about one widget whose properties change. */
function said(type: string, before: JsonObject, after: JsonObject): string[] {
  return sentences([stateOf("w", type, before)], [stateOf("w", type, after)]);
}

function sentences(before: readonly Json[], after: readonly Json[]): string[] {
  return compareDefinitions(flowOf(before), flowOf(after)).map((change) => change.text);
}

describe("the sentences", () => {
  it("tell a clinic's afternoon of work in the order of the flow", async () => {
    const changes = compareDefinitions(CLINIC_BEFORE, CLINIC_AFTER, WORKFLOWS);
    const lines = changes.map((one) => `${one.kind} ${one.property ?? one.event ?? ""}\n  ${one.text}`);
    await expect(`${lines.join("\n")}\n\n${summaryOf(changes)}\n`).toMatchFileSnapshot("golden/clinic.txt");
  });

  it("tell the way back too", async () => {
    const lines = compareDefinitions(CLINIC_AFTER, CLINIC_BEFORE, WORKFLOWS).map((change) => change.text);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/clinic-back.txt");
  });

  it("introduce a new flow", () => {
    const [change] = compareDefinitions(null, CLINIC_BEFORE);
    expect(change).toMatchObject({
      kind: "flow-added",
      text: "New flow with 10 widgets, triggered by incoming calls",
    });
    expect(compareDefinitions(null, flowOf([stateOf("a", "say-play")]))[0]?.text).toBe(
      "New flow with 1 widget",
    );
  });

  it("quote short texts whole and long ones around what differs", () => {
    expect(said("say-play", { say: "Hello" }, { say: "Welcome" })).toEqual([
      'w says "Welcome" instead of "Hello"',
    ]);
    const long =
      "Thank you for calling the clinic. All of our lines are busy, please call again later today.";
    expect(said("say-play", { say: long }, { say: long.replace("later today", "tomorrow") })).toEqual([
      'w says "…busy, please call again tomorrow." instead of "…please call again later today."',
    ]);
  });

  it("keep a text on one line, and say when only white space differs", () => {
    expect(said("send-message", { body: "one" }, { body: "one\ntwo" })).toEqual([
      'w sends "one ⏎ two" instead of "one"',
    ]);
    expect(said("send-message", { body: "one two" }, { body: "one  two" })).toEqual([
      "w: body is the same but for white space",
    ]);
  });

  it("compare JSON in texts by key, and its white space not at all beside a real change", () => {
    expect(
      said("send-to-flex", { attributes: '{"a": 1, "b": {"c": 2}}' }, { attributes: '{"b":{"c":3},"a":1}' }),
    ).toEqual(["w: b.c in attributes is 3 instead of 2"]);
    expect(said("send-to-flex", { attributes: '{"a": 1}' }, { attributes: '{"a":1}' })).toEqual([
      "w: attributes holds the same JSON, written in another way",
    ]);
  });

  it("compare URLs by part", () => {
    expect(
      said("make-http-request", { url: "https://a.test/x?id=1&v=2" }, { url: "https://b.test/x?id=2&v=2" }),
    ).toEqual(['w requests a URL with host "b.test" instead of "a.test", query "id" "2" instead of "1"']);
  });

  it("tell a number from a text of digits", () => {
    expect(said("send-to-flex", { timeout: 10 }, { timeout: "10" })).toEqual([
      'w: timeout is "10" instead of 10',
    ]);
  });

  it("shorten a value inside its quotes where names take much of the room, and the names not at all", () => {
    const say =
      "Could you come to our branch on that day? Please say yes, or no, or say again to hear it again.";
    const next = { keypress: "repeat_the_branch_and_its_hours_english", speech: "test_the_answer_english" };
    const widget = stateOf("ask_for_the_branch_by_voice_english", "gather-input-on-call", { say }, next);
    expect(sentences([], [widget])).toEqual([
      'ask_for_the_branch_by_voice_english is new: a Gather Input On Call widget that says "Could you come to…it again." and goes to repeat_the_branch_and_its_hours_english and test_the_answer_english',
    ]);
  });

  it("name fewer targets before they cut a name", () => {
    const name = (topic: string) => `play_the_${topic}_message_of_this_branch`;
    const next = Object.fromEntries(
      ["opening", "closing", "holiday"].map((topic) => [topic, `${name(topic)}_in_english_and_in_spanish`]),
    );
    expect(sentences([], [stateOf(name("greeting"), "say-play", { say: "Hello ".repeat(9) }, next)])).toEqual(
      [
        'play_the_greeting_message_of_this_branch is new: a Say/Play widget that says "Hello Hello Hello Hello…Hello Hello" and goes to play_the_closing_message…_and_in_spanish and 2 more',
      ],
    );
  });

  it("give a name whole where there is room for it", () => {
    const name = "send_to_the_queue_of_this_branch_without_service";
    expect(
      sentences([stateOf(name, "send-to-flex")], [stateOf(name, "send-to-flex", { timeout: 5 })]),
    ).toEqual([`${name}: timeout is set to 5`]);
  });

  it("stay within 200 characters", () => {
    const name = "n".repeat(300);
    const before = flowOf([stateOf(name, "say-play", { say: "a ".repeat(400) })]);
    const after = flowOf([stateOf(name, "say-play", { say: `${"b ".repeat(400)}😀` })]);
    for (const change of compareDefinitions(before, after))
      expect(change.text.length).toBeLessThanOrEqual(200);
  });
});

describe("secrets", () => {
  const SECRETS = ["k3yK3yk3yK3yk3yK3y", "n3wN3wn3wN3wn3wN3w", "abcdef0123456789", "0123456789abcdef"];

  it("never stand in a sentence: the change is told without them", () => {
    const text = JSON.stringify(
      [
        ...compareDefinitions(CLINIC_BEFORE, CLINIC_AFTER),
        ...compareDefinitions(flowOf([]), CLINIC_BEFORE),
        ...compareDefinitions(CLINIC_BEFORE, flowOf([])),
      ].map((change) => [change.text, change.property]),
    );
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text).toContain("parameter api_key changed, and its value is kept secret");
  });

  it.each<[string, JsonObject, JsonObject]>([
    [
      "a parameter that is set",
      { parameters: [] },
      { parameters: [{ key: "password", value: "Hunter2Hunter" }] },
    ],
    [
      "a key of JSON in a text",
      { attributes: '{"secret":"a"}' },
      { attributes: '{"secret":"Hunter2Hunter"}' },
    ],
    [
      "a list of another shape",
      { parameters: 5 },
      { parameters: [{ key: "password", value: "Hunter2Hunter" }] },
    ],
    ["a URL", { url: "https://a.test" }, { url: "https://u:Hunter2Hunter@a.test" }],
    ["a property", { sip_auth_password: "x" }, { sip_auth_password: "Hunter2Hunter" }],
    ["a bearer token", { body: "x" }, { body: "Authorization: Bearer Hunter2Hunter" }],
  ])("are kept in %s", (_, before, after) => {
    for (const [a, b] of [
      [before, after],
      [after, before],
    ] as const) {
      const [text] = said("make-http-request", a, b);
      expect(text).toMatch(/secret|\*\*\*/);
      expect(text).not.toContain("Hunter2");
    }
  });

  it("that change say so", () => {
    const url = (password: string) => ({ url: `https://u:${password}@a.test` });
    expect(said("make-http-request", url("Hunter2Hunter"), url("Hunter3Hunter"))).toEqual([
      "w: url changed in a part that is kept secret",
    ]);
  });
});

describe("transitions", () => {
  const input = "{{widgets.menu.Digits}}";
  const split = (...transitions: readonly JsonObject[]) => [
    { name: "menu", type: "split-based-on", properties: { input }, transitions: [...transitions] },
  ];

  it("that lead elsewhere are one change each", () => {
    expect(sentences(split(match(input, "2", "sales")), split(match(input, "2", "billing")))).toEqual([
      "menu: on keypress 2 goes to billing instead of sales",
    ]);
  });

  it("are told by event and conditions: a target that moves from no match to a match is seen", () => {
    const before = split({ event: "noMatch", next: "sales" }, match(input, "1", null));
    const after = split({ event: "noMatch" }, match(input, "1", "sales"));
    expect(sentences(before, after)).toEqual([
      "menu: on keypress 1 goes to sales instead of nowhere",
      "menu: if no condition matches no longer goes to sales",
    ]);
  });

  it("of one event count in their order, those of several do not", () => {
    const [a, b, none] = [match(input, "1", "a"), match(input, "2", "b"), { event: "noMatch", next: "c" }];
    expect(sentences(split(a, b, none), split(none, a, b))).toEqual([]);
    expect(sentences(split(a, b), split(b, a))).toEqual([
      "menu: tries its conditions in another order: on keypress 2, then on keypress 1",
    ]);
  });

  it("whose branches are swapped are two changes", () => {
    const before = split(match(input, "1", "a"), match(input, "2", "b"));
    expect(sentences(before, split(match(input, "1", "b"), match(input, "2", "a")))).toEqual([
      "menu: on keypress 1 goes to b instead of a",
      "menu: on keypress 2 goes to a instead of b",
    ]);
  });

  it("whose conditions test something else show where it differs, in quotes that close", () => {
    const tested = (by: string) => `{{widgets.count_the_agents_of_${by}.parsed.availableAgents}}`;
    const before = split(match(tested("all_branches"), "0", "voicemail"));
    const after = split(match(tested("all_branches_that_are_open_today"), "0", "voicemail"));
    const name = "split_by_how_many_agents_are_available_now";
    const named = (states: readonly JsonObject[]) => states.map((state) => ({ ...state, name }));
    expect(sentences(named(before), named(after))).toEqual([
      'split_by_how_many_agents_are_available_now: if availableAgents is "0": the condition tests "…dgets.count_the_agents_o…_open_today.parse…" instead of "…dgets.count_the_agents_o…ll_branches.parse…"',
    ]);
  });

  it("with many conditions tell whole ones", () => {
    const conditions = ["first", "second", "third"].map((field) => ({
      type: "contains",
      arguments: [`{{flow.variables.${field}_answer_of_the_caller}}`],
      value: "yes, please, I would like that",
    }));
    expect(sentences(split(), split({ event: "match", conditions, next: "sales" }))).toEqual([
      'menu: if first_answer_of_the_caller contains "yes,…that" and 2 more conditions now goes to sales',
    ]);
  });

  it("follow what the split tests", () => {
    const other = "{{flow.variables.key}}";
    const before = split(match(input, "1", "a"), match(input, "2", "b"));
    const after = split(match(other, "1", "a"), match(other, "2", "b"));
    const [state] = after;
    expect(sentences(before, [{ ...state, properties: { input: other } }])).toEqual([
      'menu tests "{{flow.variables.key}}" instead of "{{widgets.menu.Digits}}"',
    ]);
  });
});

describe("what is no change", () => {
  it("is the order of widgets and keys, and what the Console adds", () => {
    const a = stateOf("a", "send-message", { body: "Hi", to: "x" }, { sent: "b" });
    const b = stateOf("b", "set-variables", { variables: [{ key: "k", value: "v" }] });
    const after: Json[] = [
      { ...b, properties: { variables: [{ index: "0", type: "string", value: "v", key: "k" }] } },
      {
        properties: { message_type: "custom", to: "x", body: "Hi", media_url: null },
        transitions: [{ event: "failed" }, { next: "b", event: "sent" }],
        type: "send-message",
        name: "a",
      },
    ];
    expect(sentences([a, b], after)).toEqual([]);
  });

  it("is a move but for one line", () => {
    const at = (x: number) => [
      stateOf("a", "say-play", { offset: { x, y: 0 } }),
      stateOf("b", "say-play", { offset: { y: x, x } }),
    ];
    expect(compareDefinitions(flowOf(at(0)), flowOf(at(1)))).toMatchObject([
      { kind: "layout-changed", widget: null, text: "layout changed (2 widgets)" },
    ]);
  });
});

describe("summaryOf", () => {
  it("counts widgets, transitions and settings", () => {
    const sum = (before: JsonObject | null, after: JsonObject) =>
      summaryOf(compareDefinitions(before, after));
    expect(sum(CLINIC_BEFORE, CLINIC_AFTER)).toBe(
      "6 widgets changed, 1 added, 1 removed, 1 renamed, 6 transitions, 1 setting of the flow",
    );
    expect(sum(null, CLINIC_AFTER)).toBe("new flow");
    expect(sum(CLINIC_AFTER, CLINIC_AFTER)).toBe("no changes");
    const at = (x: number) => flowOf([stateOf("a", "say-play", { offset: { x } })]);
    expect(sum(at(1), at(2))).toBe("layout only");
    expect(sum(flowOf([]), at(2))).toBe("1 widget added");
  });
});
