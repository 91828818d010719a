import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, parseDocument } from "yaml";

export const ROOT: string = join(import.meta.dirname, "..", "..");

/** The files of this repository that a glob names, from its root. */
export function filesLike(...globs: readonly string[]): string[] {
  return globs.flatMap((glob) => globSync(glob, { cwd: ROOT })).toSorted();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** A workflow as its YAML reads; `on` stays a text. */
export function workflowOf(text: string): Document.Parsed {
  return parseDocument(text);
}
