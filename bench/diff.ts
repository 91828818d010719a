import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diff as jsonDiff } from "json-diff";
import { create as jsonDiffPatch } from "jsondiffpatch";
import { compareDefinitions } from "../src/diff/compare.ts";
import { isObject, type Json, type JsonObject } from "../src/flow/json.ts";
import { renderComparison } from "../src/report/comparison-page.ts";
import { renderComparisonHtml } from "../src/report/html/comparison-document.ts";
import { sampleFlow } from "./sample-flow.ts";

/**
 * Measures comparing and telling two definitions, beside json-diff, jsondiffpatch and git's own diff of the same two in the same
 * run. Exits 1 over a limit.
 */
const ROUNDS = 15;
const folder = mkdtempSync(join(tmpdir(), "flowgate-bench-"));

interface Input {
  readonly what: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const compare = ({ before, after }: Input) => ({
  before,
  after,
  changes: compareDefinitions(before, after),
});

/** Each way to compare two definitions; what a way needs made ready is not measured. */
const WAYS = {
  "flowgate, compared": (input: Input) => () => compare(input),
  "flowgate, and written as a comment": (input: Input) => () => renderComparison(compare(input), "a flow"),
  "flowgate, and written as HTML": (input: Input) => () => renderComparisonHtml(compare(input), "a flow"),
  "json-diff, widgets by name": (input: Input) => {
    const [before, after] = [keyed(input.before), keyed(input.after)];
    return () => jsonDiff(before, after);
  },
  "jsondiffpatch, widgets by name": ({ before, after }: Input) => {
    const patcher = jsonDiffPatch({ objectHash: nameOf });
    return () => patcher.diff(before, after);
  },
  "git diff, with its start": (input: Input) => {
    const paths = [input.before, input.after].map((definition, side) => {
      const path = join(folder, `${side}.json`);
      writeFileSync(path, JSON.stringify(definition, null, 2));
      return path;
    });
    return () => spawnSync("git", ["diff", "--no-index", "--no-ext-diff", "--stat", ...paths]);
  },
} as const;

type Way = keyof typeof WAYS;

/** The fastest of a few rounds, the ways one after the other in each: what else the machine does only adds. */
function measured(input: Input): Map<Way, number> {
  const ready = (Object.keys(WAYS) as Way[]).map((way) => ({
    way,
    run: WAYS[way](input),
    times: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { run, times } of ready) {
      const started = performance.now();
      run();
      times.push(performance.now() - started);
    }
  }
  return new Map(ready.map(({ way, times }) => [way, Math.min(...times)]));
}

function nameOf(item: object, index?: number): string {
  const { name, event } = item as { name?: string; event?: string };
  return name ?? `${event} ${index}`;
}

/** States by their name, and transitions by their event: json-diff on lists takes time by their square. */
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

/** Every widget under a new name, with the references that follow. */
function renamed(definition: JsonObject): JsonObject {
  const text = JSON.stringify(definition);
  return JSON.parse(text.replaceAll(/\b(menu|fetch|choice|sorry)_(\d+)\b/g, "renamed_$1_$2")) as JsonObject;
}

function edited(widgets: number): Input {
  return {
    what: `${widgets} widgets, one in 20 edited`,
    before: sampleFlow(widgets),
    after: sampleFlow(widgets, { every: 5 }),
  };
}

function allRenamed(widgets: number): Input {
  const before = sampleFlow(widgets);
  return { what: `${widgets} widgets, all renamed`, before, after: renamed(before) };
}

const broken: string[] = [];
const hold = (what: string, value: number, most: number, unit: string) => {
  const holds = value <= most;
  if (!holds) broken.push(what);
  console.log(`${holds ? "ok  " : "OVER"} ${what}: ${value.toFixed(1)} ${unit}, at most ${most}`);
};

try {
  const inputs = [edited(1000), edited(2000), allRenamed(1000), allRenamed(2000)];
  const results = inputs.map((input) => ({ input, times: measured(input) }));
  console.log(`Node ${process.version}, the fastest of ${ROUNDS} runs, alternated\n`);
  for (const { input, times } of results) {
    console.log(`${input.what} (${compare(input).changes.length} changes)`);
    for (const [way, time] of times) console.log(`  ${way.padEnd(36)} ${time.toFixed(1).padStart(8)} ms`);
  }
  const of = (place: number, way: Way) => results[place]?.times.get(way) ?? Number.NaN;
  const comment = "flowgate, and written as a comment";
  console.log("");
  hold("1,000 widgets compared and told", of(0, comment), 60, "ms");
  hold("2,000 widgets beside 1,000", of(1, comment) / of(0, comment), 3, "×");
  hold(
    "2,000 renamed widgets beside 1,000",
    of(3, "flowgate, compared") / of(2, "flowgate, compared"),
    3,
    "×",
  );
  hold(
    "1,000 widgets compared beside jsondiffpatch",
    of(0, "flowgate, compared") / of(0, "jsondiffpatch, widgets by name"),
    5,
    "×",
  );
  hold("2,000 widgets as HTML", of(1, "flowgate, and written as HTML"), 1500, "ms");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = broken.length === 0 ? 0 : 1;
