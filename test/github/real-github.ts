import { createEmulator } from "emulate";
import { connect, type GitHub } from "../../src/github/client.ts";
import type { Event } from "../../src/github/event.ts";
import { readEvent } from "../../src/github/event.ts";
import { RUNNER } from "./payload.ts";

/** A GitHub that others wrote, with one repository `acme/flows`, on loopback. It knows no GraphQL. */
export interface RealGitHub {
  /** As the owner, whose comments are ours. */
  readonly own: GitHub;
  /** As somebody else. */
  readonly stranger: GitHub;
  /** Any request, as the owner; its JSON. */
  call(method: string, path: string, body?: unknown): Promise<Shape>;
  /** Commits a file to a branch; the commit's name. */
  commit(branch: string, path: string, text: string): Promise<string>;
  /** A branch that begins at a commit. */
  branch(name: string, sha: string): Promise<void>;
  tip(branch: string): Promise<string>;
  /** Opens a pull request into main; the event of it. */
  openPull(branch: string): Promise<Event>;
  close(): Promise<void>;
}

/** What we look at in an answer. */
export interface Shape {
  readonly sha: string;
  readonly number: number;
  readonly merged: boolean;
  readonly object: { readonly sha: string };
  readonly commit: { readonly sha: string };
}

export async function startRealGitHub(): Promise<RealGitHub> {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: {
        own: { login: "acme", scopes: ["repo", "user"] },
        other: { login: "stranger", scopes: ["repo", "user"] },
      },
      github: {
        users: [{ login: "acme" }, { login: "stranger" }],
        repos: [{ owner: "acme", name: "flows", auto_init: true }],
      },
    },
  });
  const repository = { owner: "acme", name: "flows" };
  const client = (token: string) =>
    connect({ token, apiUrl: emulator.url, repository, sleep: async () => {} });

  async function call(method: string, path: string, body?: unknown): Promise<Shape> {
    const response = await fetch(`${emulator.url}/repos/acme/flows/${path}`, {
      method,
      headers: { authorization: "token own", "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? ({} as Shape) : ((await response.json()) as Shape);
  }
  const tip = async (branch: string) => (await call("GET", `git/ref/heads/${branch}`)).object.sha;
  return {
    own: client("own"),
    stranger: client("other"),
    call,
    tip,
    branch: async (name, sha) => void (await call("POST", "git/refs", { ref: `refs/heads/${name}`, sha })),
    async commit(branch, path, text) {
      const content = Buffer.from(text).toString("base64");
      const before = await call("GET", `contents/${path}?ref=${branch}`).catch(() => null);
      const known = before === null ? {} : { sha: before.sha };
      return (await call("PUT", `contents/${path}`, { message: `Set ${path}`, content, branch, ...known }))
        .commit.sha;
    },
    async openPull(branch) {
      const pull = await call("POST", "pulls", { title: "A change", head: branch, base: "main" });
      const env = { ...RUNNER, GITHUB_API_URL: emulator.url };
      return readEvent("pull_request", { action: "opened", pull_request: pull }, env);
    },
    close: () => emulator.close(),
  };
}
