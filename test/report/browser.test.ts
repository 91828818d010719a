import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareDefinitions } from "../../src/diff/compare.ts";
import { renderComparisonHtml } from "../../src/report/html/comparison-document.ts";
import { renderHtml } from "../../src/report/html/report-page.ts";
import { REVIEW } from "./examples.ts";
import { hostileTexts } from "./hostile.ts";
import { PLACES, reportOf } from "./hostile-report.ts";
import { createDefinition } from "./report-factory.ts";

/** Debian's; where it is missing, the page is held to its structure by the other tests alone. */
const CHROMIUM = "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!existsSync(CHROMIUM))("the report in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)("has nothing that keeps anybody out (%s, %d wide)", async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await page.setContent(renderHtml(REVIEW));
    await page.evaluate(axe);
    const { violations } = (await page.evaluate("axe.run()")) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });

  it.each([
    ["that is gone", 12, "removed"],
    ["that is new, and too wide for its frame", 310, "added"],
  ] as const)("is open to everybody for a flow %s", async (_, widgets, side) => {
    const flow = createDefinition(
      Array.from({ length: widgets }, (_, index) => ({
        name: `widget_${index}`,
        to: { next: `widget_${(index * 2) % widgets}`, other: `widget_${(index * 2 + 1) % widgets}` },
        properties: { offset: null },
      })),
    );
    const [before, after] = side === "removed" ? [flow, null] : [null, flow];
    const page = await browser.newPage({ bypassCSP: true });
    await page.setContent(
      renderComparisonHtml({ before, after, changes: compareDefinitions(before, after) }, "a flow"),
    );
    await page.evaluate(axe);
    const { violations } = (await page.evaluate("axe.run()")) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });

  it.each([
    [1280, 900, { x: 8_000, y: 6_000 }],
    [375, 700, { x: 8_000, y: 6_000 }],
    [375, 700, { x: 480, y: 0 }],
    [700, 375, { x: 8_000, y: 6_000 }],
  ])("opens a large canvas where something changed (%d by %d)", async (width, height, offset) => {
    const flow = (say: string) =>
      createDefinition([
        { name: "first" },
        { name: "far", properties: { say, offset } },
        { name: "farthest", properties: { offset: { x: 20_000, y: 9_000 } } },
      ]);
    const page = await browser.newPage({ viewport: { width, height } });
    const [before, after] = [flow("Hello"), flow("Welcome")];
    await page.setContent(
      renderComparisonHtml({ before, after, changes: compareDefinitions(before, after) }, "a flow"),
    );
    const [shown, changed] = await Promise.all([
      page.locator(".frame").first().boundingBox(),
      page.locator(".widget.changed").first().boundingBox(),
    ]);
    const ends = (box: typeof shown) => ({
      left: box?.x ?? Number.NaN,
      top: box?.y ?? Number.NaN,
      right: (box?.x ?? 0) + (box?.width ?? 0),
      bottom: (box?.y ?? 0) + (box?.height ?? 0),
    });
    expect(ends(changed).left).toBeGreaterThan(ends(shown).left);
    expect(ends(changed).right).toBeLessThan(ends(shown).right);
    expect(ends(changed).top).toBeGreaterThan(ends(shown).top);
    expect(ends(changed).bottom).toBeLessThan(ends(shown).bottom);
    expect(await page.evaluate("scrollY")).toBe(0);
    await page.close();
  });

  it("asks for nothing and breaks none of its own rules, whatever a flow holds", async () => {
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on("request", (request) => heard.push(request.url()));
    page.on("console", (message) => heard.push(message.text()));
    page.on("dialog", (dialog) => heard.push(dialog.message()));
    const texts = hostileTexts(20 * PLACES);
    for (let first = 0; first < texts.length; first += PLACES) {
      await page.setContent(renderHtml(reportOf((place) => texts[first + place] ?? "")));
    }
    expect(heard).toEqual([]);
  });
});
