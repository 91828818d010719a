import { resolve } from "node:path";
import type { Finding } from "../check/finding.ts";
import type { RuleId } from "../check/rules.ts";
import type { Configuration } from "../config/configuration.ts";
import { ConfigurationError, configurationFinding } from "../config/problems.ts";
import { zeroConfiguration } from "../config/zero.ts";
import { FlowgateError } from "../error.ts";
import { isDefinition } from "../flow/definition.ts";
import { ROOT } from "../flow/pointer.ts";
import { type JsonText, readJsonText } from "../flow/text.ts";
import { decoded } from "../flow/text-fault.ts";
import type { Inputs } from "../inputs.ts";
import { inTurns } from "../turns.ts";
import { obstacleAt } from "./obstacle.ts";

export const DEFAULT_CONFIG = "flowgate.yml";

/** YAML's other ending, which is not read and easily taken for the one that is. */
const OTHER_NAME = "flowgate.yaml";

/** The files of one commit, paths relative to the working directory: the checkout, or the base. */
export interface Tree {
  read(path: string): Promise<Uint8Array | null>;
  list(globs: readonly string[]): Promise<string[]>;
  /** The working directory on the disk; left out where the files are asked of GitHub. */
  readonly folder?: string;
}

/** Everything that one commit says about its flows. */
export interface Sources {
  readonly configuration: Configuration;
  /** By the file's path as the configuration writes it; null where there is no such file. */
  readonly texts: ReadonlyMap<string, JsonText | null>;
  /** What belongs to no flow: files that are none, globs that match nothing. */
  readonly findings: readonly Finding[];
}

export interface SourceOptions extends Pick<Inputs, "config" | "environment" | "flows"> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The source is the target where none is named. */
  readonly sourceByDefault?: boolean;
  /** The working directory as seen from the repository's root. */
  readonly root: string;
  /** A text that has been read already, where the file is the same in another commit; undefined where it is not. */
  readonly known?: (file: string) => JsonText | null | undefined;
}

/** Reads the configuration and every flow file of one commit. Throws when the configuration is wrong. */
export async function readSources(tree: Tree, options: SourceOptions): Promise<Sources> {
  return await readFlows(tree, await readConfiguration(tree, options), options);
}

/**
 * Reads every flow file of one commit under its configuration. Throws where there is none and two files have one key.
 * Between two files what has come in meanwhile gets its turn: GitHub and Twilio are asked while files are read.
 */
export async function readFlows(
  tree: Tree,
  configuration: Configuration,
  options: SourceOptions,
): Promise<Sources> {
  return configuration.path === null
    ? await unconfigured(tree, options)
    : await configured(tree, configuration, options);
}

/**
 * The configuration of one commit, without a look at any flow file: none is named where there is no configuration.
 * Throws when it is wrong.
 */
export async function readConfiguration(tree: Tree, options: SourceOptions): Promise<Configuration> {
  const path = options.config ?? DEFAULT_CONFIG;
  const bytes = await tree.read(path);
  if (bytes !== null) {
    const [{ parseConfiguration }, { RULES }] = await Promise.all([
      import("../config/parse.ts"),
      import("../check/rules.ts"),
    ]);
    const { text, fault } = decoded(bytes);
    if (fault !== null)
      throw new ConfigurationError([
        configurationFinding(fault.message, path, fault.pointer, { line: 1, column: 1 }),
      ]);
    return parseConfiguration(text, { ...options, path, knownRules: RULES });
  }
  const obstacle = tree.folder === undefined ? null : obstacleAt(resolve(tree.folder, path));
  if (obstacle !== null) {
    throw new FlowgateError(`The configuration ${JSON.stringify(path)} cannot be read: it is ${obstacle}.`, {
      hint: "Put its file there, name another with the input config, or take away what is there to go without a configuration.",
    });
  }
  if (options.config !== null) {
    throw new FlowgateError(`The configuration ${JSON.stringify(path)} does not exist.`, {
      hint: "The input config is relative to working-directory. Leave it out to go without a configuration.",
    });
  }
  return zeroConfiguration([], options);
}

async function configured(
  tree: Tree,
  configuration: Configuration,
  options: SourceOptions,
): Promise<Sources> {
  const { path } = configuration;
  const files = configuration.flows.map((flow) => flow.file);
  const message = `No flow was found: the configuration ${path} names none under flows.`;
  const findings = files.length === 0 ? [loose("no-flows", message, path)] : [];
  return { configuration, texts: await readTexts(tree, files, options), findings };
}

async function unconfigured(tree: Tree, options: SourceOptions): Promise<Sources> {
  const texts = await readTexts(tree, await tree.list(options.flows), options);
  const findings: Finding[] = [];
  // Of the base nobody asks it: that would be a request more.
  if (tree.folder !== undefined && (await tree.read(OTHER_NAME)) !== null) {
    const message = `${OTHER_NAME} is not read: a configuration is called ${DEFAULT_CONFIG}. Rename it, or name it with the input config.`;
    findings.push(loose("configuration", message, OTHER_NAME));
  }
  for (const [file, text] of texts) {
    // What the other commit has as well was looked at there.
    if (options.known?.(file)) continue;
    const value = text?.glance();
    if (value === undefined || isDefinition(value)) continue;
    findings.push(
      loose("not-a-flow", `${file} holds no flow: it has no list of "states". It was skipped.`, file),
    );
    texts.delete(file);
  }
  if (texts.size === 0) {
    const message = `No flow was found: no file matches ${options.flows.join(", ")}. Set the input flows, or add a ${DEFAULT_CONFIG}.`;
    findings.push(loose("no-flows", message, null));
  }
  return { configuration: zeroConfiguration([...texts.keys()], options), texts, findings };
}

async function readTexts(
  tree: Tree,
  files: readonly string[],
  { known }: SourceOptions,
): Promise<Map<string, JsonText | null>> {
  const read = async (file: string) => {
    const same = known?.(file);
    if (same !== undefined) return [file, same] as const;
    const bytes = await tree.read(file);
    return [file, bytes === null ? null : readJsonText(bytes)] as const;
  };
  // What of another commit is not known yet, GitHub is asked for: all of it at once.
  return new Map(await (known === undefined ? inTurns(files, read) : Promise.all(files.map(read))));
}

function loose(rule: RuleId, message: string, file: string | null): Finding {
  const place =
    file === null ? { pointer: null, line: null, column: null } : { pointer: ROOT, line: 1, column: 1 };
  return { rule, severity: "warning", message, widget: null, file, origin: "new", ...place };
}
