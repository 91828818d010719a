import type { Markdown } from "./markdown.ts";
import type { Measure } from "./part.ts";

/** The room that is left on a page, and what a text takes of it. */
export class Room {
  private remaining: number;
  private readonly measure: Measure;

  constructor(limit: number, measure: Measure) {
    this.remaining = limit;
    this.measure = measure;
  }

  get left(): number {
    return this.remaining;
  }

  /** Takes `size` where it fits, or gives it back where it is negative. */
  take(size: number): boolean {
    if (size > Math.max(0, this.remaining)) return false;
    this.remaining -= size;
    return true;
  }

  size(text: Markdown): number {
    return this.measure(text.toString());
  }

  /** With the two line breaks behind it; nothing takes nothing. */
  blockSize(text: Markdown): number {
    return text.toString() === "" ? 0 : this.size(text) + 2;
  }
}
