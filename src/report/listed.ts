import { fold, joined, longestRun, type Markdown, md } from "./markdown.ts";
import type { Listing } from "./part.ts";
import type { Room } from "./room.ts";
import { grouped } from "./wording.ts";

/** For the digits of a count that is not known yet. */
const DIGITS = 8;

/** A listing as it is written: as short as it can be at first, and growing while there is room. */
export class Listed {
  readonly listing: Listing;
  private readonly room: Room;
  private readonly items: Markdown[] = [];
  private itemsSize = 0;
  private next = 0;
  private taken: number;

  constructor(listing: Listing, room: Room) {
    this.listing = listing;
    this.room = room;
    this.taken = room.blockSize(listing.short);
  }

  /** What it takes of the room now. */
  get size(): number {
    return this.taken;
  }

  /** How many items are not written. */
  get left(): number {
    return this.listing.count - this.items.length;
  }

  /** True while it has items that it has not tried, and fewer than `most`. */
  isGrowing(most: number): boolean {
    return this.next < this.listing.count && this.items.length < most;
  }

  /** Takes its next item in, where that fits. */
  grow(): boolean {
    const { listing, room } = this;
    const item = listing.item(this.next);
    this.next += 1;
    const itemsSize = this.itemsSize + room.size(item) + 1 + 2 * Math.max(0, longestRun(item.toString()) - 2);
    const whole = this.left === 1;
    const [before, behind] = listing.around(whole ? 0 : listing.count, []);
    const folding = this.isFolded(this.items.length + 1) ? room.size(joined(foldOf(listing.count), "")) : 0;
    const size = room.size(before) + itemsSize + folding + room.size(behind) + (whole ? 2 : 2 + DIGITS);
    if (!room.take(size - this.taken)) return false;
    this.items.push(item);
    this.itemsSize = itemsSize;
    this.taken = size;
    return true;
  }

  written(): Markdown {
    const { items, listing } = this;
    if (items.length === 0) return listing.short;
    const [before, behind] = listing.around(this.left, items);
    if (!this.isFolded(items.length)) return joined([before, joined(items, "\n"), behind], "");
    const [open, close] = foldOf(items.length - this.shown);
    const [first, rest] = [items.slice(0, this.shown), items.slice(this.shown)];
    return joined([before, joined(first, "\n"), open, joined(rest, "\n"), behind, close], "");
  }

  private get shown(): number {
    return this.listing.shown ?? Number.POSITIVE_INFINITY;
  }

  /** A few more than are shown need no fold. */
  private isFolded(count: number): boolean {
    return count > this.shown * 1.5;
  }
}

function foldOf(count: number): readonly [Markdown, Markdown] {
  const [open, close] = fold(`and ${grouped(count)} more`);
  return [md`\n\n${open}`, close];
}
