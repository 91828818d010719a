import { isObject, type Json } from "../flow/json.ts";
import { LIMITS, parsed } from "../flow/text-fault.ts";

/** Stands before Liquid that is a value of its own: a noncharacter, which no text of a flow holds. */
const LIQUID_MARK = "\ufdd0";

/** Where a string or Liquid begins. */
const START = /"|\{\{/g;

/**
 * The JSON object or list that a text holds, or undefined. Liquid may stand in it where a value would
 * (`{"trigger": {{trigger | to_json}}}`): it is read as a text of its own kind, marked.
 */
export function jsonInText(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text) || depthOf(text) > LIMITS.depth || text.includes(LIQUID_MARK)) return undefined;
  const value = parsed(text) ?? (text.includes("{{") ? parsed(withLiquidQuoted(text)) : undefined);
  return isObject(value) || Array.isArray(value) ? value : undefined;
}

/** A text from inside such JSON as people read it. */
export function withoutMark(text: string): string {
  return text.startsWith(LIQUID_MARK) ? text.slice(1) : text;
}

/** The text with every `{{…}}` outside of its strings made a string. */
function withLiquidQuoted(text: string): string {
  let out = "";
  let at = 0;
  START.lastIndex = 0;
  let start = START.exec(text)?.index ?? -1;
  while (start >= 0) {
    const liquid = text[start] === "{";
    const end = liquid ? text.indexOf("}}", start) : endOfString(text, start);
    if (end < 0) break;
    const after = end + (liquid ? 2 : 1);
    const part = text.slice(start, after);
    out += text.slice(at, start) + (liquid ? JSON.stringify(`${LIQUID_MARK}${part}`) : part);
    at = after;
    START.lastIndex = after;
    start = START.exec(text)?.index ?? -1;
  }
  return out + text.slice(at);
}

/** The place of the quote that closes the string that begins at `start`; -1 when none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const unit of text) {
    if (unit === "{" || unit === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (unit === "}" || unit === "]") depth -= 1;
  }
  return deepest;
}
