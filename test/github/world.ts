import { type GithubEmulator, startGithub } from "../../src/emulator/github.ts";
import type { EventWanted } from "../../src/emulator/github-event.ts";
import type { TokenHolder } from "../../src/emulator/github-token.ts";
import type { Repository } from "../../src/emulator/repository.ts";
import { connect, type GitHub } from "../../src/github/client.ts";
import { type Event, readEvent } from "../../src/github/event.ts";
import { RUNNER } from "./payload.ts";

/** Our own GitHub, with one private repository `acme/flows` and a workflow's own token. */
export interface World {
  readonly hub: GithubEmulator;
  readonly repository: Repository;
  readonly github: GitHub;
  /** The client of another token. */
  as(holder: TokenHolder): GitHub;
  event(wanted: EventWanted, run?: number): Event;
  /** Commits files to a branch; the commit's name. */
  commit(branch: string, files: Record<string, string | Uint8Array | null>): string;
  /** The requests since the last call, as `METHOD path`. */
  asked(): string[];
}

export const JOB_TOKEN: TokenHolder = {
  login: "github-actions[bot]",
  type: "Bot",
  permissions: { contents: "read", pull_requests: "write" },
};

export async function startWorld(): Promise<World> {
  const hub = await startGithub();
  const repository = hub.createRepository("acme/flows");
  repository.commit({ branch: "main", message: "Begin", files: { "README.md": "Flows" } });
  let tokens = 0;
  let seen = 0;
  const as = (holder: TokenHolder) => {
    tokens += 1;
    hub.addToken(`token-${tokens}`, holder);
    const about = { owner: "acme", name: "flows" };
    return connect({
      token: `token-${tokens}`,
      apiUrl: hub.origin,
      repository: about,
      sleep: async () => {},
    });
  };
  return {
    hub,
    repository,
    github: as(JOB_TOKEN),
    as,
    event(wanted, run = 1) {
      const { name, payload, sha, ref } = repository.eventFor(wanted);
      return readEvent(name, payload, {
        ...RUNNER,
        GITHUB_SHA: sha,
        GITHUB_REF: ref,
        GITHUB_RUN_ID: String(run),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_API_URL: hub.origin,
      });
    },
    commit: (branch, files) =>
      repository.commit({ branch, message: `Change ${Object.keys(files).join(", ")}`, files }),
    asked() {
      const fresh = hub.requests.slice(seen);
      seen = hub.requests.length;
      return fresh.map(({ method, path }) => `${method} ${path.replace("/repos/acme/flows/", "")}`);
    },
  };
}
