import { resolve } from "node:path";
import { RULES } from "../check/rules.ts";
import { FlowgateError } from "../error.ts";
import { isDefinition } from "../flow/definition.ts";
import { formatted } from "../flow/format.ts";
import { readJsonText } from "../flow/text.ts";
import { checkedOut } from "../github/checkout.ts";
import { readInputs } from "../inputs.ts";
import { readSources } from "../jobs/sources.ts";
import { plain } from "../report/paint.ts";
import { Workspace } from "../workspace.ts";
import { readArguments } from "./options.ts";
import type { Terminal } from "./terminal.ts";

const OPTIONS = {
  check: { type: "boolean" },
  config: { type: "string", short: "c" },
  environment: { type: "string", short: "e" },
  "working-directory": { type: "string", short: "C" },
} as const;

/**
 * Brings the named flow files, or every flow's, into their steady form. Exit code 0: they have it; 1: with `--check`
 * one has not, or one cannot be read.
 */
export async function format(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, files } = readArguments(args, OPTIONS);
  const inputs = readInputs((name) => String(values[name] ?? ""));
  const folder = resolve(inputs.workingDirectory);
  const workspace = await Workspace.open(folder, checkedOut(folder)?.root ?? folder);
  const options = {
    ...inputs,
    env: terminal.env,
    knownRules: RULES,
    root: workspace.fromRoot("."),
    sourceByDefault: true,
  };
  const wanted = files.length > 0 ? files : (await readSources(workspace, options)).texts.keys();
  let code = 0;
  for (const file of wanted) {
    const { said, fault } = await formatFile(file, workspace, values.check === true);
    if (said !== null) (fault ? terminal.complain : terminal.print)(`${plain(said)}\n`);
    if (fault) code = 1;
  }
  return code;
}

async function formatFile(
  file: string,
  workspace: Workspace,
  only: boolean,
): Promise<{ readonly said: string | null; readonly fault: boolean }> {
  const bytes = await workspace.read(file);
  if (bytes === null) {
    throw new FlowgateError(`There is no file ${JSON.stringify(file)}.`, {
      hint: "Paths are relative to the working directory.",
    });
  }
  const text = readJsonText(bytes);
  const [fault] = text.value === undefined ? text.faults : [];
  if (fault !== undefined) {
    const { line, column } = text.placeAt(fault.offset);
    return { said: `${file}:${line}:${column}: error: ${fault.message}`, fault: true };
  }
  if (!isDefinition(text.value)) {
    return { said: `${file}: error: it holds no flow, since it has no list of "states".`, fault: true };
  }
  const steady = formatted(text.text);
  if (Buffer.from(steady).equals(bytes)) return { said: null, fault: false };
  if (only) return { said: `${file}: not in the steady form (flowgate format ${file})`, fault: true };
  await workspace.write(file, steady);
  return { said: `formatted ${file}`, fault: false };
}
