import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
import { error, info, notice, setSecret, warning } from "@actions/core";
import type { Annotation } from "../report/annotations.ts";

/** What a run may tell the runner. Whatever goes out passes `redact` first. */
export interface Runner {
  /** Keeps values out of the log, each line of one that has several; before anything else is printed. */
  mask(values: readonly string[]): void;
  /** Prints text for people; no line of it can be a command to the runner. */
  say(text: string): void;
  annotate(annotations: readonly Annotation[]): void;
  /** Appends to the step's outputs; nothing where there are none (not on a runner). Throws where they cannot be written. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Appends to the job's summary, likewise. */
  writeSummary(markdown: string): void;
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
      const path = process.env.GITHUB_OUTPUT;
      if (!path) return;
      const lines = Object.entries(outputs).map(([name, value]) => outputLines(name, redact(value)));
      appendFileSync(path, lines.join(""), "utf8");
    },
    writeSummary(markdown) {
      const path = process.env.GITHUB_STEP_SUMMARY;
      if (!path) return;
      const text = redact(markdown);
      appendFileSync(path, text.endsWith("\n") ? text : `${text}\n`, "utf8");
    },
  };
}

/**
 * One output of any text, by a delimiter that does not stand in it. @actions/core makes one by chance, for which it
 * loads all of Node's cryptography: 8 ms of a run that needs nothing else of it.
 */
function outputLines(name: string, value: string): string {
  let delimiter = "ghadelimiter_0";
  for (let tried = 1; value.includes(delimiter); tried += 1) delimiter = `ghadelimiter_${tried}`;
  return [`${name}<<${delimiter}`, value, delimiter, ""].join(EOL);
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
