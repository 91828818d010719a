import type { JsonObject } from "../flow/json.ts";
import { commitsBetween } from "./git-history.ts";
import { type Commit, NO_COMMIT } from "./git-object.ts";
import { actorJson, pullRequestJson, repositoryJson } from "./github-json.ts";
import type { Actor, PullRequest, Repository } from "./repository.ts";
import { dateText } from "./twilio-answer.ts";

/** The events that Flowgate knows, and what has to be said about each. */
export type EventWanted = { readonly sender?: Actor } & (
  | {
      readonly name: "pull_request" | "pull_request_target";
      readonly action: "opened" | "reopened" | "synchronize" | "edited" | "closed";
      readonly number: number;
      /** Of `synchronize`: the head before. */
      readonly before?: string;
    }
  /** Default: the last move of the branch (or of the ref that begins with `refs/`). */
  | { readonly name: "push"; readonly ref: string; readonly before?: string; readonly after?: string }
  /** After `queue(number)`. */
  | { readonly name: "merge_group"; readonly number: number }
  | { readonly name: "schedule"; readonly cron?: string }
  | { readonly name: "workflow_dispatch"; readonly ref?: string; readonly inputs?: JsonObject }
);

/** What a runner tells an action about an event: GITHUB_EVENT_NAME, the event file, GITHUB_SHA and so on. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: JsonObject;
  readonly sha: string;
  readonly ref: string;
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF: empty but for pull requests. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
}

const API = "https://api.github.com";
const DEVELOPER: Actor = { login: "octo-dev", type: "User" };

/**
 * The event as GitHub hands it to a workflow's runner.
 * Shapes: docs.github.com, "Webhook events and payloads" and "Events that trigger workflows".
 */
export function eventOf(repository: Repository, wanted: EventWanted): RunnerEvent {
  const sender = wanted.sender ?? DEVELOPER;
  const common = { repository: repositoryJson(repository, API), sender: actorJson(sender) };
  const main = `refs/heads/${repository.defaultBranch}`;
  const tip = repository.tip(repository.defaultBranch) ?? NO_COMMIT;
  const plain = { headRef: "", baseRef: "", actor: sender.login };
  switch (wanted.name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequestEvent(repository, wanted, common, sender);
    case "push":
      return { ...plain, ...pushEvent(repository, wanted, common, sender) };
    case "merge_group":
      return { ...plain, ...mergeGroupEvent(repository, wanted.number, common) };
    case "schedule": {
      const payload = {
        schedule: wanted.cron ?? "17 5 * * *",
        workflow: ".github/workflows/flows.yml",
        ...common,
      };
      return { ...plain, name: "schedule", payload, sha: tip, ref: main };
    }
    case "workflow_dispatch": {
      const ref = wanted.ref ?? main;
      const sha = repository.tip(ref) ?? tip;
      const payload = {
        inputs: wanted.inputs ?? null,
        ref,
        workflow: ".github/workflows/flows.yml",
        ...common,
      };
      return { ...plain, name: "workflow_dispatch", payload, sha, ref };
    }
  }
}

function pullRequestEvent(
  repository: Repository,
  wanted: EventWanted & { name: "pull_request" | "pull_request_target" },
  common: JsonObject,
  sender: Actor,
): RunnerEvent {
  const pull = repository.pullRequest(wanted.number);
  const payload: JsonObject = {
    action: wanted.action,
    number: pull.number,
    pull_request: pullRequestJson(repository, pull, API),
    ...common,
  };
  if (wanted.action === "synchronize") {
    payload.before = wanted.before ?? previousHead(repository, pull);
    payload.after = pull.headSha;
  }
  if (wanted.action === "edited") payload.changes = {};
  return {
    name: wanted.name,
    payload,
    ...runOf(repository, pull, wanted.name),
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    actor: sender.login,
  };
}

/** A run of a merged pull request, or of pull_request_target, belongs to the base branch. */
function runOf(repository: Repository, pull: PullRequest, name: string): { sha: string; ref: string } {
  const base = `refs/heads/${pull.baseRef}`;
  if (name === "pull_request_target") return { sha: repository.tip(pull.baseRef) ?? pull.baseSha, ref: base };
  if (pull.merged) return { sha: pull.mergeCommitSha ?? pull.headSha, ref: base };
  return { sha: pull.mergeCommitSha ?? pull.headSha, ref: `refs/pull/${pull.number}/merge` };
}

function previousHead(repository: Repository, pull: PullRequest): string {
  return repository.moves.findLast(({ ref }) => ref === `refs/pull/${pull.number}/head`)?.before ?? NO_COMMIT;
}

function pushEvent(
  repository: Repository,
  wanted: EventWanted & { name: "push" },
  common: JsonObject,
  sender: Actor,
): Pick<RunnerEvent, "name" | "payload" | "sha" | "ref"> {
  const ref = wanted.ref.startsWith("refs/") ? wanted.ref : `refs/heads/${wanted.ref}`;
  const move = repository.moves.findLast((other) => other.ref === ref);
  const before = wanted.before ?? move?.before ?? NO_COMMIT;
  const after = wanted.after ?? move?.after ?? repository.refs.get(ref) ?? NO_COMMIT;
  const deleted = after === NO_COMMIT;
  const target = deleted ? undefined : commitAt(repository, after);
  const known = repository.store.hasCommit(before) ? before : undefined;
  const commits =
    target === undefined || ref.startsWith("refs/tags/")
      ? []
      : commitsBetween(repository.store, known, target.sha);
  const payload: JsonObject = {
    ref,
    before,
    after,
    base_ref: null,
    created: before === NO_COMMIT,
    deleted,
    forced: known !== undefined && target !== undefined && !isBehind(repository, known, target.sha),
    compare: `https://github.com/${repository.fullName}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.slice(-20).map((commit) => pushedCommit(repository, commit)),
    head_commit: target === undefined ? null : pushedCommit(repository, target),
    pusher: { name: sender.login, email: `${sender.login}@users.noreply.github.com` },
    ...common,
  };
  const tip = repository.tip(repository.defaultBranch) ?? NO_COMMIT;
  return { name: "push", payload, sha: target?.sha ?? tip, ref };
}

function isBehind(repository: Repository, before: string, after: string): boolean {
  return commitsBetween(repository.store, after, before).length === 0;
}

/** The commit at a SHA, through an annotated tag. */
function commitAt(repository: Repository, sha: string): Commit {
  const object = repository.store.objects.get(sha);
  const tagged =
    object?.type === "tag" ? /^object (\w+)/.exec(object.bytes.toString("utf8"))?.[1] : undefined;
  return repository.store.commitOf(tagged ?? sha);
}

/** A commit as an event holds it; the lists of its files are not in a workflow's events. */
function pushedCommit(repository: Repository, commit: Commit): JsonObject {
  const who = { name: commit.author.name, email: commit.author.email, username: commit.author.name };
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: dateText(commit.author.date),
    url: `https://github.com/${repository.fullName}/commit/${commit.sha}`,
    author: who,
    committer: who,
  };
}

function mergeGroupEvent(
  repository: Repository,
  number: number,
  common: JsonObject,
): Pick<RunnerEvent, "name" | "payload" | "sha" | "ref"> {
  const pull = repository.pullRequest(number);
  const prefix = `refs/heads/gh-readonly-queue/${pull.baseRef}/pr-${number}-`;
  const entry = [...repository.refs].findLast(([ref]) => ref.startsWith(prefix));
  if (entry === undefined) throw new Error(`Pull request ${number} is not in the merge queue.`);
  const [ref, sha] = entry;
  const commit = repository.store.commitOf(sha);
  const who = { name: commit.author.name, email: commit.author.email };
  const payload: JsonObject = {
    action: "checks_requested",
    merge_group: {
      head_sha: sha,
      head_ref: ref,
      base_sha: commit.parents[0] ?? NO_COMMIT,
      base_ref: `refs/heads/${pull.baseRef}`,
      head_commit: {
        id: sha,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: dateText(commit.author.date),
        author: who,
        committer: who,
      },
    },
    ...common,
  };
  return { name: "merge_group", payload, sha, ref };
}
