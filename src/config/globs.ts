import picomatch from "picomatch";

/** The globs of a text, one a line; blank lines are none. */
export function globsOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Decides about paths relative to the working directory, with `/` between folders. */
export interface Selection {
  readonly matches: (path: string) => boolean;
  /** Folders outside of which nothing can match; "" for the working directory itself. */
  readonly bases: readonly string[];
}

/**
 * The selection that globs make, in their order: the last one that matches a path decides, and one that begins
 * with `!` takes out. Names that begin with a dot are matched only where the glob writes the dot.
 */
export function selectionOf(globs: readonly string[]): Selection {
  const written = globs.join("\n");
  const selection = MADE.get(written) ?? compiled(globs);
  MADE.set(written, selection);
  return selection;
}

/** A run has one or two lists of globs, and asks for them again and again: to compile one takes a millisecond. */
const MADE = new Map<string, Selection>();

function compiled(globs: readonly string[]): Selection {
  const steps = globs.map((glob) => {
    // `!(a|b)` is a glob of its own.
    const out = /^!(?!\()/.test(glob);
    const pattern = (out ? glob.slice(1) : glob).replace(/^(?:\.\/)+/, "");
    return { out, pattern, isMatch: picomatch(pattern, { nonegate: true }) };
  });
  const bases = steps.filter((step) => !step.out).map((step) => picomatch.scan(step.pattern).base);
  return {
    matches: (path) => {
      const last = steps.findLast((step) => step.isMatch(path));
      return last !== undefined && !last.out;
    },
    bases: [...new Set(bases.map((base) => base.replace(/\/+$/, "")))].toSorted(),
  };
}
