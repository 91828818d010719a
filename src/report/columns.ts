import type { FlowPlan } from "../plan/plan.ts";
import { changesOf, liveOf } from "./wording.ts";

/** A column of the table of flows beside the flow and what happens to it. */
export type Column = "changes" | "findings" | "live" | "beside";

/** The columns in which any flow has something to say, with their titles: an empty one only takes room. */
export function columnsOf(flows: readonly FlowPlan[]): ReadonlyMap<Column, string> {
  const drift = flows.some((flow) => flow.drift !== null);
  const draft = flows.some((flow) => flow.draft !== null);
  const columns: ReadonlyArray<readonly [Column, string, boolean]> = [
    ["changes", "Changes", flows.some((flow) => changesOf(flow).length > 0)],
    ["findings", "Findings", flows.some((flow) => flow.findings.length > 0)],
    ["live", "Live", flows.some((flow) => /\d/.test(liveOf(flow)))],
    ["beside", drift && draft ? "Drift or draft" : drift ? "Drift" : "Draft", drift || draft],
  ];
  return new Map(columns.flatMap(([column, title, any]) => (any ? [[column, title]] : [])));
}
