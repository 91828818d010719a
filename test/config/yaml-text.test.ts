import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYamlText } from "../../src/config/yaml-text.ts";

describe("places in a YAML text", () => {
  const text = readYamlText(`\uFEFFa: 1\r\nb:\r\n  c: [x, "y"]\r\n  d: &z { e: f }\r\n  g: *z\r\n`);

  it("are those of values, from 1, a byte order mark and CRLF not counted", () => {
    expect(text.placeOf(["a"])).toEqual({ line: 1, column: 4 });
    expect(text.placeOf(["b", "c", 1])).toEqual({ line: 3, column: 10 });
  });

  it("are those of keys", () => {
    expect(text.keyPlaceOf(["b", "c"])).toEqual({ line: 3, column: 3 });
  });

  it("are those of the nearest ancestor of what is missing", () => {
    expect(text.placeOf(["b", "c", 7, "q"])).toEqual({ line: 3, column: 6 });
    expect(text.placeOf(["q"])).toEqual({ line: 1, column: 1 });
  });

  it("are those of the anchor for what an alias stands for, and its own key", () => {
    expect(text.placeOf(["b", "g", "e"])).toEqual({ line: 4, column: 14 });
    expect(text.keyPlaceOf(["b", "g"])).toEqual({ line: 5, column: 3 });
  });

  it("come with the text of what is no string", () => {
    const written = readYamlText("a: +15\nb: x\nc: 0x1F");
    expect([written.sourceOf(["a"]), written.sourceOf(["b"]), written.sourceOf(["c"])]).toEqual([
      "+15",
      null,
      "0x1F",
    ]);
  });
});

describe("a YAML text is read as YAML 1.2", () => {
  it("whatever it says of itself", () => {
    expect(readYamlText("%YAML 1.1\n---\na: off\nb: no").value).toEqual({ a: "off", b: "no" });
  });

  it("with keys as they are written", () => {
    expect(readYamlText("01: a\nnull: b\ntrue: c").value).toEqual({ "01": "a", null: "b", true: "c" });
  });
});

describe("the members of a map", () => {
  const text = readYamlText(
    "z: { b: 1, 2: x, a: [{ 9: y, 1: z }] }\nw: &w { c: 3, 1: 4 }\nv: *w\n__proto__: { 1: a, 0: b }",
  );

  it("come in the order in which they are written", () => {
    expect(text.entriesOf([]).map(([key]) => key)).toEqual(["z", "w", "v", "__proto__"]);
    expect(text.entriesOf(["z"]).map(([key]) => key)).toEqual(["b", "2", "a"]);
    expect(text.entriesOf(["z", "a", 0])).toEqual([
      ["9", "y"],
      ["1", "z"],
    ]);
    expect(text.entriesOf(["v"]).map(([key]) => key)).toEqual(["c", "1"]);
    expect(text.entriesOf(["__proto__"]).map(([key]) => key)).toEqual(["1", "0"]);
  });

  it("are none where there is no map", () => {
    for (const path of [["z", "b"], ["z", "a"], ["q", "r"], ["constructor"]])
      expect(text.entriesOf(path)).toEqual([]);
    expect(readYamlText("[").entriesOf([])).toEqual([]);
  });
});

describe("a hostile YAML text", () => {
  it("whose aliases expand without measure is refused, at once", () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`);
    const bomb = ["a: &a-1 [x, x, x]", ...levels].join("\n");
    expect(readYamlText(bomb).faults[0]?.message).toMatch(/^The configuration has more than 200000 values/);
  });

  it("that is nested too deep is refused", () => {
    const deep = readYamlText(`a: ${"[".repeat(100_000)}`);
    expect(deep.value).toBeUndefined();
    expect(deep.faults.length).toBeGreaterThan(0);
  });

  it("that is too long is refused", () => {
    expect(readYamlText(`a: ${"x".repeat(2 ** 20)}`).faults[0]?.message).toMatch(
      /^The configuration is longer/,
    );
  });

  it("never crashes the reader", () => {
    const piece = fc.constantFrom(
      ..."{}[]:,-&*!|>'\"%@`#?\\ \n\t~",
      "a",
      "b",
      "&a",
      "*a",
      "---",
      "<<",
      "\u0000",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = readYamlText(pieces.join(""));
        expect(text.value !== undefined || text.faults.length > 0).toBe(true);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
