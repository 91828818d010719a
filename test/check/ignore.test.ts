import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import type { CheckedFlow } from "../../src/check/checked-flow.ts";
import type { Finding } from "../../src/check/finding.ts";
import {
  ignoredInDescription,
  type UsedIgnores,
  unusedIgnores,
  withoutIgnored,
} from "../../src/check/ignore.ts";
import { leveled } from "../../src/check/level.ts";
import { unmappedFindings } from "../../src/check/unmapped.ts";
import type { Ignore } from "../../src/config/configuration.ts";
import type { Json } from "../../src/flow/json.ts";
import { pointerOf } from "../../src/flow/pointer.ts";
import { checkedFlow } from "./checking.ts";

const source = (description = "") =>
  JSON.stringify({
    description,
    states: [
      { name: "Trigger", type: "trigger", transitions: [{ event: "incomingCall", next: "hello" }] },
      {
        name: "hello",
        type: "say-play",
        transitions: [{ event: "audioComplete", next: "gone" }],
        properties: { say: "Hi", play: "http://example.com" },
      },
      {
        name: "lost",
        type: "say-play",
        transitions: [],
        properties: { say: "WW0123456789abcdef0123456789abcdef" },
      },
    ],
    initial_state: "Trigger",
  });

function ignore(over: Partial<Ignore>): Ignore {
  return { rule: "plain-http", flow: null, widget: null, reason: "a test", line: 9, column: 5, ...over };
}

const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
const ALL = ["dangling-transition", "plain-http", "unreachable-widget"];

describe("an ignore", () => {
  it.each([
    [{}, ["dangling-transition", "unreachable-widget"]],
    [{ widget: "hello" }, ["dangling-transition", "unreachable-widget"]],
    [{ widget: "lost" }, ALL],
    [{ flow: "other" }, ALL],
    [{ flow: "main", rule: "dangling-transition" }, ["plain-http", "unreachable-widget"]],
  ])("takes what it names, and nothing else: %o", (over, left) => {
    expect(rulesOf(checkFlow(checkedFlow(source(), { ignore: [ignore(over)] })))).toEqual(left);
  });

  it("is a warning at its own line when it matches nothing any more", () => {
    const used: UsedIgnores = new Set();
    const idle = ignore({ widget: "lost", flow: "main" });
    const list = [
      ignore({}),
      idle,
      ignore({ rule: "plain-htpp" }),
      ignore({ rule: "drift" }),
      ignore({ flow: "unseen" }),
    ];
    checkFlow(checkedFlow(source(), { ignore: list }), used);
    const flows = ["main", "unseen"].map((key) => ({ key, file: `${key}.json`, name: key, sids: new Map() }));
    const found = unusedIgnores({ path: "flowgate.yml", ignore: list, flows }, used, new Set(["main"]));
    expect(found).toEqual([
      expect.objectContaining({
        rule: "unused-ignore",
        severity: "warning",
        file: "flowgate.yml",
        line: 9,
        column: 5,
      }),
    ]);
    expect(found[0]?.message).toContain('plain-http in flow "main" at widget "lost"');
    const all = unusedIgnores(
      { path: "flowgate.yml", ignore: list, flows },
      used,
      new Set(["main", "unseen"]),
    );
    expect(all.map(({ message }) => message)).toEqual([
      expect.stringContaining("finds nothing any more"),
      'There is no rule "plain-htpp". Did you mean "plain-http"? This ignore does nothing.',
      expect.stringContaining('plain-http in flow "unseen"'),
    ]);
  });
});

describe("flowgate-ignore in a description", () => {
  it("takes the rules of its line", () => {
    const text = "The main line.\nflowgate-ignore: plain-http, unreachable-widget\nplain words";
    expect(rulesOf(checkFlow(checkedFlow(source(text))))).toEqual(["dangling-transition"]);
  });

  it("is reported, at the very word, where it does nothing or names no rule", () => {
    const found = checkFlow(checkedFlow(source("flowgate-ignore: plain-http, card-data, dangling"))).filter(
      ({ rule }) => rule === "unused-ignore",
    );
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining("card-data"),
      expect.stringContaining('"dangling", which is no rule'),
    ]);
    expect(found.map(({ column }) => column)).toEqual([
      source("flowgate-ignore: plain-http, ").indexOf(", ", 30) + 3,
      expect.any(Number),
    ]);
  });
});

describe("the rules in a description", () => {
  const named = (description: Json) =>
    ignoredInDescription({ description }).map(({ rule, offset }) => [
      rule,
      String(description).slice(offset),
    ]);

  it.each<[string, string[]]>([
    ["", []],
    ["plain-http", []],
    ["flowgate-ignore: plain-http", ["plain-http"]],
    ["flowgate-ignore:plain-http,secret , card-data", ["plain-http", "secret", "card-data"]],
    ["flowgate-ignore:\tplain-http,\tsecret", ["plain-http", "secret"]],
    ["flowgate-ignore: plain-http because of the old host", ["plain-http"]],
    ["flowgate-ignore: plain-http\nsecret, card-data", ["plain-http"]],
    ["flowgate-ignore: plain-http. flowgate-ignore: secret", ["plain-http", "secret"]],
    ["one\nflowgate-ignore: plain-http\ntwo\nflowgate-ignore: secret", ["plain-http", "secret"]],
    ["flowgate-ignore: Plain-Http, 3, -x", []],
    ["flowgate-ignore:", []],
  ])("are those behind its mark, up to the end of the line: %j", (description, rules) => {
    expect(named(description).map(([rule]) => rule)).toEqual(rules);
    for (const [rule = "", rest = ""] of named(description)) expect(rest.startsWith(rule)).toBe(true);
  });

  it("are none where there is no description", () => {
    expect(named(null)).toEqual([]);
    expect(named(["flowgate-ignore: secret"])).toEqual([]);
    expect(ignoredInDescription(undefined)).toEqual([]);
  });

  it("are read up to the 2,000th letter of a line", () => {
    const line = (spaces: number) =>
      named(`flowgate-ignore:${" ".repeat(spaces)}secret`).map(([rule]) => rule);
    expect(line(1994)).toEqual(["secret"]);
    expect(line(2000)).toEqual([]);
  });

  it("are told when they do nothing, unless nobody looked", () => {
    const idle = (rules: string, over: Partial<CheckedFlow> = {}) =>
      checkFlow(checkedFlow(source(`flowgate-ignore: ${rules}`), over))
        .filter(({ rule }) => rule === "unused-ignore")
        .map(({ message }) => message);
    expect(idle("card-data")).toEqual([
      "The description ignores card-data, which finds nothing here any more. Take it out.",
    ]);
    expect(idle("card-dat")).toEqual([
      'The description ignores "card-dat", which is no rule. Did you mean "card-data"?',
    ]);
    expect(idle("plain-http, drift, missing-subflow, no-base, flow-validate")).toEqual([]);
    const off = new Map([["card-data", "off"] as const]);
    expect(idle("card-data", { levels: { rules: off, flowRules: new Map() } })).toEqual([]);
  });

  it("are those of the flow as it was rendered", () => {
    const definition = JSON.parse(source("flowgate-ignore: plain-http"));
    expect(rulesOf(checkFlow(checkedFlow(source(), { definition })))).not.toContain("plain-http");
    expect(rulesOf(checkFlow(checkedFlow(source())))).toContain("plain-http");
  });
});

describe("an ignore that nothing is left for", () => {
  const told = (over: Partial<Ignore>, checked = ["main"]) => {
    const flows = ["main", "other"].map((key) => ({ key, file: `${key}.json`, name: key, sids: new Map() }));
    return unusedIgnores(
      { path: "flowgate.yml", ignore: [ignore(over)], flows },
      new Set(),
      new Set(checked),
    ).map(({ message }) => message);
  };

  it("is told in words that name it", () => {
    expect(told({}, ["main", "other"])).toEqual([
      "Nothing is left for this ignore: plain-http finds nothing any more. Take it out.",
    ]);
    expect(told({ flow: "main" })).toEqual([
      'Nothing is left for this ignore: plain-http in flow "main" finds nothing any more. Take it out.',
    ]);
    expect(told({ flow: "main", widget: "tell" })).toEqual([
      'Nothing is left for this ignore: plain-http in flow "main" at widget "tell" finds nothing any more. Take it out.',
    ]);
  });

  it("is told of a flow that there is not, and not of one that was not looked at", () => {
    expect(told({ flow: "gone" })).toHaveLength(1);
    expect(told({ flow: "other" })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it.each(["drift", "draft-ahead", "unmapped-reference", "no-base"])(
    "is not told of %s, which takes an account or a run",
    (rule) => {
      expect(told({ rule, flow: "main" })).toEqual([]);
    },
  );
});

describe("a level", () => {
  it("is the flow's own first, then that of all flows, then the rule's", () => {
    const levels = {
      rules: new Map([
        ["plain-http", "error"],
        ["unreachable-widget", "off"],
      ] as const),
      flowRules: new Map([
        ["plain-http", "warning"],
        ["dangling-transition", "warning"],
      ] as const),
    };
    const found = checkFlow(checkedFlow(source(), { levels }));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["dangling-transition", "warning"],
      ["plain-http", "warning"],
    ]);
  });

  it("is set for findings that were made elsewhere too", () => {
    const [finding] = checkFlow(checkedFlow(source()));
    if (finding === undefined) throw new Error("no finding");
    const drift = { ...finding, rule: "drift" as const, severity: "warning" as const };
    const set = (level: "off" | "error") =>
      leveled([drift], { rules: new Map([["drift", level]]), flowRules: new Map() });
    expect(set("off")).toEqual([]);
    expect(set("error")).toEqual([{ ...drift, severity: "error" }]);
    expect(leveled([drift], { rules: new Map(), flowRules: new Map() })).toEqual([drift]);
  });
});

describe("an error of a rule that protects", () => {
  const wrong = (over: Partial<Finding>): Finding[] => {
    const [finding] = checkFlow(checkedFlow(source()));
    if (finding === undefined) throw new Error("no finding");
    return [{ ...finding, rule: "wrong-account", severity: "error", ...over }];
  };

  it.each(["off", "warning"] as const)("is not lowered by the level %s", (level) => {
    const levels = { rules: new Map([["wrong-account", level]]) };
    expect(leveled(wrong({}), levels)).toEqual(wrong({}));
  });

  it("is not ignored", () => {
    const everything = checkedFlow(source(), { ignore: [ignore({ rule: "wrong-account" })] });
    expect(withoutIgnored(wrong({}), everything)).toEqual(wrong({}));
  });

  it("is told from a warning of the same rule, which is as loud as the team wants", () => {
    const drift = wrong({ rule: "drift" });
    const warning = wrong({ rule: "drift", severity: "warning" });
    const levels = { rules: new Map([["drift", "off"] as const]) };
    expect(leveled([...drift, ...warning], levels)).toEqual(drift);
  });
});

describe("a reference that no resource covers", () => {
  it("is told in words that say what to do", () => {
    const references = [
      { pointer: pointerOf(["states", 2, "properties", "say"]), value: "WW01", kind: "workflow" },
      { pointer: pointerOf(["states", 9]), value: "WW02", kind: "workflow" },
      { pointer: pointerOf(["flags", 1]), value: "WW03", kind: "twil.io host" },
    ];
    const found = unmappedFindings(references, checkedFlow(source()));
    expect(found.map(({ message, widget }) => [message, widget])).toEqual([
      [
        '"WW01" (workflow) is of the source account, and no resource says what it is called in this one. List it under `resources`.',
        "lost",
      ],
      [expect.stringContaining('"WW02" (workflow)'), null],
      [expect.stringContaining('"WW03" (twil.io host)'), null],
    ]);
    expect(found[0]?.column).toBe(source().indexOf("WW0123") + 1);
  });

  it("is a warning at the SID itself", () => {
    const flow = checkedFlow(source());
    const value = "WW0123456789abcdef0123456789abcdef";
    const pointer = pointerOf(["states", 2, "properties", "say"]);
    const [finding] = unmappedFindings([{ pointer, value, kind: "workflow" }], flow);
    expect(finding).toMatchObject({
      rule: "unmapped-reference",
      severity: "warning",
      widget: "lost",
      pointer,
      line: 1,
    });
    expect(source().slice((finding?.column ?? 0) - 1)).toMatch(new RegExp(`^${value}`));
    expect(
      unmappedFindings([{ pointer, value, kind: "workflow" }], {
        ...flow,
        ignore: [ignore({ rule: "unmapped-reference" })],
      }),
    ).toEqual([]);
  });
});
