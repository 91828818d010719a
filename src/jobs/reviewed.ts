import { planFlow } from "../plan/plan-flow.ts";
import type { Asked } from "./asked.ts";
import { policyOf } from "./policy.ts";
import { provenanceOf } from "./provenance.ts";
import type { Decided } from "./report-of.ts";
import type { Run } from "./run.ts";
import type { Survey } from "./survey.ts";
import { neverPublished, withAnswer } from "./validate.ts";

/** What a publish would do with each flow of a review, with Flow Validate's answers. */
export async function reviewed(
  run: Run,
  seen: Survey,
  asked: ReadonlyMap<string, Asked>,
): Promise<Decided[]> {
  const policy = policyOf(run, seen);
  const first = neverPublished(seen);
  return await Promise.all(
    seen.flows.map(async (flow) => {
      const [state, checked] = await Promise.all([
        seen.stateOf(flow.key),
        withAnswer(flow, asked.get(flow.key) ?? { kind: "unasked" }, first).then(({ desired }) => desired),
      ]);
      const provenance = await provenanceOf(run, seen, checked, state);
      return { desired: checked, state, plan: planFlow(checked, state, provenance, policy) };
    }),
  );
}
