import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../scripts/figures.ts";
import { type Situation, situationsOf } from "./diff/situations.ts";
import { timeOf, WAY_NAMES, type WayName } from "./diff/ways.ts";
import { Limits } from "./limits.ts";

/**
 * Measures comparing and telling two definitions, beside json-diff, jsondiffpatch and git's own diff of the same two in the same
 * run. Exits 1 over a limit; the short form only tells the times.
 */
const ROUNDS = 15;
/** Before those, for what a process does at first only; that is told by the first calls. */
const WARM = 5;
const FIRST_CALLS = 3;
const NAMES = Object.keys(WAY_NAMES) as WayName[];

type Times = ReadonlyMap<WayName, readonly number[]>;

/** The ways one after the other in each round, so that what else the machine does meets all of them. */
function measured(situation: Situation): Times {
  const times = new Map(NAMES.map((way) => [way, [] as number[]]));
  for (let round = -WARM; round < ROUNDS; round += 1) {
    for (const [way, list] of times) {
      const time = timeOf(way, situation);
      if (round >= 0) list.push(time);
    }
  }
  return times;
}

/** The first call in a process of its own. */
function firstCall(way: WayName, place: number): number {
  const script = join(import.meta.dirname, "first-call.ts");
  const times = Array.from({ length: FIRST_CALLS }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, way, String(place)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return median(times);
}

/** In the median, how often longer one way takes than another in the same round. */
function beside(times: Times, way: WayName, other: WayName): number {
  const others = times.get(other) ?? [];
  return median((times.get(way) ?? []).map((time, round) => time / (others[round] ?? Number.NaN)));
}

const limits = new Limits();

const [thousand, twice] = [1000, 2000].map((widgets) =>
  situationsOf(widgets).map((situation) => ({ situation, times: measured(situation) })),
);
if (thousand === undefined || twice === undefined) throw new Error("Nothing was measured.");
const middle = (times: Times, way: WayName) => median(times.get(way) ?? []);
/** The fastest: what else a machine does only adds to a time, while it meets both sides of a ratio. */
const fastest = (times: Times, way: WayName) => Math.min(...(times.get(way) ?? []));
const shown = (time: number) => `${time.toFixed(1).padStart(8)} ms`;

console.log(
  `Node ${process.version}, ${ROUNDS} runs, alternated: the median, the fastest, and the first call in a new process\n`,
);
for (const { situation, times } of [...thousand, ...twice]) {
  const place = thousand.findIndex((one) => one.situation === situation);
  console.log(situation.what);
  for (const way of NAMES) {
    const first = place < 0 ? "" : shown(firstCall(way, place));
    console.log(
      `  ${WAY_NAMES[way].padEnd(36)}${shown(middle(times, way))}${shown(fastest(times, way))}${first}`,
    );
  }
}
console.log("");
for (const { situation, times } of [...thousand, ...twice]) {
  limits.hold(
    `${situation.what}: told, beside jsondiffpatch`,
    beside(times, "comment", "jsondiffpatch"),
    5,
    "×",
  );
}
for (const [place, { situation, times }] of thousand.entries()) {
  limits.holdHere(`${situation.what}: compared and told`, fastest(times, "comment"), 60, "ms");
  const larger = twice[place];
  if (larger === undefined) continue;
  limits.hold(
    `${larger.situation.what}: beside 1000`,
    fastest(larger.times, "comment") / fastest(times, "comment"),
    3,
    "×",
  );
  limits.holdHere(`${larger.situation.what}: as HTML`, fastest(larger.times, "html"), 1500, "ms");
}
process.exitCode = limits.exitCode;
