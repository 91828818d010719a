import type { Finding } from "../check/finding.ts";
import { leveled } from "../check/level.ts";
import type { Rule } from "../check/rule.ts";
import { RULES } from "../check/rules.ts";
import { type SarifFinding, type SarifPlace, sarifOf } from "../check/sarif.ts";
import type { Configuration, FlowEntry } from "../config/configuration.ts";
import { keyOfFile } from "../config/zero.ts";
import { FlowgateError } from "../error.ts";
import { readJsonText } from "../flow/text.ts";
import { openRunner } from "../github/runner.ts";
import { checkAll } from "../jobs/checks.ts";
import { renderAll } from "../jobs/desire.ts";
import {
  DEFAULT_CONFIG,
  readConfiguration,
  readSources,
  type SourceOptions,
  type Sources,
} from "../jobs/sources.ts";
import { fails } from "../plan/verdict.ts";
import type { Redaction } from "../redaction.ts";
import { annotationsFor, limited } from "../report/annotations.ts";
import { painter } from "../report/paint.ts";
import { redactedFinding } from "../report/redacted.ts";
import { renderFindings } from "../report/terminal.ts";
import { stoppingFindings } from "../stopped.ts";
import type { Workspace } from "../workspace.ts";
import type { Command, Options } from "./command.ts";
import { findingsWithOptions } from "./input-names.ts";
import { FAIL_ON, formatOf, PROJECT_OPTIONS, readArguments } from "./options.ts";
import { openProject } from "./project.ts";
import type { Terminal } from "./terminal.ts";

const OPTIONS = {
  ...PROJECT_OPTIONS,
  ...FAIL_ON,
  format: {
    type: "string",
    default: "text",
    value: "FORMAT",
    help: "text, json, sarif or github (default: text)",
  },
  rules: { type: "boolean", help: "list the rules" },
} as const satisfies Options;

type Show = (found: readonly SarifFinding[], terminal: Terminal, redaction: Redaction, root: string) => void;

/** How findings are printed. */
const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", (found, terminal) => terminal.print(renderFindings(findingsWithOptions(bare(found)), terminal))],
  ["json", (found, terminal) => terminal.print(`${JSON.stringify(bare(found), null, 2)}\n`)],
  ["sarif", (found, terminal, _, root) => terminal.print(sarifOf(found, sarifPlace(root)))],
  ["github", (found, _, redaction, root) => annotate(bare(found), redaction, root)],
]);

/** Offline checks of the given flow files, or of every flow. Exit code 0: nothing that fails; 1: something. */
async function check(args: readonly string[], terminal: Terminal, redaction: Redaction): Promise<number> {
  const { values, files } = readArguments("check", args, OPTIONS);
  if (values.rules === true) return listRules(terminal);
  const show = formatOf(values, FORMATS);
  const { inputs, workspace, options } = await openProject(values, terminal.env);
  const sources = await sourcesOf(files, workspace, options).catch((error: unknown) => {
    // Whoever asks for a format gets it too where nothing could be checked; in the text it is the error alone.
    if (values.format !== "text")
      show(redacted(stoppingFindings(error).map(ofNoFlow), redaction), terminal, redaction, options.root);
    throw error;
  });
  redaction.show(sources.configuration);
  const found = redacted(await findingsOf(sources), redaction);
  show(found, terminal, redaction, options.root);
  return found.some(({ finding }) => fails(finding, { failOn: inputs.failOn, job: "review" })) ? 1 : 0;
}

async function sourcesOf(
  files: readonly string[],
  workspace: Workspace,
  options: SourceOptions,
): Promise<Sources> {
  if (files.length === 0) return await readSources(workspace, options);
  return await only(files, await readConfiguration(workspace, options), workspace);
}

function redacted(found: readonly SarifFinding[], redaction: Redaction): SarifFinding[] {
  return found.map(({ key, finding }) => ({ key, finding: redactedFinding(finding, redaction.apply) }));
}

function ofNoFlow(finding: Finding): SarifFinding {
  return { key: null, finding };
}

/** The named files alone, under the configuration's rules; one that it does not know is a flow all the same. */
async function only(
  files: readonly string[],
  configuration: Configuration,
  workspace: Workspace,
): Promise<Sources> {
  const entries: FlowEntry[] = [];
  const texts = new Map<string, ReturnType<typeof readJsonText>>();
  const isAt = (given: string) => (entry: FlowEntry) =>
    workspace.fromRoot(entry.file) === workspace.fromRoot(given);
  for (const given of files) {
    const file = configuration.flows.find(isAt(given))?.file ?? workspace.named(given);
    const bytes = await workspace.read(file);
    if (bytes === null) throw notThere(given, workspace.isFolder(file));
    if (!texts.has(file) && !configuration.flows.some((entry) => entry.file === file))
      entries.push({ key: file, file, name: keyOfFile(file), sids: new Map() });
    texts.set(file, readJsonText(bytes));
  }
  return {
    configuration: { ...configuration, flows: [...configuration.flows, ...entries] },
    texts,
    findings: [],
  };
}

function notThere(given: string, isFolder: boolean): FlowgateError {
  return isFolder
    ? new FlowgateError(`${JSON.stringify(given)} is a folder.`, {
        hint: "Name files, or leave them out to look at every flow of the project (-C FOLDER for another one).",
      })
    : new FlowgateError(`There is no file ${JSON.stringify(given)}.`, {
        hint: "Paths are relative to the working directory.",
      });
}

async function findingsOf(sources: Sources): Promise<SarifFinding[]> {
  const { configuration, texts } = sources;
  const flows = renderAll(sources, new Map());
  const keys = new Set([...flows].filter(([, { entry }]) => texts.has(entry.file)).map(([key]) => key));
  const { byFlow, loose } = await checkAll(
    { configuration, flows },
    null,
    { keys, touched: keys },
    new Map(),
  );
  const ofFlows = [...byFlow].flatMap(([key, findings]) => findings.map((finding) => ({ key, finding })));
  const ofNone = leveled([...sources.findings, ...loose], { rules: configuration.rules });
  return [...ofNone.map(ofNoFlow), ...ofFlows];
}

function bare(found: readonly SarifFinding[]): Finding[] {
  return found.map(({ finding }) => finding);
}

/** As the action does; there is no summary that would hold the rest. */
function annotate(findings: readonly Finding[], redaction: Redaction, root: string): void {
  const annotations = limited(annotationsFor(findings, root), "see flowgate check");
  openRunner(redaction.finished).annotate(annotations);
}

/** A terminal knows no address of Flowgate: it may be a copy of the bundle. */
function sarifPlace(root: string): SarifPlace {
  return { root, fallback: DEFAULT_CONFIG, source: null };
}

function listRules(terminal: Terminal): number {
  const paint = painter(terminal.colour);
  const width = Math.max(...RULES.map(({ id }) => id.length));
  for (const { id, severity, summary, protects } of RULES as readonly Rule[]) {
    const style = severity === "error" ? "red" : severity === "warning" ? "yellow" : "dim";
    const level = protects && severity === "error" ? "error, always" : severity;
    terminal.print(`${id.padEnd(width)}  ${paint(style, level.padEnd(13))}  ${summary}\n`);
  }
  return 0;
}

export const CHECK: Command = {
  name: "check",
  takes: "[FILES]",
  summary: "Offline checks of these flow files, or of every flow",
  options: OPTIONS,
  run: check,
};
