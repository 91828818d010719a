import { createHash } from "node:crypto";
import type { JsonObject } from "../flow/json.ts";
import { commitsBetween, mergeBaseOf } from "./git-history.ts";
import type { Commit, Signature } from "./git-object.ts";
import type { Actor, Comment, Deployment, PullRequest, Repository } from "./repository.ts";
import { type ChangedFile, differenceOf } from "./tree-difference.ts";
import { dateText } from "./twilio-answer.ts";

const SERVER = "https://github.com";

/** A number that a login always has. */
function idOf(text: string): number {
  return createHash("sha1").update(text).digest().readUInt32BE(0) % 100_000_000;
}

export function actorJson(actor: Actor): JsonObject {
  const { login, type } = actor;
  return {
    login,
    id: idOf(login),
    node_id: `U_${idOf(login)}`,
    type,
    site_admin: false,
    html_url: type === "Bot" ? `${SERVER}/apps/${login.replace("[bot]", "")}` : `${SERVER}/${login}`,
  };
}

export function repositoryJson(
  repository: Repository,
  api: string,
  fullName = repository.fullName,
): JsonObject {
  const [owner = "", name = ""] = fullName.split("/");
  const fork = fullName !== repository.fullName;
  return {
    id: fork ? idOf(fullName) : repository.id,
    node_id: `R_${idOf(fullName)}`,
    name,
    full_name: fullName,
    private: repository.private,
    owner: actorJson({ login: owner, type: "User" }),
    html_url: `${SERVER}/${fullName}`,
    url: `${api}/repos/${fullName}`,
    fork,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? "private" : "public",
    archived: false,
    disabled: false,
  };
}

export function pullRequestJson(repository: Repository, pull: PullRequest, api: string): JsonObject {
  const files = pullRequestFiles(repository, pull);
  const base = repository.fullName;
  const url = `${api}/repos/${base}/pulls/${pull.number}`;
  return {
    id: idOf(`${base}#${pull.number}`),
    node_id: `PR_${idOf(`${base}#${pull.number}`)}`,
    url,
    html_url: `${SERVER}/${base}/pull/${pull.number}`,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: actorJson(pull.author),
    body: null,
    draft: false,
    created_at: dateText(pull.opened),
    updated_at: dateText(pull.closed ?? pull.opened),
    closed_at: pull.closed === null ? null : dateText(pull.closed),
    merged_at: pull.merged && pull.closed !== null ? dateText(pull.closed) : null,
    merge_commit_sha: pull.mergeCommitSha,
    merged: pull.merged,
    merged_by: pull.merged ? actorJson({ login: "octo-dev", type: "User" }) : null,
    mergeable: pull.state === "open" ? pull.mergeCommitSha !== null : null,
    mergeable_state: pull.state !== "open" ? "unknown" : pull.mergeCommitSha === null ? "dirty" : "clean",
    head: {
      label: `${pull.headRepository.split("/")[0]}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: actorJson({ login: pull.headRepository.split("/")[0] ?? "", type: "User" }),
      repo: repositoryJson(repository, api, pull.headRepository),
    },
    base: {
      label: `${repository.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: actorJson({ login: repository.owner, type: "User" }),
      repo: repositoryJson(repository, api),
    },
    author_association: pull.headRepository === base ? "MEMBER" : "FIRST_TIME_CONTRIBUTOR",
    comments: repository.commentsOf(pull.number).length,
    commits: pullRequestCommits(repository, pull).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
    comments_url: `${api}/repos/${base}/issues/${pull.number}/comments`,
    commits_url: `${url}/commits`,
  };
}

/** What a pull request changes: its head beside the merge base. */
export function pullRequestFiles(repository: Repository, pull: PullRequest): ChangedFile[] {
  return filesBetween(repository, baseOf(repository, pull), pull.headSha);
}

export function pullRequestCommits(repository: Repository, pull: PullRequest): Commit[] {
  return commitsBetween(repository.store, baseOf(repository, pull), pull.headSha);
}

/** The merge base; of a merged pull request the one that it had. */
function baseOf(repository: Repository, pull: PullRequest): string | undefined {
  const { store } = repository;
  const first = pull.landed[0];
  const base = first === undefined ? repository.tip(pull.baseRef) : store.commitOf(first).parents[0];
  return mergeBaseOf(store, base ?? pull.baseSha, pull.headSha)?.sha;
}

export function filesBetween(repository: Repository, from: string | undefined, to: string): ChangedFile[] {
  const { store } = repository;
  return differenceOf(store, from === undefined ? new Map() : store.filesOf(from), store.filesOf(to));
}

export function fileJson(repository: Repository, file: ChangedFile, ref: string, api: string): JsonObject {
  const path = file.filename.split("/").map(encodeURIComponent).join("/");
  const json: JsonObject = {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${SERVER}/${repository.fullName}/blob/${ref}/${path}`,
    raw_url: `${SERVER}/${repository.fullName}/raw/${ref}/${path}`,
    contents_url: `${api}/repos/${repository.fullName}/contents/${path}?ref=${ref}`,
  };
  if (file.previous !== null) json.previous_filename = file.previous;
  return json;
}

function signatureJson(signature: Signature): JsonObject {
  return { name: signature.name, email: signature.email, date: dateText(signature.date) };
}

/** A commit as git's own endpoint answers it. */
export function gitCommitJson(repository: Repository, commit: Commit, api: string): JsonObject {
  const git = `${api}/repos/${repository.fullName}/git`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${git}/commits/${commit.sha}`,
    html_url: `${SERVER}/${repository.fullName}/commit/${commit.sha}`,
    author: signatureJson(commit.author),
    committer: signatureJson(commit.author),
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${git}/commits/${sha}` })),
    verification: { verified: false, reason: "unsigned", signature: null, payload: null },
  };
}

/** A commit as lists and comparisons answer it. */
export function commitJson(repository: Repository, commit: Commit, api: string): JsonObject {
  const url = `${api}/repos/${repository.fullName}`;
  const actor = actorJson({ login: commit.author.name, type: "User" });
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    commit: {
      author: signatureJson(commit.author),
      committer: signatureJson(commit.author),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: "unsigned", signature: null, payload: null },
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${SERVER}/${repository.fullName}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: actor,
    committer: actor,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}` })),
  };
}

export function commentJson(repository: Repository, comment: Comment, api: string): JsonObject {
  const url = `${api}/repos/${repository.fullName}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${SERVER}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.issue}`,
    body: comment.body,
    user: actorJson(comment.author),
    created_at: dateText(comment.created),
    updated_at: dateText(comment.updated),
    author_association: comment.author.type === "Bot" ? "NONE" : "MEMBER",
    performed_via_github_app: null,
  };
}

export function deploymentJson(repository: Repository, deployment: Deployment, api: string): JsonObject {
  const url = `${api}/repos/${repository.fullName}/deployments/${deployment.id}`;
  const { given } = deployment;
  return {
    id: deployment.id,
    node_id: `DE_${deployment.id}`,
    url,
    sha: deployment.sha,
    ref: given.ref ?? deployment.sha,
    task: given.task ?? "deploy",
    payload: given.payload ?? {},
    environment: given.environment ?? "production",
    original_environment: given.environment ?? "production",
    description: given.description ?? null,
    creator: actorJson(deployment.creator),
    created_at: dateText(deployment.created),
    updated_at: dateText(deployment.statuses.at(-1)?.created ?? deployment.created),
    statuses_url: `${url}/statuses`,
    repository_url: `${api}/repos/${repository.fullName}`,
    transient_environment: given.transient_environment ?? false,
    production_environment: given.production_environment ?? false,
  };
}

export function deploymentStatusJson(
  repository: Repository,
  deployment: Deployment,
  status: Deployment["statuses"][number],
  api: string,
): JsonObject {
  const url = `${api}/repos/${repository.fullName}/deployments/${deployment.id}`;
  return {
    id: status.id,
    node_id: `DES_${status.id}`,
    url: `${url}/statuses/${status.id}`,
    state: status.given.state ?? "pending",
    creator: actorJson(status.creator),
    description: status.given.description ?? "",
    environment: status.given.environment ?? deployment.given.environment ?? "production",
    target_url: status.given.target_url ?? "",
    log_url: status.given.log_url ?? "",
    environment_url: status.given.environment_url ?? "",
    created_at: dateText(status.created),
    updated_at: dateText(status.created),
    deployment_url: url,
    repository_url: `${api}/repos/${repository.fullName}`,
  };
}
