import type { Configuration } from "./config/configuration.ts";
import { shownAs } from "./config/shown.ts";

/** The one place that takes secrets out of what is printed, posted or written. */
export class Redaction {
  #secrets: string[] = [];
  #variables: Pick<Configuration, "variables"> = {};

  /** Texts that must never be seen: they become `***`. */
  add(secrets: readonly string[]): void {
    const long = secrets.filter((secret) => secret.length > 0);
    this.#secrets = [...new Set([...this.#secrets, ...long])].sort((a, b) => b.length - a.length);
  }

  /** The values of environment variables that the configuration names: they become `${NAME}` again. */
  show(configuration: Pick<Configuration, "variables">): void {
    this.#variables = configuration;
  }

  /** The text without any of them. */
  readonly apply = (text: string): string => {
    let out = text;
    for (const secret of this.#secrets) out = out.replaceAll(secret, "***");
    return shownAs(out, this.#variables);
  };
}
