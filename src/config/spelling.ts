import { oneLine } from "../flow/one-line.ts";
import { redactSecrets } from "../flow/secret.ts";

/** Shorter spellings say too little of what was spelled: a redacted one without its `***`. */
const LEAST = { oneLine: 4, redacted: 8 } as const;

/**
 * How a report may spell a text: as it is, quoted as JSON, on one line, and without what is taken for a secret in
 * it. The text itself comes first.
 */
export function spellingsOf(text: string): string[] {
  const lines = [oneLine(text), redactSecrets(text), oneLine(redactSecrets(text))].filter(
    (spelling) => spelling === text || saysEnough(spelling),
  );
  const plain = [text, ...lines];
  // Twice where a message quotes a value that is JSON itself.
  const quoted = plain.flatMap((spelling) => [
    escapedInJson(spelling),
    escapedInJson(escapedInJson(spelling)),
  ]);
  return [...new Set([...plain, ...quoted, ...quoted.map(oneLine).filter(saysEnough)])];
}

/**
 * How a sentence spells a text that stands where the name of a property or an event would: in words, and of a list
 * without its last s (src/diff). Only of what nobody would write by chance: `call_center` would be found in prose.
 */
export function namesOf(text: string): string[] {
  const spaced = text.replace(/([a-z])([A-Z])/g, "$1 $2");
  const lower = text.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  // What stands before an event's name may make its first letter a small one.
  const first = `${lower.charAt(0).toLowerCase()}${lower.slice(1)}`;
  const labels = [spaced.replaceAll("_", " "), text.replaceAll("_", " ")];
  const items = [...labels, text].filter((label) => label.endsWith("s")).map((label) => label.slice(0, -1));
  return [...new Set([...labels, lower, first, ...items].map(oneLine))].filter((name) => name !== text);
}

/** The text as it stands inside of a JSON string. */
export function escapedInJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function saysEnough(spelling: string): boolean {
  const said = spelling.replace(/\*\*\*|[\s⏎]/g, "").length;
  return spelling.includes("***") ? said >= LEAST.redacted : said > 0 && spelling.length >= LEAST.oneLine;
}
