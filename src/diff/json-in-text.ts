import { isObject, type Json } from "../flow/json.ts";
import { LIMITS } from "../flow/text.ts";

/** Stands before Liquid that is a value of its own: a noncharacter, which no text of a flow holds. */
const LIQUID_MARK = "\ufdd0";

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

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The text with every `{{…}}` outside of its strings made a string. */
function withLiquidQuoted(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\{\{(?:[^"}]|"[^"]*"|\}(?!\}))*\}\}/g, (part) =>
    part.startsWith("{{") ? JSON.stringify(`${LIQUID_MARK}${part}`) : part,
  );
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
