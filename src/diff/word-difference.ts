import { beginningOf, endOf, shortened, whole } from "./shortened.ts";

/** The parts of two texts that differ, each with a few words around it. */
export interface DifferingParts {
  /** The part of either text, in at most so many characters. */
  readonly before: (length: number) => string;
  readonly after: (length: number) => string;
  /** How many more places differ. */
  readonly more: number;
}

/** Up to how many pairs of words the words between the common beginning and end are compared one by one. */
const CELLS = 250_000;
/** Differing parts with less than this between them are one: a reader takes them in at once. */
const BETWEEN = 8;

/**
 * Compares two texts word by word and gives the first part that differs. Texts too long to be compared word by word
 * differ in one part. Null when they have little in common: then they are better told whole.
 */
export function differingParts(before: string, after: string): DifferingParts | null {
  const old = wordsOf(before);
  const current = wordsOf(after);
  const parts = partsOf(old, current);
  const [first] = parts;
  if (first === undefined) {
    return {
      before: (length) => shortened(before, length),
      after: (length) => shortened(after, length),
      more: 0,
    };
  }
  const differs = parts.reduce((sum, part) => sum + lengthOf(current, part.to, part.toEnd), 0);
  const left = parts.reduce((sum, part) => sum + lengthOf(old, part.from, part.fromEnd), 0);
  if (differs > 0.7 * after.length && left > 0.7 * before.length) return null;
  // What is empty on one side leaves its room to the other.
  const shares = [first.fromEnd - first.from, first.toEnd - first.to].map((words, side, both) =>
    words === 0 ? 0.5 : both[1 - side] === 0 ? 1.5 : 1,
  );
  return {
    before: around(old, first.from, first.fromEnd, shares[0] ?? 1),
    after: around(current, first.to, first.toEnd, shares[1] ?? 1),
    more: parts.length - 1,
  };
}

interface Part {
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

function partsOf(a: readonly string[], b: readonly string[]): Part[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  const whole = { from: start, fromEnd: a.length - end, to: start, toEnd: b.length - end };
  if (start === a.length && start === b.length) return [];
  const rows = whole.fromEnd - start;
  const columns = whole.toEnd - start;
  if (rows === 0 || columns === 0 || rows * columns > CELLS) return [whole];
  return joined(longestCommon(a, b, whole), a);
}

/** The differing parts by the longest common subsequence of the words in between. */
function longestCommon(a: readonly string[], b: readonly string[], within: Part): Part[] {
  const rows = within.fromEnd - within.from;
  const columns = within.toEnd - within.to;
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => table[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        a[within.from + row] === b[within.to + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: Part[] = [];
  let row = 0;
  let column = 0;
  let open: Part | null = null;
  while (row < rows || column < columns) {
    if (row < rows && column < columns && a[within.from + row] === b[within.to + column]) {
      open = null;
      row += 1;
      column += 1;
      continue;
    }
    if (open === null) {
      open = {
        from: within.from + row,
        fromEnd: within.from + row,
        to: within.to + column,
        toEnd: within.to + column,
      };
      parts.push(open);
    }
    if (column < columns && (row >= rows || at(row, column + 1) >= at(row + 1, column))) {
      column += 1;
      open.toEnd += 1;
    } else {
      row += 1;
      open.fromEnd += 1;
    }
  }
  return parts;
}

function joined(parts: readonly Part[], a: readonly string[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && a.slice(last.fromEnd, part.from).join("").length <= BETWEEN) {
      last.fromEnd = part.fromEnd;
      last.toEnd = part.toEnd;
    } else out.push({ ...part });
  }
  return out;
}

/** Words `from` to `end` with what stands around them in a share of a length, `…` where something is left out. */
function around(
  words: readonly string[],
  from: number,
  end: number,
  share: number,
): (length: number) => string {
  const differing = words.slice(from, end).join("");
  const left = words.slice(0, from).join("");
  const right = words.slice(end).join("");
  return (length) => within(left, differing, right, length * share);
}

function within(left: string, differing: string, right: string, length: number): string {
  const middle = shortened(differing, Math.floor(length * 0.7));
  const room = Math.floor((length - middle.length) / 2);
  const head = left.length <= room ? left : `…${endOf(left, Math.max(0, room - 1)).trimStart()}`;
  const tail = right.length <= room ? right : `${beginningOf(right, Math.max(0, room - 1)).trimEnd()}…`;
  return whole(`${head}${middle}${tail}`);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|./gsu) ?? [];
}

function lengthOf(words: readonly string[], from: number, end: number): number {
  return words.slice(from, end).reduce((sum, word) => sum + word.length, 0);
}
