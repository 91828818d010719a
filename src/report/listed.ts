import { joined, longestRun, type Markdown } from "./markdown.ts";
import type { Listing } from "./part.ts";
import type { Room } from "./room.ts";

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
    const size = room.size(before) + itemsSize + room.size(behind) + (whole ? 2 : 2 + DIGITS);
    if (!room.take(size - this.taken)) return false;
    this.items.push(item);
    this.itemsSize = itemsSize;
    this.taken = size;
    return true;
  }

  written(): Markdown {
    if (this.items.length === 0) return this.listing.short;
    const [before, behind] = this.listing.around(this.left, this.items);
    return joined([before, joined(this.items, "\n"), behind], "");
  }
}
