import { appendFileSync } from "node:fs";
import { error, info, notice, setOutput, setSecret, warning } from "@actions/core";
import type { Annotation } from "../report/annotations.ts";

/** What a run may tell the runner. Whatever goes out passes `redact` first. */
export interface Runner {
  /** Keeps values out of the log, each line of one that has several; before anything else is printed. */
  mask(values: readonly string[]): void;
  /** Prints text for people; no line of it can be a command to the runner. */
  say(text: string): void;
  annotate(annotations: readonly Annotation[]): void;
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Appends to the job's summary; false where there is none (not on a runner). */
  writeSummary(markdown: string): boolean;
}

/**
 * The runner that started this process, by its workflow commands and files:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function openRunner(redact: (text: string) => string): Runner {
  return {
    mask(values) {
      const lines = values.flatMap((value) => [value, ...value.split(/\r\n|\r|\n/)]);
      for (const value of new Set(lines)) if (value.trim() !== "") setSecret(value);
    },
    say(text) {
      info(harmless(redact(text)));
    },
    annotate(annotations) {
      for (const annotation of annotations) issue(annotation, redact);
    },
    setOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(value));
    },
    writeSummary(markdown) {
      const path = process.env.GITHUB_STEP_SUMMARY;
      if (!path) return false;
      const text = redact(markdown);
      appendFileSync(path, text.endsWith("\n") ? text : `${text}\n`, "utf8");
      return true;
    },
  };
}

const ISSUE = { error, warning, notice };

function issue(annotation: Annotation, redact: (text: string) => string): void {
  const { level, message, title, file, line, column } = annotation;
  ISSUE[level](redact(message), {
    title: redact(title),
    ...(file !== null && { file }),
    ...(line !== null && { startLine: line }),
    ...(line !== null && column !== null && { startColumn: column }),
  });
}

/**
 * The runner takes a line for a command when it begins with `::` (white space before it does not count), or holds
 * `##[` anywhere. A character without width breaks both. Other control characters go: a terminal would obey them.
 */
export function harmless(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(CONTROL, "").replace(COMMAND, "$1\u200b::").replaceAll("##[", "##\u200b["))
    .join("\n");
}

const CONTROL = /[^\t\P{Cc}]/gu;
const COMMAND = /^(\s*)::/u;
