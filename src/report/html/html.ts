import { isolated, visible, visibleLines } from "../visible.ts";

/** HTML that is safe to write. Made here only: what is not of this class is escaped. */
export class Html {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  /** For this room's own words; nothing from a flow, a file name or Twilio goes in here. */
  static trusted(source: string): Html {
    return new Html(source);
  }

  toString(): string {
    return this.#source;
  }
}

type Part = Html | string | number | readonly Html[];

/** HTML from a template: every interpolated text is escaped, for elements and quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const source = strings.reduce((text, string, index) => text + sourceOf(parts[index - 1]) + string);
  return Html.trusted(source);
}

export const NONE: Html = Html.trusted("");

/** Makes hostile text inert in HTML: no element, attribute, entity or change of direction comes of it. */
export function escapeHtml(text: string): string {
  const shown = visible(text);
  return isolated(entities(shown), shown);
}

/** As `escapeHtml`, with its line breaks kept: for `<pre>`. */
export function escapePre(text: string): Html {
  return Html.trusted(
    visibleLines(text)
      .map((line) => isolated(entities(line), line))
      .join("\n"),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function sourceOf(part: Part | undefined): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.toString();
  return Array.isArray(part) ? part.map(String).join("\n") : escapeHtml(String(part));
}
