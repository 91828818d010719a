import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median } from "../scripts/figures.ts";
import { bundleSize, emulatorTexts } from "./bundle.ts";
import { type RunFigures, runAction, runEmpty, runProbed, startWorld } from "./runs.ts";

/** Measures what the action costs, each figure beside an empty Node script in the same run. Exits 1 over a limit. */
const { values } = parseArgs({ options: { short: { type: "boolean", default: false } } });
const RUNS = values.short ? 7 : 21;

interface Line {
  readonly what: string;
  readonly milliseconds: number | null;
  readonly shown: string;
  readonly limit: string;
  readonly holds: boolean;
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
  const empty: RunFigures[] = [];
  const started: RunFigures[] = [];
  const reviewed: RunFigures[] = [];
  const large: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    empty.push(runEmpty());
    started.push(runAction(nothing));
    if (round % 3 === 0) reviewed.push(runAction(fifty));
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
    line("an empty Node script", base, "", "", true),
    line(
      "start, no flow changed",
      start,
      `${(start / base).toFixed(2)} × empty`,
      "4.5 ×",
      start / base <= 4.5,
    ),
    line(
      "review of 50 flows at 80 ms a request",
      review,
      `${(review - start).toFixed(0)} ms over the start`,
      "700 ms",
      review - start <= 700,
    ),
    line(
      `2,000 widgets (${(bytes / 1e3).toFixed(0)} kB, ${changes} changes)`,
      median(large),
      `${median(large).toFixed(0)} ms`,
      "250 ms",
      median(large) <= 250,
    ),
    line(
      "peak memory, 10 of 1,000 flows changed",
      null,
      `${median(memory).toFixed(0)} MB`,
      "150 MB",
      median(memory) <= 150,
    ),
    line("peak memory, all of 1,000 flows changed", null, `${most.toFixed(0)} MB`, "", true),
    line("dist/index.js", null, `${size.toFixed(2)} MB`, "2.2 MB", size <= 2.2),
    line(
      `the emulator's texts in it (${inCommandLine} in dist/cli.js)`,
      null,
      String(inAction.length),
      "0",
      inAction.length === 0,
    ),
  ];
  console.log(`Node ${process.version}, medians of ${RUNS} runs, alternated\n`);
  for (const { what, milliseconds, shown, limit, holds } of lines) {
    const time = milliseconds === null ? "" : `${milliseconds.toFixed(0)} ms`;
    const ratio = milliseconds === null ? "" : `${(milliseconds / base).toFixed(2)} ×`;
    const rule = limit === "" ? "" : `${holds ? "ok  " : "OVER"} at most ${limit}`;
    console.log(`${what.padEnd(44)} ${time.padStart(8)} ${ratio.padStart(8)}  ${shown.padEnd(24)} ${rule}`);
  }
  process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await world.close();
}

function line(what: string, milliseconds: number | null, shown: string, limit: string, holds: boolean): Line {
  return { what, milliseconds, shown, limit, holds };
}
