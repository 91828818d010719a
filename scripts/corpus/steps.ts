import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { compareDefinitions } from "../../src/diff/compare.ts";
import { isDefinition } from "../../src/flow/definition.ts";
import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { readJsonText } from "../../src/flow/text.ts";
import { measureStep } from "../../test/diff/measure.ts";
import type { RealFile, Step } from "./folder.ts";

/** What one step takes to tell; null for the share where git shows no line. */
export interface StepResult {
  readonly kind: string;
  readonly sentences: number;
  readonly characters: number;
  readonly milliseconds: number;
  /** Sentences as a share of the lines that a plain `git diff` prints. */
  readonly share: number | null;
  /** And of those among them that are added or removed. */
  readonly shareOfChanged: number | null;
  readonly faults: readonly string[];
}

/** Compares the two ends of a real step: its kind, what is said of it, and that this makes the one of the other. */
export function checkStep(step: Step, folder: string): StepResult {
  const [before, after] = [definitionOf(step.from), definitionOf(step.to)];
  const faults: string[] = [];
  const where = `${step.from.path} to ${step.to.path}`;
  const kind = kindOf(before, after);
  if (kind !== step.kind) faults.push(`${where}: it is ${kind}, and STEPS.tsv says ${step.kind}`);
  const started = performance.now();
  const changes = compareDefinitions(before, after);
  const milliseconds = performance.now() - started;
  const { fault } = measureStep(before, after);
  if (fault !== null) faults.push(`${where}: ${fault}`);
  const telling = changes.filter((change) => change.kind !== "layout-changed");
  if (step.kind === "semantic" && telling.length === 0) faults.push(`${where}: nothing is said of it`);
  if (step.kind !== "semantic" && telling.length > 0)
    faults.push(`${where}: ${telling[0]?.text}, though it is ${step.kind}`);
  if (step.kind === "layout" && changes.length === 0) faults.push(`${where}: its layout is not told`);
  if (step.kind === "format" && changes.length > 0)
    faults.push(`${where}: ${changes[0]?.text}, though it is format`);
  const empty = changes.find(({ text }) => text.trim() === "");
  if (empty !== undefined) faults.push(`${where}: a change (${empty.kind}) without a sentence`);
  const lines = diffLines(join(folder, step.from.path), join(folder, step.to.path));
  return {
    kind,
    sentences: changes.length,
    characters: changes.reduce((sum, { text }) => sum + text.length, 0),
    milliseconds,
    share: lines.printed === 0 ? null : changes.length / lines.printed,
    shareOfChanged: lines.changed === 0 ? null : changes.length / lines.changed,
    faults,
  };
}

function kindOf(before: JsonObject, after: JsonObject): string {
  if (digestOf(before) !== digestOf(after)) return "semantic";
  return digestOf(before, { layout: true }) === digestOf(after, { layout: true }) ? "format" : "layout";
}

/** The flow that a file of the corpus holds. */
export function definitionOf(file: RealFile): JsonObject {
  const { value } = readJsonText(file.bytes);
  if (!isDefinition(value)) throw new Error(`${file.path} is no flow`);
  return value;
}

/** How many lines a plain `git diff` prints, and how many of those are added or removed. */
function diffLines(before: string, after: string): { printed: number; changed: number } {
  const { stdout } = spawnSync("git", ["diff", "--no-index", "--no-ext-diff", before, after], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split("\n").slice(0, -1);
  const start = lines.findIndex((line) => line.startsWith("@@"));
  const changed = lines.slice(start).filter((line) => /^[+-]/.test(line));
  return { printed: lines.length, changed: changed.length };
}
