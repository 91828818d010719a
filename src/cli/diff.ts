import { compareDefinitions } from "../diff/compare.ts";
import { FlowgateError } from "../error.ts";
import { renderChanges } from "../report/changes.ts";
import type { Comparison } from "../report/comparison.ts";
import { renderComparison } from "../report/comparison-page.ts";
import { renderComparisonHtml } from "../report/html/comparison-document.ts";
import { renderDiagram } from "../report/mermaid.ts";
import { bytesOf, flowIn } from "./flow-file.ts";
import { readArguments } from "./options.ts";
import type { Terminal } from "./terminal.ts";

type Show = (comparison: Comparison, title: string, terminal: Terminal) => string;

/** What a comparison is printed as. */
const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", ({ changes }, _, { colour }) => renderChanges(changes, { colour })],
  ["markdown", renderComparison],
  ["mermaid", diagram],
  ["json", ({ changes }) => `${JSON.stringify(changes.map(told), null, 2)}\n`],
  ["html", renderComparisonHtml],
]);

/**
 * What changes from one flow file to another; one of them may be missing, or `/dev/null`.
 * Exit code 0: nothing but layout; 1: they differ.
 */
export async function diff(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, files } = readArguments(args, { format: { type: "string", default: "text" } });
  const show = FORMATS.get(String(values.format));
  if (show === undefined)
    throw new FlowgateError(`There is no format ${JSON.stringify(values.format)}.`, {
      hint: `Give --format with one of ${[...FORMATS.keys()].join(", ")}.`,
    });
  const [old, current, ...rest] = files;
  if (old === undefined || current === undefined || rest.length > 0) {
    throw new FlowgateError("flowgate diff takes two flow files.", {
      hint: "flowgate diff OLD.json NEW.json",
    });
  }
  const comparison = await compared(old, current);
  const title =
    comparison.after === null ? old : comparison.before === null ? current : `${old} → ${current}`;
  terminal.print(show(comparison, title, terminal));
  return comparison.changes.some((change) => change.kind !== "layout-changed") ? 1 : 0;
}

async function compared(old: string, current: string): Promise<Comparison> {
  const [oldBytes, currentBytes] = [await bytesOf(old), await bytesOf(current)];
  if (oldBytes === null && currentBytes === null)
    throw new FlowgateError(`There is neither a file ${old} nor a file ${current}.`, {
      hint: "Paths are relative to the working directory.",
    });
  const before = oldBytes === null ? null : flowIn(oldBytes, old);
  const after = currentBytes === null ? null : flowIn(currentBytes, current);
  return { before, after, changes: compareDefinitions(before, after) };
}

function told({ kind, widget, property, event, text }: Comparison["changes"][number]) {
  return { kind, widget, property, event, text };
}

function diagram({ before, after, changes }: Comparison): string {
  const drawn = renderDiagram(before, after, changes);
  if (drawn !== null) return `${drawn.text}\n`;
  const none = changes.every(({ kind }) => kind === "layout-changed" || kind === "flow-changed");
  const why = none ? "nothing that a diagram shows has changed" : "more changed than one can show legibly";
  return `flowchart TD\n  %% No diagram: ${why}.\n`;
}
