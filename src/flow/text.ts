import { type Node, parseTree } from "jsonc-parser";
import type { Json } from "./json.ts";
import { Lines, type Place } from "./place.ts";
import { segmentsOf } from "./pointer.ts";
import { decoded, faultsIn, parsed, STRICT, type TextFault, unreadable } from "./text-fault.ts";

/** A JSON text with the place of everything in it. */
export interface JsonText {
  /** The text without a byte order mark. */
  readonly text: string;
  /** What JSON.parse makes of it; undefined when it is not JSON or cannot be read safely. */
  readonly value: Json | undefined;
  /** The same, not kept for the next who asks: for one look at each of very many texts. */
  glance(): Json | undefined;
  /** Every fault, in the order of the text. */
  readonly faults: readonly TextFault[];
  /** Where the value behind `pointer` begins; its nearest existing ancestor's place when it is missing. */
  placeOf(pointer: string): Place;
  /** Where the key of the member behind `pointer` begins; the value's place when it has no key. */
  keyPlaceOf(pointer: string): Place;
  /** Where unit `offset` of the decoded string value behind `pointer` stands, escapes counted as written. */
  placeInString(pointer: string, offset: number): Place;
  /** The place of a unit of the text. */
  placeAt(offset: number): Place;
}

/**
 * Reads the bytes of a file as JSON with positions.
 * Duplicate keys are faults, and the last one counts, as for JSON.parse (ECMA-262, JSON.parse).
 */
export function readJsonText(bytes: Uint8Array): JsonText {
  return new ReadText(bytes);
}

/** A text and why it must not be read any further, if it must not. */
interface Opened {
  readonly text: string;
  readonly refusal: TextFault | null;
}

/** Everything is made when it is first asked for: of a thousand flows a review looks at ten. */
class ReadText implements JsonText {
  private readonly bytes: Uint8Array;
  private opened: Opened | undefined;
  private json: { readonly value: Json | undefined } | undefined;
  private root: Node | undefined;
  private made: Lines | undefined;
  private found: readonly TextFault[] | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get text(): string {
    return this.open().text;
  }

  get value(): Json | undefined {
    this.json ??= { value: jsonOf(this.open()) };
    return this.json.value;
  }

  glance(): Json | undefined {
    return this.json === undefined ? jsonOf(this.opened ?? opened(this.bytes)) : this.json.value;
  }

  get faults(): readonly TextFault[] {
    const { text, refusal } = this.open();
    this.found ??= refusal === null ? faultsIn(text, this.value) : [refusal];
    return this.found;
  }

  private open(): Opened {
    this.opened ??= opened(this.bytes);
    return this.opened;
  }

  private get lines(): Lines {
    this.made ??= new Lines(this.text);
    return this.made;
  }

  placeOf(pointer: string): Place {
    return this.lines.at(this.nodeAt(pointer).node?.offset ?? 0);
  }

  keyPlaceOf(pointer: string): Place {
    const { node, exact } = this.nodeAt(pointer);
    const property = exact && node?.parent?.type === "property" ? node.parent : node;
    return this.lines.at(property?.offset ?? 0);
  }

  placeInString(pointer: string, offset: number): Place {
    const { node, exact } = this.nodeAt(pointer);
    if (node === undefined) return this.lines.at(0);
    if (!exact || node.type !== "string") return this.lines.at(node.offset);
    return this.lines.at(rawOffset(this.text, node.offset + 1, node.offset + node.length - 1, offset));
  }

  placeAt(offset: number): Place {
    return this.lines.at(offset);
  }

  private nodeAt(pointer: string): { node: Node | undefined; exact: boolean } {
    const { text, refusal } = this.open();
    if (refusal === null) this.root ??= parseTree(text, [], STRICT);
    let node = this.root;
    for (const segment of segmentsOf(pointer)) {
      const next = node === undefined ? undefined : childOf(node, segment);
      if (next === undefined) return { node, exact: false };
      node = next;
    }
    return { node, exact: true };
  }
}

function opened(bytes: Uint8Array): Opened {
  const { text, fault } = decoded(bytes);
  return { text, refusal: unreadable(bytes.byteLength, text) ?? fault };
}

function jsonOf({ text, refusal }: Opened): Json | undefined {
  return refusal === null ? parsed(text) : undefined;
}

function childOf(node: Node, segment: string): Node | undefined {
  if (node.type === "array") return /^\d+$/.test(segment) ? node.children?.[Number(segment)] : undefined;
  if (node.type !== "object") return undefined;
  return node.children?.findLast((p) => p.children?.[0]?.value === segment)?.children?.[1];
}

/** The offset in the raw text of unit `offset` of the string whose raw characters stand from `start` to `end`. */
function rawOffset(text: string, start: number, end: number, offset: number): number {
  let at = start;
  for (let unit = 0; unit < offset && at < end; unit += 1) {
    if (text[at] !== "\\") at += 1;
    else at += text[at + 1] === "u" ? 6 : 2;
  }
  return Math.min(at, end);
}
