import type { Redaction } from "../redaction.ts";
import type { Terminal } from "./terminal.ts";

/** One option, as `parseArgs` reads it and as the help tells it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  readonly default?: string;
  /** What stands behind it: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** One command of `flowgate`. */
export interface Command {
  readonly name: string;
  /** What stands behind the name: `[FILES]`. */
  readonly takes: string;
  readonly summary: string;
  readonly options: Options;
  /** Does it; gives the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal, redaction: Redaction) => Promise<number>;
}

/** Every command with what it does. */
export function usageOf(commands: readonly Command[]): string {
  const rows = commands.map(({ name, takes, summary }) => [`flowgate ${name} ${takes}`, summary] as const);
  return `flowgate: change Twilio Studio flows the way you change code

${columns(rows)}
flowgate COMMAND --help tells the options of one; flowgate --version the version.

Credentials come from TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.
Exit code 0: pass; 1: fail; 2: it could not be tried.
`;
}

/** One command with its options. */
export function helpOf({ name, takes, summary, options }: Command): string {
  const rows = Object.entries(options).map(([option, { short, value, help }]) => {
    const letter = short === undefined ? "    " : `-${short}, `;
    return [`${letter}--${option}${value === undefined ? "" : ` ${value}`}`, help] as const;
  });
  const list = rows.length === 0 ? "" : `\n${columns(rows)}`;
  return `${`flowgate ${name} ${takes}`.trim()}\n\n${summary}.\n${list}`;
}

function columns(rows: ReadonlyArray<readonly [string, string]>): string {
  const width = Math.max(...rows.map(([left]) => left.trimEnd().length));
  return rows.map(([left, right]) => `  ${left.trimEnd().padEnd(width)}  ${right}\n`).join("");
}
