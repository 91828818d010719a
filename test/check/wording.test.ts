import { describe, expect, it } from "vitest";
import { isOpen } from "../../src/check/catalogue.ts";
import { Suggestions } from "../../src/check/suggest.ts";
import { valueAt, widgetAt } from "../../src/check/value-at.ts";
import { allOf, oneOf, quoted, shortened, withArticle } from "../../src/check/wording.ts";
import { said } from "./checking.ts";
import { flow } from "./flow.ts";

const letters = (count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index));

describe("the words of a message", () => {
  it("cut a long name, and say that they do", () => {
    expect(quoted("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(quoted("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
    expect(quoted('a "b"\n')).toBe('"a \\"b\\"\\n"');
    expect(shortened("abc", 3)).toBe("abc");
    expect(shortened("abcd", 3)).toBe("abc…");
  });

  it.each<[string[], string, string]>([
    [[], "", ""],
    [["a"], '"a"', '"a"'],
    [["a", "b"], '"a" or "b"', '"a" and "b"'],
    [["a", "b", "c"], '"a", "b" or "c"', '"a", "b" and "c"'],
    [letters(8), '"a", "b", "c", "d", "e", "f", "g" or "h"', '"a", "b", "c", "d", "e", "f", "g" and "h"'],
    [
      letters(9),
      '"a", "b", "c", "d", "e", "f", "g", "h" or another of 9',
      '"a", "b", "c", "d", "e", "f", "g", "h" and 1 more',
    ],
  ])("list %j", (values, or, and) => {
    expect(oneOf(values)).toBe(or);
    expect(allOf(values)).toBe(and);
  });

  it("have the article that is spoken", () => {
    expect(["enqueue-call", "say-play", "API key", "Basic value", "user name"].map(withArticle)).toEqual([
      "an enqueue-call",
      "a say-play",
      "an API key",
      "a Basic value",
      "a user name",
    ]);
  });
});

describe("a suggestion", () => {
  it("is the nearest name, never the word itself, and nothing where none is near", () => {
    const names = new Suggestions(["welcome", "goodbye", ""]);
    expect(names.sentence("welcom")).toBe(' Did you mean "welcome"?');
    expect(names.sentence("welcom")).toBe(' Did you mean "welcome"?');
    expect(names.sentence("welcome")).toBe("");
    expect(names.sentence("zzz")).toBe("");
    expect(names.sentence("z")).toBe("");
  });

  it("is made for words of 64 units, and from names as long", () => {
    const long = "x".repeat(64);
    expect(new Suggestions([long]).nearest(`${long.slice(1)}y`)).toBe(long);
    expect(new Suggestions([`${long}x`]).nearest(long)).toBeNull();
    expect(new Suggestions([long]).nearest(`${long}x`)).toBeNull();
  });

  it("is made for two hundred words, and for those again", () => {
    const names = new Suggestions(["welcome"]);
    for (let word = 0; word < 199; word += 1) names.nearest(`other${word}`);
    expect(names.nearest("welcom")).toBe("welcome");
    expect(names.nearest("elcome")).toBeNull();
    expect(names.nearest("welcom")).toBe("welcome");
  });
});

describe("the value behind a pointer", () => {
  const value = { states: [{ name: "a" }, { name: "b" }], 0: "zero" };

  it.each([
    ["#", value],
    ["#/states/1/name", "b"],
    ["#/0", "zero"],
    ["#/states/2", undefined],
    ["#/states/length", undefined],
    ["#/states/-1", undefined],
    ["#/states/1a", undefined],
    ["#/states/a1", undefined],
    ["#/states/1/name/0", undefined],
    ["#/toString", undefined],
  ])("%s is found, or is nothing", (pointer, found) => {
    expect(valueAt(value, pointer)).toEqual(found);
  });

  it.each([
    ["#/states/1", "b"],
    ["#/states/1/transitions/3/next", "b"],
    ["#/states/2", null],
    ["#/states", null],
    ["#/flags/0", null],
    ["#", null],
  ])("%s is, or is not, within a widget", (pointer, name) => {
    expect(widgetAt({ ...value, flags: [{ name: "no widget" }] }, pointer)).toBe(name);
  });

  it("is found in a list of more than ten", () => {
    expect(valueAt(letters(12), "#/11")).toBe("l");
    expect(valueAt(letters(12), "#/0000000001")).toBeUndefined();
  });
});

describe("a value that is only known later", () => {
  it.each([
    ["{{flow.data.x}}", true],
    ["before {% if a %}", true],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder as files hold it
    ["https://${HOST}/x", true],
    ["%{HOST}", true],
    ["<your number>", true],
    ["<a> and <b>", false],
    ["a <b>", false],
    ["<b> a", false],
    ["{ flow }", false],
    ["100%", false],
    ["$5", false],
  ])("is Liquid or a placeholder: %s", (value, open) => {
    expect(isOpen(value)).toBe(open);
  });
});

describe("suggestions", () => {
  it("are left out for names of a megabyte and flows of a thousand slips", () => {
    const long = "x".repeat(200_000);
    const source = flow([[`${long}a`, "say-play", { audioComplete: `${long}b` }]]);
    expect(said(source, "dangling-transition")[0]?.length).toBeLessThan(300);
  });
});
