import { describe, expect, it } from "vitest";
import type { Json } from "../../src/flow/json.ts";
import { placed, said } from "./checking.ts";
import { flow, flowOf, match, type State, split, type Way } from "./flow.ts";

describe("a widget that no way leads to", () => {
  it("is told, with the trigger's own", () => {
    const states: State[] = [
      ["a", "say-play", { audioComplete: "b" }],
      ["b", "say-play", { audioComplete: "a" }],
      ["c", "say-play", { audioComplete: "a" }],
      ["", "say-play"],
    ];
    expect(placed(flow(states), "unreachable-widget")).toEqual([
      '#/states/3/name No way leads from the trigger to "c": it never runs.',
    ]);
  });

  it("is not looked for where the flow has no beginning", () => {
    expect(
      said(
        flow([["a", "say-play"]]).replace('"initial_state": "Trigger"', '"initial_state": "gone"'),
        "unreachable-widget",
      ),
    ).toEqual([]);
  });
});

describe("a loop that nothing leads out of", () => {
  const endless = (...states: State[]) => placed(flow(states), "endless-loop");
  const menu = (ways: Way): State => ["menu", "gather-input-on-call", ways];

  it("is told at its first widget, with all its names", () => {
    expect(
      endless(
        ["start", "say-play", { audioComplete: "tell" }],
        menu({ keypress: "tell", speech: "tell", timeout: "menu" }),
        ["tell", "say-play", { audioComplete: "menu" }],
      ),
    ).toEqual([
      '#/states/2/name Nothing leads out of the loop of "menu" and "tell": whoever comes here stays until they hang up, or until Twilio ends it.',
    ]);
  });

  it.each<[string, Way]>([
    ["an event that leads nowhere", { keypress: "menu", speech: "menu", timeout: null }],
    ["an event that is not listed", { keypress: "menu", speech: "menu" }],
    ["an event that leads to no widget", { keypress: "menu", speech: "menu", timeout: "gone" }],
    ["an event that leads on", { keypress: "menu", speech: "menu", timeout: "Trigger" }],
  ])("is none with %s", (_what, ways) => {
    expect(endless(menu(ways))).toEqual([]);
  });

  it("is one of a split, which leads out only by what it has", () => {
    expect(endless(["route", "split-based-on", { noMatch: "route" }])).toHaveLength(1);
    expect(endless(["route", "split-based-on", { match: "route" }])).toEqual([]);
    expect(endless(["route", "split-based-on", { noMatch: "route", match: null }])).toEqual([]);
  });

  it("is none where a type may do anything", () => {
    expect(endless(["a", "brand-new", { next: "a" }])).toEqual([]);
  });
});

describe("a loop that asks nobody anything", () => {
  const silent = (...states: State[]) => placed(flow(states), "silent-loop");

  it("is told at its first widget, in the order of the flow", () => {
    expect(
      silent(
        ["menu", "gather-input-on-call", { keypress: "set" }],
        ["ask", "run-function", { success: "tell", fail: "menu" }],
        ["tell", "say-play", { audioComplete: "set" }],
        ["set", "set-variables", { next: "ask" }],
      ),
    ).toEqual([
      '#/states/2/name The loop of "ask", "tell" and "set" asks nobody anything and decides nothing: Twilio ends it at the tenth round.',
    ]);
    expect(silent(["set", "set-variables", { next: "set" }])).toHaveLength(1);
  });

  it("is one of a single widget, wherever else it leads", () => {
    expect(
      silent(
        ["a", "add-member", { next: "b" }],
        ["b", "say-play", { other: "c", audioComplete: "b" }],
        ["c", "say-play"],
      ),
    ).toHaveLength(1);
  });

  it("is told once for each of two", () => {
    expect(
      silent(
        ["route", "split-based-on", { match: "a", noMatch: "b" }],
        ["a", "set-variables", { next: "a" }],
        ["b", "say-play", { audioComplete: "c" }],
        ["c", "say-play", { audioComplete: "b" }],
      ).map((text) => text.split(" ")[0]),
    ).toEqual(["#/states/2/name", "#/states/3/name"]);
  });

  it.each<[string, State[]]>([
    [
      "somebody is asked",
      [
        ["a", "say-play", { audioComplete: "b" }],
        ["b", "gather-input-on-call", { keypress: "a" }],
      ],
    ],
    [
      "a way is chosen",
      [
        ["a", "say-play", { audioComplete: "b" }],
        ["b", "split-based-on", { match: "a" }],
      ],
    ],
    [
      "a type may do anything",
      [
        ["a", "say-play", { audioComplete: "b" }],
        ["b", "brand-new", { next: "a" }],
      ],
    ],
    [
      "only a failure leads back",
      [
        ["a", "run-function", { fail: "b", success: null }],
        ["b", "say-play", { audioComplete: "a" }],
      ],
    ],
    ["a failure is tried again", [["a", "run-function", { fail: "a" }]]],
    [
      "there is none",
      [
        ["a", "say-play", { audioComplete: "b" }],
        ["b", "say-play"],
      ],
    ],
  ])("is none where %s", (_what, states) => {
    expect(silent(...states)).toEqual([]);
  });

  it("is none where nothing can come", () => {
    expect(silent(["a", "say-play"], ["lost", "set-variables", { next: "lost" }])).toEqual([]);
  });
});

describe("what happens when it fails, or nothing matches", () => {
  const fails = (ways: Way, type = "make-http-request") =>
    placed(flow([["ask", type, ways]]), "unhandled-failure");
  const missed = (...states: State[]) => placed(flow(states), "split-without-no-match");

  it("is connected to something", () => {
    const message = 'Nothing is connected to "failed" of "ask": when it happens the flow just ends.';
    expect(fails({ success: null, failed: "ask" })).toEqual([]);
    expect(fails({ success: null, failed: null })).toEqual([`#/states/1/transitions/1/event ${message}`]);
    expect(fails({ failed: null })).toEqual([`#/states/1/transitions/0/event ${message}`]);
    expect(fails({ success: "ask" })).toEqual([`#/states/1/transitions ${message}`]);
    expect(fails({ failed: "gone" })).toEqual([]);
  });

  it("is asked of each failure of a widget that can run, and of no split", () => {
    expect(fails({}, "enqueue-call")).toHaveLength(2);
    expect(fails({}, "say-play")).toEqual([]);
    expect(fails({}, "brand-new")).toEqual([]);
    expect(fails({}, "split-based-on")).toEqual([]);
    expect(
      placed(
        flow([
          ["a", "say-play"],
          ["lost", "run-function"],
        ]),
        "unhandled-failure",
      ),
    ).toEqual([]);
  });

  it("is connected in a split", () => {
    const message =
      'When nothing matches, "route" leads nowhere and the flow just ends: connect its `noMatch`.';
    expect(missed(["route", "split-based-on", { noMatch: "route" }])).toEqual([]);
    expect(missed(["route", "split-based-on", { noMatch: null }])).toEqual([
      `#/states/1/transitions/0/event ${message}`,
    ]);
    expect(missed(["route", "split-based-on", { match: "route", noMatch: null }])).toEqual([
      `#/states/1/transitions/1/event ${message}`,
    ]);
    expect(missed(["route", "split-based-on", { match: "route" }])).toEqual([
      `#/states/1/transitions ${message}`,
    ]);
    expect(missed(["tell", "say-play"], ["lost", "split-based-on"])).toEqual([]);
  });
});

describe("a match that an earlier one takes", () => {
  const test = (type: string, value: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
    type,
    value,
    arguments: ["{{trigger.call.From}}"],
    ...more,
  });
  const shadowed = (...matches: Json[][]) =>
    placed(flowOf([split(...matches.map((conditions) => match(...conditions)))]), "shadowed-match");

  it("is told with its names, or else its values", () => {
    const message = 'An earlier match of "split" already takes everything that this one would';
    expect(
      shadowed(
        [test("equal_to", "1")],
        [test("equal_to", "2")],
        [test("equal_to", "1", { friendly_name: "One" })],
        [test("matches_any_of", "2, 1")],
        [test("equal_to", "2")],
      ),
    ).toEqual([`#/states/1/transitions/3 ${message} ("One").`, `#/states/1/transitions/5 ${message} ("2").`]);
    const two = [test("equal_to", "1", { friendly_name: "One" }), test("regex", "2")];
    expect(shadowed(two, two)).toEqual([`#/states/1/transitions/2 ${message} ("One, 2").`]);
  });

  it.each<[boolean, Json[][]]>([
    [true, [[test("equal_to", " 1 ")], [test("equal_to", "1")]]],
    [true, [[test("equal_to", "1")], [test("equal_to", "1 ")]]],
    [true, [[test("equal_to", "1")], [test("matches_any_of", "1, 1,,")]]],
    [false, [[test("equal_to", "1")], [test("matches_any_of", "1, 2")]]],
    [false, [[test("equal_to", "1")], [test("matches_any_of", " , ")]]],
    [true, [[test("contains", "e")], [test("matches_any_of", "yes, maybe not, eh")]]],
    [false, [[test("contains", "e")], [test("matches_any_of", "yes, no")]]],
    [false, [[test("starts_with", "ye")], [test("matches_any_of", "yes, no")]]],
    [false, [[test("starts_with", "")], [test("equal_to", "yes")]]],
    [false, [[test("is_not_blank", "")], [test("equal_to", " ")]]],
    [false, [[test("is_not_blank", "")], [test("is_blank", "")]]],
    [false, [[test("is_blank", "")], [test("equal_to", "")]]],
    [false, [[test("equal_to", 1)], [test("equal_to", 1)]]],
    [false, [["equal_to"], ["equal_to"]]],
    [false, [[{ value: "1" }], [{ value: "1" }]]],
    [true, [[{ type: "equal_to", value: "1" }], [{ type: "equal_to", value: "1" }]]],
    [false, [[], []]],
    [
      true,
      [
        [test("regex", "a.*"), test("regex", "b")],
        [test("regex", "a.*"), test("regex", "b")],
      ],
    ],
    [
      false,
      [
        [test("regex", "a.*"), test("equal_to", "{{flow.data.b}}")],
        [test("regex", "a.*"), test("equal_to", "{{flow.data.b}}")],
      ],
    ],
    [false, [[test("equal_to", "1")], [test("equal_to", "1"), test("equal_to", 2)]]],
    [true, [[test("contains", "a")], [test("equal_to", "ab"), test("equal_to", "ba")]]],
  ])("is never taken: %s, %j", (never, matches) => {
    expect(shadowed(...matches).length > 0).toBe(never);
  });

  it("is looked for in splits, among their matches", () => {
    const twice = [test("equal_to", "1")];
    const widget = (type: string, event: string) => ({
      name: "w",
      type,
      transitions: [match(...twice), { event, next: "w", conditions: twice }],
    });
    expect(said(flowOf([widget("split-based-on", "match")]), "shadowed-match")).toHaveLength(1);
    expect(said(flowOf([widget("split-based-on", "noMatch")]), "shadowed-match")).toEqual([]);
    expect(said(flowOf([widget("brand-new", "match")]), "shadowed-match")).toEqual([]);
  });

  it("is compared with the first two hundred", () => {
    const many = Array.from({ length: 202 }, (_, value) => [test("contains", `(${value})`)]);
    expect(shadowed(...many, [test("equal_to", "(199)")])).toHaveLength(1);
    expect(shadowed(...many, [test("equal_to", "(200)")])).toEqual([]);
  });
});

describe("a match behind others", () => {
  type Test = readonly [operator: string, value: string, argument?: string];
  const shadowed = (...matches: Test[][]) => {
    const conditions = matches.map((tests) =>
      tests.map(([type, value, argument = "{{trigger.call.From}}"]) => ({
        type,
        value,
        arguments: [argument],
        friendly_name: value,
      })),
    );
    return said(flowOf([split(...conditions.map((all) => match(...all)))]), "shadowed-match").length > 0;
  };

  it.each<[boolean, Test[][]]>([
    [true, [[["equal_to", "1"]], [["equal_to", "1"]]]],
    [false, [[["equal_to", "1"]], [["equal_to", "2"]]]],
    [false, [[["equal_to", "1"]], [["equal_to", "1", "{{trigger.call.To}}"]]]],
    [true, [[["matches_any_of", "a, b"]], [["equal_to", "b"]]]],
    [false, [[["matches_any_of", "a, b"]], [["equal_to", "c"]]]],
    [true, [[["matches_any_of", "a,b,c"]], [["matches_any_of", "c, a"]]]],
    [false, [[["matches_any_of", "a,b"]], [["matches_any_of", "a,c"]]]],
    [true, [[["contains", "es"]], [["equal_to", "yes"]]]],
    [false, [[["contains", "es"]], [["contains", "yes"]]]],
    [false, [[["contains", ""]], [["equal_to", "yes"]]]],
    [true, [[["starts_with", "ye"]], [["matches_any_of", "yes, yeah"]]]],
    [false, [[["starts_with", "ye"]], [["equal_to", "oh yes"]]]],
    [true, [[["is_not_blank", ""]], [["equal_to", "x"]]]],
    [true, [[["regex", "a.*"]], [["regex", "a.*"]]]],
    [false, [[["regex", "a.*"]], [["equal_to", "ab"]]]],
    [
      false,
      [
        [
          ["equal_to", "1"],
          ["equal_to", "2"],
        ],
        [["equal_to", "1"]],
      ],
    ],
    [
      true,
      [
        [["equal_to", "1"]],
        [
          ["equal_to", "1"],
          ["equal_to", "1"],
        ],
      ],
    ],
    [
      false,
      [
        [["equal_to", "1"]],
        [
          ["equal_to", "1"],
          ["equal_to", "2"],
        ],
      ],
    ],
    [
      true,
      [
        [
          ["equal_to", "1"],
          ["equal_to", "2"],
        ],
        [
          ["equal_to", "1"],
          ["equal_to", "2"],
        ],
      ],
    ],
    [false, [[["equal_to", "{{flow.data.a}}"]], [["equal_to", "{{flow.data.a}}"]]]],
    [false, [[["not_equal_to", "1"]], [["equal_to", "2"]]]],
  ])("is never taken: %s %j", (never, matches) => {
    expect(shadowed(...matches)).toBe(never);
  });
});

describe("the channel of a widget", () => {
  const agent = (channel: string): State => ["agent", "connect-virtual-agent-v2", {}, { channel }];
  const wrong = (states: readonly State[], ...events: string[]) => {
    const source = JSON.parse(flow(states));
    source.states[0].transitions = events.map((event) => ({ event, next: states[0]?.[0] }));
    return placed(JSON.stringify(source), "wrong-channel");
  };

  it("is a call, where only messages come", () => {
    const needs = ['#/states/1/type Only messages come to "tell", and a say-play needs a call.'];
    expect(wrong([["tell", "say-play"]], "incomingMessage")).toEqual(needs);
    expect(wrong([["tell", "say-play"]], "incomingConversationMessage")).toEqual(needs);
    expect(wrong([["tell", "say-play"]], "incomingMessage", "incomingCall")).toEqual([]);
    expect(wrong([["tell", "send-message"]], "incomingMessage")).toEqual([]);
    expect(wrong([["tell", "brand-new"]], "incomingMessage")).toEqual([]);
    expect(wrong([["tell", "say-play"]])).toEqual([]);
  });

  it("is what an agent is set to", () => {
    expect(wrong([agent("voice")], "incomingMessage")).toEqual([
      '#/states/1/type Only messages come to "agent", and a connect-virtual-agent-v2 needs a call.',
    ]);
    expect(wrong([agent("conversations")], "incomingCall")).toEqual([
      '#/states/1/type Only calls come to "agent", and this connect-virtual-agent-v2 is set to talk in conversations.',
    ]);
    expect(wrong([agent("conversations")], "incomingCall", "incomingMessage")).toEqual([]);
    expect(wrong([agent("conversations")], "incomingRequest")).toEqual([]);
    expect(wrong([["other", "send-message", {}, { channel: "conversations" }]], "incomingCall")).toEqual([]);
    expect(wrong([["other", "send-message", {}, { channel: "voice" }]], "incomingMessage")).toEqual([]);
  });
});

describe("a reply in a call", () => {
  const waits = (flags: Json, event = "incomingCall", type = "send-and-wait-for-reply") => {
    const source = JSON.parse(flow([["ask", type]], event));
    return placed(JSON.stringify({ ...source, flags }), "reply-in-call");
  };

  it("is waited for where calls are not concurrent", () => {
    expect(waits({ allow_concurrent_calls: true })).toEqual([
      '#/states/1/type A call comes to "ask", which waits for a message, while the flow allows concurrent calls: Studio cannot tell whose reply it is. Turn `flags.allow_concurrent_calls` off.',
    ]);
    expect(waits({ allow_concurrent_calls: false })).toEqual([]);
    expect(waits({ allow_concurrent_calls: "true" })).toEqual([]);
    expect(waits(null)).toEqual([]);
    expect(waits({ allow_concurrent_calls: true }, "incomingMessage")).toEqual([]);
    expect(waits({ allow_concurrent_calls: true }, "incomingCall", "send-message")).toEqual([]);
  });
});

describe("a widget for requests", () => {
  it("is reached by one, or by nothing", () => {
    const talk: State = ["talk", "resume-conversation"];
    const message =
      'No incomingRequest comes to "talk": a resume-conversation can only be used in flows triggered by the REST API.';
    expect(placed(flow([talk]), "request-only")).toEqual([`#/states/1/type ${message}`]);
    expect(said(flow([talk], "incomingRequest"), "request-only")).toEqual([]);
    expect(said(flow([["tell", "say-play"], talk]), "request-only")).toEqual([]);
    expect(said(flow([["tell", "say-play"]]), "request-only")).toEqual([]);
  });
});
