import { FlowgateError } from "../error.ts";
import { isObject, type Json, member, stringMember } from "../flow/json.ts";
import { addressOf, serverOf } from "./address.ts";

/**
 * What an event is to Flowgate, whatever GitHub calls it. The rows of the table in job.ts.
 * `settled` is something that happened to a pull request which is closed already (a label, an edited title).
 */
export type Situation =
  | "open-pull-request"
  | "merged"
  | "unmerged"
  | "settled"
  | "merge-group"
  | "push"
  | "queue-branch"
  | "deleted"
  | "schedule"
  | "dispatch"
  | "pull-request-target"
  | "other";

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly headSha: string;
  /** `owner/name`, null where the fork is gone. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  readonly merged: boolean;
  readonly fork: boolean;
  /** How many files GitHub counts in it; null where the payload does not say. */
  readonly changedFiles: number | null;
}

/** How the base of an event is found; base.ts does it. */
export type BaseRule =
  | { readonly kind: "pull-request"; readonly merge: string; readonly head: string; readonly into: string }
  | {
      readonly kind: "merged";
      readonly commit: string;
      readonly number: number;
      readonly commits: number | null;
    }
  | { readonly kind: "commit"; readonly sha: string }
  | { readonly kind: "none"; readonly why: string }
  | { readonly kind: "checked-out" };

/** A branch or a tag, named as in `refs/heads/NAME`. */
export interface Ref {
  readonly kind: "heads" | "tags";
  readonly name: string;
}

export interface Event {
  readonly name: string;
  readonly situation: Situation;
  readonly repository: Repository;
  readonly pullRequest: PullRequest | null;
  readonly ref: string;
  /** The event's own commit: the only one that may be published for it. */
  readonly sha: string;
  readonly base: BaseRule;
  /** The branch or tag that must still point at `sha` while it is published; null where there is none. */
  readonly branch: Ref | null;
  readonly run: { readonly id: number; readonly attempt: number; readonly workflow: string };
  readonly serverUrl: string;
  readonly apiUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads what GitHub says about the event: the one place that knows how events differ.
 * Takes the event's name, its payload as parsed from GITHUB_EVENT_PATH, and the runner's environment.
 * Payloads: https://docs.github.com/webhooks/webhook-events-and-payloads; GITHUB_SHA and GITHUB_REF of each:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * Throws a FlowgateError where the repository or the commit cannot be told.
 */
export function readEvent(name: string, payload: unknown, env: Environment): Event {
  const root = isObject(payload) ? payload : {};
  const repository = repositoryOf(root, env);
  const pull = member(root, "pull_request");
  const pullRequest = isObject(pull) ? readPullRequest(pull, root, repository) : null;
  const situation = situationOf(name, root, env);
  const ref = refOf(name, root, env);
  const sha = shaOf(situation, root, ref, env);
  return {
    name,
    situation,
    repository,
    pullRequest,
    ref,
    sha,
    base: baseOf(situation, root, sha, pullRequest),
    branch:
      situation === "merged" && pullRequest ? { kind: "heads", name: pullRequest.baseRef } : branchOf(ref),
    run: {
      id: natural(env.GITHUB_RUN_ID) ?? 0,
      attempt: natural(env.GITHUB_RUN_ATTEMPT) ?? 1,
      workflow: env.GITHUB_WORKFLOW ?? "",
    },
    serverUrl: serverOf(env),
    apiUrl: addressOf(env.GITHUB_API_URL, "https://api.github.com"),
  };
}

function situationOf(name: string, root: Json, env: Environment): Situation {
  if (name === "pull_request_target") return "pull-request-target";
  if (name === "push") return pushSituation(root, env);
  if (name === "merge_group") return "merge-group";
  if (name === "schedule") return "schedule";
  if (name === "workflow_dispatch") return "dispatch";
  if (!PULL_REQUEST_EVENTS.has(name)) return "other";
  const pull = member(root, "pull_request");
  if (stringMember(pull, "state") !== "closed" && stringMember(root, "action") !== "closed") {
    return "open-pull-request";
  }
  if (name !== "pull_request" || stringMember(root, "action") !== "closed") return "settled";
  return member(pull, "merged") === true ? "merged" : "unmerged";
}

/** Their GITHUB_SHA is the merge commit of the pull request, like that of `pull_request` itself. */
const PULL_REQUEST_EVENTS = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);

function pushSituation(root: Json, env: Environment): Situation {
  const ref = refOf("push", root, env);
  if (member(root, "deleted") === true || isZero(stringMember(root, "after"))) return "deleted";
  return ref.startsWith("refs/heads/gh-readonly-queue/") ? "queue-branch" : "push";
}

function readPullRequest(pull: Json, root: Json, repository: Repository): PullRequest {
  const number = member(pull, "number") ?? member(root, "number");
  const headSha = sha(stringMember(member(pull, "head"), "sha"));
  const baseRef = stringMember(member(pull, "base"), "ref");
  if (typeof number !== "number" || headSha === null || !baseRef) {
    throw new FlowgateError("The event's payload holds a pull request without number, head or base.", {
      hint: "Run Flowgate in a workflow that GitHub started, with the unchanged file of GITHUB_EVENT_PATH.",
    });
  }
  const headRepository = stringMember(member(member(pull, "head"), "repo"), "full_name") ?? null;
  const changedFiles = member(pull, "changed_files");
  return {
    number,
    title: stringMember(pull, "title") ?? "",
    headSha,
    headRepository,
    baseRef,
    merged: member(pull, "merged") === true,
    fork: headRepository?.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase(),
    changedFiles: typeof changedFiles === "number" ? changedFiles : null,
  };
}

function repositoryOf(root: Json, env: Environment): Repository {
  const named = env.GITHUB_REPOSITORY || stringMember(member(root, "repository"), "full_name") || "";
  const [owner, name, rest] = named.split("/");
  if (owner && name && rest === undefined) return { owner, name };
  throw new FlowgateError("It cannot be told which repository this is: GITHUB_REPOSITORY is not set.", {
    hint: "Run Flowgate in a GitHub Actions workflow, or use the command line (flowgate check) without one.",
  });
}

function refOf(name: string, root: Json, env: Environment): string {
  const pushed = name === "push" ? stringMember(root, "ref") : undefined;
  return pushed ?? env.GITHUB_REF ?? "";
}

function branchOf(ref: string): Ref | null {
  const match = /^refs\/(heads|tags)\/(.+)$/s.exec(ref);
  if (!match?.[2]) return null;
  return { kind: match[1] === "tags" ? "tags" : "heads", name: match[2] };
}

function shaOf(situation: Situation, root: Json, ref: string, env: Environment): string {
  const own = sha(ownCommit(situation, root, ref)) ?? sha(env.GITHUB_SHA);
  if (own !== null) return own;
  if (situation === "deleted") return "";
  throw new FlowgateError("It cannot be told which commit this run is for: GITHUB_SHA is not set.", {
    hint: "Run Flowgate in a GitHub Actions workflow, or use the command line (flowgate check) without one.",
  });
}

function ownCommit(situation: Situation, root: Json, ref: string): string | undefined {
  if (situation === "merged") return stringMember(member(root, "pull_request"), "merge_commit_sha");
  if (situation === "merge-group") return stringMember(member(root, "merge_group"), "head_sha");
  if (situation !== "push" && situation !== "queue-branch") return undefined;
  // Of an annotated tag, `after` is the tag object; the commit is only in `head_commit`.
  const commit = stringMember(member(root, "head_commit"), "id");
  return ref.startsWith("refs/tags/") ? commit : (stringMember(root, "after") ?? commit);
}

function baseOf(situation: Situation, root: Json, own: string, pull: PullRequest | null): BaseRule {
  if (pull && situation === "open-pull-request") {
    return { kind: "pull-request", merge: own, head: pull.headSha, into: pull.baseRef };
  }
  if (pull && (situation === "merged" || situation === "settled")) {
    const commits = member(member(root, "pull_request"), "commits");
    return {
      kind: "merged",
      commit: own,
      number: pull.number,
      commits: typeof commits === "number" ? commits : null,
    };
  }
  if (situation === "merge-group") {
    const base = sha(stringMember(member(root, "merge_group"), "base_sha"));
    return base === null
      ? { kind: "none", why: "the merge group names no base" }
      : { kind: "commit", sha: base };
  }
  if (situation === "push" || situation === "queue-branch") return pushBase(root);
  if (situation === "unmerged" || situation === "deleted")
    return { kind: "none", why: "there is nothing to compare" };
  return { kind: "checked-out" };
}

function pushBase(root: Json): BaseRule {
  const before = stringMember(root, "before");
  const base = sha(before);
  if (base !== null && !isZero(base)) return { kind: "commit", sha: base };
  return { kind: "none", why: "the pushed branch or tag is new" };
}

/** A commit's name as git writes it (SHA-1 or SHA-256), else null: nothing else ever becomes part of a path. */
function sha(value: string | undefined): string | null {
  return value !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^0+$/.test(value);
}

function natural(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
