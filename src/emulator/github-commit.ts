import type { JsonObject } from "../flow/json.ts";
import type { Answer, Asked } from "./exchange.ts";
import { commitsBetween, historyOf, mergeBaseOf } from "./git-history.ts";
import { githubError, NOT_FOUND, pageAnswer } from "./github-answer.ts";
import type { GithubContext } from "./github-context.ts";
import {
  commitJson,
  fileJson,
  filesBetween,
  gitCommitJson,
  pullRequestCommits,
  pullRequestJson,
} from "./github-json.ts";
import { peeled, resolve } from "./github-revision.ts";
import { type Params, param } from "./route.ts";

/** Lists of files in commits and comparisons end here, and do not say so. */
const MOST_FILES = 300;
const MOST_COMMITS = 250;

/** GET commits?sha=&path= */
export function listCommits(context: GithubContext, _params: Params, asked: Asked): Answer {
  const { repository } = context;
  const start = asked.url.searchParams.get("sha") ?? repository.defaultBranch;
  const head = resolve(repository, start);
  if (head === undefined) return NOT_FOUND;
  const commits = historyOf(repository.store, head.sha, asked.url.searchParams.get("path"));
  return pageAnswer(
    commits.map((commit) => commitJson(repository, commit, context.api)),
    asked.url,
  );
}

/** GET commits/{ref} */
export function commit(context: GithubContext, params: Params): Answer {
  const { repository, api } = context;
  const name = param(params, "ref");
  const found = resolve(repository, name);
  if (found === undefined) return githubError(422, `No commit found for SHA: ${name}`);
  const files = filesBetween(repository, found.parents[0], found.sha);
  return {
    status: 200,
    body: {
      ...commitJson(repository, found, api),
      stats: totals(files),
      files: files.slice(0, MOST_FILES).map((file) => fileJson(repository, file, found.sha, api)),
    },
  };
}

/** GET git/commits/{sha} */
export function gitCommit(context: GithubContext, params: Params): Answer {
  const sha = param(params, "sha");
  const { repository } = context;
  if (!repository.store.hasCommit(sha)) return NOT_FOUND;
  return { status: 200, body: gitCommitJson(repository, repository.store.commitOf(sha), context.api) };
}

/** GET compare/{base}...{head} */
export function compare(context: GithubContext, params: Params, asked: Asked): Answer {
  const { repository, api } = context;
  const [from = "", to = ""] = param(params, "range").split("...");
  const base = resolve(repository, from);
  const head = resolve(repository, to);
  const fork = base && head && mergeBaseOf(repository.store, base.sha, head.sha);
  if (base === undefined || head === undefined || fork === undefined) return NOT_FOUND;
  const ahead = commitsBetween(repository.store, base.sha, head.sha);
  const behind = commitsBetween(repository.store, head.sha, base.sha);
  const files = filesBetween(repository, fork.sha, head.sha);
  const url = `${api}/repos/${repository.fullName}/compare/${from}...${to}`;
  const first = Number(asked.url.searchParams.get("page") ?? 1) <= 1;
  return pageAnswer(
    ahead.map((one) => commitJson(repository, one, api)),
    asked.url,
    {
      perPage: MOST_COMMITS,
      wrap: (commits) => ({
        url,
        status: statusOf(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        base_commit: commitJson(repository, base, api),
        merge_base_commit: commitJson(repository, fork, api),
        commits,
        files: first
          ? files.slice(0, MOST_FILES).map((file) => fileJson(repository, file, head.sha, api))
          : [],
      }),
    },
  );
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

/** GET commits/{sha}/pulls: those that brought the commit, or have it among theirs */
export function pullsOfCommit(context: GithubContext, params: Params, asked: Asked): Answer {
  const { repository } = context;
  const found = resolve(repository, param(params, "sha"));
  if (found === undefined) return githubError(422, `No commit found for SHA: ${param(params, "sha")}`);
  const pulls = [...repository.pulls.values()].filter(
    (pull) =>
      pull.landed.includes(found.sha) ||
      pullRequestCommits(repository, pull).some(({ sha }) => sha === found.sha),
  );
  return pageAnswer(
    pulls.map((pull) => pullRequestJson(repository, pull, context.api)),
    asked.url,
  );
}

/** GET branches/{branch} */
export function branch(context: GithubContext, params: Params, asked: Asked): Answer {
  const { repository } = context;
  const name = param(params, "branch");
  const sha = refsSeen(context, asked).get(`refs/heads/${name}`);
  if (sha === undefined) return githubError(404, "Branch not found");
  return {
    status: 200,
    body: {
      name,
      commit: commitJson(repository, repository.store.commitOf(sha), context.api),
      protected: false,
    },
  };
}

/** GET git/ref/{ref}: heads/… or tags/… */
export function ref(context: GithubContext, params: Params, asked: Asked): Answer {
  const { repository, api } = context;
  const name = `refs/${param(params, "ref")}`;
  const sha = refsSeen(context, asked).get(name);
  const object = sha === undefined ? undefined : repository.store.objects.get(sha);
  if (sha === undefined || object === undefined) return NOT_FOUND;
  const git = `${api}/repos/${repository.fullName}/git`;
  return {
    status: 200,
    body: {
      ref: name,
      node_id: `REF_${name}`,
      url: `${git}/${name}`,
      object: { sha, type: object.type, url: `${git}/${object.type}s/${sha}` },
    },
  };
}

/** GET git/tags/{sha}: an annotated tag */
export function tag(context: GithubContext, params: Params): Answer {
  const { repository, api } = context;
  const sha = param(params, "sha");
  const object = repository.store.objects.get(sha);
  const target = object?.type === "tag" ? peeled(repository, sha) : undefined;
  if (object === undefined || target === undefined) return NOT_FOUND;
  const git = `${api}/repos/${repository.fullName}/git`;
  const name = /^tag (.+)$/m.exec(object.bytes.toString("utf8"))?.[1] ?? "";
  return {
    status: 200,
    body: {
      sha,
      tag: name,
      message: name,
      url: `${git}/tags/${sha}`,
      object: { sha: target.sha, type: "commit", url: `${git}/commits/${target.sha}` },
    },
  };
}

function refsSeen(context: GithubContext, asked: Asked): ReadonlyMap<string, string> {
  return asked.stale ? context.repository.previousRefs : context.repository.refs;
}

function totals(files: readonly { additions: number; deletions: number }[]): JsonObject {
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return { total: additions + deletions, additions, deletions };
}
