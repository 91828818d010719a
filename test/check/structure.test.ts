import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import type { Json, JsonObject } from "../../src/flow/json.ts";
import { checkedFlow, only, placed, said } from "./checking.ts";
import { flow, flowOf, match, split } from "./flow.ts";

describe("the initial state", () => {
  const states = [
    { name: "Trigger", type: "trigger" },
    { name: "hello", type: "say-play" },
  ];
  const begins = (initial_state: Json, of: Json[] = states) =>
    placed(JSON.stringify({ states: of, initial_state }), "initial-state");

  it("is the trigger", () => {
    expect(begins("Trigger")).toEqual([]);
  });

  it.each([[null], [3], [["Trigger"]]])("is a name: not %j", (value) => {
    expect(begins(value)).toEqual([
      "#/initial_state The flow has no `initial_state`: name its trigger there.",
    ]);
  });

  it("is one of the flow's widgets", () => {
    expect(begins("Triggr")).toEqual([
      '#/initial_state The flow begins at "Triggr", which is none of its widgets. Did you mean "Trigger"?',
    ]);
  });

  it("is no other widget, where there is a trigger", () => {
    expect(begins("hello")).toEqual([
      '#/initial_state The flow begins at "hello", which is no trigger: nothing can start it there.',
    ]);
    expect(begins("hello", states.slice(1))).toEqual([]);
  });
});

describe("the shape of a widget", () => {
  const shape = (...states: Json[]) =>
    placed(flowOf([{ name: "first", type: "say-play" }, ...states]), "widget-shape");

  it.each<[string, Json]>([
    [
      "all there is",
      { name: "w", type: "say-play", transitions: [{ event: "audioComplete" }], properties: {} },
    ],
    ["no transitions and no properties", { name: "w", type: "say-play" }],
    ["null for both", { name: "w", type: "say-play", transitions: null, properties: null }],
    ["a transition that leads nowhere", { name: "w", type: "x", transitions: [{ event: "a", next: null }] }],
    ["a transition with a condition", { name: "w", type: "x", transitions: [match({ type: "equal_to" })] }],
  ])("may have %s", (_what, state) => {
    expect(shape(state)).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ["its properties are a list", { name: "w", type: "send-message", properties: [] }],
    [
      "a needed list is an empty text",
      { name: "w", type: "start-conversation", properties: { participants: "" } },
    ],
  ])("is one fault where %s", (_, state) => {
    const found = checkFlow(checkedFlow(flowOf([{ name: "first", type: "trigger" }, state])));
    const places = found
      .filter(({ severity }) => severity === "error")
      .map(({ line, column }) => `${line}:${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each<[Json, string[]]>([
    ["w", ["#/states/2 This state is no object."]],
    [[], ["#/states/2 This state is no object."]],
    [{ type: "say-play" }, ["#/states/2/name This widget has no name."]],
    [{ name: "", type: "say-play" }, ["#/states/2/name This widget has no name."]],
    [{ name: 3, type: "say-play" }, ["#/states/2/name This widget has no name."]],
    [{ name: "w" }, ['#/states/2/type Widget "w" has no type.']],
    [{ name: "w", type: "" }, ['#/states/2/type Widget "w" has no type.']],
    [{}, ["#/states/2/name This widget has no name.", "#/states/2/type This widget has no type."]],
    [
      { name: "w", type: "x", properties: [] },
      ['#/states/2/properties The properties of widget "w" are no object.'],
    ],
    [
      { name: 3, type: "x", properties: "say", transitions: {} },
      [
        "#/states/2/name This widget has no name.",
        "#/states/2/properties The properties of this widget are no object.",
        "#/states/2/transitions The transitions of this widget are no list.",
      ],
    ],
    [
      { name: "w", type: "x", transitions: "next" },
      ['#/states/2/transitions The transitions of widget "w" are no list.'],
    ],
    [
      {
        name: "w",
        type: "x",
        transitions: ["next", { event: "a" }, { next: "w" }, { event: "a", next: ["w"] }],
      },
      [
        "#/states/2/transitions/0 This transition is no object.",
        "#/states/2/transitions/2/event This transition names no event.",
        "#/states/2/transitions/3/next `next` is the name of a widget, in quotes.",
      ],
    ],
  ])("%j is told at its place", (state, expected) => {
    const found = shape(state);
    expect(found.toSorted()).toEqual(expected);
  });

  it("is told with the widget's name, where it has one", () => {
    const widgets = (state: Json) =>
      checkFlow(checkedFlow(flowOf([state]), { levels: only("widget-shape") })).map(({ widget }) => widget);
    expect(widgets({ name: "w" })).toEqual(["w"]);
    expect(widgets({ name: "w", type: "x", transitions: [3, {}] })).toEqual(["w", "w"]);
    expect(widgets({ name: {}, type: "x", transitions: [3] })).toEqual([null, null]);
    expect(widgets(3)).toEqual([null]);
  });
});

describe("the names of widgets", () => {
  it("are told from the second on, and a missing one is no name", () => {
    const named = (...names: string[]) =>
      placed(flow(names.map((name) => [name, "say-play"])), "duplicate-widget-name");
    expect(named("a", "b")).toEqual([]);
    expect(named("", "")).toEqual([]);
    expect(named("a", "a", "b", "a", "Trigger")).toEqual([
      '#/states/2/name A second widget is called "a": names are unique in a flow.',
      '#/states/4/name A second widget is called "a": names are unique in a flow.',
      '#/states/5/name A second widget is called "Trigger": names are unique in a flow.',
    ]);
  });
});

describe("a transition", () => {
  it("may lead nowhere, and has to lead to a widget otherwise", () => {
    const leads = (next: string | null) =>
      said(flow([["hello", "say-play", { audioComplete: next }]]), "dangling-transition");
    expect(leads(null)).toEqual([]);
    expect(leads("")).toEqual([]);
    expect(leads("hello")).toEqual([]);
    expect(leads("helo")).toEqual([
      '"audioComplete" of "hello" leads to "helo", which is none of the flow\'s widgets. Did you mean "hello"?',
    ]);
  });

  it("waits for an event of its widget, where the type is known", () => {
    const waits = (type: string, event: string) =>
      placed(flow([["w", type, { [event]: null }]]), "unknown-event");
    expect(waits("say-play", "audioComplete")).toEqual([]);
    expect(waits("say-play", "")).toEqual([]);
    expect(waits("brand-new", "anything")).toEqual([]);
    expect(waits("say-play", "audioDone")).toEqual([
      '#/states/1/transitions/0/event "w" is a say-play, which never fires "audioDone": it fires "audioComplete".',
    ]);
  });
});

describe("an empty list", () => {
  it.each<[string, string, string]>([
    ["set-variables", "variables", "set-variables"],
    ["start-conversation", "participants", "start-conversation"],
    ["capture-payments", "valid_card_types", "capture-payments"],
  ])("of %s is told of %s", (type, key, called) => {
    const holds = (value: Json) => placed(flow([["w", type, {}, { [key]: value }]]), "empty-list");
    expect(holds([])).toEqual([
      `#/states/1/properties/${key} \`${key}\` is empty: this ${called} does nothing.`,
    ]);
    expect(holds([{}])).toEqual([]);
    expect(holds("")).toEqual([]);
    expect(placed(flow([["w", type]]), "empty-list")).toEqual([]);
  });

  it("of another widget, or of another name, is nobody's business", () => {
    expect(
      placed(flow([["w", "run-function", {}, { variables: [], parameters: [] }]]), "empty-list"),
    ).toEqual([]);
    expect(placed(flow([["w", "set-variables", {}, { participants: [] }]]), "empty-list")).toEqual([]);
  });

  it("of conditions is told of a match that leads somewhere", () => {
    const conditions = (...transitions: Json[]) => placed(flowOf([split(...transitions)]), "empty-list");
    expect(conditions(match())).toEqual([
      "#/states/1/transitions/1/conditions This match has an empty list of conditions: nothing says when it is taken.",
    ]);
    expect(conditions(match({ type: "equal_to" }))).toEqual([]);
    expect(conditions({ event: "match", conditions: [] })).toEqual([]);
    expect(conditions({ event: "match", next: "Trigger" })).toEqual([]);
    expect(conditions({ event: "noMatch", next: "Trigger", conditions: [] })).toEqual([]);
  });
});

describe("a condition", () => {
  it("compares in a way that Studio knows, or in none", () => {
    const compares = (...conditions: Json[]) =>
      placed(flowOf([split(match(...conditions))]), "unknown-operator");
    expect(compares({ type: "equal_to" }, { type: "regex" }, {}, { type: 3 }, "equals", null)).toEqual([]);
    expect(compares({ type: "equal_to" }, { type: "equal_too" })).toEqual([
      '#/states/1/transitions/1/conditions/1/type No condition is of type "equal_too". Did you mean "equal_to"?',
    ]);
  });
});

describe("a flow_sid", () => {
  it.each<[string, Json, boolean]>([
    ["run-subflow", "{{flow.data.sub}}", true],
    ["run-subflow", "{% if a %}x{% endif %}", true],
    ["run-subflow", "FW0123", false],
    ["run-subflow", 3, false],
    ["run-function", "{{flow.data.sub}}", false],
  ])("of %s, %j, is Liquid that Twilio refuses: %s", (type, flow_sid, refused) => {
    expect(said(flow([["sub", type, {}, { flow_sid }]]), "flow-sid-literal").length > 0).toBe(refused);
  });
});

describe("a type of widget", () => {
  const types = (type: string) => [
    ...said(flow([["w", type]]), "unknown-widget-type"),
    ...said(flow([["w", type]]), "invented-widget-type"),
  ];

  it("that is missing is told by the shape alone", () => {
    expect(types("")).toEqual([]);
    expect(types("say-play")).toEqual([]);
  });

  it.each([
    ["http-request", "make-http-request"],
    ["text-to-speech", "say-play"],
    ["function", "run-function"],
    ["listen", "gather-input-on-call"],
  ])("that assistants make up is led back: %s", (type, meant) => {
    expect(types(type)).toEqual([
      `Studio has no widget of type "${type}"; assistants make it up. Did you mean "${meant}"?`,
    ]);
  });

  it("that is not known is a slip of the nearest, or of none", () => {
    expect(types("say-plai")).toEqual(['No widget of type "say-plai" is known. Did you mean "say-play"?']);
    expect(types("endpoint")).toEqual(['No widget of type "endpoint" is known.']);
    expect(types("the-end")).toEqual(['No widget of type "the-end" is known.']);
  });

  it.each(["hangup", "hang-up", "end"])("has no name for an end: %s", (type) => {
    expect(types(type)[0]).toMatch(/ A flow ends where a transition leads nowhere\.$/);
  });
});
