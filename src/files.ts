import { sarifOf } from "./check/sarif.ts";
import type { Inputs } from "./inputs.ts";
import { DEFAULT_CONFIG } from "./jobs/sources.ts";
import { renderHtml } from "./report/html/report-page.ts";
import { redactedReport } from "./report/redacted.ts";
import type { Report } from "./report/report.ts";
import type { Workspace } from "./workspace.ts";

/** Writes the files that the inputs ask for. Throws where a path leaves the repository. */
export async function writeFiles(
  report: Report,
  inputs: Pick<Inputs, "config" | "report" | "sarif">,
  workspace: Workspace,
  redact: (text: string) => string,
): Promise<void> {
  if (inputs.report !== null)
    await workspace.write(inputs.report, redact(renderHtml(redactedReport(report, redact))));
  if (inputs.sarif === null) return;
  const findings = [
    ...report.plan.findings.map((finding) => ({ key: null, finding })),
    ...report.plan.flows.flatMap(({ key, findings }) => findings.map((finding) => ({ key, finding }))),
  ];
  const fallback = inputs.config ?? DEFAULT_CONFIG;
  const place = { root: workspace.fromRoot("."), fallback, source: report.commit?.source ?? null };
  await workspace.write(inputs.sarif, redact(sarifOf(findings, place)));
}
