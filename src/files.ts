import { sarifOf } from "./check/sarif.ts";
import { FlowgateError } from "./error.ts";
import type { Inputs } from "./inputs.ts";
import { DEFAULT_CONFIG } from "./jobs/sources.ts";
import type { Redaction } from "./redaction.ts";
import { renderHtml } from "./report/html/report-page.ts";
import { redactedReport } from "./report/redacted.ts";
import type { Report } from "./report/report.ts";
import type { Workspace } from "./workspace.ts";

type Paths = Pick<Inputs, "report" | "sarif">;

/** Throws where a file that the inputs ask for cannot be written: before any work is done for it. */
export async function checkPaths(
  { config, report, sarif }: Pick<Inputs, "config" | "report" | "sarif">,
  workspace: Workspace,
): Promise<void> {
  if (config !== null) workspace.refuseOutside(config, "input config");
  if (report !== null) await workspace.writable(report, "input report");
  if (sarif !== null) await workspace.writable(sarif, "input sarif");
  if (report === null || sarif === null) return;
  if (workspace.fromRoot(report) !== workspace.fromRoot(sarif)) return;
  throw new FlowgateError(`The inputs report and sarif both name ${JSON.stringify(report)}.`, {
    hint: "Give each a file of its own.",
  });
}

/** Throws where a file that the inputs ask for would overwrite a flow's. */
export function refuseOverwriting(inputs: Paths, workspace: Workspace, flows: Iterable<string>): void {
  const taken = new Set([...flows].map((file) => workspace.fromRoot(file)));
  for (const input of ["report", "sarif"] as const) {
    const path = inputs[input];
    if (path === null || !taken.has(workspace.fromRoot(path))) continue;
    throw new FlowgateError(`The input ${input} names ${JSON.stringify(path)}, which is a flow's file.`, {
      hint: "Name another: it would be overwritten.",
    });
  }
}

/** Writes the files that the inputs ask for, without secrets. Throws where a path leaves the repository. */
export async function writeFiles(
  told: Report,
  inputs: Pick<Inputs, "config" | "report" | "sarif">,
  workspace: Workspace,
  redaction: Redaction,
): Promise<void> {
  if (inputs.report === null && inputs.sarif === null) return;
  const report = redactedReport(told, redaction.apply);
  if (inputs.report !== null) await workspace.write(inputs.report, redaction.finished(renderHtml(report)));
  if (inputs.sarif === null) return;
  const findings = [
    ...report.plan.findings.map((finding) => ({ key: null, finding })),
    ...report.plan.flows.flatMap(({ key, findings }) => findings.map((finding) => ({ key, finding }))),
  ];
  const fallback = inputs.config ?? DEFAULT_CONFIG;
  const place = { root: workspace.fromRoot("."), fallback, source: report.commit?.source ?? null };
  await workspace.write(inputs.sarif, redaction.finished(sarifOf(findings, place)));
}
