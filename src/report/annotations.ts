import type { Finding, Severity } from "../check/finding.ts";
import { repositoryPath } from "./links.ts";
import type { Report } from "./report.ts";
import { clip, visible } from "./visible.ts";
import { allFindings, counted, isHeld, REFUSAL } from "./wording.ts";

export interface Annotation {
  readonly level: Severity | "notice";
  readonly title: string;
  readonly message: string;
  /** From the repository's root; null where no file is meant. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** GitHub shows ten annotations of a level for each step; the tenth tells how many more there are. */
export const ANNOTATION_LIMIT = 9;

/**
 * What stands beside the lines of the pull request: the worst findings of each severity, and one annotation that
 * counts the rest. What the base branch has too is left to the summary, unless Twilio refuses it.
 */
export function annotationsOf(report: Report): Annotation[] {
  const findings = allFindings(report).filter(isHeld);
  return (["error", "warning"] as const).flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity).sort(byWeight);
    const shown = all.slice(0, ANNOTATION_LIMIT).map((finding) => annotationOf(report, finding));
    const rest = all.length - shown.length;
    return rest > 0 ? [...shown, remainder(severity, rest)] : shown;
  });
}

/** Twilio's own refusal is the worst; it stops a publish for sure. */
function byWeight(a: Finding, b: Finding): number {
  return Number(b.rule === REFUSAL) - Number(a.rule === REFUSAL);
}

function annotationOf(report: Report, finding: Finding): Annotation {
  const widget = finding.widget === null ? "" : ` at ${clip(finding.widget, 100)}`;
  return {
    level: finding.severity,
    title: visible(`${clip(finding.rule, 60)}${widget}`),
    message: visible(clip(finding.message, 2_000)),
    file: finding.file === null ? null : repositoryPath(report.commit, finding.file),
    line: finding.line,
    column: finding.column,
  };
}

function remainder(level: Severity, rest: number): Annotation {
  return {
    level,
    title: "Flowgate",
    message: `${counted(rest, `more ${level}`)}, see the summary.`,
    file: null,
    line: null,
    column: null,
  };
}
