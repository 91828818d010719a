import { styleText } from "node:util";
import { isolated, visible } from "./visible.ts";

export type Style = "red" | "yellow" | "green" | "dim" | "bold";

/** Puts hostile text on a terminal: nothing in it moves the cursor, changes a colour or turns the line. */
export type Paint = (style: Style, text: string) => string;

/** With colours or without; either way every control character of `text` is made visible. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, plain(text), { validateStream: false }) : plain(text));
}

/**
 * One line of a terminal, in which control characters and escapes are to be seen. A terminal may be the log of a
 * runner, which obeys lines that begin with `::` and anything behind `##[`: both are parted by a space.
 */
export function plain(text: string): string {
  const shown = visible(text)
    .replace(/^\s*:(?=:)/, "$& ")
    .replaceAll("##[", "## [");
  return isolated(shown, shown);
}
