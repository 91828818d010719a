import { type Json, member, stringMember } from "../flow/json.ts";
import type { GitHub } from "./client.ts";
import { GitHubError } from "./problem.ts";

/** What GitHub is to show of one publish. */
export interface Deployed {
  readonly environment: string;
  /** The commit that is published. */
  readonly sha: string;
  readonly description: string;
  /** The run's page; null where there is none. */
  readonly runUrl: string | null;
}

/** A record that was begun. `end` gives it its last state and says what stood against it, null for nothing. */
export interface Deployment {
  readonly end: (state: "success" | "failure", environmentUrl: string) => Promise<string | null>;
}

/**
 * Begins a deployment record and sets it in progress: https://docs.github.com/rest/deployments/deployments.
 * It is a record only: nothing is merged for it, and no check is waited for. Never fails for GitHub's sake and is not
 * waited for: a publish does not hang on its record.
 */
export function beginDeployment(github: GitHub, deployed: Deployed): Deployment {
  const { environment, sha, runUrl } = deployed;
  const description = deployed.description.toWellFormed().slice(0, 140);
  const log = runUrl === null ? {} : { log_url: runUrl };
  const begun = answered(async () => {
    const { data } = await github.send("POST", "deployments", {
      ref: sha,
      environment,
      description,
      auto_merge: false,
      required_contexts: [],
    });
    return `deployments/${idOf(data)}/statuses`;
  });
  const progress = begun.then((made) =>
    "why" in made
      ? made
      : answered(() => github.send("POST", made.value, { state: "in_progress", environment, ...log })),
  );
  return {
    end: async (state, environmentUrl) => {
      const made = await begun;
      if ("why" in made) return made.why;
      // Without its first state a record can have its last one all the same.
      await progress;
      const body = { state, environment, environment_url: environmentUrl, ...log };
      const ended = await answered(() => github.send("POST", made.value, body));
      return "why" in ended ? ended.why : null;
    },
  };
}

function idOf(data: Json): string {
  const id = member(data, "id");
  if (typeof id === "number") return String(id);
  throw new GitHubError(
    `GitHub made no deployment: ${stringMember(data, "message") ?? "it does not say why"}.`,
    { status: null, hint: "Run the job again." },
  );
}

type Answered<T> = { readonly value: T } | { readonly why: string };

async function answered<T>(ask: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { why: [error.message, error.hint].filter(Boolean).join(" ") };
  }
}
