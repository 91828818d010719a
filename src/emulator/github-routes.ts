import { branch, commit, compare, gitCommit, listCommits, pullsOfCommit, ref, tag } from "./github-commit.ts";
import { blob, contents, tree } from "./github-content.ts";
import type { GithubContext } from "./github-context.ts";
import { createDeployment, createStatus, listDeployments, listStatuses } from "./github-deployment.ts";
import { repositoryJson } from "./github-json.ts";
import {
  comment,
  createComment,
  deleteComment,
  editComment,
  listComments,
  pull,
  pullCommits,
  pullFiles,
} from "./github-pull.ts";
import type { Permission } from "./github-token.ts";
import { type Route, route } from "./route.ts";

export interface GithubRoute extends Route<GithubContext> {
  /** Any one of these permissions is enough; none: whoever sees the repository. */
  readonly needs: readonly Permission[];
}

function row(
  needs: readonly Permission[],
  method: string,
  path: string,
  answer: Route<GithubContext>["answer"],
): GithubRoute {
  return { ...route(method, `/repos/:owner/:repo${path}`, answer), needs };
}

const COMMENTS: readonly Permission[] = ["issues", "pull_requests"];

/** What Flowgate uses of GitHub's REST API. Writing methods need the permission `write`, the others `read`. */
export const GITHUB_ROUTES: readonly GithubRoute[] = [
  row([], "GET", "", (context) => ({ status: 200, body: repositoryJson(context.repository, context.api) })),
  row(["pull_requests"], "GET", "/pulls/:number", pull),
  row(["pull_requests"], "GET", "/pulls/:number/files", pullFiles),
  row(["pull_requests"], "GET", "/pulls/:number/commits", pullCommits),
  row(["contents"], "GET", "/commits", listCommits),
  row(["contents", "pull_requests"], "GET", "/commits/:sha/pulls", pullsOfCommit),
  row(["contents"], "GET", "/commits/*ref", commit),
  row(["contents"], "GET", "/git/commits/:sha", gitCommit),
  row(["contents"], "GET", "/git/trees/*sha", tree),
  row(["contents"], "GET", "/git/blobs/:sha", blob),
  row(["contents"], "GET", "/git/tags/:sha", tag),
  row(["contents"], "GET", "/git/ref/*ref", ref),
  row(["contents"], "GET", "/contents", contents),
  row(["contents"], "GET", "/contents/*path", contents),
  row(["contents"], "GET", "/compare/*range", compare),
  row(["contents"], "GET", "/branches/*branch", branch),
  row(COMMENTS, "GET", "/issues/:number/comments", listComments),
  row(COMMENTS, "POST", "/issues/:number/comments", createComment),
  row(COMMENTS, "GET", "/issues/comments/:id", comment),
  row(COMMENTS, "PATCH", "/issues/comments/:id", editComment),
  row(COMMENTS, "DELETE", "/issues/comments/:id", deleteComment),
  row(["deployments"], "GET", "/deployments", listDeployments),
  row(["deployments"], "POST", "/deployments", createDeployment),
  row(["deployments"], "GET", "/deployments/:id/statuses", listStatuses),
  row(["deployments"], "POST", "/deployments/:id/statuses", createStatus),
];
