import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { pageOf, type Theme } from "./picture/page.ts";
import { type Reviewed, reviewed } from "./picture/review.ts";

/**
 * Makes the pictures of the documentation: the comment and the HTML report of a real run (the demo's first review),
 * light, dark and as wide as a phone, in a real browser.
 * `node scripts/picture.ts [FOLDER]`; CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
const ROOT = join(import.meta.dirname, "..");
const MERMAID = join(ROOT, "node_modules", "mermaid", "dist", "mermaid.min.js");
const folder = process.argv[2] ?? join(ROOT, "docs", "images");

interface Picture {
  readonly name: string;
  readonly of: keyof Reviewed;
  readonly theme: Theme;
  readonly width: number;
  /** At most this high, in CSS pixels. */
  readonly height: number;
  readonly scale: number;
}

const PICTURES: readonly Picture[] = [
  { name: "comment-light", of: "comment", theme: "light", width: 880, height: 1500, scale: 1.5 },
  { name: "comment-dark", of: "comment", theme: "dark", width: 880, height: 1500, scale: 1.5 },
  { name: "comment-phone", of: "comment", theme: "light", width: 390, height: 1300, scale: 2 },
  { name: "report-light", of: "report", theme: "light", width: 1200, height: 1400, scale: 1 },
  { name: "report-dark", of: "report", theme: "dark", width: 1200, height: 1400, scale: 1 },
  { name: "report-phone", of: "report", theme: "light", width: 390, height: 1300, scale: 2 },
];

/** A comment is shown as far as its first flow goes, a report as far as it is given room. */
const SECOND_FLOW = "document.querySelectorAll('h3')[1].getBoundingClientRect().top - 8";
const PAGE_END = "document.documentElement.scrollHeight";

async function take(browser: Browser, told: Reviewed, picture: Picture): Promise<string> {
  const { name, of, theme, width, height, scale } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
  });
  if (of === "comment") await showComment(page, told.comment, theme);
  else await page.setContent(told.report);
  const tall = Number(await page.evaluate(of === "comment" ? SECOND_FLOW : PAGE_END));
  const path = join(folder, `${name}.png`);
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tall) },
  });
  await page.close();
  // Fewer colours for a smaller file, where Debian's pngquant is at hand.
  spawnSync("pngquant", ["--force", "--strip", "--skip-if-larger", "--output", path, "--", path]);
  return path;
}

async function showComment(page: Page, comment: string, theme: Theme): Promise<void> {
  await page.setContent(pageOf(comment, theme));
  await page.addScriptTag({ path: MERMAID });
  const options = { startOnLoad: false, theme: theme === "dark" ? "dark" : "default" };
  await page.evaluate(`mermaid.initialize(${JSON.stringify(options)}); mermaid.run()`);
  await page.locator(".mermaid svg").first().waitFor();
}

const told = await reviewed();
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--font-render-hinting=none"],
});
try {
  for (const picture of PICTURES) console.log(await take(browser, told, picture));
} finally {
  await browser.close();
}
