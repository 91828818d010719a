import { compareDefinitions } from "../diff/compare.ts";
import { FlowgateError } from "../error.ts";
import type { JsonObject } from "../flow/json.ts";
import { renderChanges } from "../report/changes.ts";
import type { Comparison } from "../report/comparison.ts";
import { renderComparison } from "../report/comparison-page.ts";
import { renderComparisonHtml } from "../report/html/comparison-document.ts";
import { renderDiagram } from "../report/mermaid.ts";
import { visible } from "../report/visible.ts";
import type { Command, Options } from "./command.ts";
import { flowBytes, flowIn, NO_FILE } from "./flow-file.ts";
import { formatOf, readArguments } from "./options.ts";
import type { Terminal } from "./terminal.ts";

type Show = (comparison: Comparison, title: string, terminal: Terminal) => string;

const OPTIONS = {
  format: {
    type: "string",
    default: "text",
    value: "FORMAT",
    help: "text, markdown, mermaid, json or html (default: text)",
  },
} as const satisfies Options;

/** What a comparison is printed as. */
const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", ({ changes }, _, { colour }) => renderChanges(changes, { colour })],
  ["markdown", renderComparison],
  ["mermaid", diagram],
  ["json", ({ changes }) => `${JSON.stringify(changes.map(told), null, 2)}\n`],
  ["html", renderComparisonHtml],
]);

/**
 * What changes from one flow file to another; one of them may be `/dev/null`, for a flow that is new, or gone.
 * Exit code 0: nothing but layout; 1: they differ.
 */
async function diff(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, files } = readArguments("diff", args, OPTIONS);
  const show = formatOf(values, FORMATS);
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
  if (old === NO_FILE && current === NO_FILE)
    throw new FlowgateError(`There is nothing to compare: both sides are ${NO_FILE}.`, {
      hint: "Name at least one flow file.",
    });
  const [before, after] = [await flowAt(old), await flowAt(current)];
  return { before, after, changes: compareDefinitions(before, after) };
}

async function flowAt(path: string): Promise<JsonObject | null> {
  const bytes = await flowBytes(path);
  if (bytes !== null) return flowIn(bytes, path);
  if (path === NO_FILE) return null;
  throw new FlowgateError(`There is no file ${visible(path)}.`, {
    hint: `Paths are relative to the working directory. For a flow that is new, or gone: ${NO_FILE}.`,
  });
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

export const DIFF: Command = {
  name: "diff",
  takes: "OLD NEW",
  summary: "What changes from one flow file to another; /dev/null stands for none",
  options: OPTIONS,
  run: diff,
};
