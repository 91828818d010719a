#!/usr/bin/env node
import { styleText } from "node:util";
import { check } from "./cli/check.ts";
import { demo } from "./cli/demo.ts";
import { diff } from "./cli/diff.ts";
import { emulate } from "./cli/emulate.ts";
import { format } from "./cli/format.ts";
import { gitDiff } from "./cli/git-diff.ts";
import { runJob } from "./cli/job.ts";
import { openTerminal, type Terminal } from "./cli/terminal.ts";
import { FlowgateError } from "./error.ts";
import { Redaction } from "./redaction.ts";

const USAGE = `flowgate: change Twilio Studio flows the way you change code

  flowgate check [FILES]        offline checks of flow files (default: flows/**/*.json)
  flowgate diff OLD NEW         what changes from one flow file to another
                                (--format text, markdown, mermaid, json or html)
  flowgate git-diff             the same for git: docs/git-diff.md
  flowgate format [FILES]       flow files in a steady form (--check only tells)
  flowgate plan                 what a publish would do, flow by flow
  flowgate publish [--dry-run]  publish what differs from live: all of it or none
  flowgate drift                what somebody published in the Console
  flowgate pull [--flow KEY]    bring the flow files up to date with what is published
  flowgate rollback --flow KEY  bring an earlier revision back (--revision N)
  flowgate demo [--serve]       the whole way on this machine, without an account
  flowgate emulate              Studio and GitHub on loopback, to try against

plan, publish, drift, pull and rollback take the action's inputs as options (--environment production),
publish, pull and rollback --dry-run, and credentials from TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.

Exit code 0: pass; 1: fail; 2: it could not be tried.
`;

type Command = (args: readonly string[], terminal: Terminal, redaction: Redaction) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", check],
  ["diff", diff],
  ["git-diff", gitDiff],
  ["format", format],
  ["plan", (...rest) => runJob("review", ...rest)],
  ["publish", (...rest) => runJob("publish", ...rest)],
  ["drift", (...rest) => runJob("drift", ...rest)],
  ["pull", (...rest) => runJob("pull", ...rest)],
  ["rollback", (...rest) => runJob("rollback", ...rest)],
  ["demo", demo],
  ["emulate", emulate],
]);

async function main(args: readonly string[], terminal: Terminal, redaction: Redaction): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || rest.includes("--help") || ["help", "--help", "-h"].includes(name)) {
    terminal.print(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined)
    throw new FlowgateError(`There is no command ${JSON.stringify(name)}.`, { hint: "See flowgate --help." });
  return await command(rest, terminal, redaction);
}

const redaction = new Redaction();
const terminal = openTerminal(redaction.apply);
try {
  process.exitCode = await main(process.argv.slice(2), terminal, redaction);
} catch (error) {
  const known = error instanceof FlowgateError;
  const what = terminal.colour ? styleText("red", "error") : "error";
  terminal.complain(
    `${what}: ${known ? error.message : `Flowgate met a defect of its own: ${(error as Error).message}`}\n`,
  );
  if (known && error.hint !== null) terminal.complain(`  ${error.hint}\n`);
  if (!known && process.env.FLOWGATE_DEBUG) terminal.complain(`${(error as Error).stack}\n`);
  process.exitCode = known && error.failure === "failed" ? 1 : 2;
}
