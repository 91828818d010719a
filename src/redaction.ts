import type { Configuration } from "./config/configuration.ts";
import { showing } from "./config/shown.ts";

/** The one place that takes secrets out of what is printed, posted or written. */
export class Redaction {
  #secrets: string[] = [];
  #shown = (text: string) => text;

  /** Texts that must never be seen: they become `***`. */
  add(secrets: readonly string[]): void {
    const long = secrets.filter((secret) => secret.length > 0);
    this.#secrets = [...new Set([...this.#secrets, ...long])].sort((a, b) => b.length - a.length);
  }

  /** The values of environment variables that the configuration names: they become `${NAME}` again. */
  show(configuration: Pick<Configuration, "variables">): void {
    this.#shown = showing(configuration);
  }

  /** The text without any of them. */
  readonly apply = (text: string): string => {
    let out = text;
    for (const secret of this.#secrets) out = out.replaceAll(secret, "***");
    return this.#shown(out);
  };
}
