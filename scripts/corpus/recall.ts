import { recallOn } from "../../test/check/mutants.ts";
import type { RealFile } from "./folder.ts";

/** Of the faults that are planted in real flows, so many are found by the rule that should find them, at the line. */
const LEAST = 0.97;
const SEED = 20_261_123;
/** How often each flow is broken in each way. */
const TIMES = 2;

export interface PlantedFaults {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** Breaks real flows in every way that they have something for, and counts by rule what is found. */
export function plantFaults(files: readonly RealFile[]): PlantedFaults {
  const { mutants, found, missed, byRule } = recallOn(
    files.map(({ bytes }) => bytes.toString("utf8")),
    SEED,
    TIMES,
  );
  const rules = [...byRule].toSorted(([, [, a]], [, [, b]]) => b - a);
  return {
    lines: [
      `${mutants} faults planted in them: ${found} found at their line, by the ${byRule.size} rules that should`,
      ...rules.map(
        ([rule, [right, count]]) =>
          `  ${rule.padEnd(28)} ${String(right).padStart(4)} of ${String(count).padStart(4)}`,
      ),
      ...missed.map((what) => `  missed: ${what}`),
    ],
    faults: found / mutants >= LEAST ? [] : [`only ${found} of ${mutants} planted faults are found`],
  };
}
