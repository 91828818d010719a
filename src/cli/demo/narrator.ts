import { styleText } from "node:util";
import type { Terminal } from "../terminal.ts";
import { viewed, wrapped } from "./viewer.ts";

const INDENT = "   ";

/** Tells a story step by step: what is done, how long it took, what came of it. */
export class Narrator {
  readonly width: number;
  readonly #terminal: Terminal;
  readonly #otherwise: string[] = [];
  #step = 0;
  #endLine = () => {};

  constructor(terminal: Terminal, width: number) {
    this.#terminal = terminal;
    this.width = width;
  }

  /** Does a step and tells its title with the time that it took. */
  async step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
    this.#step += 1;
    this.#endLine = this.#terminal.progress(title);
    const begun = performance.now();
    try {
      return await work();
    } finally {
      const seconds = (performance.now() - begun) / 1000;
      this.#endLine();
      const head = `${this.#step}. ${title}`;
      this.#print(`\n${this.paint("bold", head)}${this.paint("dim", `  ${seconds.toFixed(1)} s`)}\n`);
    }
  }

  /** Ends in mid-step: what was said to take its time goes from the terminal. */
  breakOff(): void {
    this.#endLine();
  }

  /** Text of the story, broken to the width. */
  tell(...texts: readonly string[]): void {
    for (const text of texts) this.lines(wrapped(text, this.width - INDENT.length));
  }

  /** Lines as they are, behind a bar where they are somebody else's words. */
  lines(lines: readonly string[], bar = ""): void {
    for (const line of lines)
      this.#print(`${INDENT}${bar === "" ? "" : this.paint("dim", bar)}${line}`.trimEnd().concat("\n"));
  }

  /** Markdown of Flowgate's as its reader sees it. */
  show(markdown: string): void {
    this.lines(
      viewed(markdown, { colour: this.#terminal.colour, width: this.width - INDENT.length - 2 }),
      "│ ",
    );
  }

  /** What the story promises; where it does not hold, the end tells. */
  expect(holds: boolean, promise: string): void {
    if (!holds) this.#otherwise.push(promise);
  }

  get otherwise(): readonly string[] {
    return this.#otherwise;
  }

  paint(style: Parameters<typeof styleText>[0], text: string): string {
    return this.#terminal.colour ? styleText(style, text, { validateStream: false }) : text;
  }

  #print(text: string): void {
    this.#terminal.print(text);
  }
}
