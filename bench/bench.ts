import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../scripts/figures.ts";
import { bundleSize, emulatorTexts } from "./bundle.ts";
import { SHORT } from "./limits.ts";
import {
  bundleLibraries,
  deleteComments,
  type RunFigures,
  runAction,
  runEmpty,
  runProbed,
  runScript,
  startWorld,
} from "./runs.ts";

/** Measures what the action costs, each figure beside an empty Node script in the same run. Exits 1 over a limit. */
const RUNS = SHORT ? 7 : 21;

interface Limit {
  readonly value: number;
  readonly most: number;
  readonly unit: string;
  /** True for what a busy machine changes: times and memory, not sizes. */
  readonly noisy: boolean;
}

interface Line {
  readonly what: string;
  readonly milliseconds: number | null;
  readonly shown: string;
  readonly limit?: Limit;
}

const times = (runs: readonly RunFigures[]) => median(runs.map(({ milliseconds }) => milliseconds));

function largeFlow(): { milliseconds: number; changes: number; bytes: number } {
  const script = join(import.meta.dirname, "large-flow.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const world = await startWorld();
try {
  const { nothing, fifty, thousand, all } = world.situations;
  runAction(nothing);
  const libraries = bundleLibraries();
  const empty: RunFigures[] = [];
  const loaded: RunFigures[] = [];
  const started: RunFigures[] = [];
  const reviewed: RunFigures[] = [];
  const large: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    empty.push(runEmpty());
    loaded.push(runScript(libraries));
    started.push(runAction(nothing));
    if (round % 3 === 0) {
      reviewed.push(runAction(fifty));
      // Each is a pull request's first review, which has a comment to write and none to read.
      await deleteComments(fifty);
    }
    if (round % 3 === 1) large.push(largeFlow().milliseconds);
  }
  const memory = [1, 2, 3].map(() => runProbed(thousand).megabytes);
  const most = runProbed(all).megabytes;

  const base = times(empty);
  const start = times(started);
  const review = times(reviewed);
  const { changes, bytes } = largeFlow();
  const size = bundleSize();
  const { inAction, inCommandLine } = emulatorTexts();
  const lines: Line[] = [
    { what: "an empty Node script", milliseconds: base, shown: "" },
    {
      what: "core, github and undici loaded, nothing done",
      milliseconds: times(loaded),
      shown: `${(times(loaded) / base).toFixed(2)} × empty`,
    },
    {
      what: "start, no flow changed",
      milliseconds: start,
      shown: `${(start / base).toFixed(2)} × empty`,
      limit: { value: start / base, most: 4.5, unit: "×", noisy: true },
    },
    {
      what: "review of 50 flows at 80 ms a request",
      milliseconds: review,
      shown: `${(review - start).toFixed(0)} ms over the start`,
      limit: { value: review - start, most: 700, unit: "ms", noisy: true },
    },
    {
      what: `2,000 widgets (${(bytes / 1e3).toFixed(0)} kB, ${changes} changes)`,
      milliseconds: median(large),
      shown: `${median(large).toFixed(0)} ms`,
      limit: { value: median(large), most: 250, unit: "ms", noisy: true },
    },
    {
      what: "peak memory, 10 of 1,000 flows changed",
      milliseconds: null,
      shown: `${median(memory).toFixed(0)} MB`,
      limit: { value: median(memory), most: 150, unit: "MB", noisy: true },
    },
    {
      what: "peak memory, all of 1,000 flows changed",
      milliseconds: null,
      shown: `${most.toFixed(0)} MB`,
    },
    {
      what: "dist/index.js with its parts",
      milliseconds: null,
      shown: `${size.toFixed(2)} MB`,
      limit: { value: size, most: 2.2, unit: "MB", noisy: false },
    },
    {
      what: `the emulator's texts in it (${inCommandLine} in dist/cli.js)`,
      milliseconds: null,
      shown: String(inAction.length),
      limit: { value: inAction.length, most: 0, unit: "", noisy: false },
    },
  ];
  console.log(`Node ${process.version}, medians of ${RUNS} runs, alternated\n`);
  for (const line of lines) console.log(told(line, base));
  const broken = lines.filter(
    ({ limit }) => limit !== undefined && isHeld(limit) && limit.value > limit.most,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await world.close();
}

/** The short form runs on shared machines beside other work: it tells times and memory, and stops at what no machine changes. */
function isHeld(limit: Limit): boolean {
  return !(SHORT && limit.noisy);
}

function told({ what, milliseconds, shown, limit }: Line, base: number): string {
  const time = milliseconds === null ? "" : `${milliseconds.toFixed(0)} ms`;
  const ratio = milliseconds === null ? "" : `${(milliseconds / base).toFixed(2)} ×`;
  const holds = limit === undefined || limit.value <= limit.most;
  const rule = limit === undefined ? "" : `${holds ? "ok  " : "OVER"} at most ${limit.most} ${limit.unit}`;
  return `${what.padEnd(44)} ${time.padStart(8)} ${ratio.padStart(8)}  ${shown.padEnd(24)} ${rule}`.trimEnd();
}
