import {
  type Node,
  type ParseError,
  type ParseOptions,
  parseTree,
  printParseErrorCode,
  visit,
} from "jsonc-parser";
import type { Json } from "./json.ts";
import { Lines, type Place } from "./place.ts";
import { type Pointer, pointerOf, segmentsOf } from "./pointer.ts";

export const LIMITS = {
  /** Twilio takes a request body of 1 MB; a larger file cannot be a flow. In bytes. */
  fileBytes: 1024 * 1024,
  /** Deeper than any flow that Studio can draw, shallow enough for every recursive reader. */
  depth: 200,
} as const;

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** A fault of the text itself, before it means anything. `offset` counts UTF-16 units from the start. */
export interface TextFault {
  readonly rule: "invalid-json" | "duplicate-key" | "too-large" | "too-deep";
  readonly message: string;
  readonly offset: number;
  readonly pointer: Pointer;
}

/** A JSON text with the place of everything in it. */
export interface JsonText {
  /** The text without a byte order mark. */
  readonly text: string;
  /** What JSON.parse makes of it; undefined when it is not JSON or cannot be read safely. */
  readonly value: Json | undefined;
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
  const size = bytes.byteLength;
  const decoded = decode(bytes);
  const text = decoded.text;
  const lines = new Lines(text);
  const refuse = (fault: TextFault) => new ReadText(text, lines, undefined, [fault]);
  if (size > LIMITS.fileBytes) {
    return refuse(
      faultAt("too-large", `The file has ${size} bytes; Twilio takes at most ${LIMITS.fileBytes}.`, 0),
    );
  }
  if (decoded.fault !== null) return refuse(faultAt("invalid-json", decoded.fault, 0));
  const deep = offsetTooDeep(text);
  if (deep !== null) {
    return refuse(faultAt("too-deep", `Values are nested more than ${LIMITS.depth} deep here.`, deep));
  }
  const parsed = strictParse(text);
  const faults = "error" in parsed ? syntaxFaults(text, parsed.error) : duplicateKeys(text);
  return new ReadText(text, lines, "error" in parsed ? undefined : parsed.value, faults);
}

class ReadText implements JsonText {
  readonly text: string;
  readonly value: Json | undefined;
  readonly faults: readonly TextFault[];
  private readonly lines: Lines;
  /** Made when the first place is asked for: a flow without findings needs none, and it is large. */
  private root: Node | undefined;

  constructor(text: string, lines: Lines, value: Json | undefined, faults: readonly TextFault[]) {
    this.text = text;
    this.lines = lines;
    this.value = value;
    this.faults = faults;
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
    this.root ??= parseTree(this.text, [], STRICT);
    let node = this.root;
    for (const segment of segmentsOf(pointer)) {
      const next = node === undefined ? undefined : childOf(node, segment);
      if (next === undefined) return { node, exact: false };
      node = next;
    }
    return { node, exact: true };
  }
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

function decode(bytes: Uint8Array): { text: string; fault: string | null } {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return { text: "", fault: "The file is encoded as UTF-16. Save it as UTF-8." };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), fault: null };
  } catch {
    return {
      text: new TextDecoder("utf-8").decode(bytes),
      fault: "The file is not valid UTF-8. Save it as UTF-8.",
    };
  }
}

/** The offset of the first bracket that opens a value deeper than the limit, or null. */
function offsetTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 92) i += 1;
      else if (unit === 34 || unit === 10) inString = false;
    } else if (unit === 34) inString = true;
    else if (unit === 91 || unit === 123) {
      depth += 1;
      if (depth > LIMITS.depth) return i;
    } else if (unit === 93 || unit === 125) depth -= 1;
  }
  return null;
}

function strictParse(text: string): { value: Json } | { error: Error } {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    return { error: error as Error };
  }
}

function faultAt(rule: TextFault["rule"], message: string, offset: number): TextFault {
  return { rule, message, offset, pointer: pointerOf([]) };
}

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: "This is no JSON value",
  InvalidNumberFormat: "This is no JSON number",
  PropertyNameExpected: "A name in double quotes is expected here",
  ValueExpected: "A value is expected here",
  ColonExpected: "A colon is expected here",
  CommaExpected: "A comma is expected here",
  CloseBraceExpected: "A closing brace } is expected here",
  CloseBracketExpected: "A closing bracket ] is expected here",
  EndOfFileExpected: "The file should end here",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments",
  UnexpectedEndOfString: "This string is not closed",
  UnexpectedEndOfNumber: "This number is not finished",
  InvalidUnicode: "This is no \\u escape",
  InvalidEscapeCharacter: "This is no JSON escape",
  InvalidCharacter: "A control character stands here; write it as an escape",
};

function syntaxFaults(text: string, parseError: Error): TextFault[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  if (text.trim() === "") return [faultAt("invalid-json", "The file is empty.", 0)];
  const seen = new Set<number>();
  const faults = errors.flatMap((error) => {
    if (seen.has(error.offset)) return [];
    seen.add(error.offset);
    const name = printParseErrorCode(error.error);
    return [faultAt("invalid-json", `${SYNTAX_MESSAGES[name] ?? name}.`, error.offset)];
  });
  if (faults.length > 0) return faults;
  const position = Number(/position (\d+)/.exec(parseError.message)?.[1] ?? 0);
  return [faultAt("invalid-json", "This is not valid JSON.", position)];
}

function duplicateKeys(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (name, offset, _length, _line, _character, pathOf) => {
        const seen = open.at(-1);
        if (seen?.has(name)) {
          const message = `The key ${JSON.stringify(name)} stands here a second time; only the last one counts.`;
          faults.push({ rule: "duplicate-key", message, offset, pointer: pointerOf([...pathOf(), name]) });
        }
        seen?.add(name);
      },
    },
    STRICT,
  );
  return faults;
}
