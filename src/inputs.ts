import type { OnDrift } from "./config/configuration.ts";
import { globsOf } from "./config/globs.ts";
import { FlowgateError } from "./error.ts";
import { Credentials } from "./twilio/credentials.ts";

export const MODES = ["auto", "review", "publish", "drift", "pull", "rollback"] as const;
export type Mode = (typeof MODES)[number];

/** What a run was asked for, each value checked. Made once, from the runner's inputs or a terminal's options. */
export interface Inputs {
  readonly mode: Mode;
  /** Null where none is named: then `flowgate.yml`, and without such a file zero configuration. */
  readonly config: string | null;
  readonly environment: string | null;
  /** Globs of zero configuration, one each. */
  readonly flows: readonly string[];
  readonly accountSid: string | null;
  readonly credentials: Credentials | null;
  readonly region: string | null;
  readonly edge: string | null;
  readonly githubToken: string | null;
  readonly scope: "changed" | "all";
  readonly comment: "changes" | "always" | "off";
  /** Null where none is named: then the environment's name. */
  readonly commentKey: string | null;
  readonly failOn: "error" | "warning";
  /** Null where none is named: then the environment's own, else `fail`. */
  readonly onDrift: OnDrift | null;
  readonly dryRun: boolean;
  /** Publish: keep a deployment record in GitHub. */
  readonly deployment: boolean;
  /** Rollback and pull: the key of the flow that is meant. */
  readonly flow: string | null;
  /** Rollback: the revision to bring back; null for the published one before live with other content. */
  readonly revision: number | null;
  readonly report: string | null;
  readonly sarif: string | null;
  readonly concurrency: number;
  readonly workingDirectory: string;
}

/** Gives the text of an input, "" where it was left out. */
export type ReadInput = (name: string) => string;

const NAME = /^[A-Za-z0-9._/-]{1,64}$/;
const SID = (prefix: string) => new RegExp(`^${prefix}[0-9A-Za-z]{32}$`);
const DEFAULT_FLOWS = "flows/**/*.json";

/**
 * Reads and checks every input before the first request is made.
 * Throws a FlowgateError that names the wrong one and says what was expected; it never quotes a secret.
 */
export function readInputs(read: ReadInput): Inputs {
  const text = (name: string) => read(name).trim();
  const optional = (name: string) => text(name) || null;
  return {
    mode: oneOf("mode", text("mode") || "auto", MODES),
    config: optional("config"),
    environment: matching(
      "environment",
      optional("environment"),
      NAME,
      "letters, digits and . _ / -, at most 64",
    ),
    flows: globsOf(text("flows") || DEFAULT_FLOWS),
    accountSid: matching("account-sid", optional("account-sid"), SID("AC"), "AC and 32 characters"),
    credentials: readCredentials(text),
    region: optional("twilio-region"),
    edge: optional("twilio-edge"),
    githubToken: optional("github-token"),
    scope: oneOf("scope", text("scope") || "changed", ["changed", "all"]),
    comment: oneOf("comment", text("comment") || "changes", ["changes", "always", "off"]),
    commentKey: matching(
      "comment-key",
      optional("comment-key"),
      NAME,
      "letters, digits and . _ / -, at most 64",
    ),
    failOn: oneOf("fail-on", text("fail-on") || "error", ["error", "warning"]),
    onDrift:
      text("on-drift") === "" ? null : oneOf("on-drift", text("on-drift"), ["fail", "warn", "overwrite"]),
    dryRun: oneOf("dry-run", text("dry-run").toLowerCase() || "false", ["true", "false"]) === "true",
    deployment:
      oneOf("deployment", text("deployment").toLowerCase() || "false", ["true", "false"]) === "true",
    flow: optional("flow"),
    revision:
      text("revision") === "" ? null : wholeNumber("revision", text("revision"), 1, Number.MAX_SAFE_INTEGER),
    report: optional("report"),
    sarif: optional("sarif"),
    concurrency: wholeNumber("concurrency", text("concurrency") || "24", 1, 100),
    workingDirectory: text("working-directory") || ".",
  };
}

/** The texts that must never be seen, as they are and before they are checked: to be masked first of all. */
export function secretInputs(read: ReadInput): string[] {
  const secrets = ["api-secret", "auth-token", "github-token"].map((name) => read(name).trim());
  const user = { "api-secret": read("api-key").trim(), "auth-token": read("account-sid").trim() };
  const basic = (["api-secret", "auth-token"] as const).flatMap((name) => {
    const secret = read(name).trim();
    return secret === "" ? [] : new Credentials("api-key", user[name], secret).secrets();
  });
  return [...new Set([...secrets, ...basic])].filter((secret) => secret !== "");
}

function readCredentials(text: ReadInput): Credentials | null {
  const [key, secret, token, account] = ["api-key", "api-secret", "auth-token", "account-sid"].map(text);
  if (token && (key || secret)) {
    throw wrong(
      "Both an API key and the input auth-token are given.",
      "Give api-key and api-secret, or account-sid and auth-token.",
    );
  }
  if (token) {
    if (!account)
      throw wrong("The input auth-token is given without account-sid.", "Give the account's SID (AC…) too.");
    return new Credentials("auth-token", account, token);
  }
  if (!key && !secret) return null;
  if (!key || !secret) {
    const [here, missing] = key ? ["api-key", "api-secret"] : ["api-secret", "api-key"];
    throw wrong(
      `The input ${here} is given without ${missing}.`,
      `Give both. A secret of the repository that is not set reads as empty: check the name of the one that ${missing} takes.`,
    );
  }
  // Not quoted: whoever swaps the two puts the secret here.
  if (!SID("SK").test(key))
    throw wrong("The input api-key is no SID of an API key.", "Expected: SK and 32 characters.");
  return new Credentials("api-key", key, secret);
}

function oneOf<const T extends string>(input: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw wrong(`The input ${input} is ${JSON.stringify(value)}.`, `Give ${list(allowed)}.`);
}

function matching(input: string, value: string | null, pattern: RegExp, expected: string): string | null {
  if (value === null || pattern.test(value)) return value;
  throw wrong(`The input ${input} is ${JSON.stringify(value)}.`, `Expected: ${expected}.`);
}

function wholeNumber(input: string, value: string, low: number, high: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= low && number <= high) return number;
  const range =
    high === Number.MAX_SAFE_INTEGER ? `a whole number from ${low}` : `a whole number from ${low} to ${high}`;
  throw wrong(`The input ${input} is ${JSON.stringify(value)}.`, `Give ${range}.`);
}

function list(items: readonly string[]): string {
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

function wrong(message: string, hint: string): FlowgateError {
  return new FlowgateError(message, { hint });
}
