/** A text that may not be seen, in all of its spellings, and what is shown in its place. */
export interface Hidden {
  readonly spellings: readonly string[];
  readonly shown: string;
}

/** Stands wherever a text was cut: by Flowgate, or by whom it quotes (liquidjs writes three dots). */
const CUT = /(…|\.{3,})/;

/**
 * How much of a spelling counts as a remainder of it, and how long it must be as a whole. Up to three characters
 * tell nothing, and words would end in them by chance; with four, half of the shortest one would be known. What is
 * shorter as a whole is no secret that anybody keeps, and half of its letters are those of a word.
 */
const LEAST = { remainder: 4, whole: 8 } as const;

/**
 * Takes out what a cut left of hidden texts: a beginning right before `…`, an end right after it, and an inner part
 * between two. The beginning and the end of one around the same `…` are shown once. Texts are shortened before
 * anybody knows what of them must be hidden.
 */
export function withoutRemainders(hidden: readonly Hidden[]): (text: string) => string {
  const long = hidden
    .map(({ spellings, shown }) => ({
      shown,
      spellings: spellings.filter((spelling) => spelling.length >= LEAST.whole),
    }))
    .filter(({ spellings }) => spellings.length > 0);
  if (long.length === 0) return (text) => text;
  const pieces = new Set(long.flatMap(({ spellings }) => spellings.flatMap(piecesOf)));
  return (text) =>
    text.includes("…") || text.includes("...") ? takenOut(text.split(CUT), long, pieces) : text;
}

/** A remainder that a part of a text begins or ends with. */
interface Remainder {
  readonly of: Hidden;
  readonly length: number;
}

/** Everything that a remainder can begin or end with: what has none of it is asked nothing more. */
function piecesOf(spelling: string): string[] {
  return Array.from({ length: spelling.length - LEAST.remainder + 1 }, (_, at) =>
    spelling.slice(at, at + LEAST.remainder),
  );
}

/** `parts` are what stands before, between and behind the cuts, and the cuts between them. */
function takenOut(parts: readonly string[], hidden: readonly Hidden[], pieces: ReadonlySet<string>): string {
  let out = "";
  let cut: Hidden | null = null;
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? "";
    const isEnd = index > 0 && pieces.has(part.slice(0, LEAST.remainder));
    const isBeginning = index < parts.length - 1 && pieces.has(part.slice(-LEAST.remainder));
    const inner = isEnd && isBeginning ? remainderIn(part, hidden, innerLength) : null;
    const end = inner ?? (isEnd ? remainderIn(part, hidden, endLength) : null);
    const beginning = inner ?? (isBeginning ? remainderIn(part, hidden, beginningLength) : null);
    if (end === null || end.of !== cut) out += `${parts[index - 1] ?? ""}${end?.of.shown ?? ""}`;
    const [from, to] = [end?.length ?? 0, part.length - (beginning?.length ?? 0)];
    out += part.slice(from, Math.max(from, to));
    if (beginning !== null && (from < to || beginning.of !== end?.of)) out += beginning.of.shown;
    cut = beginning?.of ?? null;
  }
  return out;
}

/** The longest remainder in the part by that measure; null where none is long enough. */
function remainderIn(
  part: string,
  hidden: readonly Hidden[],
  lengthOf: (part: string, spelling: string) => number,
): Remainder | null {
  let found: Remainder | null = null;
  for (const of of hidden) {
    for (const spelling of of.spellings) {
      const length = lengthOf(part, spelling);
      if (length >= LEAST.remainder && length > (found?.length ?? 0)) found = { of, length };
    }
  }
  return found;
}

function innerLength(part: string, spelling: string): number {
  return spelling.includes(part) ? part.length : 0;
}

/** How much of the spelling's beginning the part ends with. */
function beginningLength(part: string, spelling: string): number {
  const last = part.charCodeAt(part.length - 1);
  for (let length = Math.min(spelling.length - 1, part.length); length >= LEAST.remainder; length -= 1) {
    // Nearly every length fails at this, and costs nothing then.
    if (spelling.charCodeAt(length - 1) === last && part.endsWith(spelling.slice(0, length))) return length;
  }
  return 0;
}

/** How much of the spelling's end the part begins with. */
function endLength(part: string, spelling: string): number {
  const first = part.charCodeAt(0);
  for (let length = Math.min(spelling.length - 1, part.length); length >= LEAST.remainder; length -= 1) {
    const from = spelling.length - length;
    if (spelling.charCodeAt(from) === first && part.startsWith(spelling.slice(from))) return length;
  }
  return 0;
}
