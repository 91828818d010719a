import { parseArgs } from "node:util";
import { FlowgateError } from "../error.ts";
import type { ReadInput } from "../inputs.ts";
import type { Job } from "../report/report.ts";
import { visible } from "../report/visible.ts";
import type { Options } from "./command.ts";

/** Where the flows are, for every command that looks at those of a configuration. */
export const PROJECT_OPTIONS = {
  config: { type: "string", short: "c", value: "FILE", help: "the configuration (default: flowgate.yml)" },
  environment: { type: "string", short: "e", value: "NAME", help: "which of its environments" },
  "working-directory": {
    type: "string",
    short: "C",
    value: "FOLDER",
    help: "what every path is relative to (default: this folder)",
  },
  flows: {
    type: "string",
    multiple: true,
    value: "GLOB",
    help: "without a configuration: the flow files (default: flows/**/*.json)",
  },
} as const satisfies Options;

export const FAIL_ON = {
  "fail-on": { type: "string", value: "LEVEL", help: "error or warning: what fails (default: error)" },
} as const satisfies Options;

/** The options of the commands that do a job: the action's inputs by the same names. Secrets come from the environment. */
const JOB_OPTIONS = {
  ...PROJECT_OPTIONS,
  "account-sid": { type: "string", value: "AC…", help: "the account that the credentials must belong to" },
  "twilio-region": { type: "string", value: "REGION", help: "as Twilio's own libraries build the host" },
  "twilio-edge": { type: "string", value: "EDGE", help: "the same" },
  ...FAIL_ON,
  concurrency: { type: "string", value: "N", help: "requests to Twilio at once (default: 24)" },
  json: { type: "boolean", help: "print the plan's JSON" },
} as const satisfies Options;

const ON_DRIFT = {
  "on-drift": { type: "string", value: "WHAT", help: "fail, warn or overwrite (default: fail)" },
} as const satisfies Options;

const DRY_RUN = {
  "dry-run": { type: "boolean", help: "plan and report only" },
} as const satisfies Options;

const FLOW = {
  flow: { type: "string", value: "KEY", help: "the flow that is meant" },
} as const satisfies Options;

/** The options of each job. */
const OPTIONS_OF: Readonly<Record<Job, Options>> = {
  review: { ...JOB_OPTIONS, ...ON_DRIFT },
  publish: { ...JOB_OPTIONS, ...ON_DRIFT, ...DRY_RUN },
  drift: { ...JOB_OPTIONS, ...ON_DRIFT },
  pull: { ...JOB_OPTIONS, ...FLOW, ...DRY_RUN },
  rollback: {
    ...JOB_OPTIONS,
    ...FLOW,
    revision: {
      type: "string",
      value: "N",
      help: "what to bring back (default: the newest published one before live with other content)",
    },
    ...DRY_RUN,
  },
};

/** The options of all jobs, by name. */
export const JOB_OPTION_NAMES: ReadonlySet<string> = new Set(Object.values(OPTIONS_OF).flatMap(Object.keys));

/** The options of the command that does `job`. */
export function jobOptions(job: Job): Options {
  return OPTIONS_OF[job];
}

/** What a terminal takes from its environment where the action has an input: an option would stand in the shell's history. */
export const FROM_ENVIRONMENT: Readonly<Record<string, string>> = {
  "account-sid": "TWILIO_ACCOUNT_SID",
  "api-key": "TWILIO_API_KEY",
  "api-secret": "TWILIO_API_SECRET",
  "auth-token": "TWILIO_AUTH_TOKEN",
  "twilio-region": "TWILIO_REGION",
  "twilio-edge": "TWILIO_EDGE",
};

/** What a command was given. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly files: readonly string[];
}

/** A command's arguments; throws a FlowgateError that names what it does not know. */
export function readArguments(command: string, args: readonly string[], options: Options): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options },
      allowPositionals: true,
      strict: true,
    });
    return { values, files: positionals };
  } catch (error) {
    // Node goes on about files whose names begin with a dash.
    throw new FlowgateError(visible((error as Error).message.replace(/ To specify a positional .*$/s, "")), {
      hint: `See flowgate ${command} --help.`,
    });
  }
}

/** An option as the input of that name has it: of several values a line each. */
export function inputOf(values: Given["values"], name: string): string | undefined {
  const value = values[name];
  return Array.isArray(value) ? value.join("\n") : value?.toString();
}

/** Options alone; throws a FlowgateError for anything beside them. */
export function readOptions(command: string, args: readonly string[], options: Options): Given["values"] {
  const { values, files } = readArguments(command, args, options);
  if (files.length === 0) return values;
  throw new FlowgateError(`There is an argument too many: ${visible(files.join(" "))}.`, {
    hint: `See flowgate ${command} --help.`,
  });
}

/** What the option `format` asks for. Throws a FlowgateError that lists the formats. */
export function formatOf<Format>({ format }: Given["values"], formats: ReadonlyMap<string, Format>): Format {
  const found = formats.get(String(format));
  if (found !== undefined) return found;
  throw new FlowgateError(`There is no format ${JSON.stringify(format)}.`, {
    hint: `Give --format with one of ${[...formats.keys()].join(", ")}.`,
  });
}

/** The inputs of a job on a terminal: options first, then the environment. An auth token yields to an API key. */
export function jobInputs(
  command: string,
  job: Job,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { read: ReadInput; json: boolean } {
  const values = readOptions(command, args, jobOptions(job));
  const hasKey = (env.TWILIO_API_KEY ?? "") !== "";
  const read = (name: string) => {
    const value = inputOf(values, name);
    if (value !== undefined) return value;
    if (name === "auth-token" && hasKey) return "";
    return env[FROM_ENVIRONMENT[name] ?? ""] ?? "";
  };
  return { read, json: values.json === true };
}
