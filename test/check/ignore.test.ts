import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import { type UsedIgnores, unusedIgnores, withoutIgnored } from "../../src/check/ignore.ts";
import { leveled } from "../../src/check/level.ts";
import { unmappedFindings } from "../../src/check/unmapped.ts";
import type { Ignore } from "../../src/config/configuration.ts";
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
