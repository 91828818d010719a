import type { CommentPlace } from "./comment-place.ts";
import { type CommentOutcome, writeComment } from "./github/comment.ts";
import type { Runner } from "./github/runner.ts";
import { outputsOf } from "./outputs.ts";
import type { Redaction } from "./redaction.ts";
import { annotationsOf } from "./report/annotations.ts";
import { renderComment } from "./report/comment.ts";
import { redactedReport } from "./report/redacted.ts";
import type { Report } from "./report/report.ts";
import { renderSummary } from "./report/summary.ts";
import { renderTerminal } from "./report/terminal.ts";
import { givenWay } from "./turns.ts";

const NOWHERE = { file: null, line: null, column: null } as const;

/** Tells the outcome everywhere it is looked for: comment, log, annotations, summary, outputs. */
export async function tell(
  told: Report,
  runner: Runner,
  redaction: Redaction,
  { place, reportPath }: { readonly place: CommentPlace | null; readonly reportPath: string | null },
): Promise<void> {
  const report = redactedReport(told, redaction.apply);
  const summary = madeOnce(() => renderSummary(report));
  // It shares what was made for the comment, and is made while GitHub takes that.
  const sending = () =>
    void givenWay()
      .then(summary)
      .catch(() => {});
  const comment = place === null ? null : await commented(report, redaction, place, sending);
  runner.say(renderTerminal(report, { colour: false }));
  const notices = [...report.notices, comment?.notice ?? null].filter((notice) => notice !== null);
  const plain = (level: "notice" | "warning", message: string) => ({
    level,
    message: redaction.apply(message),
    title: "Flowgate",
    ...NOWHERE,
  });
  runner.annotate([
    ...annotationsOf(report),
    ...notices.map((message) => plain("notice", message)),
    ...(comment?.warning ? [plain("warning", comment.warning)] : []),
  ]);
  runner.setOutputs(outputsOf(report.plan, report.job === "review", comment?.url ?? null, reportPath));
  try {
    runner.writeSummary(summary());
  } catch (error) {
    runner.annotate([
      plain("warning", `The job's summary could not be written: ${(error as Error).message}.`),
    ]);
  }
}

function madeOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function commented(
  report: Report,
  redaction: Redaction,
  place: CommentPlace,
  sending: () => void,
): Promise<CommentOutcome> {
  const standing = await place.standing;
  const changed = report.plan.flows.some((flow) => flow.touched) || report.plan.verdict === "fail";
  const render = () => redaction.finished(renderComment(report, place.key));
  return await writeComment(place.github, standing, { render, changed, when: place.when, sending });
}
