#!/usr/bin/env node
import { styleText } from "node:util";
import { CHECK } from "./cli/check.ts";
import { type Command, helpOf, usageOf } from "./cli/command.ts";
import { DEMO } from "./cli/demo.ts";
import { DIFF } from "./cli/diff.ts";
import { EMULATE } from "./cli/emulate.ts";
import { FORMAT } from "./cli/format.ts";
import { GIT_DIFF } from "./cli/git-diff.ts";
import { withOptions } from "./cli/input-names.ts";
import { JOB_COMMANDS } from "./cli/job.ts";
import { openTerminal, type Terminal } from "./cli/terminal.ts";
import { suggestion } from "./config/nearest.ts";
import { actionable, FlowgateError } from "./error.ts";
import { Redaction } from "./redaction.ts";
import { plain } from "./report/paint.ts";
import { VERSION } from "./version.ts";

const COMMANDS: readonly Command[] = [CHECK, DIFF, GIT_DIFF, FORMAT, ...JOB_COMMANDS, DEMO, EMULATE];
const HELP = ["help", "--help", "-h"];
const OWN_VERSION = ["version", "--version", "-v"];

async function main(args: readonly string[], terminal: Terminal, redaction: Redaction): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || HELP.includes(name)) {
    const [about] = rest;
    terminal.print(about === undefined ? usageOf(COMMANDS) : helpOf(commandOf(about)));
    return name === undefined ? 2 : 0;
  }
  if (OWN_VERSION.includes(name)) {
    terminal.print(`flowgate ${VERSION}\n`);
    return 0;
  }
  const command = commandOf(name);
  if (asksForHelp(command, rest)) {
    terminal.print(helpOf(command));
    return 0;
  }
  return await command.run(rest, terminal, redaction);
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((one) => one.name);
  throw new FlowgateError(
    `There is no command ${JSON.stringify(name)}.${suggestion(name, names, "Commands")}`,
    {
      hint: "See flowgate --help.",
    },
  );
}

/** What stands behind `--` is a file, and what git hands over are paths. */
function asksForHelp({ name }: Command, args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const asked = options.includes("--help") || options.includes("-h");
  return asked && (name !== GIT_DIFF.name || args.length === 1);
}

const redaction = new Redaction();
const terminal = openTerminal(redaction.finished);
try {
  process.exitCode = await main(process.argv.slice(2), terminal, redaction);
} catch (error) {
  const known = actionable(error);
  const what = terminal.colour ? styleText("red", "error") : "error";
  // A file's name or a key of the configuration may stand in it: hostile until it is plain, line by line.
  const lines = (text: string) => redaction.apply(withOptions(text)).split("\n").map(plain).join("\n");
  const message = known?.message ?? `Flowgate met a defect of its own: ${(error as Error).message}`;
  terminal.complain(`${what}: ${lines(message)}\n`);
  if (known !== null && known.hint !== null) terminal.complain(`  ${lines(known.hint)}\n`);
  if (known === null && process.env.FLOWGATE_DEBUG)
    terminal.complain(`${lines(String((error as Error).stack))}\n`);
  process.exitCode = 2;
}
