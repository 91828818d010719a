import { readFile } from "node:fs/promises";
import { FlowgateError } from "../error.ts";
import { isDefinition } from "../flow/definition.ts";
import type { JsonObject } from "../flow/json.ts";
import { readJsonText } from "../flow/text.ts";

/** What git and diff name where there is no file. */
export const NO_FILE = "/dev/null";

/** The bytes of a file; null where there is none. Throws a FlowgateError where it cannot be read. */
export async function bytesOf(path: string): Promise<Uint8Array | null> {
  if (path === NO_FILE) return null;
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    const isFolder = (error as NodeJS.ErrnoException).code === "EISDIR";
    const [why, hint] = isFolder
      ? ["it is a folder", "Name a flow's file."]
      : [(error as Error).message, "Look at what is there, and who may read it."];
    throw new FlowgateError(`The file ${path} cannot be read: ${why}.`, { hint });
  }
}

/** The flow that `bytes` hold. Throws a FlowgateError with the place of the first fault where they hold none. */
export function flowIn(bytes: Uint8Array, path: string): JsonObject {
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
  throw noFlow(path);
}

/** The error about a file of JSON that is no flow. */
export function noFlow(path: string): FlowgateError {
  return new FlowgateError(`${path} holds no flow: it has no list of "states".`, {
    hint: "Name the file of a definition, as the Console shows it or the API gives it.",
  });
}
