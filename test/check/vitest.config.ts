import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Golden texts first: they tell in one test what most of the others tell in many. */
class GoldenFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = ({ moduleId }: TestSpecification) => Number(!moduleId.endsWith("/golden.test.ts"));
    return files.sort((a, b) => last(a) - last(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests that tell in a moment what a check says: each mutant of `src/check` runs those that reach it. */
// biome-ignore lint/style/noDefaultExport: Vitest reads it
export default defineConfig({
  test: {
    include: ["test/check/*.test.ts"],
    exclude: ["test/check/{mutation,hostile,growth,place,sarif-schema,secret}.test.ts"],
    isolate: false,
    // Each mutant is a process of a third of a second: room enough to end without collecting garbage.
    execArgv: ["--min-semi-space-size=32", "--max-semi-space-size=64"],
    reporters: [],
    sequence: { sequencer: GoldenFirst },
  },
});
