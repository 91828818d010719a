import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderingOf } from "../../src/config/rendering.ts";
import { type Refusal, unrender } from "../../src/config/unrender.ts";
import { inAnswerOrder } from "../../src/emulator/key-order.ts";
import { digestOf } from "../../src/flow/digest.ts";
import type { Json, JsonObject } from "../../src/flow/json.ts";
import { sid } from "./example.ts";
import { atHome, flow, flowWith, rendered, routes } from "./rendering-example.ts";

type Routes = ReturnType<typeof routes>;

/** What a file that held `file` has to say when `live` is published. */
function pulled(
  live: JsonObject,
  file: JsonObject | null,
  by: Routes,
  sids: Readonly<Record<string, string>> = {},
) {
  return unrender(live, file, by, renderingOf(by, new Map(Object.entries(sids))));
}

/** A flow with one text, or with several by their property. */
function saying(text: string | JsonObject): JsonObject {
  return flowWith(typeof text === "string" ? { say: text } : text);
}

function messages(refusals: readonly Refusal[]): string[] {
  return refusals.map(({ widget, pointer, message }) => `${widget} ${pointer}: ${message}`);
}

const RESOURCES = { "orders.dev": "orders.live", [sid("WW", 1)]: sid("WW", 2), "+1555": "+1666" };

describe("what was edited in the target", () => {
  it("is written with the source's values", () => {
    const live = saying(`call +1666 at https://orders.live/x with ${sid("WW", 2)}`);
    expect(pulled(live, saying("hello"), routes(RESOURCES))).toEqual({
      definition: saying(`call +1555 at https://orders.dev/x with ${sid("WW", 1)}`),
      refusals: [],
    });
  });

  it("is written as it stands where files and account are one environment", () => {
    const live = saying(`+1666 ${sid("WW", 2)} ${sid("FW", 2)}`);
    const home = atHome(routes(RESOURCES, [flow("survey", { dev: sid("FW", 2) })]));
    expect(pulled(live, saying("x"), home)).toEqual({ definition: live, refusals: [] });
  });

  it("leaves what it does not touch as the file has it, ambiguous values and order included", () => {
    const two = routes({ a1: "same", b1: "same" });
    const file = saying({ one: "a1", two: "b1", three: "old" });
    const live = saying({ three: "new", two: "same", one: "same" });
    expect(pulled(live, file, two)).toEqual({
      definition: saying({ one: "a1", two: "b1", three: "new" }),
      refusals: [],
    });
  });

  it("takes a new file's every value back", () => {
    expect(pulled(saying("+1666"), null, routes(RESOURCES)).definition).toEqual(saying("+1555"));
  });
});

describe("a sibling flow's SID", () => {
  const survey = flow("survey", { dev: sid("FW", 1), production: sid("FW", 2) });
  const unlisted = flow("survey");

  it(`stays \${flow:key} where the file says so`, () => {
    const file = saying({ flow_sid: `\${flow:survey}`, say: "old" });
    const live = saying({ flow_sid: sid("FW", 2), say: `new ${sid("FW", 2)}` });
    expect(pulled(live, file, routes({}, [survey])).definition).toEqual(
      saying({ flow_sid: `\${flow:survey}`, say: `new \${flow:survey}` }),
    );
    expect(pulled(live, file, atHome(routes({}, [unlisted])), { survey: sid("FW", 2) }).definition).toEqual(
      saying({ flow_sid: `\${flow:survey}`, say: `new \${flow:survey}` }),
    );
  });

  it(`becomes the source's, or \${flow:key} where the configuration has none`, () => {
    const live = saying(sid("FW", 2));
    const of = (entry: typeof survey) =>
      pulled(live, saying("old"), routes({}, [entry]), { survey: sid("FW", 2) }).definition;
    expect(of(survey)).toEqual(saying(sid("FW", 1)));
    expect(of(unlisted)).toEqual(saying(`\${flow:survey}`));
  });
});

describe("what cannot be told", () => {
  it.each([
    [
      "two resources with one value",
      routes({ a1: "same", b1: "same" }),
      "a1",
      "call same now",
      '"same" is r0 and r1 in production: which of them is meant cannot be told. Make this edit in the file by hand.',
    ],
    [
      "a value that the file holds as it is, too",
      routes({ one: "two" }),
      "press two",
      "please press two",
      '"two" is what r0 becomes in production, and the file holds it as it is too: which of the two is meant cannot be told. Make this edit in the file by hand.',
    ],
    [
      "a SID that nothing maps",
      routes(RESOURCES),
      "x",
      sid("WW", 3),
      `"${sid("WW", 3)}" is a workflow of production, and the configuration does not say what it is in dev. Add it under resources with its value for each environment, then pull again.`,
    ],
    [
      "a value of the source that is live as it is",
      routes(RESOURCES),
      "x",
      "https://orders.dev",
      `A text that is live here would be another one when it is published from the file: a value of dev, or a \${flow:key}, stands in it. Correct it in the Console, then pull again.`,
    ],
    [
      `a \${flow:key} that is live as it is`,
      routes({}, [flow("survey", { dev: sid("FW", 1), production: sid("FW", 2) })]),
      "x",
      `say \${flow:survey}`,
      `A text that is live here would be another one when it is published from the file: a value of dev, or a \${flow:key}, stands in it. Correct it in the Console, then pull again.`,
    ],
  ])("is refused, with its place: %s", (_, by, file, live, message) => {
    const { refusals } = pulled(saying(live), saying(file), by);
    expect(messages(refusals)).toEqual([`Trigger #/states/0/properties/say: ${message}`]);
  });

  it("leaves a SID alone that the file holds already", () => {
    const live = saying({ say: `new ${sid("WW", 3)}` });
    expect(pulled(live, saying({ say: sid("WW", 3) }), routes(RESOURCES)).refusals).toEqual([]);
  });

  it("is told at the nearest place that the file has", () => {
    const live = saying({ say: "x", parameters: [{ key: "k", value: sid("WW", 3) }] });
    const { refusals } = pulled(live, saying({ say: "x" }), routes(RESOURCES));
    expect(refusals.map(({ pointer }) => pointer)).toEqual(["#/states/0/properties"]);
  });
});

describe("the file's own writing", () => {
  it("keeps unchanged widgets to the letter, Console defaults and all", () => {
    const widget = (name: string, more: JsonObject): JsonObject => ({
      name,
      type: "send-message",
      transitions: [],
      properties: { body: "x", ...more },
    });
    const file = { states: [widget("b", {}), widget("a", {})], $schema: "flow.json" };
    const edited = { ...widget("c", {}), transitions: [{ event: "sent", next: "a" }] };
    const live = { states: [widget("a", { message_type: "custom" }), edited, widget("b", {})] };
    expect(pulled(live, file, routes({})).definition).toEqual({
      states: [widget("b", {}), widget("a", {}), edited],
      $schema: "flow.json",
    });
  });

  it("keeps the order of transitions, but never turns those of one event around", () => {
    const widget = (...transitions: JsonObject[]): JsonObject => ({
      states: [{ name: "s", type: "split-based-on", transitions, properties: {} }],
    });
    const match = (next: string): JsonObject => ({ event: "match", next });
    const file = widget({ event: "noMatch" }, match("a"), match("b"));
    const live = widget(match("b"), match("a"), { event: "noMatch", next: "z" });
    const { definition, refusals } = pulled(live, file, routes({}));
    expect(refusals).toEqual([]);
    expect(definition).toEqual(widget({ event: "noMatch", next: "z" }, match("b"), match("a")));
  });
});

describe("pulling", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "a1",
        "b1",
        "same",
        "c1",
        "c2",
        " ",
        "/",
        ".",
        "-",
        `\${flow:main}`,
        sid("FW", 1),
        sid("FW", 2),
        sid("WW", 7),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(""));
  const by = routes({ a1: "same", b1: "same", c1: "c2", d1: "a1" }, [
    flow("main", { dev: sid("FW", 1), production: sid("FW", 2) }),
  ]);
  const texts = fc.dictionary(fc.constantFrom("say", "key", "type", "__proto__", "next"), text);

  it("gives what renders to live, layout included, or refuses", () => {
    fc.assert(
      fc.property(texts, fc.option(texts), (now, before) => {
        const live = saying(now);
        const { definition, refusals } = pulled(live, before === null ? null : saying(before), by);
        const back = rendered(definition, by).definition;
        if (refusals.length === 0) {
          expect(digestOf(back, { layout: true })).toBe(digestOf(live, { layout: true }));
        }
      }),
      { seed: 20_240_904, numRuns: 2000 },
    );
  });

  it("of what was published from the file gives the file", () => {
    fc.assert(
      fc.property(texts, (before) => {
        const file = saying(before);
        const live = inAnswerOrder(rendered(file, by).definition) as JsonObject;
        const { definition, refusals } = pulled(live, file, by);
        expect(refusals).toEqual([]);
        expect(definition as Json).toEqual(file);
      }),
      { seed: 20_240_905, numRuns: 500 },
    );
  });
});
