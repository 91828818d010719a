/**
 * The candidate that `word` is most likely a slip of, or null when none is near: at most a third of its
 * letters wrong, left out, doubled or swapped (optimal string alignment, upper and lower case alike), else the
 * first that begins with it. Of two equally near ones the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const lower = word.toLowerCase();
  let best: string | null = null;
  let longer: string | null = null;
  let least = Math.max(1, Math.floor(Math.min(word.length, 100) / 3)) + 1;
  for (const candidate of candidates) {
    if (longer === null && lower.length > 2 && candidate.toLowerCase().startsWith(lower)) longer = candidate;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = alignment(lower, candidate.toLowerCase());
    if (distance < least && distance < Math.max(word.length, candidate.length)) {
      best = candidate;
      least = distance;
    }
  }
  return best ?? longer;
}

/** How many letters have to be changed, put in, left out or swapped with their neighbour. */
function alignment(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}

/**
 * A sentence that follows an unknown word: ` Did you mean "file"?`, else what there is to choose from after
 * `heading` (` Known keys: file, name.`). Empty when there is nothing to say, or no heading.
 */
export function suggestion(word: string, candidates: readonly string[], heading: string | null): string {
  const near = nearest(word, candidates);
  if (near !== null) return ` Did you mean ${JSON.stringify(near)}?`;
  if (candidates.length === 0 || heading === null) return "";
  const shown = candidates.slice(0, 12).join(", ");
  const more = candidates.length > 12 ? ` and ${candidates.length - 12} more` : "";
  return ` ${heading}: ${shown}${more}.`;
}
