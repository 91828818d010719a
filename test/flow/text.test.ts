import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/flow/json.ts";
import { pointerOf, type Segment } from "../../src/flow/pointer.ts";
import { readJsonText } from "../../src/flow/text.ts";
import { LIMITS } from "../../src/flow/text-fault.ts";
import { anyDefinition } from "./generated.ts";

const SEED = { seed: 20260102, numRuns: 200 };
const read = (text: string) => readJsonText(Buffer.from(text, "utf8"));

describe("the place of a value", () => {
  const text = '{\r\n  "states": [\r\n    {"name": "a", "name": "b", "say": "x\\n\\u00e9y"}\r\n  ]\r\n}';

  it("is counted from 1, in UTF-16 units, through CRLF", () => {
    expect(read(text).placeOf("#/states/0")).toEqual({ line: 3, column: 5 });
    expect(read('{"😀": {"a": 1}}').placeOf("#/😀/a")).toEqual({ line: 1, column: 14 });
  });

  it("does not count a byte order mark", () => {
    expect(read(`\ufeff${text}`).placeOf("#/states/0")).toEqual({ line: 3, column: 5 });
    expect(read(`\ufeff${text}`).text.startsWith("{")).toBe(true);
  });

  it("is that of the last of two equal keys, which is the one that counts", () => {
    const both = read('{"a": 1,\n"a": {"b": 2}}');
    expect(both.placeOf("#/a/b")).toEqual({ line: 2, column: 12 });
    expect(both.value).toEqual({ a: { b: 2 } });
  });

  it("is that of the nearest ancestor when the thing is missing", () => {
    expect(read(text).placeOf("#/states/0/properties/timeout")).toEqual({ line: 3, column: 5 });
    expect(read(text).placeOf("#/states/7")).toEqual(read(text).placeOf("#/states"));
  });

  it("reaches into a string, escapes counted as they are written", () => {
    const place = read(text).placeInString("#/states/0/say", 3);
    const line = text.split("\r\n")[2] ?? "";
    expect(line.slice(place.column - 1)).toBe('y"}');
  });

  it("leads to the value's own first character, whatever the text looks like", () => {
    fc.assert(
      fc.property(
        anyDefinition,
        fc.constantFrom(0, 1, 2, "\t"),
        fc.constantFrom("\n", "\r\n"),
        (definition, indent, end) => {
          const written = JSON.stringify(definition, null, indent).replaceAll("\n", end);
          const lines = written.split(end);
          const found = read(written);
          for (const [segments, value] of valuesIn(definition, [])) {
            const { line, column } = found.placeOf(pointerOf(segments));
            const rest = [(lines[line - 1] ?? "").slice(column - 1), ...lines.slice(line)].join(end);
            expect(rest.startsWith(firstToken(value))).toBe(true);
          }
        },
      ),
      SEED,
    );
  });
});

describe("faults of a text", () => {
  it("are all told, not only the first", () => {
    const faults = read('{"a": 1,, "b": tru}').faults;
    expect(faults.length).toBeGreaterThan(1);
    expect(faults.map(({ rule }) => rule)).toContain("invalid-json");
    expect(read('{"a": 1,, "b": tru}').value).toBeUndefined();
  });

  it.each([
    ["an empty file", "", "The file is empty."],
    ["white space", " \n", "The file is empty."],
    ["a comment", "{} // hi", "JSON has no comments."],
  ])("say what is wrong with %s", (_, text, message) => {
    expect(read(text).faults.map((fault) => fault.message)).toContain(message);
  });

  it("name a duplicate key at its second place", () => {
    const text = read('{"a": 1,\n "a": 2}');
    const [fault] = text.faults;
    expect(fault?.rule).toBe("duplicate-key");
    expect(text.placeAt(fault?.offset ?? 0)).toEqual({ line: 2, column: 2 });
  });

  it.each([
    ["in one line", (json: string) => JSON.stringify(JSON.parse(json))],
    ["indented by two", (json: string) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`],
    [
      "indented by tabs, with CRLF",
      (json: string) => JSON.stringify(JSON.parse(json), null, "\t").replaceAll("\n", "\r\n"),
    ],
    ["spaced by hand", (json: string) => json],
  ])("find a duplicate key in a file that is written %s", (_, layout) => {
    const written = layout('{ "states" : [ {"a": 1, "b": 2, "c": {"a": "\\"a\\":"}} ] }');
    expect(read(written).faults).toEqual([]);
    const [fault, ...more] = read(written.replace('"b"', '"a"')).faults;
    expect([fault?.rule, fault?.pointer, more]).toEqual(["duplicate-key", "#/states/0/a", []]);
  });

  it("know a file of another encoding", () => {
    expect(readJsonText(Buffer.from("\ufeff{}", "utf16le")).faults[0]?.message).toContain("UTF-16");
    expect(readJsonText(Buffer.from([0x7b, 0xff, 0x7d])).faults[0]?.message).toContain("not valid UTF-8");
  });

  it("stop a file that is too large or too deep before anything recursive reads it", () => {
    expect(read(`"${"x".repeat(LIMITS.fileBytes)}"`).faults[0]?.rule).toBe("too-large");
    expect(read("[".repeat(100_000)).faults[0]?.rule).toBe("too-deep");
  });

  it("are found in any text without a crash, and JSON.parse decides what is one", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => json.replace(/[,:}]/, "")),
        ),
        (text) => {
          const found = read(text);
          let parsed: unknown;
          try {
            parsed = JSON.parse(found.text);
          } catch {
            expect(found.faults.length).toBeGreaterThan(0);
          }
          expect(found.value).toEqual(parsed);
        },
      ),
      SEED,
    );
  });
});

function* valuesIn(json: Json, path: Segment[]): Generator<[Segment[], Json]> {
  yield [path, json];
  if (Array.isArray(json))
    for (const [index, item] of json.entries()) yield* valuesIn(item, [...path, index]);
  else if (typeof json === "object" && json !== null) {
    for (const [key, item] of Object.entries(json)) yield* valuesIn(item, [...path, key]);
  }
}

function firstToken(value: Json): string {
  if (Array.isArray(value)) return "[";
  return typeof value === "object" && value !== null ? "{" : JSON.stringify(value);
}
