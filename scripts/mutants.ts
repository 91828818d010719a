import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/**
 * Breaks as much of src/check/ as there is time for, group by group, and asks the tests. A group is begun only where
 * it can be expected to end in time; one is always done. Exits 1 where too few mutants are killed.
 * `node scripts/mutants.ts --seconds N [--from K]`; K is the group that comes first, so that runs take turns.
 */
const ROOT = join(import.meta.dirname, "..");
const GROUPS = 8;
const REPORT = join(ROOT, "build", "mutants.json");
const { thresholds, mutate } = JSON.parse(readFileSync(join(ROOT, "stryker.config.json"), "utf8"));

/** Of one file, by https://stryker-mutator.io/docs/mutation-testing-elements/mutant-states-and-metrics/ */
interface Score {
  readonly killed: number;
  readonly all: number;
}

const KILLED = new Set(["Killed", "Timeout"]);
const COUNTED = new Set([...KILLED, "Survived", "NoCoverage"]);

interface Mutated {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function scoresOf(group: readonly string[]): Map<string, Score> {
  rmSync(REPORT, { force: true });
  const stryker = join(ROOT, "node_modules", ".bin", "stryker");
  const args = ["run", "--mutate", group.join(","), "--reporters", "json", "--logLevel", "warn"];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(ROOT, "build", "compile-cache") };
  // Its own exit code is about this group alone.
  spawnSync(stryker, args, { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] });
  const { files } = JSON.parse(readFileSync(REPORT, "utf8")) as Mutated;
  return new Map(
    Object.entries(files).map(([file, { mutants }]) => [
      file,
      {
        killed: mutants.filter(({ status }) => KILLED.has(status)).length,
        all: mutants.filter(({ status }) => COUNTED.has(status)).length,
      },
    ]),
  );
}

function shown({ killed, all }: Score): string {
  return `${killed} of ${all}${all === 0 ? "" : ` (${((100 * killed) / all).toFixed(1)} %)`}`;
}

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "600" }, from: { type: "string", default: "0" } },
});
const [wanted, unwanted] = [mutate[0], mutate[1].slice(1)];
const files = globSync(wanted, { cwd: ROOT })
  .filter((file) => file !== unwanted)
  .toSorted();
const end = performance.now() + Number(values.seconds) * 1000;
const sum = { killed: 0, all: 0 };
let longest = 0;
let done = 0;
while (done < GROUPS && (done === 0 || performance.now() + 1.5 * longest < end)) {
  const began = performance.now();
  const turn = (Number(values.from) + done) % GROUPS;
  for (const [file, score] of scoresOf(files.filter((_, index) => index % GROUPS === turn))) {
    console.log(`${file.padEnd(40)} ${shown(score)}`);
    sum.killed += score.killed;
    sum.all += score.all;
  }
  longest = Math.max(longest, performance.now() - began);
  done += 1;
}
const part =
  done === GROUPS ? "all of src/check" : `${done} of ${GROUPS} groups of src/check, what there was time for`;
console.log(`\nmutants killed: ${shown(sum)}, at least ${thresholds.break} %, in ${part}`);
process.exitCode = sum.all > 0 && (100 * sum.killed) / sum.all >= thresholds.break ? 0 : 1;
