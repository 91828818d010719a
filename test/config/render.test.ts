import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/flow/json.ts";
import { sid } from "./example.ts";
import { atHome, flow, flowWith, rendered, routes, textOf } from "./rendering-example.ts";

describe("a token", () => {
  const by = routes({
    "dev.twil.io": "live.twil.io",
    "+15550001111": "+15559998888",
    "support-team": "night-team",
  });

  it.each([
    ["dev.twil.io", "live.twil.io"],
    ["https://dev.twil.io/path?a=dev.twil.io", "https://live.twil.io/path?a=live.twil.io"],
    ["Call dev.twil.io.", "Call live.twil.io."],
    ["{{x}}dev.twil.io{{y}}", "{{x}}live.twil.io{{y}}"],
    ['{"host":"dev.twil.io"}', '{"host":"live.twil.io"}'],
    ["dev.twil.io\ndev.twil.io", "live.twil.io\nlive.twil.io"],
    ["tel:+15550001111;ext=2", "tel:+15559998888;ext=2"],
    ["whatsapp:+15550001111", "whatsapp:+15559998888"],
    ["+15550001111, +15550001111", "+15559998888, +15559998888"],
    ["(support-team)", "(night-team)"],
    [".support-team+", ".night-team+"],
    ["… support-team …", "… night-team …"],
  ])("ends at what is no part of a word: %j", (text, expected) => {
    expect(textOf(text, by)).toBe(expected);
  });

  it.each([
    "dev.twil.io.example.org",
    "my.dev.twil.io",
    "my-dev.twil.io",
    "dev.twil.io-2",
    "dev.twil.io_2",
    "dev.twil.iov",
    "dev.twil.io9",
    "+155500011119",
    "1+15550001111",
    "support-team+night@example.org",
    "night+support-team@example.org",
    "{{widgets.support-team.Digits}}",
    "ésupport-team",
    "support-teamß",
    "DEV.TWIL.IO",
  ])("is not found within a longer one: %j", (text) => {
    expect(textOf(text, by)).toBe(text);
  });

  it("is the longest that fits, and what was put in is not looked at again", () => {
    const nested = routes({ "a.b": "c", "a.b/c": "a.b", c: "d", "a b": "e", a: "f" });
    expect(textOf("a.b/c a.b c a b a", nested)).toBe("a.b c d e f");
  });

  it("is taken for its letters, whatever they mean in a regular expression or in a replacement", () => {
    const odd = routes({ "(.*)[a-z]+$^|\\/{2}": "$& $1 $$", "#-~": "ok" });
    expect(textOf("x (.*)[a-z]+$^|\\/{2} #-~ abc", odd)).toBe("x $& $1 $$ ok abc");
  });

  it("may be shorter, as long as, or longer than a SID, and hold one", () => {
    const long = `https://handler.twilio.com/twiml/${sid("EH", 1)}`;
    const by = routes({ [long]: "https://example.org/", [sid("EH", 1)]: sid("EH", 9), a: "b" });
    expect(textOf(`${long} ${sid("EH", 1)} a`, by)).toBe(`https://example.org/ ${sid("EH", 9)} b`);
    expect(textOf(`x${long} ${sid("EH", 1)}a`, by)).toBe(
      `x${long.replace(sid("EH", 1), sid("EH", 9))} ${sid("EH", 1)}a`,
    );
  });
});

describe("what rendering never touches", () => {
  const by = routes({ sales: "billing", string: "number", trigger: "x" });

  it("is names of widgets, types, events, targets and keys", () => {
    const definition: JsonObject = {
      description: "sales",
      initial_state: "sales",
      sales: "sales",
      states: [
        {
          name: "sales",
          type: "trigger",
          transitions: [
            {
              event: "sales",
              next: "sales",
              conditions: [
                { type: "string", value: "sales", arguments: ["sales"], friendly_name: "If sales" },
              ],
            },
          ],
          properties: {
            name: "sales",
            parameters: [{ key: "sales", value: "sales", type: "string" }],
            variables: [{ key: "sales", value: "sales" }],
            nested: { type: "string", key: "sales", list: [["sales"]] },
          },
        },
      ],
    };
    expect(rendered(definition, by).definition).toEqual({
      description: "billing",
      initial_state: "sales",
      sales: "billing",
      states: [
        {
          name: "sales",
          type: "trigger",
          transitions: [
            {
              event: "sales",
              next: "sales",
              conditions: [
                { type: "string", value: "billing", arguments: ["billing"], friendly_name: "If billing" },
              ],
            },
          ],
          properties: {
            name: "billing",
            parameters: [{ key: "sales", value: "billing", type: "string" }],
            variables: [{ key: "sales", value: "billing" }],
            nested: { type: "string", key: "billing", list: [["billing"]] },
          },
        },
      ],
    });
  });

  it("is the definition that was given", () => {
    const definition = flowWith({ say: "sales" });
    const before = structuredClone(definition);
    rendered(definition, by);
    expect(definition).toEqual(before);
  });

  it("is anything that is of the wrong shape", () => {
    const definition = JSON.parse(
      '{"states":[1,null,["sales"],{"name":{"x":"sales"},"transitions":"sales","properties":7}],"initial_state":["sales"]}',
    );
    expect(rendered(definition, by).definition).toEqual({
      states: [1, null, ["billing"], { name: { x: "billing" }, transitions: "billing", properties: 7 }],
      initial_state: ["billing"],
    });
  });

  it("is what objects inherit: __proto__ and constructor are keys like others", () => {
    const definition = JSON.parse('{"states":[],"__proto__":{"constructor":"sales","__proto__":["sales"]}}');
    expect(JSON.stringify(rendered(definition, by).definition)).toBe(
      '{"states":[],"__proto__":{"constructor":"billing","__proto__":["billing"]}}',
    );
  });
});

describe("another flow's SID", () => {
  const flows = [
    flow("main", { dev: sid("FW", 1), production: sid("FW", 11) }),
    flow("survey", { dev: sid("FW", 2) }),
    flow("closed"),
  ];
  const by = routes({}, flows);

  it("is a resource without being listed, from the configuration or as the account has it", () => {
    expect(textOf(`${sid("FW", 1)} ${sid("FW", 2)}`, by, { survey: sid("FW", 12) })).toBe(
      `${sid("FW", 11)} ${sid("FW", 12)}`,
    );
  });

  it("is what the account has, when it is known", () => {
    expect(textOf(sid("FW", 1), by, { main: sid("FW", 99) })).toBe(sid("FW", 99));
  });

  it(`stands for \${flow:key}, at home too`, () => {
    const text = `x\${flow:main}y \${flow:closed}`;
    const sids = { closed: sid("FW", 13) };
    expect(textOf(text, by, sids)).toBe(`x${sid("FW", 11)}y ${sid("FW", 13)}`);
    expect(textOf(text, atHome(by), sids)).toBe(`x${sid("FW", 1)}y ${sid("FW", 13)}`);
  });

  it("that the target does not have yet is pending, in the order of use", () => {
    const { definition, pending, unmapped } = rendered(
      flowWith({ a: `\${flow:closed}`, b: sid("FW", 2), c: `${sid("FW", 2)} \${flow:main}` }),
      by,
    );
    expect(pending).toEqual(["closed", "survey"]);
    expect(unmapped).toEqual([]);
    expect(definition).toEqual(
      flowWith({ a: `\${flow:closed}`, b: `\${flow:survey}`, c: `\${flow:survey} ${sid("FW", 11)}` }),
    );
  });

  it("is put in when it is known, with nothing left of what stood there", () => {
    const definition = flowWith({ a: `\${flow:closed}`, b: sid("FW", 2) });
    const sids = { closed: sid("FW", 13), survey: sid("FW", 12) };
    const complete = rendered(definition, by, sids);
    expect(complete.pending).toEqual([]);
    expect(complete.definition).toEqual(flowWith({ a: sid("FW", 13), b: sid("FW", 12) }));
  });

  it("of a flow that is none is told, and left", () => {
    const definition = flowWith({ a: `\${flow:mian} \${flow:}`, b: [`\${flow:__proto__}`] });
    const result = rendered(definition, by);
    expect(result.definition).toEqual(definition);
    expect(result.unknownFlows).toEqual([
      { pointer: "#/states/0/properties/a", key: "mian" },
      { pointer: "#/states/0/properties/a", key: "" },
      { pointer: "#/states/0/properties/b/0", key: "__proto__" },
    ]);
  });

  it("gives way to a resource that is listed", () => {
    expect(textOf(sid("FW", 2), routes({ [sid("FW", 2)]: sid("FW", 22) }, flows))).toBe(sid("FW", 22));
  });
});

describe("a SID that no resource covers", () => {
  const by = routes({ [sid("WW", 1)]: sid("WW", 2), [sid("ZS", 3)]: sid("ZS", 3) });

  it("is told with its place and what it stands for, once a text", () => {
    const definition = flowWith({
      workflow: sid("WW", 7),
      attributes: `{"channel":"${sid("TC", 8)}","again":"${sid("TC", 8)}"}`,
      url: `https://api.twilio.com/Accounts/${sid("AC", 1)}.json`,
    });
    expect(rendered(definition, by).unmapped).toEqual([
      { pointer: "#/states/0/properties/workflow", value: sid("WW", 7), kind: "workflow" },
      { pointer: "#/states/0/properties/attributes", value: sid("TC", 8), kind: "task channel" },
      { pointer: "#/states/0/properties/url", value: sid("AC", 1), kind: "account" },
    ]);
  });

  it("is not one that is mapped, to itself or to another, nor one that is the target's own", () => {
    expect(rendered(flowWith({ a: `${sid("WW", 1)} ${sid("ZS", 3)} ${sid("WW", 2)}` }), by).unmapped).toEqual(
      [],
    );
  });

  it("is one that a resource would cover, were it a token", () => {
    const { unmapped } = rendered(flowWith({ a: `${sid("WW", 1)}.json` }), by);
    expect(unmapped).toEqual([{ pointer: "#/states/0/properties/a", value: sid("WW", 1), kind: "workflow" }]);
  });

  it("is none when it is no SID, or where rendering does not look", () => {
    const definition: JsonObject = {
      states: [
        {
          name: sid("WW", 7),
          type: "trigger",
          properties: { a: "WWx", b: `${sid("WW", 7)}0`, c: sid("XX", 1) },
        },
      ],
    };
    expect(rendered(definition, by).unmapped).toEqual([]);
  });

  it("is none at home", () => {
    expect(rendered(flowWith({ a: sid("WW", 7) }), atHome(by)).unmapped).toEqual([]);
  });
});

it("a text made to be slow is rendered as fast as any other", () => {
  const by = routes({ "a.a.a.a.b": "c", [sid("WW", 1)]: "d", FW: "e" });
  const hostile = [
    "FW".repeat(100_000),
    "a.".repeat(100_000),
    `\${flow:`.repeat(30_000),
    "$".repeat(100_000),
  ].join(" ");
  const plain = "x".repeat(hostile.length);
  const time = (text: string) => {
    const start = performance.now();
    for (let n = 0; n < 3; n += 1) textOf(text, by);
    return performance.now() - start;
  };
  time(plain);
  expect(time(hostile)).toBeLessThan(100 * time(plain) + 500);
});
