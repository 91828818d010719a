import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { pageOf, type Theme } from "./picture/page.ts";

/**
 * Makes the README's picture, light and dark: the comment of a real run (the demo's), in a real browser.
 * `node scripts/picture.ts [FOLDER]`; CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
const ROOT = join(import.meta.dirname, "..");
const MERMAID = join(ROOT, "node_modules", "mermaid", "dist", "mermaid.min.js");
const folder = process.argv[2] ?? join(ROOT, "docs", "images");

/** The comment that the demo's first review writes. */
function realComment(): string {
  const own = mkdtempSync(join(tmpdir(), "flowgate-picture-"));
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "dist", "cli.js"), "demo"], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: own },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The demo ended with ${status}: ${stderr}`);
  const made = readdirSync(own, { recursive: true, encoding: "utf8" }).find((path) =>
    path.endsWith("1-review.md"),
  );
  if (made === undefined) throw new Error("The demo wrote no comment.");
  return readFileSync(join(own, made), "utf8");
}

const comment = realComment();
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--font-render-hinting=none"],
});
try {
  for (const theme of ["light", "dark"] as const satisfies readonly Theme[]) {
    const page = await browser.newPage({ viewport: { width: 880, height: 600 }, deviceScaleFactor: 1.5 });
    await page.setContent(pageOf(comment, theme));
    await page.addScriptTag({ path: MERMAID });
    await page.evaluate(
      `mermaid.initialize({ startOnLoad: false, theme: ${JSON.stringify(theme === "dark" ? "dark" : "default")} }); mermaid.run()`,
    );
    await page.locator(".mermaid svg").first().waitFor();
    const path = join(folder, `comment-${theme}.png`);
    const box = await page.locator(".comment").boundingBox();
    await page.screenshot({
      path,
      fullPage: true,
      clip: { x: 0, y: 0, width: 880, height: Math.min(1500, (box?.height ?? 0) + 32) },
    });
    console.log(path);
  }
} finally {
  await browser.close();
}
