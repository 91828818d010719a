import { nearest } from "../config/nearest.ts";
import { quoted } from "./wording.ts";

const LONGEST = 64;
const LOOKUPS = 200;

/**
 * Suggests what somebody meant. The work is bounded: a flow of two thousand misspelt names, or one name of a
 * megabyte, gets its findings without a suggestion instead of keeping everybody waiting.
 */
export class Suggestions {
  private readonly known: readonly string[];
  private readonly found = new Map<string, string | null>();

  constructor(candidates: Iterable<string>) {
    this.known = [...candidates].filter((name) => name !== "" && name.length <= LONGEST);
  }

  /** The known name that `word` is most likely a slip of, or null. */
  nearest(word: string): string | null {
    const before = this.found.get(word);
    if (before !== undefined) return before;
    if (word.length > LONGEST || this.found.size >= LOOKUPS) return null;
    const near = nearest(
      word,
      this.known.filter((name) => name !== word),
    );
    this.found.set(word, near);
    return near;
  }

  /** ` Did you mean "…"?`, or nothing. */
  sentence(word: string): string {
    const near = this.nearest(word);
    return near === null ? "" : ` Did you mean ${quoted(near)}?`;
  }
}
