import { redactSecrets } from "../flow/secret.ts";

const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What is drawn as nothing or turns the line; the joiners and selectors inside an emoji are not matched. */
const UNSEEN =
  /(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{So}\p{Sm}\p{Po}\d#*])\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Text that a person can trust to see whole, on one line: line breaks become `↵`, control characters their
 * pictures, and what is invisible or turns the direction (Unicode UAX 9, UTR 36) its number, as `⟨U+202E⟩`.
 * Secrets that can be told from the text alone are gone. Not yet safe for any markup.
 */
export function visible(text: string): string {
  return visibleLine(redactSecrets(text).replace(LINE_BREAKS, "↵"));
}

/** The lines of `text`, each made visible: for where lines may stand below each other. */
export function visibleLines(text: string): string[] {
  return redactSecrets(text).split(LINE_BREAKS).map(visibleLine);
}

/** `text` without its secrets and at most `limit` UTF-16 units long, cut between characters. */
export function clip(text: string, limit: number): string {
  // Redacted first: half of a secret would no longer be known for one.
  const safe = redactSecrets(text);
  if (safe.length <= limit) return safe;
  const end = /[\uD800-\uDBFF]/.test(safe.charAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${safe.slice(0, end)}…`;
}

/** As `clip`, but what does not fit goes from the middle: names often differ at their ends. Already visible. */
export function clipMiddle(text: string, limit: number): string {
  const safe = visible(text);
  if (safe.length <= limit) return safe;
  const head = safe.slice(0, Math.ceil((limit - 1) * 0.6)).replace(/[\uD800-\uDBFF]$/, "");
  const tail = safe.slice(safe.length - Math.floor((limit - 1) * 0.4)).replace(/^[\uDC00-\uDFFF]/, "");
  return `${head}…${tail}`;
}

/** Keeps letters that run from right to left from turning what stands beside them (first strong isolate). */
export function isolated(text: string, original: string): string {
  return RIGHT_TO_LEFT.test(original) ? `\u2068${text}\u2069` : text;
}

function visibleLine(text: string): string {
  return text.replaceAll("\t", " ").replace(UNSEEN, picture);
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
