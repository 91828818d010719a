import type { CommentPlace } from "./comment-place.ts";
import { type CommentOutcome, writeComment } from "./github/comment.ts";
import type { Runner } from "./github/runner.ts";
import { outputsOf } from "./outputs.ts";
import type { Redaction } from "./redaction.ts";
import { annotationsOf } from "./report/annotations.ts";
import { renderComment } from "./report/comment.ts";
import { reportRedactor } from "./report/redacted.ts";
import type { Report } from "./report/report.ts";
import { renderSummary } from "./report/summary.ts";
import { renderTerminal } from "./report/terminal.ts";
import { givenWay } from "./turns.ts";

const NOWHERE = { file: null, line: null, column: null } as const;

/** Tells what became of a run, everywhere it is looked for. */
export class Telling {
  readonly #runner: Runner;
  readonly #redaction: Redaction;
  readonly #redacted: (report: Report) => Report;

  constructor(runner: Runner, redaction: Redaction) {
    this.#runner = runner;
    this.#redaction = redaction;
    this.#redacted = reportRedactor(redaction.apply);
  }

  /**
   * Makes the texts of what is known while the last answers are waited for. What was made of a flow then need not be
   * made again, and code that has run once is quick.
   */
  rehearse(soFar: Report, place: CommentPlace | null): void {
    givenWay()
      .then(() => {
        const report = this.#redacted(soFar);
        if (place !== null) renderComment(report, place.key);
        else renderSummary(report);
        renderTerminal(report, { colour: false });
      })
      .catch(() => {});
  }

  /** Tells the outcome: comment, log, annotations, summary, outputs. */
  async tell(
    told: Report,
    { place, reportPath }: { readonly place: CommentPlace | null; readonly reportPath: string | null },
  ): Promise<void> {
    const runner = this.#runner;
    const redaction = this.#redaction;
    const report = this.#redacted(told);
    const summary = madeOnce(() => renderSummary(report));
    // It shares what was made for the comment, and is made while GitHub takes that.
    const sending = () =>
      void givenWay()
        .then(summary)
        .catch(() => {});
    const comment =
      place === null ? null : await commented(report, redaction, place, sending).catch(uncommented);
    runner.say(renderTerminal(report, { colour: false }));
    const notices = [...report.notices, comment?.notice ?? null].filter((notice) => notice !== null);
    const outputs = () => outputsOf(report.plan, report.job === "review", comment?.url ?? null, reportPath);
    const warnings = [
      comment?.warning ?? null,
      troubleWith("The job's summary", () => runner.writeSummary(summary())),
      troubleWith("The step's outputs", () => runner.setOutputs(outputs())),
    ].filter((warning) => warning !== null);
    const plain = (level: "notice" | "warning") => (message: string) => ({
      level,
      message: redaction.apply(message),
      title: "Flowgate",
      ...NOWHERE,
    });
    runner.annotate(
      annotationsOf(report, [...warnings.map(plain("warning")), ...notices.map(plain("notice"))]),
    );
  }
}

/** What to say of a file of the runner's that could not be written; null where it was. */
function troubleWith(what: string, write: () => void): string | null {
  try {
    write();
    return null;
  } catch (error) {
    return `${what} could not be written: ${(error as Error).message}.`;
  }
}

/** Without a comment the rest is told all the same. */
function uncommented(error: Error): CommentOutcome {
  const warning = `The comment on the pull request could not be written: ${error.message}.`;
  return { written: false, url: null, notice: null, warning };
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
