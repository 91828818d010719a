import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { render } from "../../src/config/render.ts";
import { renderingOf } from "../../src/config/rendering.ts";
import { isObject, type Json, type JsonObject } from "../../src/flow/json.ts";
import { sid } from "./example.ts";
import { atHome, back, flow, flowWith, rendered, routes, textOf } from "./rendering-example.ts";

const SEED = { seed: 20_240_601, numRuns: 400 };

const word = fc.constantFrom(
  "a",
  "dev",
  "a-b",
  "x.y",
  "host.twil.io",
  "+1555",
  "é",
  sid("WW", 1),
  sid("FW", 1),
);
const between = fc.constantFrom(" ", "/", ".", "+", "-", ":", '"', "", "{{", "}}", `\${flow:main}`, "\ud800");
const text = fc.array(fc.oneof(word, between), { maxLength: 12 }).map((parts) => parts.join(""));
const values = fc
  .uniqueArray(fc.tuple(word, fc.oneof(word, fc.constantFrom("new", "b/c"))), { selector: ([from]) => from })
  .map((pairs) => Object.fromEntries(pairs));
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom<Json>(null, true, 3),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(fc.constantFrom("__proto__", "name", "type", "next", "states", "key", "say"), tie("value")),
        { maxLength: 4 },
      )
      .map((members) => Object.fromEntries(members)),
  ),
})).value;
const definition = fc.oneof(
  fc.record({ states: fc.array(json, { maxLength: 5 }) }) as fc.Arbitrary<JsonObject>,
  fc.dictionary(fc.string(), json).map((properties) => flowWith(properties)),
);
const flows = [flow("main", { dev: sid("FW", 1), production: sid("FW", 2) })];

describe("rendering", () => {
  it(`into the environment that the files come from changes nothing but \${flow:key}`, () => {
    fc.assert(
      fc.property(definition, values, (given, map) => {
        const { definition: out, pending, unmapped } = rendered(given, atHome(routes(map)));
        expect(out).toEqual(given);
        expect([pending, unmapped]).toEqual([[], []]);
      }),
      SEED,
    );
  });

  it("keeps the structure: the same keys in the same order, the same lists, the same kinds", () => {
    fc.assert(
      fc.property(definition, values, (given, map) => {
        const { definition: out } = rendered(given, routes(map, flows));
        expect(JSON.stringify(structureOf(out))).toBe(JSON.stringify(structureOf(given)));
      }),
      SEED,
    );
  });

  it("of a text equals what a slow reading of the contract gives", () => {
    fc.assert(
      fc.property(text, values, (given, map) => {
        const plain = given.replaceAll(`\${flow:main}`, "");
        expect(textOf(plain, routes(map))).toBe(slowly(plain, map));
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  it("can be undone where every value maps back to one, and the definition holds none of the target's", () => {
    const there = routes(
      { dev: "prod", "host.twil.io": "live.twil.io", "+1555": "+1666", [sid("WW", 1)]: sid("WW", 2) },
      flows,
    );
    fc.assert(
      fc.property(definition, (given) => {
        const first = JSON.parse(JSON.stringify(given).replaceAll(`\${flow:main}`, "")) as JsonObject;
        const sent = render(first, renderingOf(there, new Map())).definition;
        expect(render(sent, renderingOf(back(there), new Map())).definition).toEqual(first);
      }),
      SEED,
    );
  });

  it("tells nothing unmapped that it replaced, and keeps what it tells", () => {
    fc.assert(
      fc.property(text, values, (given, map) => {
        const { definition: out, unmapped } = rendered({ states: [], description: given }, routes(map));
        for (const { value } of unmapped) expect(JSON.stringify(out)).toContain(value);
      }),
      SEED,
    );
  });
});

function structureOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(structureOf);
  if (isObject(value)) return Object.entries(value).map(([key, item]) => [key, structureOf(item)]);
  return typeof value;
}

/** CONTRACT.md, Rendering, word by word: at each place the longest value that is a whole token there. */
function slowly(text: string, map: Readonly<Record<string, string>>): string {
  const longestFirst = Object.keys(map).toSorted((a, b) => b.length - a.length);
  const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  const joins = (neighbour: string | undefined, beyond: string | undefined) =>
    isWord(neighbour) ||
    neighbour === "_" ||
    neighbour === "-" ||
    ((neighbour === "." || neighbour === "+") && isWord(beyond));
  let out = "";
  for (let at = 0; at < text.length; ) {
    const found = longestFirst.find(
      (value) =>
        text.startsWith(value, at) &&
        !joins(text[at - 1], text[at - 2]) &&
        !joins(text[at + value.length], text[at + value.length + 1]),
    );
    out += found === undefined ? text[at] : map[found];
    at += found?.length ?? 1;
  }
  return out;
}
