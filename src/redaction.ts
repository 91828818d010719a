import type { Configuration } from "./config/configuration.ts";
import { withoutRemainders } from "./config/remainder.ts";
import { showing } from "./config/shown.ts";
import { escapedInJson, namesOf, spellingsOf } from "./config/spelling.ts";

/** Shorter secrets go from single texts only: in a finished text they may be a part of what holds it together. */
const SHORT = 8;

const JSON_TEXT = /^\s*[{[]/;

/** The one place that takes secrets out of what is printed, posted or written. */
export class Redaction {
  #secrets: readonly string[] = [];
  /** Asked for with every text of every definition: made once. */
  #forms: readonly string[] = [];
  #needles: readonly string[] = [];
  #uncut = (text: string) => text;
  #shown = (text: string) => text;

  /** Texts that must never be seen: they become `***`. */
  add(secrets: readonly string[]): void {
    this.#secrets = [...this.#secrets, ...secrets.filter((secret) => secret.length > 0)];
    const hidden = this.#secrets.map((secret) => ({ shown: "***", spellings: allSpellings(secret) }));
    this.#forms = longestFirst(hidden.flatMap(({ spellings }) => spellings));
    this.#needles = hidden.map(({ spellings }) => commonIn(spellings));
    this.#uncut = withoutRemainders(hidden);
  }

  /** The values of environment variables that the configuration names: they become `${NAME}` again. */
  show(configuration: Pick<Configuration, "variables">): void {
    this.#shown = showing(configuration);
  }

  /**
   * One text of a report (a message, a name, a value of a definition) without any of them, or of what is left of one
   * beside a `…`: before it is escaped, measured, or set beside others.
   */
  readonly apply = (text: string): string => {
    const whole = this.#needles.some((needle) => text.includes(needle)) ? without(text, this.#forms) : text;
    return this.#shown(this.#uncut(whole));
  };

  /**
   * A text that is made of such texts, as the last net: secrets alone go, for a variable's value may well be the
   * name of an environment or a word of the format. JSON stays JSON.
   */
  readonly finished = (text: string): string => {
    const long = this.#secrets.filter((secret) => secret.length >= SHORT);
    return JSON_TEXT.test(text) ? withoutInJson(text, long) : without(text, formsOf(long));
  };
}

/** The secrets as they are, and as they are quoted as JSON; the longest first. */
function formsOf(secrets: readonly string[]): string[] {
  return longestFirst(secrets.flatMap((secret) => [secret, escapedInJson(secret)]));
}

function allSpellings(secret: string): string[] {
  return secret.length < SHORT
    ? spellingsOf(secret)
    : [...new Set([...spellingsOf(secret), ...namesOf(secret)])];
}

/** A part of the text that each of its spellings holds, as long as can be; "" where there is none. */
function commonIn(spellings: readonly string[]): string {
  const [text = ""] = spellings;
  const words = text.match(/[A-Z]*[a-z0-9]*/g) ?? [];
  const parts = words.flatMap((word) => [word, word.slice(1), word.slice(0, -1)]);
  return longestFirst(parts).find((part) => spellings.every((spelling) => spelling.includes(part))) ?? "";
}

function without(text: string, forms: readonly string[]): string {
  let out = text;
  for (const form of forms) out = out.replaceAll(form, "***");
  return out;
}

/** In JSON a secret stands escaped, and never begins within another escape: `\nine` is no "nine". */
function withoutInJson(text: string, secrets: readonly string[]): string {
  let out = text;
  for (const form of longestFirst(secrets.map(escapedInJson))) {
    const from = out;
    out = from.replaceAll(form, (found, at: number) =>
      backslashesBefore(from, at) % 2 === 1 ? found : "***",
    );
  }
  return out;
}

function backslashesBefore(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === "\\") start -= 1;
  return at - start;
}

function longestFirst(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
