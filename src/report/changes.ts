import type { Change } from "../diff/change.ts";
import { summaryOf } from "../diff/summary.ts";
import { painter, plain } from "./paint.ts";
import type { TerminalOptions } from "./terminal.ts";

const SIGNS: Readonly<Partial<Record<Change["kind"], { sign: string; style: "green" | "red" | "dim" }>>> = {
  "flow-added": { sign: "+", style: "green" },
  "widget-added": { sign: "+", style: "green" },
  "transition-added": { sign: "+", style: "green" },
  "flow-removed": { sign: "-", style: "red" },
  "widget-removed": { sign: "-", style: "red" },
  "transition-removed": { sign: "-", style: "red" },
  "layout-changed": { sign: "=", style: "dim" },
};

/** Changes for a terminal, a sentence a line, and a line that counts them. */
export function renderChanges(changes: readonly Change[], { colour }: TerminalOptions): string {
  const paint = painter(colour);
  if (changes.length === 0) return "No changes.\n";
  const lines = changes.map(({ kind, text }) => {
    const { sign, style } = SIGNS[kind] ?? { sign: "~", style: "yellow" as const };
    return `${paint(style, sign)} ${plain(text)}`;
  });
  return `${[...lines, "", paint("dim", summaryOf(changes))].join("\n")}\n`;
}
