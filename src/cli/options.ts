import { type ParseArgsConfig, parseArgs } from "node:util";
import { FlowgateError } from "../error.ts";
import type { ReadInput } from "../inputs.ts";
import type { Job } from "../report/report.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options of the commands that do a job: the action's inputs by the same names. Secrets come from the environment. */
const JOB_OPTIONS = {
  config: { type: "string", short: "c" },
  environment: { type: "string", short: "e" },
  flows: { type: "string", multiple: true },
  "account-sid": { type: "string" },
  "twilio-region": { type: "string" },
  "twilio-edge": { type: "string" },
  "fail-on": { type: "string" },
  "on-drift": { type: "string" },
  "dry-run": { type: "boolean" },
  concurrency: { type: "string" },
  "working-directory": { type: "string", short: "C" },
  json: { type: "boolean" },
} as const satisfies Options;

/** What single jobs take beside those. */
const OWN_OPTIONS: Readonly<Partial<Record<Job, Options>>> = {
  rollback: { flow: { type: "string" }, revision: { type: "string" } },
  pull: { flow: { type: "string" } },
};

/** Where a terminal's credentials come from: an option would stand in the shell's history. */
const FROM_ENVIRONMENT: Readonly<Record<string, string>> = {
  "account-sid": "TWILIO_ACCOUNT_SID",
  "api-key": "TWILIO_API_KEY",
  "api-secret": "TWILIO_API_SECRET",
  "auth-token": "TWILIO_AUTH_TOKEN",
  "twilio-region": "TWILIO_REGION",
  "twilio-edge": "TWILIO_EDGE",
};

/** A command's arguments; throws a FlowgateError that names what it does not know. */
export function readArguments(
  args: readonly string[],
  options: Options,
): {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  files: string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, files: positionals };
  } catch (error) {
    throw new FlowgateError((error as Error).message, { hint: "See flowgate --help." });
  }
}

/** The inputs of a job on a terminal: options first, then the environment. An auth token yields to an API key. */
export function jobInputs(
  job: Job,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { read: ReadInput; json: boolean } {
  const { values, files } = readArguments(args, { ...JOB_OPTIONS, ...OWN_OPTIONS[job] });
  if (files.length > 0) {
    throw new FlowgateError(`There is an argument too many: ${files.join(" ")}.`, {
      hint: "See flowgate --help.",
    });
  }
  const hasKey = (env.TWILIO_API_KEY ?? "") !== "";
  const read = (name: string) => {
    const value = values[name];
    if (Array.isArray(value)) return value.join("\n");
    if (value !== undefined) return String(value);
    if (name === "auth-token" && hasKey) return "";
    return env[FROM_ENVIRONMENT[name] ?? ""] ?? "";
  };
  return { read, json: values.json === true };
}
