import type { Diagram } from "./mermaid.ts";
import { isolated, visible } from "./visible.ts";

/** Markdown that is safe to print. Made here only: what is not of this class is escaped. */
export class Markdown {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  /** For this room's own words; nothing from a flow, a file name or Twilio goes in here. */
  static trusted(source: string): Markdown {
    return new Markdown(source);
  }

  toString(): string {
    return this.#source;
  }
}

export const NOTHING: Markdown = Markdown.trusted("");

type Part = Markdown | string | number;

/** Markdown from a template: every interpolated string is escaped, unless it is Markdown already. */
export function md(strings: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  const source = strings.reduce((text, string, index) => text + sourceOf(parts[index - 1]) + string);
  return Markdown.trusted(source);
}

function sourceOf(part: Part | undefined): string {
  if (part === undefined) return "";
  return part instanceof Markdown ? part.toString() : escapeMarkdown(String(part));
}

/** `parts` with `separator` between them, which is Markdown of this room. */
export function joined(parts: readonly Markdown[], separator: string): Markdown {
  return Markdown.trusted(parts.map(String).join(separator));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "|": "&#124;",
  // A backslash does not keep `$…$` from becoming mathematics; GitHub names this way.
  $: "<span>$</span>",
};

/** Drawn as nothing; between `@` and a name, GitHub sees no mention. */
const GAP = "\u200B";

/**
 * Makes hostile text inert wherever a phrase may stand on GitHub, and keeps it readable: no link, autolink,
 * image, mention, reference, commit, heading, list, cell, HTML, fence, emphasis, mathematics, footnote, emoji
 * shortcode or line break comes of it, and it turns no line's direction.
 * GitHub looks for mentions, references and shortcodes in the text that is left when the Markdown is gone, so
 * that backslashes do not stop those; a zero-width space does.
 */
export function escapeMarkdown(text: string): string {
  const shown = visible(text).replace(/ {2,}/g, " ");
  const broken = shown
    .replaceAll("@", `@${GAP}`)
    .replace(/#(?=\d|$)/g, `#${GAP}`)
    .replace(/\b(gh|ghsa|cve)-/gi, `$1${GAP}-`)
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}${GAP}.`)
    .replaceAll("://", `:${GAP}//`)
    .replace(/:(?=[\w+-]+(?::|$))/g, `:${GAP}`)
    .replace(/(?<!\w)[0-9a-f]{7,40}(?!\w)/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${GAP}`));
  const escaped = broken
    .replace(/[\\`*_[\]#~]/g, "\\$&")
    .replace(/[&<>|$]/g, (character) => ESCAPES[character] ?? character)
    .replace(/^( ?)([-+=])/, "$1\\$2")
    .replace(/^( ?\d{1,9})([.)])/, "$1\\$2");
  return isolated(escaped, shown);
}

/** A name or value from outside, as code. */
export function inlineCode(text: string): Markdown {
  const shown = visible(text);
  if (shown.trim() === "") return Markdown.trusted(shown === "" ? "`(empty)`" : "`(blank)`");
  // In a table a bar ends the cell even inside of backticks.
  if (shown.includes("|")) return md`<code>${shown}</code>`;
  const ticks = "`".repeat(longestRun(shown) + 1);
  const space = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return Markdown.trusted(isolated(`${ticks}${space}${shown}${space}${ticks}`, shown));
}

/** A table's row; a cell is one line. */
export function row(cells: readonly Part[]): Markdown {
  const texts = cells.map((cell) => sourceOf(cell).replace(/[\r\n]+/g, " "));
  return Markdown.trusted(`| ${texts.join(" | ")} |`);
}

/** A link to `url`, which this room has built; without one the label alone. */
export function link(label: Markdown, url: string | null): Markdown {
  return url !== null && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%[\]-]+$/.test(url)
    ? Markdown.trusted(`[${label}](${url})`)
    : label;
}

/** A line of a difference: added, removed, as it was, or what the next lines are about. */
export interface DiffLine {
  readonly sign: "+" | "-" | " " | "@@";
  readonly text: string;
}

/** Lines of a difference, for a fence around them. */
export function diffLines(lines: readonly DiffLine[]): Markdown {
  const texts = lines.map(
    ({ sign, text }) => `${sign} ${isolated(visible(text), text)}${sign === "@@" ? " @@" : ""}`,
  );
  return Markdown.trusted(texts.join("\n"));
}

/** A fence for a difference that nothing in `lines` can end; GitHub colours it by the signs. */
export function diffFence(lines: readonly Markdown[]): readonly [Markdown, Markdown] {
  const ticks = "`".repeat(Math.max(3, ...lines.map((text) => longestRun(text.toString()) + 1)));
  return [Markdown.trusted(`${ticks}diff\n`), Markdown.trusted(`\n${ticks}`)];
}

/** A diagram that GitHub draws. Its text comes from `renderDiagram`, which has escaped every label. */
export function fencedDiagram(diagram: Diagram): Markdown {
  const ticks = "`".repeat(Math.max(3, longestRun(diagram.text) + 1));
  return Markdown.trusted([`${ticks}mermaid`, diagram.text, ticks].join("\n"));
}

/** What stands before and behind a block that is folded until somebody asks for it. `summary` is this room's own text. */
export function fold(summary: string): readonly [Markdown, Markdown] {
  return [
    Markdown.trusted(`<details>\n<summary>${summary}</summary>\n\n`),
    Markdown.trusted("\n\n</details>"),
  ];
}

/** How many backticks stand in a row at most. */
export function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
