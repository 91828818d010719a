import fc from "fast-check";
import type { TestContext } from "vitest";
import { begin, publishedAsModelled, sequences } from "./commands.ts";
import { Model } from "./model.ts";
import { tally } from "./tally.ts";
import { RealWorld } from "./world.ts";

/** CI holds 2,000 sequences. They are held in so many files at once, of each so many side by side. */
const SEQUENCES = Number(process.env.FLOWGATE_MODEL ?? 64);
const PARTS = 4;
const LANES = 2;
const SEED = 20_260_105;

/** Far longer than a part takes, in ms. */
export const HELD_MS = 3_600_000;

/** Holds one part of the random sequences against the model, each from its beginning to a run without faults. */
export async function holdPart(part: number, context: Pick<TestContext, "task">): Promise<void> {
  let [held, runs] = [0, 0];
  const property = fc.asyncProperty(sequences, async (commands) => {
    const [model, real] = [new Model(), await RealWorld.open()];
    try {
      begin(model, real);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await publishedAsModelled(model, real);
      held += 1;
      runs += real.runs;
    } finally {
      await real.close();
    }
  });
  const lanes = Array.from({ length: LANES }, (_, lane) => SEED + part * LANES + lane);
  const numRuns = Math.ceil(SEQUENCES / PARTS / LANES);
  await Promise.all(lanes.map((seed) => fc.assert(property, { numRuns, seed, includeErrorInReport: true })));
  tally(context, { held: { sequences: held, runs } });
}
