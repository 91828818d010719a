import { styleText } from "node:util";

/** How a text may look, and how wide it may be. */
export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

/** What the signs in a diagram mean: of no use where the diagram is not drawn. */
const LEGEND = /^<sub>.{1,3}added · .* · .{1,3}removed/;

type Style = Parameters<typeof styleText>[0];

/**
 * A comment or summary of Flowgate's as a reader sees it, in plain lines: tables in columns, what is folded
 * stays folded, a diagram is only named. It knows the Markdown that `src/report` writes, not all that there is.
 */
export function viewed(markdown: string, look: Look): string[] {
  const paint = (style: Style, text: string) =>
    look.colour ? styleText(style, text, { validateStream: false }) : text;
  const out: string[] = [];
  const lines = markdown.split("\n").filter((line) => !/^<!--.*-->$/.test(line));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const end = endOf(lines, at);
    if (line === "<details>") {
      const summary = /^<summary>(.*)<\/summary>$/.exec(lines[at + 1] ?? "")?.[1] ?? "";
      out.push(paint("dim", `▸ ${readable(summary)}`));
    } else if (line.startsWith("```")) {
      const language = line.replace(/^`+/, "");
      out.push(
        ...(language === "mermaid"
          ? [paint("dim", "[ a diagram of what changed: GitHub draws it ]")]
          : lines.slice(at + 1, end)),
      );
    } else if (line.startsWith("| ")) out.push(...table(lines.slice(at, end + 1), paint));
    else if (/^#+ /.test(line))
      out.push(...wrapped(readable(line.replace(/^#+ /, "")), look.width).map((one) => paint("bold", one)));
    else if (LEGEND.test(line)) continue;
    else if (line.startsWith("<sub>"))
      out.push(...wrapped(readable(line), look.width).map((one) => paint("dim", one)));
    else out.push(...wrapped(readable(line), look.width));
    at = end;
  }
  while (out.at(-1) === "") out.pop();
  return out.filter((line, index) => line !== "" || (out[index - 1] ?? "") !== "");
}

/** The last line of the block that begins at `at`: of one line, but for tables, fences and what is folded. */
function endOf(lines: readonly string[], at: number): number {
  const line = lines[at] ?? "";
  const ends = (done: (next: string) => boolean) => {
    const found = lines.findIndex((next, index) => index > at && done(next));
    return found < 0 ? lines.length - 1 : found;
  };
  if (line === "<details>") return ends((next) => next === "</details>");
  if (line.startsWith("```")) return ends((next) => next === /^`+/.exec(line)?.[0]);
  if (line.startsWith("| ")) return ends((next) => !next.startsWith("| ")) - 1;
  return at;
}

function table(rows: readonly string[], paint: (style: Style, text: string) => string): string[] {
  const cells = rows
    .filter((row) => !/^\|(?: -+:? \|)+$/.test(row))
    .map((row) =>
      row
        .slice(2, -2)
        .split(" | ")
        .map((cell) => readable(cell.replaceAll("<br>", ", "))),
    );
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? "").length)),
  );
  return cells.map((row, index) => {
    const text = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
      .trimEnd();
    return index === 0 ? paint("dim", text) : text;
  });
}

/** Markdown's signs taken away, and what was escaped as it is read. */
function readable(text: string): string {
  return text
    .replace(/^- /, "• ")
    .replace(/^> ?/, "  ")
    .replace(/\[((?:[^\]\\]|\\.)*)\]\(https?:[^)]*\)/g, "$1")
    .replace(/<[^>]+>/g, "")
    .replace(/(?<!\\)(?:\*\*|`)/g, "")
    .replace(/\\([\\`*_[\]#~.)+=-])/g, "$1")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll("\u200b", "");
}

/** A line broken between words; what follows is indented like a list's text. */
export function wrapped(text: string, width: number): string[] {
  const lead = /^(?:• | +)/.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = lead;
  for (const word of text.slice(lead.length).split(" ")) {
    const longer = line.trim() === "" || line === lead ? line + word : `${line} ${word}`;
    if (longer.length > width && line !== lead) {
      lines.push(line);
      line = " ".repeat(lead.length) + word;
    } else line = longer;
  }
  return [...lines, line];
}
