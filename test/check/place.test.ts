import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { findingsIn } from "./checking.ts";

const folder = new URL("./fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

// biome-ignore lint/suspicious/noExplicitAny: a flow to be broken
type Loose = any;

interface Planted {
  readonly rule: string;
  /** What the file holds at the place of the finding, as it is written there. */
  readonly token: string;
}

/** Each plants one fault somewhere in the state, with a token that stands nowhere else. */
const PLANTS: ReadonlyArray<(state: Loose, token: string, before: string) => Planted> = [
  (state, token) => {
    state.transitions = [{ event: "next", next: token }];
    return { rule: "dangling-transition", token: JSON.stringify(token) };
  },
  (state, token) => {
    state.transitions = [{ event: token }];
    return { rule: "unknown-event", token: JSON.stringify(token) };
  },
  (state, token) => {
    state.type = token;
    return { rule: "unknown-widget-type", token: JSON.stringify(token) };
  },
  (state, token) => {
    state.properties[token] = 1;
    return { rule: "unknown-property", token: JSON.stringify(token) };
  },
  (state, token, before) => {
    state.properties.variables = [{ key: "k", value: `${before}{{ widgets.${token}.body }}` }];
    return { rule: "unknown-widget-reference", token };
  },
  (state, token, before) => {
    state.properties.variables = [
      { key: "k", value: `${before}{{ contact.x | ${token} }} {% if a %}b{% endif %}` },
    ];
    return { rule: "unknown-filter", token };
  },
  (state, token, before) => {
    state.properties.variables = [{ key: "k", value: `${before}{{ flow.variables.${token} }}` }];
    return { rule: "unset-variable", token };
  },
  (state, token, before) => {
    state.properties.variables = [{ key: "k", value: `${before}{% ${token} %}` }];
    return { rule: "liquid-syntax", token: `{% ${token} %}` };
  },
  (state, token, before) => {
    state.properties.variables = [{ key: "k", value: `${before} Bearer ${token}9` }];
    return { rule: "secret", token: `${token}9` };
  },
  (state, token) => {
    state.properties.variables = [{ key: "password", value: token }];
    return { rule: "secret", token };
  },
  (state, token) => {
    state.properties.variables = token;
    return { rule: "property-type", token: JSON.stringify(token) };
  },
];

function written(
  flow: Loose,
  style: { indent: number | string; crlf: boolean; escaped: boolean; bom: boolean },
): string {
  let source = JSON.stringify(flow, null, style.indent);
  if (style.escaped)
    source = source.replace(
      /[^\x20-\x7e\r\n\t]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  if (style.crlf) source = source.replaceAll("\n", "\r\n");
  return style.bom ? `\uFEFF${source}` : source;
}

function textAt(source: string, { line, column }: Finding): string {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  return (lines[(line ?? 0) - 1] ?? "").slice((column ?? 0) - 1);
}

describe("the place of a finding", () => {
  it("holds the token that is wrong, however the file is written", () => {
    const style = fc.record({
      indent: fc.constantFrom(0, 2, "\t"),
      crlf: fc.boolean(),
      escaped: fc.boolean(),
      bom: fc.boolean(),
    });
    const before = fc.string({
      unit: fc.constantFrom("a", " ", '"', "\\", "\n", "é", "😀", "/", "\u2028"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.nat(),
        fc.nat(),
        before,
        style,
        (fixture, at, plant, text, how) => {
          const flow = JSON.parse(fixture);
          const index = 1 + (at % (flow.states.length - 1));
          const state = {
            name: flow.states[index].name,
            type: "set-variables",
            transitions: [],
            properties: {},
          };
          flow.states[index] = state;
          const planted = PLANTS[plant % PLANTS.length]?.(state, "zqtoken_x7", text);
          const source = written(flow, how);
          const places = findingsIn(source)
            .filter((finding) => finding.rule === planted?.rule && finding.widget === state.name)
            .map((finding) => textAt(source, finding));
          expect(
            places.some((place) =>
              place.replace(/^"/, "").startsWith((planted?.token ?? "").replace(/^"/, "")),
            ),
          ).toBe(true);
        },
      ),
      { seed: 3, numRuns: 600 },
    );
  });
});
