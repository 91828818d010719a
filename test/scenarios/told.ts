import type { ActionResult } from "../../src/cli/demo/action-run.ts";
import { isObject, type Json, listMember } from "../../src/flow/json.ts";

/** The outputs as a later step reads them; the plan line by line, so that a difference shows where it is. */
export function outputLines(outputs: ActionResult["outputs"]): string[] {
  return [...outputs].flatMap(([name, value]) =>
    name === "plan" ? planLines(value) : [`${name}: ${value}`.trimEnd()],
  );
}

function planLines(text: string): string[] {
  const plan = JSON.parse(text) as Json;
  if (!isObject(plan)) return [`plan: ${text}`];
  const { flows: _, findings, ...head } = plan;
  return [
    `plan: ${JSON.stringify(head)}`,
    ...(Array.isArray(findings) ? findings.map((finding) => `  finding ${JSON.stringify(finding)}`) : []),
    ...listMember(plan, "flows").flatMap((flow) => {
      if (!isObject(flow)) return [`  flow ${JSON.stringify(flow)}`];
      const { changes: _changes, findings: _findings, ...rest } = flow;
      return [
        `  flow ${JSON.stringify(rest)}`,
        ...listMember(flow, "changes").map((change) => `    change ${JSON.stringify(change)}`),
        ...listMember(flow, "findings").map((finding) => `    finding ${JSON.stringify(finding)}`),
      ];
    }),
  ];
}
