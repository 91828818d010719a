import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WIDGET_TYPES } from "../../src/check/catalogue.ts";
import { checkFlow, checkProject } from "../../src/check/check.ts";
import { RULES } from "../../src/check/rules.ts";
import { sarifOf } from "../../src/check/sarif.ts";
import { Templates } from "../../src/check/template.ts";
import { redactSecrets } from "../../src/flow/secret.ts";
import { checkedFlow, findingsIn } from "./checking.ts";

/** `FLOWGATE_FUZZ=3000` is enough to look at a change. */
const RUNS = Number(process.env.FLOWGATE_FUZZ ?? 20_000);

const name = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "a",
  "b",
  "a b",
  "\ud800",
  "Trigger",
  "😀",
  "x".repeat(70),
);
const liquid = fc
  .array(
    fc.constantFrom(
      "{{",
      "}}",
      "{%",
      "%}",
      " if ",
      " endif ",
      "widgets.",
      "a",
      "b",
      ".",
      "|",
      "'",
      '"',
      "flow.variables.",
      "__proto__",
      "[",
      "]",
      "0",
      " raw ",
      " for x in y ",
      "\n",
      "assign ",
      "=",
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""));
const text = fc.oneof(
  name,
  liquid,
  fc.constantFrom(
    "https://u:p@h",
    "(((",
    "[a-",
    "(a+)+$",
    "Bearer abcdefgh1",
    "AC12",
    "regex",
    "equal_to",
    "match",
    "noMatch",
    "incomingCall",
    "next",
  ),
);
const key = fc.oneof(
  fc.constantFrom(
    "name",
    "type",
    "transitions",
    "properties",
    "event",
    "next",
    "conditions",
    "arguments",
    "value",
    "key",
    "parameters",
    "variables",
    "url",
    "say",
    "body",
    "flow_sid",
    "from",
    "offset",
    "password",
  ),
  name,
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, true, false, 0, -1.5, 1e308),
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.array(fc.tuple(key, tie("value")), { maxLength: 6 }).map((entries) => {
    const made = {};
    for (const [at, value] of entries)
      Object.defineProperty(made, at, { value, enumerable: true, configurable: true, writable: true });
    return made;
  }),
}));
const transition = fc.record(
  { event: fc.oneof(text, json.value), next: fc.oneof(name, json.value), conditions: json.value },
  { requiredKeys: [] },
);
const state = fc.oneof(
  json.value,
  fc.record(
    {
      name: fc.oneof(name, json.value),
      type: fc.oneof(
        fc.constantFrom(...WIDGET_TYPES),
        fc.constantFrom("__proto__", "constructor", "http-request"),
        json.value,
      ),
      transitions: fc.oneof(fc.array(fc.oneof(transition, json.value), { maxLength: 4 }), json.value),
      properties: json.value,
    },
    { requiredKeys: [] },
  ),
);
const flow = fc.record(
  {
    states: fc.oneof(fc.array(state, { maxLength: 6 }), json.value),
    initial_state: fc.oneof(name, json.value),
    flags: json.value,
    description: fc.oneof(text, json.value),
  },
  { requiredKeys: ["states"] },
);

describe("hostile flows", () => {
  it("never crash a rule, and every finding has a place and a rule of the table", () => {
    const known = new Set(RULES.map((rule) => rule.id));
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: flow }, json.value), (value) => {
        const checked = checkedFlow(JSON.stringify(value));
        const findings = checkFlow(checked);
        checkProject([checked, { ...checked, key: "other" }]);
        for (const finding of findings) {
          expect(known.has(finding.rule)).toBe(true);
          expect(finding.line).toBeGreaterThan(0);
          expect(finding.column).toBeGreaterThan(0);
          expect(finding.message.length).toBeLessThan(1000);
        }
        JSON.parse(
          sarifOf(
            findings.map((finding) => ({ key: "main", finding })),
            { root: "", fallback: "flows/main.json", source: null },
          ),
        );
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it("never crash the reader, whatever the bytes are", () => {
    const parts = fc.constantFrom(
      '{"states":[',
      "{",
      "}",
      "[",
      "]",
      '"',
      ",",
      ":",
      '"name"',
      "\\u12",
      "\ud800",
      "1e999",
      "tru",
      "\u0000",
      "//",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (source) => {
        expect(findingsIn(source.join("")).length).toBeGreaterThan(0);
      }),
      { seed: 12, numRuns: Math.ceil(RUNS / 6) },
    );
  });

  it("answer what is nested 100,000 deep with one finding", () => {
    for (const open of ["[", '{"a":'])
      expect(findingsIn(open.repeat(100_000)).map(({ rule }) => rule)).toEqual(["too-deep"]);
  });

  it("take names that objects have by themselves for names", () => {
    const states = ["__proto__", "constructor", "toString"].map((widget, index, all) => ({
      name: widget,
      type: index === 0 ? "trigger" : "say-play",
      transitions: [
        { event: index === 0 ? "incomingCall" : "audioComplete", next: all[index + 1] ?? "hasOwnProperty" },
      ],
      properties:
        index === 0
          ? {}
          : { say: "{{widgets.valueOf.body}} {{flow.variables.constructor}} {{ 'a' | constructor }}" },
    }));
    const rules = findingsIn(JSON.stringify({ states, initial_state: "__proto__" })).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(
      new Set(["dangling-transition", "unknown-widget-reference", "unset-variable", "unknown-filter"]),
    );
  });

  it("never run a flow's own pattern", () => {
    const condition = {
      type: "regex",
      value: "^(a+)+$",
      arguments: ["{{trigger.message.Body}}"],
      friendly_name: "a".repeat(50),
    };
    const split = {
      name: "s",
      type: "split-based-on",
      transitions: [{ event: "match", next: "s", conditions: [condition] }],
      properties: { input: `${"a".repeat(50)}!` },
    };
    const trigger = { name: "t", type: "trigger", transitions: [{ event: "incomingMessage", next: "s" }] };
    expect(
      findingsIn(JSON.stringify({ states: [trigger, split], initial_state: "t" })).map(({ rule }) => rule),
    ).not.toContain("broken-regex");
  });

  it.each([
    ["nested tags", "{% if a %}".repeat(3000)],
    ["many values", "{{ a | x: b }}".repeat(2000)],
    ["nested brackets", `{{ a${"[b".repeat(8000)}${"]".repeat(8000)} }}`],
    ["an open string", `{{ '${"a".repeat(32_000)}`],
    ["pipes", `{{a${"|a".repeat(15_000)}`],
    ["a loop of a billion", "{% for i in (1..1000000000) %}{{i}}{% endfor %}"],
  ])("read Liquid of %s within the flow's budget", (_what, bomb) => {
    const templates = new Templates();
    const start = process.cpuUsage().user;
    for (let copy = 0; copy < 30; copy += 1) templates.of(`${copy}${bomb}`);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
  });

  it.each([
    "token=",
    "eyJ-",
    "://a:",
    "Bearer ",
    "-----BEGIN PRIVATE KEY-----",
    '"key":"',
    "SG.aaaaaaaaaaaaaaaaa.",
    "a=",
  ])("look for secrets in a megabyte of %s in linear time", (part) => {
    const start = process.cpuUsage().user;
    redactSecrets(part.repeat(Math.ceil(1e6 / part.length)));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
  });
});
