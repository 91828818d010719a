import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import { Templates } from "../../src/check/template.ts";
import type { Json } from "../../src/flow/json.ts";
import { checkedFlow, findingsIn, said } from "./checking.ts";
import { flow, flowOf, match, split, type State as Widget } from "./flow.ts";

const rules = (source: string) => [...new Set(findingsIn(source).map(({ rule }) => rule))].sort();
const one = (type: string, properties: Readonly<Record<string, Json>>) =>
  rules(flow([["w", type, {}, properties]])).filter((rule) => rule !== "unhandled-failure");
describe("a property's type", () => {
  it.each<[string, string, Json, boolean]>([
    ["say-play", "loop", 2, true],
    ["say-play", "loop", 1.5, false],
    ["say-play", "loop", "2", false],
    ["say-play", "loop", "{{flow.data.loop}}", true],
    ["say-play", "loop", null, true],
    ["say-play", "say", ["a"], false],
    ["say-play", "say", { a: 1 }, false],
    ["gather-input-on-call", "timeout", "5", true],
    ["gather-input-on-call", "timeout", 5, true],
    ["gather-input-on-call", "timeout", true, false],
    ["gather-input-on-call", "stop_gather", "true", true],
    ["record-voicemail", "transcribe", "true", false],
    ["record-voicemail", "play_beep", true, false],
    ["send-to-flex", "timeout", 30, false],
    ["run-conversation-relay", "dtmf_detection", true, true],
  ])("of %s %s: %j", (type, key, value, fits) => {
    expect(one(type, { [key]: value }).includes("property-type")).toBe(!fits);
  });

  it("is said with the very text to write", () => {
    expect(said(flow([["w", "record-voicemail", {}, { play_beep: true }]]), "property-type")).toEqual([
      '`play_beep` is true or false without quotes; Twilio takes the string "true".',
    ]);
    expect(said(flow([["w", "gather-input-on-call", {}, { timeout: true }]]), "property-type")).toEqual([
      "`timeout` is true or false without quotes; Twilio takes a whole number or a string.",
    ]);
  });
});

describe("a regular expression", () => {
  const pattern = (value: string) =>
    said(flowOf([split(match({ type: "regex", value, arguments: ["x"] }))]), "broken-regex");

  it.each([
    "(?i)(.)*(y|ye|yes)(.)*",
    "\\b([0-9]|[1-9][0-9])\\b",
    "a++b*+c?+",
    "\\p{Alpha}+",
    "\\Q(((\\E",
    "(?>a|b)",
    "(?<year>\\d{4})",
    "(?<=a)b",
    "(?i:a)",
    "{{flow.data.pattern}}",
    "({{flow.data.pattern}}",
    "(a+)+$",
    "\\(",
    "[(]",
    "",
    "[\\u00C0-\\u017F]+",
    "[\\x41-\\x5A]",
    "[\\p{L}-z]",
    "[:-\\@]",
    "\\x{1F600}+\\PL",
    "\\Q( \n((\\E+",
    "\\Q((",
    "(?im)a",
    "(?xu:a)(?-i:b)",
    "(?<!a)*b(?<=c)?",
    "a{2}+b?+",
    "(".repeat(4097),
  ])("that Java takes is none of our business: %s", (value) => {
    expect(pattern(value)).toEqual([]);
  });

  it.each([
    ["(yes|no", "unterminated group"],
    ["yes)", "unmatched ')'"],
    ["[a-z", "unterminated character class"],
    ["*a", "nothing to repeat"],
    ["a{3,1}", "numbers out of order in {} quantifier"],
    ["a\\", "\\ at end of pattern"],
    ["(?im)+a", "nothing to repeat"],
    ["\\Q(\\E(", "unterminated group"],
    ["\\\\Q(", "unterminated group"],
    ["[\\u00C0-\\u017F", "unterminated character class"],
    ["a: (", "unterminated group"],
    ["(".repeat(4096), "unterminated group"],
  ])("that nobody takes is broken: %s", (value, why) => {
    expect(pattern(value)).toEqual([
      `This regular expression is broken: ${why}. Nothing will ever match it.`,
    ]);
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

describe("results of widgets", () => {
  const reads = (of: Widget, text: string) =>
    rules(flow([of, ["tell", "say-play", {}, { say: text }]])).filter((rule) => rule !== "unhandled-failure");

  it.each<[Widget, string, string[]]>([
    [
      ["ask", "send-and-wait-for-reply", { incomingMessage: "tell" }, { from: "x" }],
      "{{widgets.ask.inbound.MediaUrl3}}",
      [],
    ],
    [
      ["ask", "send-and-wait-for-reply", { incomingMessage: "tell" }, { from: "x" }],
      "{{widgets.ask.Body}}",
      ["unknown-output"],
    ],
    [
      ["ask", "make-http-request", { success: "tell" }, { url: "https://a" }],
      "{{widgets.ask.parsed.a[0].b}}",
      [],
    ],
    [
      ["ask", "make-http-request", { success: "tell" }, { url: "https://a" }],
      "{{widgets['ask'].parsd}}",
      ["unknown-output"],
    ],
    [
      ["ask", "make-http-request", { success: "tell" }, { url: "https://a" }],
      "{{widgets.ask}}{{widgets}}{{widgets[flow.data.x].y}}",
      [],
    ],
    [
      ["ask", "run-subflow", { completed: "tell" }, { flow_sid: "x", flow_revision: "1" }],
      "{{widgets.ask.anything}}",
      [],
    ],
    [
      ["ask", "set-variables", { next: "tell" }, { variables: [{ key: "a", value: "1" }] }],
      "{{widgets.ask.a}}",
      [],
    ],
    [
      ["ask", "set-variables", { next: "tell" }, { variables: [{ key: "a", value: "1" }] }],
      "{{widgets.ask.b}}",
      ["unknown-output"],
    ],
    [
      ["ask", "set-variables", { next: "tell" }, { variables: [{ key: "{{flow.data.k}}", value: "1" }] }],
      "{{widgets.ask.b}}{{flow.variables.c}}",
      [],
    ],
    [
      ["ask", "say-play", { audioComplete: "tell" }, { say: "a" }],
      "{{widgets.ask.Digits}}",
      ["unknown-output"],
    ],
    [["ask me", "say-play", { audioComplete: "tell" }, { say: "a" }], "{{widgets.ask me.Digits}}", []],
    [
      ["ask", "gather-input-on-call", { keypress: "tell" }, { save_response_as: "answer" }],
      "{{flow.variables.answer}}{{flow.variables.size}}",
      [],
    ],
    [
      ["ask", "gather-input-on-call", { keypress: "tell" }, {}],
      "{{flow.variables.answer}}",
      ["unset-variable"],
    ],
  ])("left by %j, read as %s", (of, text, expected) => {
    expect(
      reads(of, text).filter((rule) => !["reply-in-call", "split-without-no-match"].includes(rule)),
    ).toEqual(expected);
  });

  it("are there after themselves only in a loop", () => {
    const menu = (timeout: string | null) =>
      flow([["menu", "gather-input-on-call", { timeout }, { say: "{{widgets.menu.Digits}}" }]]);
    expect(rules(menu("menu"))).toEqual([]);
    expect(rules(menu(null))).toContain("early-reference");
  });

  it("are there after either of two ways, and of the first of two widgets with one name", () => {
    const both: Widget[] = [
      ["a", "gather-input-on-call", { keypress: "b", timeout: "c" }],
      ["b", "gather-input-on-call", { keypress: "d" }],
      ["c", "gather-input-on-call", { keypress: "d" }],
      ["d", "say-play", {}, { say: "{{widgets.b.Digits}}{{widgets.c.Digits}}{{widgets.a.Digits}}" }],
    ];
    expect(rules(flow(both))).toEqual(["unhandled-failure"]);
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

describe("loops", () => {
  it.each<[string, Widget[], string[]]>([
    [
      "an exit by an open event",
      [["a", "gather-input-on-call", { keypress: "a", speech: "a", timeout: null }]],
      [],
    ],
    [
      "an exit by an event that is not listed",
      [["a", "gather-input-on-call", { keypress: "a", timeout: "a" }]],
      [],
    ],
    [
      "no exit",
      [
        ["a", "gather-input-on-call", { keypress: "a", speech: "b", timeout: "a" }],
        ["b", "gather-input-on-call", { keypress: "a", speech: "a", timeout: "b" }],
      ],
      ["endless-loop"],
    ],
    [
      "a second try after a failure",
      [["a", "run-function", { success: null, fail: "a" }, { url: "https://a" }]],
      [],
    ],
    [
      "nobody asked",
      [["a", "run-function", { success: "a", fail: null }, { url: "https://a" }]],
      ["silent-loop"],
    ],
    [
      "nobody asked, in a part of a larger loop",
      [
        ["m", "gather-input-on-call", { keypress: "a", timeout: null }],
        ["a", "say-play", { audioComplete: "b" }],
        ["b", "run-function", { success: "a", fail: "m" }, { url: "https://a" }],
      ],
      ["silent-loop"],
    ],
    ["a type that nobody knows", [["a", "brand-new", { next: "a" }]], ["unknown-widget-type"]],
  ])("with %s", (_what, widgets, expected) => {
    expect(rules(flow(widgets)).filter((rule) => rule !== "unhandled-failure")).toEqual(expected);
  });

  it("name their widgets", () => {
    expect(
      said(
        flow([
          ["a", "say-play", { audioComplete: "b" }],
          ["b", "say-play", { audioComplete: "a" }],
        ]),
        "silent-loop",
      ),
    ).toEqual([
      'The loop of "a" and "b" asks nobody anything and decides nothing: Twilio ends it at the tenth round.',
    ]);
  });
});

describe("channels", () => {
  const agent = (channel: string): Widget => ["agent", "connect-virtual-agent-v2", {}, { channel }];
  it.each<[string, Widget[], string, string[]]>([
    ["a call", [["a", "say-play"]], "incomingCall", []],
    ["a request", [["a", "say-play"]], "incomingRequest", []],
    ["a message", [["a", "say-play"]], "incomingConversationMessage", ["wrong-channel"]],
    [
      "a message, after a call was made",
      [
        ["c", "make-outgoing-call-v2", { answered: "a" }, { from: "x", to: "y" }],
        ["a", "say-play"],
      ],
      "incomingMessage",
      [],
    ],
    ["a parent flow", [["a", "say-play"]], "incomingParent", []],
    ["an event that nobody knows", [["a", "say-play"]], "incomingFax", ["unknown-event"]],
    ["a call, set to talk", [agent("voice")], "incomingCall", []],
    ["a call, set to write", [agent("conversations")], "incomingCall", ["wrong-channel"]],
    ["a message, set to write", [agent("conversations")], "incomingMessage", []],
    ["a message, set to talk", [agent("voice")], "incomingMessage", ["wrong-channel"]],
  ])("begun by %s", (_what, widgets, event, expected) => {
    expect(rules(flow(widgets, event)).filter((rule) => rule !== "unhandled-failure")).toEqual(expected);
  });
});

describe("numbers, addresses and SIDs", () => {
  const HEX = "0123456789abcdef".repeat(2);
  it.each<[string, Readonly<Record<string, Json>>, string[]]>([
    ["send-message", { from: "12345" }, []],
    ["send-message", { from: "Clinic" }, []],
    ["send-message", { from: "whatsapp:+15550001111" }, []],
    ["send-message", { from: "+1555000111" }, []],
    ["send-message", { from: "5550001111" }, ["phone-number"]],
    ["send-message", { from: "+1 555 000 1111" }, ["phone-number"]],
    ["connect-call-to", { noun: "number-multi", to: "+15550001111, +15550001112" }, []],
    ["connect-call-to", { noun: "number-multi", to: "+15550001111, 555-000-1112" }, ["phone-number"]],
    ["connect-call-to", { noun: "client", to: "agent-7" }, []],
    ["say-play", { play: "http://demo.twilio.com/docs/classic.mp3" }, []],
    ["say-play", { play: "http://example.com/a.mp3" }, ["plain-http"]],
    ["say-play", { say: "See http://example.com" }, []],
    ["make-http-request", { url: "http://localhost:3000" }, []],
    ["send-to-flex", { workflow: `WW${HEX}`, channel: `TC${HEX}` }, []],
    ["send-to-flex", { workflow: `WW${HEX.slice(1)}`, channel: `TC${HEX}` }, ["sid-kind"]],
    ["send-to-flex", { workflow: `WW${HEX.toUpperCase()}`, channel: `TC${HEX}` }, ["sid-kind"]],
    ["send-to-flex", { workflow: "WWxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", channel: "chat" }, []],
    ["run-function", { url: "", function_sid: `ZN${HEX}` }, []],
    ["run-function", { url: "", function_sid: `ZS${HEX}` }, ["sid-kind"]],
    ["make-http-request", { url: `https://a/AC${HEX}/WW${HEX}` }, []],
    ["make-http-request", { url: `https://a/AC${HEX}0/x` }, ["sid-kind"]],
    ["make-http-request", { url: `https://a/AC${HEX}-x`, body: "ACCEPT" }, []],
  ])("in %s: %j", (type, properties, expected) => {
    expect(one(type, properties).filter((rule) => rule !== "wrong-channel")).toEqual(expected);
  });
});

describe("a template", () => {
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

describe("suggestions", () => {
  it("name the nearest of what there is", () => {
    const source = flow([["welcome", "say-plai", { audioComplete: "welcom" }, { say: "a" }]]);
    expect(said(source, "unknown-widget-type")).toEqual([
      'No widget of type "say-plai" is known. Did you mean "say-play"?',
    ]);
    expect(said(source, "dangling-transition")).toEqual([
      '"audioComplete" of "welcome" leads to "welcom", which is none of the flow\'s widgets. Did you mean "welcome"?',
    ]);
    expect(
      said(
        flow([
          ["a", "listen"],
          ["b", "hangup"],
        ]),
        "invented-widget-type",
      ),
    ).toEqual([
      'Studio has no widget of type "listen"; assistants make it up. Did you mean "gather-input-on-call"?',
      'Studio has no widget of type "hangup"; assistants make it up. A flow ends where a transition leads nowhere.',
    ]);
  });

  it("are left out for names of a megabyte and flows of a thousand slips", () => {
    const long = "x".repeat(200_000);
    const source = flow([[`${long}a`, "say-play", { audioComplete: `${long}b` }]]);
    expect(said(source, "dangling-transition")[0]?.length).toBeLessThan(300);
  });
});

describe("secrets", () => {
  it("are the run's own credentials too, wherever they stand", () => {
    const credential = "plainwordsofaccount";
    const source = flow([["a", "say-play", {}, { say: `Hi ${credential}` }]]).replace(
      "{",
      `{"description": "by ${credential}",`,
    );
    const found = checkFlow(checkedFlow(source, { credentials: [credential, "Hi"] }));
    expect(found.map(({ rule, widget }) => [rule, widget])).toEqual([
      ["secret", null],
      ["secret", "a"],
    ]);
    expect(source.split("\n")[0]?.slice((found[0]?.column ?? 0) - 1)).toMatch(/^plainwords/);
    expect(rules(source)).toEqual([]);
  });
});
