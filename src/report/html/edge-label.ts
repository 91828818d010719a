import { clipMiddle } from "../visible.ts";
import type { Way } from "./edge-line.ts";
import { type Html, html } from "./html.ts";
import { SIGNS } from "./sign.ts";
import type { Box } from "./widget-box.ts";

export interface PlacedLabel {
  readonly way: Way;
  readonly text: string;
  readonly box: Box;
}

const LINE = 20;
/** How wide a letter of a label is at most, but for the widest. */
const LETTER = 10;
/** Where a label may stand that finds its place taken: so many lines lower or higher, the nearest first. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

/** The labels of the transitions that changed, each where it covers neither a widget nor another label. */
export function placedLabels(ways: readonly Way[], widgets: readonly Box[]): PlacedLabel[] {
  const taken = new Taken(widgets);
  return ways.flatMap((way) => {
    const { edge, label } = way;
    if (edge.mark === "unchanged") return [];
    const text = `${SIGNS[edge.mark]} ${clipMiddle(edge.label, 24)}`;
    const [width, height] = [text.length * LETTER, LINE];
    const boxes = SHIFTS.map((shift) => ({ x: label.x, y: label.y - 15 + shift * LINE, width, height }));
    const box = boxes.find((place) => !taken.meets(place)) ?? boxes[0];
    if (box === undefined) return [];
    taken.add(box);
    return [{ way, text, box }];
  });
}

/** A label as it is drawn, in the colour of its change. */
export function edgeLabel({ way, text, box }: PlacedLabel): Html {
  return html`<g class="edge ${way.edge.mark}"><text x="${box.x}" y="${box.y + 15}">${text}</text></g>`;
}

/** What stands on the canvas, by the rows that it reaches into: only what is near has to be looked at. */
class Taken {
  private readonly rows = new Map<number, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const row of rowsOf(box)) {
      const known = this.rows.get(row);
      if (known === undefined) this.rows.set(row, [box]);
      else known.push(box);
    }
  }

  meets(box: Box): boolean {
    return rowsOf(box).some((row) => this.rows.get(row)?.some((other) => overlap(box, other)) ?? false);
  }
}

const ROW = 60;

function rowsOf({ y, height }: Box): number[] {
  const first = Math.floor(y / ROW);
  return Array.from({ length: Math.floor((y + height) / ROW) - first + 1 }, (_, index) => first + index);
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
