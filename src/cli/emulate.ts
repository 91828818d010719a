import { readFile } from "node:fs/promises";
import { basename, isAbsolute, posix } from "node:path";
import { selectionOf } from "../config/globs.ts";
import { listFiles } from "../config/walk.ts";
import { startGithub } from "../emulator/github.ts";
import { type StudioEmulator, startStudio } from "../emulator/studio.ts";
import { FlowgateError } from "../error.ts";
import { isDefinition } from "../flow/definition.ts";
import { readJsonText } from "../flow/text.ts";
import type { Command, Options } from "./command.ts";
import { noFlow } from "./flow-file.ts";
import { type Given, readOptions } from "./options.ts";
import { untilInterrupted } from "./serve.ts";
import type { Terminal } from "./terminal.ts";

const OPTIONS = {
  flows: {
    type: "string",
    multiple: true,
    value: "GLOB",
    help: "flow files to publish into the account first",
  },
  port: { type: "string", value: "PORT", help: "Studio's (default: a free one)" },
  "github-port": { type: "string", value: "PORT", help: "GitHub's (default: a free one)" },
  account: {
    type: "string",
    default: `AC${"1".repeat(32)}`,
    value: "AC…",
    help: "the account's SID (default: AC111…)",
  },
  key: {
    type: "string",
    default: `SK${"1".repeat(32)}`,
    value: "SK…",
    help: "its API key's (default: SK111…)",
  },
  secret: {
    type: "string",
    default: "emulated-secret",
    value: "SECRET",
    help: "the key's secret (default: emulated-secret)",
  },
} as const satisfies Options;

const TOKEN = "emulated-token";
const REPOSITORY = "octo/flows";

/**
 * Studio and GitHub on loopback until Ctrl+C, with one account, its key, one repository and its token.
 * `--flows GLOB` publishes flow files into the account first, each named like its file.
 */
async function emulate(args: readonly string[], terminal: Terminal): Promise<number> {
  const values = readOptions("emulate", args, OPTIONS);
  const [account, key, secret] = [
    sidOf(values, "account", "AC"),
    sidOf(values, "key", "SK"),
    secretOf(values),
  ];
  const studio = await started("Studio", startStudio(portOf(values, "port")));
  try {
    const github = await started("GitHub", startGithub(portOf(values, "github-port")));
    try {
      studio.addAccount({ sid: account, keys: [{ sid: key, secret }] });
      github.addToken(TOKEN, {
        login: "github-actions[bot]",
        type: "Bot",
        permissions: { contents: "read", pull_requests: "write" },
      });
      github
        .createRepository(REPOSITORY)
        .commit({ branch: "main", message: "First", files: { "README.md": "# Flows\n" } });
      const globs = Array.isArray(values.flows) ? values.flows.map(String) : [];
      const seeded = await seed(studio, account, globs);
      const variables = {
        FLOWGATE_TWILIO_URL: studio.origin,
        TWILIO_ACCOUNT_SID: account,
        TWILIO_API_KEY: key,
        TWILIO_API_SECRET: secret,
        GITHUB_API_URL: github.origin,
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_TOKEN: TOKEN,
      };
      const lines = [
        `Studio ${studio.origin} and GitHub ${github.origin} answer until Ctrl+C.`,
        `The account ${account} holds ${seeded.length === 0 ? "no flows" : `${seeded.length} published:`}`,
        ...seeded.map(({ name, sid, file }) => `  ${sid}  ${name}  (${file})`),
        "",
        ...Object.entries(variables).map(([name, value]) => `export ${name}=${value}`),
      ];
      terminal.print(`${lines.join("\n")}\n`);
      await untilInterrupted();
    } finally {
      await github.close();
    }
  } finally {
    await studio.close();
  }
  return 0;
}

async function seed(
  studio: StudioEmulator,
  account: string,
  globs: readonly string[],
): Promise<{ name: string; sid: string; file: string }[]> {
  if (globs.length === 0) return [];
  const outer = globs.find(leadsOut);
  if (outer !== undefined)
    throw new FlowgateError(`${JSON.stringify(outer)} lies outside of the folder that you are in.`, {
      hint: "Only files below it are read: go to a folder above them, and write --flows relative to that.",
    });
  const files = await listFiles(process.cwd(), globs);
  if (files.length === 0)
    throw new FlowgateError(`No file matches ${globs.join(", ")}.`, {
      hint: "Globs are relative to the folder you are in; quote them.",
    });
  const flows = await Promise.all(
    files.map(async (file) => {
      const { value } = readJsonText(await readFile(file));
      if (!isDefinition(value)) throw noFlow(file);
      return { name: basename(file, ".json"), definition: value, file };
    }),
  );
  return flows.map(({ name, definition, file }) => ({
    name,
    file,
    sid: studio.seedFlow(account, { friendlyName: name, definition }),
  }));
}

/** True for a glob that no path below the folder matches. */
function leadsOut(glob: string): boolean {
  return selectionOf([glob]).bases.some(
    (base) => isAbsolute(base) || /^\.\.(?:\/|$)/.test(posix.normalize(base)),
  );
}

type Values = Given["values"];

function sidOf(values: Values, option: string, prefix: string): string {
  const value = String(values[option]);
  if (new RegExp(`^${prefix}[0-9A-Za-z]{32}$`).test(value)) return value;
  throw new FlowgateError(`--${option} is ${JSON.stringify(value)}.`, {
    hint: `Expected: ${prefix} and 32 characters.`,
  });
}

function secretOf({ secret }: Values): string {
  if (String(secret).trim() !== "") return String(secret);
  throw new FlowgateError("--secret is empty.", {
    hint: "Give the key one, or leave it out for emulated-secret.",
  });
}

function portOf(values: Values, option: string): { port?: number } {
  const value = values[option];
  if (value === undefined) return {};
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { port };
  throw new FlowgateError(`--${option} is ${JSON.stringify(value)}.`, {
    hint: "Give a port from 1 to 65535.",
  });
}

async function started<T>(what: string, starting: Promise<T>): Promise<T> {
  try {
    return await starting;
  } catch (error) {
    throw new FlowgateError(`${what} cannot be started: ${(error as Error).message}.`, {
      hint: "Is the port in use? Leave it out to take a free one.",
    });
  }
}

export const EMULATE: Command = {
  name: "emulate",
  takes: "",
  summary: "Studio and GitHub on loopback, to try against: see docs/emulate.md",
  options: OPTIONS,
  run: emulate,
};
