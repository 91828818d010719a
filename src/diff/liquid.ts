interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * The text with each piece of Liquid, `{{…}}` and `{%…%}`, replaced by what `by` gives for it. Linear in the
 * text's length, also where a piece is never closed: a regular expression would begin anew at each brace.
 */
export function replaceLiquid(text: string, by: (liquid: string) => string): string {
  const outputs = new Pieces(text, "{{", "}}");
  const tags = new Pieces(text, "{%", "%}");
  let out = "";
  let at = 0;
  for (;;) {
    const output = outputs.next(at);
    const tag = tags.next(at);
    const piece = output !== null && (tag === null || output.start < tag.start) ? output : tag;
    if (piece === null) return out + text.slice(at);
    out += text.slice(at, piece.start) + by(text.slice(piece.start, piece.end));
    at = piece.end;
  }
}

/** Looks for one kind of piece, and remembers what it found last. */
class Pieces {
  private readonly text: string;
  private readonly open: string;
  private readonly close: string;
  private found: Piece | null = { start: -1, end: 0 };

  constructor(text: string, open: string, close: string) {
    this.text = text;
    this.open = open;
    this.close = close;
  }

  /** The first piece that begins at `from` or behind it. `from` must not go back. */
  next(from: number): Piece | null {
    if (this.found === null || this.found.start >= from) return this.found;
    const start = this.text.indexOf(this.open, from);
    const end = start < 0 ? -1 : this.text.indexOf(this.close, start + 2);
    this.found = end < 0 ? null : { start, end: end + 2 };
    return this.found;
  }
}
