import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import type { RuleId } from "../../src/check/rules.ts";
import { Templates } from "../../src/check/template.ts";
import type { Json } from "../../src/flow/json.ts";
import { checkedFlow, only, placed, said } from "./checking.ts";
import { flow, flowOf, match, type State, split } from "./flow.ts";

/** A call that is asked for digits, and told a text. */
const tells = (say: string, ask: Readonly<Record<string, Json>> = {}, type = "gather-input-on-call") =>
  flow([
    ["ask", type, { keypress: "tell" }, ask],
    ["tell", "say-play", {}, { say }],
  ]);

/** The text from the place of each finding on, up to a space or the end of the string. */
function words(source: string, rule: RuleId): string[] {
  return checkFlow(checkedFlow(source, { levels: only(rule) })).map(({ line, column }) => {
    const rest = (source.split("\n")[(line ?? 0) - 1] ?? "").slice((column ?? 0) - 1);
    return /^[^ "]*/.exec(rest)?.[0] ?? "";
  });
}

describe("what a template reads of a widget", () => {
  it.each([
    ["{{widgets.ask.Digits}}", []],
    ["{{widgets['ask'].Digits}}", []],
    ["{{widgets.ask.Digits.size}}", []],
    ["{{widgets.ask}} {{widgets}} {{ask.digits}} {{widget.ask.digits}}", []],
    ["{{widgets[flow.data.name].digits}} {{widgets.ask[flow.data.name]}}", []],
    ["{{widgets.ask.digits}}", ["digits}}"]],
    ["{{widgets.ask.digits}} digits {{widgets.ask.digits}}", ["digits}}", "digits}}"]],
    ["{{ widgets.ask.Dtmf[0].x }}", ["Dtmf[0].x"]],
    ["ask.digits {% if widgets.ask.digits %}a{% endif %}", ["digits"]],
  ])("is a result of its type: %s", (say, wrong) => {
    expect(words(tells(say), "unknown-output")).toEqual(wrong);
  });

  it("is named with what there is", () => {
    const say = "{{widgets.ask.resultat}}";
    expect(said(tells(say, {}, "enqueue-call"), "unknown-output")).toEqual([
      '"ask" is an enqueue-call, which has no result "resultat". It has "QueueResult", "QueueSid", "QueueTime" or "CallStatus".',
    ]);
    expect(said(tells(say, {}, "say-play"), "unknown-output")).toEqual([
      '"ask" is a say-play, which has no result "resultat". It has none.',
    ]);
    expect(said(tells("{{widgets.ask.digits}}"), "unknown-output")).toEqual([
      '"ask" is a gather-input-on-call, which has no result "digits". Did you mean "Digits"?',
    ]);
  });

  it.each<[string, Json, string, boolean]>([
    ["set-variables", [{ key: "a", value: "1" }], "a", true],
    ["set-variables", [{ key: "a", value: "1" }], "b", false],
    ["set-variables", [{ key: "{{flow.data.key}}", value: "1" }], "b", true],
    ["set-variables", [{ key: "a", value: "1" }, { value: "2" }, "x"], "b", false],
    ["set-variables", "none", "b", false],
    ["run-subflow", [], "b", true],
    ["brand-new", [], "b", true],
    ["send-and-wait-for-reply", [], "inbound.MediaUrl3", true],
    ["send-and-wait-for-reply", [], "Body", false],
    ["make-http-request", [], "parsed.a[0].b", true],
    ["make-http-request", [], "parsd", false],
  ])("is one of the variables that it sets: of %s %j, %s: %s", (type, variables, output, known) => {
    expect(said(tells(`{{widgets.ask.${output}}}`, { variables }, type), "unknown-output").length === 0).toBe(
      known,
    );
  });

  it("is of a widget that there is", () => {
    expect(
      words(tells("{{widgets.ask.x}} {{ widgets.aks.x }} {{widgets.Trigger.x}}"), "unknown-widget-reference"),
    ).toEqual(["aks.x"]);
    expect(said(tells("{{widgets.aks.x}}"), "unknown-widget-reference")).toEqual([
      'This reads results of "aks", which is none of the flow\'s widgets: it is always empty. Did you mean "ask"?',
    ]);
    const spaced: State[] = [
      ["ask me", "gather-input-on-call", { keypress: "tell" }],
      [
        "tell",
        "say-play",
        {},
        { say: "{{widgets.ask me.Digits}} {{widgets.ask_me.Digits}} {{widgets.as me.x}}" },
      ],
    ];
    expect(words(flow(spaced), "unknown-widget-reference")).toEqual(["ask_me.Digits}}", "as"]);
  });

  it("is of a widget that can have run", () => {
    const early = (states: readonly State[]) => placed(flow(states), "early-reference");
    const reads = (name: string): Readonly<Record<string, Json>> => ({ say: `{{widgets.${name}.Digits}}` });
    expect(
      early([
        ["tell", "say-play", { audioComplete: "ask" }, reads("ask")],
        ["ask", "gather-input-on-call", { keypress: "again" }, reads("tell")],
        ["again", "say-play", {}, reads("ask")],
      ]),
    ).toEqual([
      '#/states/1/properties/say On no way can "ask" have run before "tell": its results are always empty here.',
    ]);
    expect(early([["tell", "say-play", {}, reads("nobody")]])).toEqual([]);
    expect(
      early([
        ["tell", "say-play"],
        ["lost", "say-play", {}, reads("tell")],
      ]),
    ).toEqual([]);
  });
});

describe("results of widgets", () => {
  it("are there after themselves only in a loop", () => {
    const menu = (timeout: string | null) =>
      flow([["menu", "gather-input-on-call", { timeout }, { say: "{{widgets.menu.Digits}}" }]]);
    expect(said(menu("menu"), "early-reference")).toEqual([]);
    expect(said(menu(null), "early-reference")).toHaveLength(1);
  });

  it("are there after either of two ways, and of the first of two widgets with one name", () => {
    const both: State[] = [
      ["a", "gather-input-on-call", { keypress: "b", timeout: "c" }],
      ["b", "gather-input-on-call", { keypress: "d" }],
      ["c", "gather-input-on-call", { keypress: "d" }],
      ["d", "say-play", {}, { say: "{{widgets.b.Digits}}{{widgets.c.Digits}}{{widgets.a.Digits}}" }],
    ];
    expect(said(flow(both), "early-reference")).toEqual([]);
    expect(
      said(
        flow([
          ...both.slice(0, 3),
          ["e", "say-play", {}, { say: "{{widgets.d.Digits}}" }],
          ["d", "say-play"],
        ]),
        "early-reference",
      ),
    ).toEqual([]);
  });
});

describe("a flow variable", () => {
  const sets = (key: Json): State => [
    "set",
    "set-variables",
    { next: "tell" },
    { variables: [{ key, value: "x" }] },
  ];
  const unset = (first: State, say: string) =>
    placed(flow([first, ["tell", "say-play", {}, { say }]]), "unset-variable");

  it("is set somewhere in the flow", () => {
    expect(unset(sets("language"), "{{flow.variables.language}}")).toEqual([]);
    expect(unset(sets("language"), "{{flow.variables.langage}}")).toEqual([
      '#/states/2/properties/say Nothing in this flow sets `flow.variables.langage`: it is always empty. Did you mean "language"?',
    ]);
    const saves: State = [
      "ask",
      "gather-input-on-call",
      { keypress: "tell" },
      { save_response_as: "answer" },
    ];
    expect(unset(saves, "{{flow.variables.answer}}")).toEqual([]);
    expect(unset(saves, "{{flow.variables.answers}}")).toHaveLength(1);
  });

  it("is set by whoever sets it, and by nobody else", () => {
    const other: State = ["run", "run-function", { success: "tell" }, { variables: [{ key: "language" }] }];
    expect(unset(other, "{{flow.variables.language}}")).toHaveLength(1);
    expect(unset(sets(3), "{{flow.variables.language}}")).toHaveLength(1);
    expect(unset(sets("{{flow.data.key}}"), "{{flow.variables.language}}")).toEqual([]);
  });

  it.each(["size", "first", "last"])("is not what Liquid itself knows: %s", (name) => {
    expect(unset(sets("a"), `{{flow.variables.${name}}}`)).toEqual([]);
  });

  it("is read under flow.variables only", () => {
    const say =
      "{{flow.data.x}} {{variables.variables.x}} {{flow.variables}} {{flow.variables[flow.data.key]}}";
    expect(unset(sets("a"), say)).toEqual([]);
  });

  it("is told where it stands, and with sixty letters", () => {
    const source = tells("lost {{ flow.variables.lost }} {{flow.variables.variables}}");
    expect(words(source, "unset-variable")).toEqual(["lost", "variables}}"]);
    expect(said(tells(`{{flow.variables.${"x".repeat(61)}}}`), "unset-variable")).toEqual([
      `Nothing in this flow sets \`flow.variables.${"x".repeat(60)}…\`: it is always empty.`,
    ]);
  });
});

describe("a filter", () => {
  it.each([
    ["{{ a | downcase | split: ',' | to_json | url_escape | encode_base64 }}", []],
    ["{{ a | lowercase }}", ["lowercase"]],
    ["{{ a | default: 'x | nothing' | lowercase: 1, \"| b\" }}", ["lowercase:"]],
    [
      "{% assign b = a | lowercase %}{% if b == 'x' %}{{ b | upcase | shout }}{% endif %}",
      ["lowercase", "shout"],
    ],
  ])("is one of Liquid's or Studio's: %s", (say, wrong) => {
    const source = flow([["tell", "set-variables", {}, { variables: [{ key: "k", value: say }] }]]);
    expect(words(source.replaceAll('\\"', "'"), "unknown-filter")).toEqual(wrong);
  });
});

describe("a template's place", () => {
  it("is in a property, at any depth, or in a condition", () => {
    const states = [
      { name: "tell", type: "say-play", properties: { say: "{{a" } },
      { name: "run", type: "run-function", properties: { parameters: [{ key: "{{b", value: "{{c" }] } },
      split(match({ type: "equal_to", value: "{{d", arguments: ["x", "{{e"], friendly_name: "{{f" })),
      { name: "last", type: "say-play", transitions: "{{g", properties: { say: "{% h" } },
      {
        name: "odd",
        type: "split-based-on",
        transitions: [{ event: "match", conditions: "{{i" }, "{{j", match("{{k")],
      },
    ];
    expect(placed(flowOf(states), "liquid-syntax").map((text) => text.split(" ")[0])).toEqual([
      "#/states/1/properties/say",
      "#/states/2/properties/parameters/0/key",
      "#/states/2/properties/parameters/0/value",
      "#/states/3/transitions/1/conditions/0/value",
      "#/states/3/transitions/1/conditions/0/arguments/1",
      "#/states/4/properties/say",
    ]);
  });

  it("is where the fault begins, in the file as in what was rendered", () => {
    const source = tells("Hello HOST, this is {{ widgets.ask.Digits and that was all there is");
    const definition = JSON.parse(source.replace("HOST", "a much longer name than that"));
    const [found] = checkFlow(checkedFlow(source, { levels: only("liquid-syntax"), definition }));
    const line = source.split("\n")[(found?.line ?? 0) - 1] ?? "";
    expect(line.slice((found?.column ?? 0) - 1)).toMatch(/^\{\{ widgets\.ask/);
  });

  it("is the whole string, where the file has something else there", () => {
    const source = tells("GREETING");
    const definition = JSON.parse(source.replace("GREETING", "Hello {{ widgets.lost.x }}"));
    const [found] = checkFlow(checkedFlow(source, { levels: only("unknown-widget-reference"), definition }));
    const line = source.split("\n")[(found?.line ?? 0) - 1] ?? "";
    expect(line.slice((found?.column ?? 0) - 1)).toMatch(/^"GREETING/);
  });

  it("is told in a message of one line", () => {
    const [message = ""] = said(tells(`{% ${"x".repeat(200)} %}`), "liquid-syntax");
    expect(message.length).toBeLessThan(160);
    expect(message).toMatch(/^This Liquid cannot be read: .*…\.$/);
  });
});

describe("a template that is read", () => {
  const templates = new Templates();
  const references = (text: string) =>
    templates.of(text).references.map(({ segments, offset }) => [segments.join("."), text.slice(offset)[0]]);

  it("has its references in the order of the text, on every line", () => {
    expect(references("{{a.b}}\n{{ c }}{{-d.e-}}")).toEqual([
      ["a.b", "a"],
      ["c", "c"],
      ["d.e", "d"],
    ]);
    const lines = "{% if a.b %}\n\n {{ c.d }}\n{% endif %}{{ e[0].f }}";
    expect(references(lines).toSorted()).toEqual([
      ["a.b", "a"],
      ["c.d", "c"],
      ["e.0.f", "e"],
    ]);
  });

  it.each(["true", "false", "nil", "null", "empty", "blank"])("has no reference in the word %s", (word) => {
    expect(references(`{{ ${word} }}`)).toEqual([]);
    expect(references(`{{ ${word}s.a }}`)).toEqual([[`${word}s.a`, word[0]]]);
  });

  it("is no fault where there is no Liquid, or more than 32 KB of it", () => {
    const fault = (text: string) => templates.of(text).fault?.offset;
    expect(fault("plain { } %}")).toBeUndefined();
    const bomb = (length: number) => `{{${"a".repeat(length - 2)}`;
    expect(fault(bomb(32 * 1024))).toBe(0);
    expect(fault(bomb(32 * 1024 + 1))).toBeUndefined();
  });

  it("is read as far as a flow's budget goes", () => {
    const flow = new Templates();
    const bomb = (copy: number) => `{{${"a".repeat(20_000)}${copy}`;
    const faults = Array.from({ length: 8 }, (_, copy) => flow.of(bomb(copy)).fault !== null);
    expect(faults).toEqual([true, true, true, true, false, false, false, false]);
    expect(flow.of(bomb(0)).fault).not.toBeNull();
  });
});

describe("a text", () => {
  const long = (say: string) => placed(flow([["tell", "say-play", {}, { say }]]), "text-too-long");

  it("has 16,384 bytes at most, its Liquid not counted", () => {
    expect(long("a".repeat(16_384))).toEqual([]);
    expect(long("é".repeat(8192))).toEqual([]);
    expect(long(`${"é".repeat(8192)}{{flow.data.a}}{% if a %}`)).toEqual([]);
    expect(long("a".repeat(16_385))).toEqual([
      "#/states/1/properties/say Without its Liquid this text has 16385 bytes already; Studio renders at most 16384.",
    ]);
    expect(long("€".repeat(5462))).toHaveLength(1);
    expect(long("€".repeat(5461))).toEqual([]);
  });
});

describe("a template, plain or not", () => {
  const templates = new Templates();
  it.each([
    "{{a.b}}",
    "{{ a.b | downcase | default: 'x|y' }}",
    "{{-a-}}",
    '{{ a.b | date: "%A, %d" | slice: 0, 3 }}',
    "{% if a.b == 'c' %}{{ d.e | upcase }}{% endif %}",
  ])("is read the same by the pattern and by liquidjs: %s", (text) => {
    const whole = templates.of(`{% if x %}{% endif %}${text}`);
    const shift = "{% if x %}{% endif %}".length;
    const plain = templates.of(text);
    expect(
      plain.filters.map(({ filter, offset }) => [filter, text.slice(offset).startsWith(filter)]),
    ).toEqual(plain.filters.map(({ filter }) => [filter, true]));
    expect(plain.filters.map(({ filter }) => filter)).toEqual(whole.filters.map(({ filter }) => filter));
    expect(plain.references.map(({ segments, offset }) => [segments.join("."), offset + shift])).toEqual(
      whole.references
        .filter(({ segments }) => segments[0] !== "x")
        .map(({ segments, offset }) => [segments.join("."), offset]),
    );
  });

  it("without an end, an operator or a known tag is a fault at its place", () => {
    const faults = [
      "{{ a.b",
      "x {% if a = b %}{% endif %}",
      "x {% nonsense %}",
      "{% if a %}".repeat(3000),
    ].map((text) => templates.of(text).fault);
    expect(faults.map((fault) => [fault?.message.slice(0, 24), fault?.offset])).toEqual([
      ['output "{{ a.b" not clos', 0],
      ['expected "|" before filt', 11],
      ['tag "nonsense" not found', 2],
      ["it is nested too deep", 0],
    ]);
  });

  it("in a rendered definition is placed where the file has it", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a flow file holds
    const other = "${flow:other}";
    const written = flow([["a", "say-play", {}, { say: `Call ${other}: {{widgets.lost.x}}` }]]);
    const definition = JSON.parse(written.replace(other, `FW${"0".repeat(32)}`));
    const [finding] = checkFlow(checkedFlow(written, { definition }));
    const line = written.split("\n")[(finding?.line ?? 0) - 1] ?? "";
    expect(finding?.rule).toBe("unknown-widget-reference");
    expect(line.slice((finding?.column ?? 0) - 1)).toMatch(/^lost/);
  });
});
