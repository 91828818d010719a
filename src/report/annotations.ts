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
 * What stands beside the lines of the pull request: the worst findings of each severity. What the base branch has too
 * is left to the summary, unless Twilio refuses it. `about` is about the run itself, and goes first.
 */
export function annotationsOf(report: Report, about: readonly Annotation[] = []): Annotation[] {
  return limited([
    ...about,
    ...annotationsFor(allFindings(report).filter(isHeld), report.commit?.root ?? ""),
  ]);
}

/** Findings as annotations, the worst first. `root` leads from the repository's root to where their files are named from. */
export function annotationsFor(findings: readonly Finding[], root: string): Annotation[] {
  return findings.toSorted(byWeight).map((finding) => annotationOf(root, finding));
}

/** As many of each level as GitHub shows: where there are more, the last one counts them. */
export function limited(annotations: readonly Annotation[], where = "see the summary"): Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= ANNOTATION_LIMIT) return all;
    const shown = all.slice(0, ANNOTATION_LIMIT);
    return [...shown, remainder(level, all.length - shown.length, where)];
  });
}

/** Twilio's own refusal is the worst; it stops a publish for sure. */
function byWeight(a: Finding, b: Finding): number {
  return Number(b.rule === REFUSAL) - Number(a.rule === REFUSAL);
}

function annotationOf(root: string, finding: Finding): Annotation {
  const widget = finding.widget === null ? "" : ` at ${clip(finding.widget, 100)}`;
  return {
    level: finding.severity,
    title: visible(`${clip(finding.rule, 60)}${widget}`),
    message: visible(clip(finding.message, 2_000)),
    file: finding.file === null ? null : repositoryPath(root, finding.file),
    line: finding.line,
    column: finding.column,
  };
}

function remainder(level: Annotation["level"], rest: number, where: string): Annotation {
  return {
    level,
    title: "Flowgate",
    message: `${counted(rest, `more ${level}`)}, ${where}.`,
    file: null,
    line: null,
    column: null,
  };
}
