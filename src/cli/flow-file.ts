import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { FlowgateError } from "../error.ts";
import { isDefinition } from "../flow/definition.ts";
import type { JsonObject } from "../flow/json.ts";
import { readJsonText } from "../flow/text.ts";
import { LIMITS } from "../flow/text-fault.ts";
import { visible } from "../report/visible.ts";

/** What git and diff name where there is no file. */
export const NO_FILE = "/dev/null";

/** The bytes of a file; null where there is none. Throws a FlowgateError where it cannot be read. */
export async function bytesOf(path: string): Promise<Uint8Array | null> {
  if (path === NO_FILE) return null;
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unreadable(path, error);
  }
}

/** What a shell and the system put a stream at: `<(…)`, a pipe, standard input. Nothing else of the kind is waited for. */
const STREAM = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/** The bytes of a file or stream that may hold a flow; null where there is none. No more is read of it than a flow may have. */
export async function flowBytes(path: string): Promise<Uint8Array | null> {
  if (path === NO_FILE) return null;
  const parts: Uint8Array[] = [];
  try {
    const info = statSync(path);
    if (!info.isFile() && !info.isDirectory() && !STREAM.test(path)) throw noFile(path);
    for await (const part of createReadStream(path, { end: LIMITS.fileBytes })) parts.push(part);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error instanceof FlowgateError ? error : unreadable(path, error);
  }
  const bytes = Buffer.concat(parts);
  if (bytes.length <= LIMITS.fileBytes) return bytes;
  throw new FlowgateError(`The file ${visible(path)} has more than ${LIMITS.fileBytes} bytes.`, {
    hint: "Name a flow's own file: Twilio takes no larger one.",
  });
}

function noFile(path: string): FlowgateError {
  return new FlowgateError(`The file ${visible(path)} cannot be read: it is no regular file.`, {
    hint: "Name a flow's file, or hand it over as /dev/stdin or <(…).",
  });
}

function unreadable(path: string, error: unknown): FlowgateError {
  const isFolder = (error as NodeJS.ErrnoException).code === "EISDIR";
  const [why, hint] = isFolder
    ? ["it is a folder", "Name a flow's file."]
    : [visible((error as Error).message), "Look at what is there, and who may read it."];
  return new FlowgateError(`The file ${visible(path)} cannot be read: ${why}.`, { hint });
}

/** The flow that `bytes` hold. Throws a FlowgateError with the place of the first fault where they hold none. */
export function flowIn(bytes: Uint8Array, path: string): JsonObject {
  const text = readJsonText(bytes);
  const { value, faults } = text;
  const [fault] = faults;
  if (isDefinition(value)) return value;
  if (value === undefined && fault !== undefined) {
    const { line, column } = text.placeAt(fault.offset);
    throw new FlowgateError(`${visible(path)}:${line}:${column}: ${fault.message}`, {
      hint: "Run flowgate check for every fault.",
    });
  }
  throw noFlow(path);
}

/** The error about a file of JSON that is no flow. */
export function noFlow(path: string): FlowgateError {
  return new FlowgateError(`${visible(path)} holds no flow: it has no list of "states".`, {
    hint: "Name the file of a definition, as the Console shows it or the API gives it.",
  });
}
