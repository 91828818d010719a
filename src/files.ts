import { isAbsolute } from "node:path";
import type { Configuration } from "./config/configuration.ts";
import { selectionOf } from "./config/globs.ts";
import { FlowgateError } from "./error.ts";
import type { Inputs } from "./inputs.ts";
import { DEFAULT_CONFIG } from "./jobs/sources.ts";
import type { Redaction } from "./redaction.ts";
import { redactedReport } from "./report/redacted.ts";
import type { Report } from "./report/report.ts";
import type { Workspace } from "./workspace.ts";

type Paths = Pick<Inputs, "report" | "sarif">;

/** The inputs with the configuration's path as everything reads it: an absolute one that lies in the working directory too. */
export function located(inputs: Inputs, workspace: Workspace): Inputs {
  const { config } = inputs;
  if (config === null || !isAbsolute(config)) return inputs;
  return { ...inputs, config: workspace.named(config) };
}

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

/**
 * Throws where a file that the inputs ask for would overwrite what a run reads: a flow, the configuration, git's own.
 * The path may be a link, or lead through one: what it names and where it is written are both looked at.
 */
export async function refuseOverwriting(
  inputs: Paths & Pick<Inputs, "flows">,
  workspace: Workspace,
  configuration: Configuration,
): Promise<void> {
  for (const input of ["report", "sarif"] as const) {
    const path = inputs[input];
    if (path === null) continue;
    const places = [path, await workspace.writable(path, `input ${input}`)].map((place) =>
      workspace.fromRoot(place),
    );
    const owners = places.map((place) => ownerOf(place, inputs.flows, workspace, configuration));
    const what = owners.find((owner) => owner !== null) ?? null;
    if (what === null) continue;
    throw new FlowgateError(`The input ${input} names ${JSON.stringify(path)}, which is ${what}.`, {
      hint: "Name another: it would be overwritten.",
    });
  }
}

/** Whose the file at a path from the repository's root is; null for nobody's. */
function ownerOf(
  place: string,
  globs: readonly string[],
  workspace: Workspace,
  configuration: Configuration,
): string | null {
  if (place.split("/")[0] === ".git") return "git's own";
  if (configuration.path === null) {
    const here = workspace.fromFolder(place);
    return here !== null && selectionOf(globs).matches(here) ? "a flow's file" : null;
  }
  if (workspace.fromRoot(configuration.path) === place) return "the configuration";
  return configuration.flows.some(({ file }) => workspace.fromRoot(file) === place) ? "a flow's file" : null;
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
  if (inputs.report !== null) {
    const { renderHtml } = await import("./report/html/report-page.ts");
    await workspace.write(inputs.report, redaction.finished(renderHtml(report)));
  }
  if (inputs.sarif === null) return;
  const { sarifOf } = await import("./check/sarif.ts");
  const findings = [
    ...report.plan.findings.map((finding) => ({ key: null, finding })),
    ...report.plan.flows.flatMap(({ key, findings }) => findings.map((finding) => ({ key, finding }))),
  ];
  const fallback = inputs.config ?? DEFAULT_CONFIG;
  const place = { root: workspace.fromRoot("."), fallback, source: report.commit?.source ?? null };
  await workspace.write(inputs.sarif, redaction.finished(sarifOf(findings, place)));
}
