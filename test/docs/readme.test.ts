import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { withTables } from "../../scripts/readme.ts";
import { OUTPUTS } from "../../src/outputs.ts";
import { filesLike, ROOT, textOf } from "../examples/repository.ts";

const README = textOf("README.md");
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...filesLike("docs/*.md", "examples/**/*.md")];

describe("the README", () => {
  it("has the inputs and outputs of action.yml (node scripts/readme.ts)", () => {
    expect(README).toBe(withTables(README, textOf("action.yml")));
    for (const output of OUTPUTS) expect(README).toContain(`| \`${output}\` |`);
  });

  it("is read in one go", () => {
    expect(Buffer.byteLength(README)).toBeLessThan(15_000);
  });

  it("names its two commands first", () => {
    expect(README.indexOf("node dist/cli.js demo")).toBeLessThan(2_500);
    expect(README.indexOf("npm ci && npm test")).toBeLessThan(2_500);
  });

  it("shows the workflows of the first example, letter for letter", () => {
    for (const path of filesLike("examples/review-and-publish/.github/workflows/*.yml")) {
      expect(README).toContain(textOf(path));
    }
  });

  it("explains only messages that the code can say", () => {
    const source = globSync("src/**/*.ts", { cwd: ROOT })
      .map((path) => textOf(path).replaceAll(/\s+/g, " "))
      .join("\n");
    const table = /## When it says…\n\n([\s\S]*?)\n\n/.exec(README)?.[1] ?? "";
    const messages = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message = ""]) => message);
    expect(messages.length).toBeGreaterThan(12);
    for (const message of messages) expect(unsaid(message, source)).toEqual([]);
  });
});

/** The parts of a message, between what the code puts in, that stand nowhere in the source. */
function unsaid(message: string, source: string): string[] {
  const words = message
    .replace(/^Twilio (?=refused|knows|has)/, "")
    .replace(/^(The input )api-key( is given without )api-secret/, "$1…$2…")
    .replace(/^Publishing needs/, "needs")
    .replace(/^The job publish/, "The job …")
    .replace("GitHub answered 403 to …", "GitHub answered …")
    .replace("2 flows", "… flows")
    .replace("FW…", "…");
  return words
    .split("…")
    .map((part) => part.replace(/^[.,\s]+|[.,\s]+$/g, "").trim())
    .filter((part) => part.length > 3 && !source.includes(part));
}

describe("the pages", () => {
  it.each(PAGES)("%s: every link to a file leads to one", (page) => {
    const text = textOf(page).replaceAll(/```[\s\S]*?```/g, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b ?? "",
    );
    const broken = links
      .filter((link) => !/^(?:https?:|#)/.test(link))
      .map((link) => [link.split("#")[0] ?? "", link.split("#")[1]] as const)
      .filter(([path, anchor]) => !leads(join(dirname(page), path), anchor));
    expect(broken).toEqual([]);
  });
});

function leads(path: string, anchor: string | undefined): boolean {
  const [found] = globSync(path, { cwd: ROOT });
  if (found === undefined) return false;
  if (anchor === undefined) return true;
  const headings = [...readFileSync(join(ROOT, path), "utf8").matchAll(/^#+ (.+)$/gm)];
  const ids = headings.map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
  return ids.includes(anchor);
}
