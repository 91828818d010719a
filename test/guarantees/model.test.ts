import fc from "fast-check";
import { it } from "vitest";
import { begin, publishedAsModelled, sequences } from "./commands.ts";
import { Model } from "./model.ts";
import { RealWorld } from "./world.ts";

/** CI runs 2,000 sequences. */
const SEQUENCES = Number(process.env.FLOWGATE_MODEL ?? 60);

it("after any sequence of commits, merges, edits in the Console, renames, deletions and failed runs, live is what it must be", async () => {
  const property = fc.asyncProperty(sequences, async (commands) => {
    const [model, real] = [new Model(), await RealWorld.open()];
    try {
      await begin(model, real);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await publishedAsModelled(model, real);
    } finally {
      await real.close();
    }
  });
  await fc.assert(property, { numRuns: SEQUENCES, seed: 20_260_105, includeErrorInReport: true });
}, 3_600_000);
