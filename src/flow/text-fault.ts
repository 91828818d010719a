import { type ParseError, type ParseOptions, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import type { Json } from "./json.ts";
import { type Pointer, pointerOf } from "./pointer.ts";

export const LIMITS = {
  /** Twilio takes a request body of 1 MB; a larger file cannot be a flow. In bytes. */
  fileBytes: 1024 * 1024,
  /** Deeper than any flow that Studio can draw, shallow enough for every recursive reader. */
  depth: 200,
} as const;

/** JSON as JSON.parse takes it: no comments, no trailing commas. */
export const STRICT: ParseOptions = {
  disallowComments: true,
  allowTrailingComma: false,
  allowEmptyContent: false,
};

/** A fault of the text itself, before it means anything. `offset` counts UTF-16 units from the start. */
export interface TextFault {
  readonly rule: "invalid-json" | "duplicate-key" | "too-large" | "too-deep";
  readonly message: string;
  readonly offset: number;
  readonly pointer: Pointer;
}

/** Bytes as text, without a byte order mark; what is wrong with the encoding is a fault. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly fault: TextFault | null } {
  const { text, fault } = decode(bytes);
  return { text, fault: fault === null ? null : faultAt("invalid-json", fault, 0) };
}

/** The fault of a file that must not be read any further: too large or too deep; null for every other. */
export function unreadable(size: number, text: string): TextFault | null {
  if (size > LIMITS.fileBytes) {
    return faultAt("too-large", `The file has ${size} bytes; Twilio takes at most ${LIMITS.fileBytes}.`, 0);
  }
  const deep = offsetTooDeep(text);
  return deep === null
    ? null
    : faultAt("too-deep", `Values are nested more than ${LIMITS.depth} deep here.`, deep);
}

/** What JSON.parse makes of a text; undefined when it is none. */
export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Every fault in a text that can be read, in the order of the text. `value` is what JSON.parse makes of it. */
export function faultsIn(text: string, value: Json | undefined): readonly TextFault[] {
  if (value === undefined) return syntaxFaults(text);
  return isAsWritten(text, value) ? [] : duplicateKeys(text);
}

/** True for what JSON.stringify has written, as the Console does: then no key was lost, which is quickly told. */
function isAsWritten(text: string, value: Json): boolean {
  const indent = /^[[{]\n([ \t]+)/.exec(text)?.[1] ?? "";
  return JSON.stringify(value, null, indent) === text.trimEnd();
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
  if (!hasManyBrackets(text)) return null;
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

/** Most flows open fewer brackets than could nest too deep: that is told without a look at every character. */
function hasManyBrackets(text: string): boolean {
  const bracket = /[[{]/g;
  for (let count = 0; count <= LIMITS.depth; count += 1) if (!bracket.test(text)) return false;
  return true;
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

function syntaxFaults(text: string): TextFault[] {
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
  return [faultAt("invalid-json", "This is not valid JSON.", refusedAt(text))];
}

/** Where JSON.parse stops, as far as its message tells. */
function refusedAt(text: string): number {
  try {
    JSON.parse(text);
    return 0;
  } catch (error) {
    return Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
  }
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
