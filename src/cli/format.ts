import { FlowgateError } from "../error.ts";
import { isDefinition } from "../flow/definition.ts";
import { formatted } from "../flow/format.ts";
import { readJsonText } from "../flow/text.ts";
import { readConfiguration, type SourceOptions } from "../jobs/sources.ts";
import { plain } from "../report/paint.ts";
import type { Workspace } from "../workspace.ts";
import type { Command, Options } from "./command.ts";
import { PROJECT_OPTIONS, readArguments } from "./options.ts";
import { openProject } from "./project.ts";
import { inShell } from "./shell-word.ts";
import type { Terminal } from "./terminal.ts";

const OPTIONS = {
  ...PROJECT_OPTIONS,
  check: { type: "boolean", help: "only tell, and end with 1 where a file has not that form" },
} as const satisfies Options;

/** What became of one file: what is said of it, and the exit code that it asks for. */
interface Formatted {
  readonly said: string | null;
  readonly code: 0 | 1 | 2;
}

const DONE: Formatted = { said: null, code: 0 };

/**
 * Brings the named flow files, or every flow's, into their steady form; a file that cannot be read keeps no other from
 * it. Exit code 0: they have it; 1: with `--check` one has not, or one holds no flow; 2: one cannot be read at all.
 */
async function format(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, files } = readArguments("format", args, OPTIONS);
  const { workspace, options } = await openProject(values, terminal.env);
  const { wanted, others } =
    files.length > 0
      ? { wanted: files.map((file) => workspace.named(file)), others: false }
      : await flowFiles(workspace, options);
  let code = 0;
  for (const file of wanted) {
    const done = await formatFile(file, workspace, { only: values.check === true, others }).catch(unreadable);
    if (done.said !== null) (done.code > 0 ? terminal.complain : terminal.print)(`${plain(done.said)}\n`);
    code = Math.max(code, done.code);
  }
  return code;
}

/** Every flow's file. `others`: found by a glob, so that one without a flow is no fault. */
async function flowFiles(
  workspace: Workspace,
  options: SourceOptions,
): Promise<{ readonly wanted: readonly string[]; readonly others: boolean }> {
  const { path, flows } = await readConfiguration(workspace, options);
  return path === null
    ? { wanted: await workspace.list(options.flows), others: true }
    : { wanted: flows.map(({ file }) => file), others: false };
}

function unreadable(error: unknown): Formatted {
  if (!(error instanceof FlowgateError)) throw error;
  return { said: `error: ${error.message}`, code: 2 };
}

async function formatFile(
  file: string,
  workspace: Workspace,
  { only, others }: { readonly only: boolean; readonly others: boolean },
): Promise<Formatted> {
  const bytes = await workspace.read(file);
  if (bytes === null) {
    const what = workspace.isFolder(file)
      ? "this is a folder; name files, or leave them out for every flow's"
      : "there is no such file, or it is a link to nowhere";
    return { said: `${file}: error: ${what}.`, code: 2 };
  }
  const text = readJsonText(bytes);
  const [fault] = text.value === undefined ? text.faults : [];
  if (fault !== undefined) {
    const { line, column } = text.placeAt(fault.offset);
    return { said: `${file}:${line}:${column}: error: ${fault.message}`, code: 1 };
  }
  if (!isDefinition(text.value)) {
    return others
      ? DONE
      : { said: `${file}: error: it holds no flow, since it has no list of "states".`, code: 1 };
  }
  const steady = formatted(text.text);
  if (Buffer.from(steady).equals(bytes)) return DONE;
  if (only) return { said: `${file}: not in the steady form (flowgate format ${inShell(file)})`, code: 1 };
  await workspace.write(file, steady);
  return { said: `formatted ${file}`, code: 0 };
}

export const FORMAT: Command = {
  name: "format",
  takes: "[FILES]",
  summary: "Bring these flow files, or every flow's, into a steady form",
  options: OPTIONS,
  run: format,
};
