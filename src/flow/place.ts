/** A place in a text: line and column from 1, the column in UTF-16 units. A byte order mark is not counted. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one text. Lines end at LF, CRLF or a lone CR. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  /** The place of the character at `offset`, in UTF-16 units from the start of the text. */
  at(offset: number): Place {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}
