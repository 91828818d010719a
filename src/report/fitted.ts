import { Listed } from "./listed.ts";
import { joined, type Markdown, NOTHING } from "./markdown.ts";
import type { Block, Kind, Measure, Section } from "./part.ts";
import { Room } from "./room.ts";

/** What of the sections fits, and what had to be left out. */
export interface Fitted {
  /** In the order of the sections. */
  readonly texts: readonly Markdown[];
  /** How many items of each kind, diagrams and whole sections. */
  readonly left: ReadonlyMap<Kind | "section", number>;
  readonly size: number;
}

interface Open {
  readonly section: Section;
  readonly lists: readonly Listed[];
  readonly drawn: Set<Block>;
}

/** Lines that a section has at least, where there is room: a heading alone tells nobody anything. */
const LEAD = 3;
const LEADING: readonly Kind[] = ["findings", "sentences"];
const FEW = 10;

/**
 * DESIGN: details go first, then diagrams, then sentences. So this is the order in which the room is given away,
 * item by item and to all sections in turn, so that one long flow does not cost the short ones theirs.
 */
const TURNS: ReadonlyArray<readonly [kind: Kind, most: number]> = [
  ["findings", FEW],
  ["sentences", FEW],
  ["findings", Number.POSITIVE_INFINITY],
  ["sentences", Number.POSITIVE_INFINITY],
  ["drift", Number.POSITIVE_INFINITY],
  ["diagram", 1],
  ["existing", Number.POSITIVE_INFINITY],
  ["details", Number.POSITIVE_INFINITY],
];

/** After so many in a row that are too large, there is none that fits. */
const PATIENCE = 8;

/**
 * As much of `sections` as fits into `limit`, two line breaks after each part. What is written is decided by its
 * size, part by part, and what does not fit is not even made.
 */
export function fitted(sections: readonly Section[], limit: number, measure: Measure): Fitted {
  const room = new Room(limit, measure);
  const open = opened(sections, room);
  const all = sections.flatMap((section) => open.get(section) ?? []);
  for (const [kind, most] of TURNS) {
    if (kind === "diagram") draw(all, room);
    else
      growInTurn(
        all.flatMap(({ lists }) => listsOf(lists, kind)),
        most,
      );
  }
  return { texts: all.map(written), left: leftOut(sections, all), size: limit - room.left };
}

/** The sections that have room for their heading, their counts and a few lines, from the weightiest on. */
function opened(sections: readonly Section[], room: Room): Map<Section, Open> {
  const open = new Map<Section, Open>();
  let missed = 0;
  for (const section of sections.toSorted((a, b) => b.weight - a.weight)) {
    if (missed === PATIENCE) break;
    const lists = section.parts.flatMap((part) => (part.kind === "diagram" ? [] : [new Listed(part, room)]));
    const least = room.blockSize(section.heading) + lists.reduce((sum, list) => sum + list.size, 0);
    if (!room.take(least)) {
      missed += 1;
      continue;
    }
    for (const kind of LEADING) growInTurn(listsOf(lists, kind), LEAD);
    const tells = lists.some(({ listing, left }) => listing.count === 0 || left < listing.count);
    missed = tells ? 0 : missed + 1;
    open.set(section, { section, lists, drawn: new Set() });
  }
  return open;
}

function listsOf(lists: readonly Listed[], kind: Kind): Listed[] {
  return lists.filter(({ listing }) => listing.kind === kind);
}

/** One item more for each in turn, until none has any left or none fits. */
function growInTurn(lists: readonly Listed[], most: number): void {
  let missed = 0;
  let growing = lists.filter((list) => list.isGrowing(most));
  while (growing.length > 0) {
    for (const list of growing) {
      missed = list.grow() ? 0 : missed + 1;
      if (missed === PATIENCE) return;
    }
    growing = growing.filter((list) => list.isGrowing(most));
  }
}

/** Diagrams, the smallest first. */
function draw(sections: readonly Open[], room: Room): void {
  const blocks = sections.flatMap(({ section, drawn }) =>
    section.parts.flatMap((block) => (block.kind === "diagram" ? [{ block, drawn }] : [])),
  );
  let missed = 0;
  for (const { block, drawn } of blocks.sort((a, b) => a.block.weight - b.block.weight)) {
    if (missed === PATIENCE) return;
    const fits = room.take(room.blockSize(block.text()));
    missed = fits ? 0 : missed + 1;
    if (fits) drawn.add(block);
  }
}

function written({ section, lists, drawn }: Open): Markdown {
  const byListing = new Map(lists.map((list) => [list.listing, list]));
  const parts = section.parts.map((part) => {
    if (part.kind === "diagram") return drawn.has(part) ? part.text() : NOTHING;
    return byListing.get(part)?.written() ?? NOTHING;
  });
  return joined(
    [section.heading, ...parts].filter((part) => part.toString() !== ""),
    "\n\n",
  );
}

function leftOut(sections: readonly Section[], open: readonly Open[]): Map<Kind | "section", number> {
  const left = new Map<Kind | "section", number>();
  const add = (kind: Kind | "section", count: number) => {
    if (count > 0) left.set(kind, (left.get(kind) ?? 0) + count);
  };
  for (const { section, lists, drawn } of open) {
    for (const { listing, left } of lists) add(listing.kind, left);
    const blocks = section.parts.filter((part) => part.kind === "diagram");
    add("diagram", blocks.length - drawn.size);
  }
  add("section", sections.length - open.length);
  return left;
}
