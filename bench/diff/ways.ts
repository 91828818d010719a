import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diff as jsonDiff } from "json-diff";
import { create as jsonDiffPatch } from "jsondiffpatch/with-text-diffs";
import { compareDefinitions } from "../../src/diff/compare.ts";
import { isObject, type Json, type JsonObject } from "../../src/flow/json.ts";
import { renderComparison } from "../../src/report/comparison-page.ts";
import { renderComparisonHtml } from "../../src/report/html/comparison-document.ts";
import type { Situation } from "./situations.ts";

/** Makes one comparison ready to run: what a way needs beforehand is not measured. */
type Way = (situation: Situation) => { readonly run: () => unknown; readonly end?: () => void };

const read = (text: string) => JSON.parse(text) as JsonObject;

function compared({ before, after }: Situation) {
  const [old, current] = [read(before), read(after)];
  return () => ({ before: old, after: current, changes: compareDefinitions(old, current) });
}

/**
 * The ways to compare two definitions. jsondiffpatch knows widgets by their names and compares long texts by their
 * words, as it is used in life; json-diff, whose lists take time by their square, gets them by name too.
 */
export const WAYS = {
  compared: (situation) => ({ run: compared(situation) }),
  comment: (situation) => {
    const compare = compared(situation);
    return { run: () => renderComparison(compare(), "a flow") };
  },
  html: (situation) => {
    const compare = compared(situation);
    return { run: () => renderComparisonHtml(compare(), "a flow") };
  },
  jsondiffpatch: ({ before, after }) => {
    const [old, current] = [read(before), read(after)];
    return { run: () => jsonDiffPatch({ objectHash: nameOf }).diff(old, current) };
  },
  jsonDiff: ({ before, after }) => {
    const [old, current] = [keyed(read(before)), keyed(read(after))];
    return { run: () => jsonDiff(old, current) };
  },
  git: ({ before, after }) => {
    const folder = mkdtempSync(join(tmpdir(), "flowgate-bench-"));
    const paths = [before, after].map((text, side) => {
      const path = join(folder, `${side}.json`);
      writeFileSync(path, JSON.stringify(read(text), null, 2));
      return path;
    });
    const run = () =>
      spawnSync("git", ["diff", "--no-index", "--no-ext-diff", ...paths], { maxBuffer: 64 * 1024 * 1024 });
    return { run, end: () => rmSync(folder, { recursive: true }) };
  },
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof WAYS;

export const WAY_NAMES: Readonly<Record<WayName, string>> = {
  compared: "Flowgate, compared",
  comment: "Flowgate, and written as a comment",
  html: "Flowgate, and written as HTML",
  jsondiffpatch: "jsondiffpatch, by name, with texts",
  jsonDiff: "json-diff, by name",
  git: "git diff, with its start",
};

/** One run of `way` on texts read anew, in milliseconds. */
export function timeOf(way: WayName, situation: Situation): number {
  const ready: ReturnType<Way> = WAYS[way](situation);
  const started = performance.now();
  ready.run();
  const time = performance.now() - started;
  ready.end?.();
  return time;
}

function nameOf(item: object, index?: number): string {
  const { name, event } = item as { name?: string; event?: string };
  return name ?? `${event} ${index}`;
}

/** States by their name, and transitions by their event. */
function keyed(value: Json): Json {
  if (Array.isArray(value)) {
    const entries = value.map((item, index) => {
      const name = isObject(item) ? (item.name ?? item.event ?? index) : index;
      return [`${name} ${isObject(item) && "name" in item ? "" : index}`, keyed(item)] as const;
    });
    return Object.fromEntries(entries);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keyed(item)]));
}
