import type { Configuration } from "./config/configuration.ts";
import { escapedInJson, showing } from "./config/shown.ts";

/** Shorter secrets go from single texts only: in a finished text they may be a part of what holds it together. */
const SHORT = 8;

const JSON_TEXT = /^\s*[{[]/;

/** The one place that takes secrets out of what is printed, posted or written. */
export class Redaction {
  #secrets: readonly string[] = [];
  /** Asked for with every text of every definition: made once. */
  #forms: readonly string[] = [];
  #shown = (text: string) => text;

  /** Texts that must never be seen: they become `***`. */
  add(secrets: readonly string[]): void {
    this.#secrets = [...this.#secrets, ...secrets.filter((secret) => secret.length > 0)];
    this.#forms = formsOf(this.#secrets);
  }

  /** The values of environment variables that the configuration names: they become `${NAME}` again. */
  show(configuration: Pick<Configuration, "variables">): void {
    this.#shown = showing(configuration);
  }

  /**
   * One text of a report (a message, a name, a value of a definition) without any of them: before it is escaped,
   * measured, or set beside others.
   */
  readonly apply = (text: string): string => this.#shown(without(text, this.#forms));

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
