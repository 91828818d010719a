import { readFile } from "node:fs/promises";
import { compareDefinitions } from "../diff/compare.ts";
import { FlowgateError } from "../error.ts";
import { isDefinition } from "../flow/definition.ts";
import type { JsonObject } from "../flow/json.ts";
import { readJsonText } from "../flow/text.ts";
import { renderChanges } from "../report/changes.ts";
import { readArguments } from "./options.ts";
import type { Terminal } from "./terminal.ts";

const FORMATS = ["text", "json"] as const;

/** What changes from one flow file to another. Exit code 0: nothing but layout; 1: they differ. */
export async function diff(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, files } = readArguments(args, { format: { type: "string", default: "text" } });
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined)
    throw new FlowgateError(`There is no format ${JSON.stringify(values.format)}.`, {
      hint: `Give --format ${FORMATS.join(" or ")}.`,
    });
  const [before, after, ...rest] = files;
  if (before === undefined || after === undefined || rest.length > 0) {
    throw new FlowgateError("flowgate diff takes two flow files.", {
      hint: "flowgate diff OLD.json NEW.json",
    });
  }
  const changes = compareDefinitions(await readFlowFile(before), await readFlowFile(after));
  if (format === "json") {
    const told = changes.map(({ kind, widget, property, text }) => ({ kind, widget, property, text }));
    terminal.print(`${JSON.stringify(told, null, 2)}\n`);
  } else terminal.print(renderChanges(changes, { colour: terminal.colour }));
  return changes.some((change) => change.kind !== "layout-changed") ? 1 : 0;
}

async function readFlowFile(path: string): Promise<JsonObject> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new FlowgateError(`The file ${path} cannot be read: ${error.message}.`);
  });
  const text = readJsonText(bytes);
  const { value, faults } = text;
  const [fault] = faults;
  if (isDefinition(value)) return value;
  if (value === undefined && fault !== undefined) {
    const { line, column } = text.placeAt(fault.offset);
    throw new FlowgateError(`${path}:${line}:${column}: ${fault.message}`, {
      hint: "Run flowgate check for every fault.",
    });
  }
  throw new FlowgateError(`${path} holds no flow: it has no list of "states".`);
}
