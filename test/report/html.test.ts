import { createHash } from "node:crypto";
import type { Element } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { compareDefinitions } from "../../src/diff/compare.ts";
import { renderComparisonHtml } from "../../src/report/html/comparison-document.ts";
import { layoutOf } from "../../src/report/html/layout.ts";
import { renderHtml } from "../../src/report/html/report-page.ts";
import { WIDGET } from "../../src/report/html/widget-box.ts";
import { REVIEW } from "./examples.ts";
import { hostileTexts } from "./hostile.ts";
import { PLACES, reportOf } from "./hostile-report.ts";
import { createDefinition, createFlowReport, createReport } from "./report-factory.ts";

/** Every element of a page as a browser's parser finds it. */
function elementsOf(page: string): Element[] {
  const tree = unified()
    .use(rehypeRaw)
    .runSync({ type: "root", children: [{ type: "raw", value: page }] });
  const elements: Element[] = [];
  visit(tree, "element", (element) => {
    elements.push(element as Element);
  });
  return elements;
}

describe("the report as one file", () => {
  const page = renderHtml(REVIEW);
  const elements = elementsOf(page);

  it("loads nothing, runs nothing, and lets no style but its own", () => {
    const policy = elements.find(({ properties }) => properties.httpEquiv !== undefined)?.properties.content;
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(elements.map(({ tagName }) => tagName)).not.toContain("script");
    expect(elements.filter(({ properties }) => "src" in properties || "style" in properties)).toEqual([]);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it("has a target for every link inside of it, and every id once", () => {
    const ids = elements.flatMap(({ properties }) => properties.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements
      .map(({ properties }) => String(properties.href ?? ""))
      .filter((href) => href.startsWith("#"));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("draws each widget where it stands in Studio, before and after", () => {
    const widgets = (svg: Element | undefined) =>
      JSON.stringify(svg)
        .match(/"className":\["widget","\w+"\]/g)
        ?.map((match) => match.slice(23, -2)) ?? [];
    const [before, after] = elements.filter(({ properties }) => String(properties.className) === "canvas");
    expect(widgets(before)).toEqual([
      "unchanged",
      "changed",
      "unchanged",
      "changed",
      "unchanged",
      "changed",
      "removed",
    ]);
    expect(widgets(after)).toEqual([
      "unchanged",
      "changed",
      "unchanged",
      "changed",
      "unchanged",
      "changed",
      "added",
    ]);
    expect(page).toContain('<rect x="600" y="0"');
    expect(page).toContain("Before, as in Studio");
  });
});

/** A value with line breaks has more lines, and a name that is long takes two. */
const LINES = /^(?:plus|minus|same|about)$/;

describe("hostile text in the report", () => {
  it("leaves exactly the elements that were written", () => {
    const shapeOf = (text: (place: number) => string) =>
      elementsOf(renderHtml(reportOf(text)))
        .filter(({ tagName, properties }) => tagName !== "tspan" && !LINES.test(String(properties.className)))
        .map(({ tagName, properties }) => [tagName, ...Object.keys(properties)].join(" "));
    const plain = shapeOf((place) => `plain${place}`);
    const texts = hostileTexts(4_800);
    for (let first = 0; first < texts.length; first += PLACES) {
      const shift = first / PLACES;
      expect(shapeOf((place) => texts[first + ((place + shift) % PLACES)] ?? "")).toEqual(plain);
    }
  });
});

describe("a flow without usable places", () => {
  const edges = [
    ["a", "b"],
    ["b", "c"],
    ["a", "c"],
  ] as const;
  const heaped = createDefinition(
    ["a", "b", "c"].map((name) => ({ name, properties: { offset: { x: 0, y: 0 } } })),
  );
  const missing = {
    states: [{ name: "a", properties: {} }, { name: "b" }, { name: "c", properties: { offset: { x: "1" } } }],
  };
  const farAway = createDefinition([
    { name: "a", properties: { offset: { x: 1e300, y: 0 } } },
    { name: "b" },
    { name: "c" },
  ]);

  it.each([
    ["heaped", heaped],
    ["missing", missing],
    ["far away", farAway],
  ])("is laid out when they are %s, without overlap", (_, definition) => {
    const { places, studio } = layoutOf(definition, edges);
    expect(studio).toBe(false);
    const points = [...places.values()];
    expect(points).toHaveLength(3);
    for (const [index, a] of points.entries())
      for (const b of points.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= WIDGET.width || Math.abs(a.y - b.y) >= WIDGET.height).toBe(true);
  });

  it("keeps the places that Studio gave", () => {
    const { places, studio } = layoutOf(createDefinition([{ name: "a" }, { name: "b" }]), []);
    expect(studio).toBe(true);
    expect(places.get("b")).toEqual({ x: 300, y: 0 });
  });

  it("does not throw at what is no flow", () => {
    for (const before of [{}, { states: [1, null] }, { states: "x" }])
      expect(
        renderHtml(createReport([createFlowReport({}, { before: before as never, after: null })])),
      ).toContain("</html>");
  });
});

describe("a flow that is too large for a careful layout", () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `w${index}`);
  const edges = names.map((name, index) => [name, names[(index * 7 + 3) % 2_000] ?? ""] as const);
  const tree = names.slice(1).map((name, index) => [names[index >> 1] ?? "", name] as const);

  it.each([
    ["a ring", edges],
    ["a tree", tree],
    ["no transitions", []],
  ])("stands in rows that a person can scroll, none over another (%s)", (_, ways) => {
    const { places, studio } = layoutOf({ states: names.map((name) => ({ name })) }, ways);
    expect(studio).toBe(false);
    expect(places.size).toBe(2_000);
    const points = [...places.values()];
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(2_000);
    expect(points.every(({ x }) => x >= 0 && x < 16 * 340)).toBe(true);
  });
});

describe("a widget that only moved", () => {
  const flow = (x: number) =>
    createDefinition([
      { name: "a" },
      { name: "b", properties: { offset: { x, y: 900 } } },
      { name: "c", properties: { offset: { x: 0, y: 1_800 } } },
    ]);
  const [before, after] = [flow(0), flow(700)];
  const page = renderComparisonHtml({ before, after, changes: compareDefinitions(before, after) }, "a flow");

  it("is marked on both canvases and named with the changed ones, not among those that did not change", () => {
    expect(page.match(/<g class="widget moved"><title>b, [^<]*, moved/g)).toHaveLength(2);
    expect(page).toMatch(/<section class="detail moved"[^>]*>\s*<h4><span class="mark moved">↔<\/span> b /);
    expect(page).toContain("Widgets that did not change (2)");
    expect(page.indexOf("↔</span> b ")).toBeLessThan(page.indexOf("Widgets that did not change"));
  });

  it("is where the frames open when nothing else changed", () => {
    expect(page.match(/<a href="#flow-1-widget-2-(?:before|after)">to the first change/g)).toHaveLength(2);
    expect(page.match(/class="opening" aria-hidden="true"><svg width="\d+" height="672"/g)).toHaveLength(2);
  });
});

describe("where a frame opens", () => {
  it("is where the first widget that changed stands", () => {
    const flow = (say: string) =>
      createDefinition([
        { name: "a", properties: { offset: { x: 0, y: 0 } } },
        { name: "b", properties: { offset: { x: 9_000, y: 5_000 }, say } },
      ]);
    const page = renderHtml(
      createReport([createFlowReport({}, { before: flow("Hello"), after: flow("Welcome") })]),
    );
    const opening = elementsOf(page).find(({ properties }) => String(properties.className) === "opening");
    const svg = opening?.children[0] as Element | undefined;
    expect(Number(svg?.properties.width)).toBe((9_000 + 60) * 0.7);
    expect(Number(svg?.properties.height)).toBe((5_000 + 60) * 0.7);
  });
});
