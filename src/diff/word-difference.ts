/** The parts of two texts that differ, each with a few words around it. */
export interface DifferingParts {
  readonly before: string;
  readonly after: string;
  /** How many more places differ. */
  readonly more: number;
}

const CELLS = 250_000;
const AROUND = 12;

/**
 * Compares two texts word by word and gives the first part that differs, shortened to `length` characters
 * on either side. Texts too long to be compared word by word differ in one part.
 */
export function differingParts(before: string, after: string, length: number): DifferingParts {
  const old = before.split(/(?<=\s)|(?=\s)|(?<=[,;/&"{}])|(?=[,;/&"{}])/);
  const current = after.split(/(?<=\s)|(?=\s)|(?<=[,;/&"{}])|(?=[,;/&"{}])/);
  const parts = partsOf(old, current);
  const [first] = parts;
  if (first === undefined) return { before, after, more: 0 };
  return {
    before: around(old, first.from, first.fromEnd, length),
    after: around(current, first.to, first.toEnd, length),
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

/** Parts with nothing but a space or a short word between them are one: a reader takes them in at once. */
function joined(parts: readonly Part[], a: readonly string[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && a.slice(last.fromEnd, part.from).join("").length <= 4) {
      last.fromEnd = part.fromEnd;
      last.toEnd = part.toEnd;
    } else out.push({ ...part });
  }
  return out;
}

/** Words `from` to `end` with some context, `…` where something is left out. */
function around(words: readonly string[], from: number, end: number, length: number): string {
  let middle = words.slice(from, end).join("");
  const room = Math.max(AROUND, Math.floor((length - middle.length) / 2));
  if (middle.length > length) {
    const half = Math.floor((length - 1) / 2);
    middle = `${middle.slice(0, half)}…${middle.slice(middle.length - half)}`;
  }
  const left = words.slice(0, from).join("");
  const right = words.slice(end).join("");
  const head = left.length <= room ? left : `…${left.slice(left.length - room + 1)}`;
  const tail = right.length <= room ? right : `${right.slice(0, room - 1)}…`;
  return `${head}${middle}${tail}`.replace(
    /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g,
    "",
  );
}
