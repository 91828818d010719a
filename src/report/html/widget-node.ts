import { typeName } from "../../diff/words.ts";
import { clip, clipMiddle, visible } from "../visible.ts";
import { type Html, html, NONE } from "./html.ts";
import type { PlacedWidget } from "./moved.ts";
import { SIGNS } from "./sign.ts";
import { type Point, WIDGET } from "./widget-box.ts";

export type Side = "before" | "after";

/** How many lines a name may take, and where the first one stands and the next ones do. */
const NAME = { lines: 3, width: 19, first: [48, 36, 26], step: [25, 25, 23] } as const;
const INNER = WIDGET.width - 32;

/** A widget as it is drawn: a link to what is said about it. */
export function widgetNode(
  widget: PlacedWidget,
  name: string,
  { x, y }: Point,
  anchor: string,
  side: Side,
): Html {
  const sign = SIGNS[widget.mark];
  const type = clip(typeName(widget.type), 60);
  const said = `${clip(name, 120)}, ${type}, ${widget.mark}`;
  const lines = nameLines(`${sign === "" ? "" : `${sign} `}${visible(name)}`);
  const top = y + (NAME.first[lines.length - 1] ?? 0);
  const step = NAME.step[lines.length - 1] ?? 0;
  const names = lines.map(
    (text, index) => html`<tspan x="${x + 16}" y="${top + index * step}"${squeezed(text)}>${text}</tspan>`,
  );
  return html`<a href="#${anchor}" id="${anchor}-${side}"><g class="widget ${widget.mark}"><title>${said}</title><rect x="${x}" y="${y}" width="${WIDGET.width}" height="${WIDGET.height}" rx="10"/><text class="name">${names}</text><text class="type" x="${x + 16}" y="${y + 97}">${clipMiddle(type, 28)}</text></g></a>`;
}

/** A name in as few lines as it fits in; what does not fit goes from its middle, since names often differ at their ends. */
function nameLines(name: string): string[] {
  const lines: string[] = [];
  let rest = clipMiddle(name, NAME.lines * NAME.width);
  while (rest !== "") {
    const line = lineOf(rest, NAME.lines - lines.length);
    lines.push(line);
    rest = rest.slice(line.length).trim();
  }
  return lines;
}

/**
 * The beginning of `text`, up to a `_`, a `-` or a space where there is one late in it that leaves no more than fits
 * in the lines after this one.
 */
function lineOf(text: string, lines: number): string {
  if (text.length <= NAME.width || lines === 1) return text;
  const start = text.slice(0, NAME.width).replace(/[\ud800-\udbff]$/, "");
  const word = /^.{8,}[_\- ]/.exec(start)?.[0] ?? start;
  return text.length - word.length <= (lines - 1) * NAME.width - (lines > 2 ? 6 : 0) ? word : start;
}

/** Nothing knows how wide a letter will be drawn: what is too wide even of narrow ones is drawn as wide as there is room. */
function squeezed(text: string): Html {
  const wide = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return wide <= INNER ? NONE : html` textLength="${INNER}" lengthAdjust="spacingAndGlyphs"`;
}

function widthOf(letter: string): number {
  if (/[A-HK-Z]/.test(letter)) return 14.5;
  return letter > "\u02ff" ? 18 : 11.5;
}
