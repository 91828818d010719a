import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../scripts/figures.ts";
import { grownFlow } from "../test/check/grown.ts";
import { checkOnce } from "./check-once.ts";
import { cpuTimeOf } from "./cpu-time.ts";
import { Limits } from "./limits.ts";
import { fileOf } from "./sample-flow.ts";

/** Measures the offline checks beside JSON.parse of the same bytes in the same run. Exits 1 over a limit; the short form only tells the times. */
const ROUNDS = 15;
const FIRST_CALLS = 5;
const SIZES = [250, 500, 1000, 2000];
const LARGEST = 2000;
const FLOWS = 1000;
/** Real flows, where they lie beside the repository. */
const CORPUS = join(import.meta.dirname, "..", "..", "shared", "corpus", "flows");
/** As many widgets as the median flow of the corpus has, where it is not there. */
const MEDIAN_WIDGETS = 8;

interface Times {
  readonly checked: number[];
  readonly parsed: number[];
}

function parseOnce(bytes: Uint8Array): void {
  JSON.parse(new TextDecoder().decode(bytes));
}

/** Each of them once a round, checked and parsed by turns, so that what else the machine does meets all of them. */
function measured(files: ReadonlyMap<number, Uint8Array>): Map<number, Times> {
  const all = new Map([...files.keys()].map((widgets) => [widgets, { checked: [], parsed: [] } as Times]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [widgets, bytes] of files) {
      const times = LARGEST / widgets;
      all.get(widgets)?.checked.push(cpuTimeOf(() => checkOnce(bytes), times));
      all.get(widgets)?.parsed.push(cpuTimeOf(() => parseOnce(bytes), 30 * times));
    }
  }
  return all;
}

/** The first check of a process, where nothing is warm yet. */
function firstCheck(widgets: number): number {
  const script = join(import.meta.dirname, "first-check.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(widgets)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** A thousand files about as large as the median one: those of the corpus that are nearest to it, again and again. */
function medianFlows(): Buffer[] {
  if (!existsSync(CORPUS)) return Array.from({ length: FLOWS }, () => fileOf(grownFlow(MEDIAN_WIDGETS)));
  const files = globSync("*.json", { cwd: CORPUS }).map((name) => readFileSync(join(CORPUS, name)));
  const size = median(files.map(({ length }) => length));
  const near = files.toSorted((a, b) => Math.abs(a.length - size) - Math.abs(b.length - size)).slice(0, 11);
  return Array.from({ length: FLOWS }, (_, n) => near[n % near.length] ?? Buffer.alloc(0));
}

const limits = new Limits();
const files = new Map(SIZES.map((widgets) => [widgets, fileOf(grownFlow(widgets))]));
const times = measured(files);
const perWidget = new Map<number, number>();
console.log(`Node ${process.version}, CPU time of one thread, medians of ${ROUNDS} rounds, alternated\n`);
console.log("widgets        kB   checked  JSON.parse    ratio  a widget");
for (const [widgets, { checked, parsed }] of times) {
  const [check, parse] = [median(checked), median(parsed)];
  perWidget.set(widgets, (check * 1000) / widgets);
  const size = ((files.get(widgets)?.length ?? 0) / 1000).toFixed(0);
  console.log(
    `${String(widgets).padStart(7)} ${size.padStart(9)} ${check.toFixed(1).padStart(6)} ms ${parse.toFixed(2).padStart(8)} ms ${(check / parse).toFixed(1).padStart(6)} × ${((check * 1000) / widgets).toFixed(0).padStart(6)} µs`,
  );
}
const thousand = [1, 2, 3].map(() => cpuTimeOf(() => medianFlows().forEach(checkOnce)));
const largest = times.get(LARGEST) ?? { checked: [], parsed: [] };
console.log("");
limits.holdHere("2,000 widgets with Liquid everywhere", median(largest.checked), 300, "ms");
limits.holdHere(
  "  first check of a process",
  median(Array.from({ length: FIRST_CALLS }, () => firstCheck(LARGEST))),
  300,
  "ms",
);
limits.hold("  beside JSON.parse", median(largest.checked) / median(largest.parsed), 40, "×");
limits.holdHere("1,000 median flows", median(thousand), 3000, "ms");
limits.hold(
  "a widget of 2,000 beside one of 250",
  (perWidget.get(LARGEST) ?? Number.NaN) / (perWidget.get(250) ?? Number.NaN),
  2,
  "×",
);
process.exitCode = limits.exitCode;
