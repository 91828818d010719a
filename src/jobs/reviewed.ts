import { planFlow } from "../plan/plan-flow.ts";
import type { FlowReport } from "../report/report.ts";
import type { Asked } from "./asked.ts";
import { policyOf } from "./policy.ts";
import { provenanceOf } from "./provenance.ts";
import { flowReport } from "./report-of.ts";
import type { Run } from "./run.ts";
import type { Survey } from "./survey.ts";
import { neverPublished, withAnswer } from "./validate.ts";

/** What is told of each flow of a review: what a publish would do, with Flow Validate's answers. `known` hears of each when it is known. */
export async function reviewed(
  run: Run,
  seen: Survey,
  asked: ReadonlyMap<string, Asked>,
  known: (flow: FlowReport) => void,
): Promise<FlowReport[]> {
  const policy = policyOf(run, seen);
  const first = neverPublished(seen);
  return await Promise.all(
    seen.flows.map(async (flow) => {
      const [state, checked] = await Promise.all([
        seen.stateOf(flow.key),
        withAnswer(flow, asked.get(flow.key) ?? { kind: "unasked" }, first).then(({ desired }) => desired),
      ]);
      const provenance = await provenanceOf(run, seen, checked, state);
      const plan = planFlow(checked, state, provenance, policy);
      const told = flowReport(run, { desired: checked, state, plan });
      known(told);
      return told;
    }),
  );
}
