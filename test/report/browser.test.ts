import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/html/report-page.ts";
import { REVIEW } from "./examples.ts";
import { hostileTexts } from "./hostile.ts";
import { PLACES, reportOf } from "./hostile-report.ts";

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
