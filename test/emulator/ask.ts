import { afterEach } from "vitest";
import { startGithub } from "../../src/emulator/github.ts";
import { type StudioEmulator, type StudioOptions, startStudio } from "../../src/emulator/studio.ts";
import type { Json, JsonObject } from "../../src/flow/json.ts";

export const ACCOUNT = `AC${"1".repeat(32)}`;
export const OTHER = `AC${"2".repeat(32)}`;
export const KEY = { sid: `SK${"1".repeat(32)}`, secret: "the-secret-of-one" };
export const OTHER_KEY = { sid: `SK${"2".repeat(32)}`, secret: "the-secret-of-two" };
export const AUTH = basic(KEY.sid, KEY.secret);
export const OTHER_AUTH = basic(OTHER_KEY.sid, OTHER_KEY.secret);

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

/** Studio with two accounts; closed after the test. */
export async function studioWithAccounts(options: StudioOptions = {}): Promise<StudioEmulator> {
  const studio = await startStudio(options);
  open.push(studio);
  studio.addAccount({ sid: ACCOUNT, authToken: "token-one", keys: [KEY] });
  studio.addAccount({ sid: OTHER, keys: [OTHER_KEY] });
  return studio;
}

export const READER = "reads-only";
export const WRITER = "may-comment";
export const PERSON = "a-person";

/** GitHub with a private repository `acme/flows` and three tokens; closed after the test. */
export async function githubWithRepository(options: { private?: boolean } = {}) {
  const github = await startGithub();
  open.push(github);
  const read = { contents: "read", pull_requests: "read", issues: "read", deployments: "read" } as const;
  github.addToken(READER, { login: "github-actions[bot]", type: "Bot", permissions: read });
  github.addToken(WRITER, {
    login: "github-actions[bot]",
    type: "Bot",
    permissions: { ...read, pull_requests: "write", deployments: "write" },
  });
  github.addToken(PERSON, { login: "mona", type: "User", permissions: { ...read, issues: "write" } });
  return { github, repository: github.createRepository("acme/flows", options) };
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: JsonObject;
}

interface Sent {
  readonly auth?: string;
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  readonly json?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request, with its answer read whole. */
export async function ask(method: string, url: string, sent: Sent = {}): Promise<Reply> {
  const headers = new Headers(sent.headers);
  if (sent.auth !== undefined) headers.set("authorization", sent.auth);
  const response = await fetch(url, { method, headers, ...bodyOf(sent, headers) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function bodyOf(sent: Sent, headers: Headers): { body: string } | undefined {
  if (sent.json !== undefined) {
    headers.set("content-type", "application/json");
    return { body: JSON.stringify(sent.json) };
  }
  if (sent.form === undefined) return undefined;
  headers.set("content-type", "application/x-www-form-urlencoded");
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(sent.form))
    for (const one of typeof value === "string" ? [value] : value) form.append(key, one);
  return { body: form.toString() };
}

function parsed(text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return {};
  }
}
