import { isObject, stringMember } from "../flow/json.ts";
import { type Answer, type Asked, jsonOf } from "./exchange.ts";
import { githubError, NOT_FOUND, pageAnswer } from "./github-answer.ts";
import type { GithubContext } from "./github-context.ts";
import {
  commentJson,
  commitJson,
  fileJson,
  pullRequestCommits,
  pullRequestFiles,
  pullRequestJson,
} from "./github-json.ts";
import type { Actor, Comment, PullRequest } from "./repository.ts";
import { type Params, param } from "./route.ts";

/** A pull request's list of files ends here, and does not say so. */
const MOST_FILES = 3000;
const MOST_COMMITS = 250;
const LONGEST_COMMENT = 65_536;

/** GET pulls/{number} */
export function pull(context: GithubContext, params: Params): Answer {
  const found = findPull(context, params);
  return found === undefined
    ? NOT_FOUND
    : { status: 200, body: pullRequestJson(context.repository, found, context.api) };
}

/** GET pulls/{number}/files */
export function pullFiles(context: GithubContext, params: Params, asked: Asked): Answer {
  const found = findPull(context, params);
  if (found === undefined) return NOT_FOUND;
  const files = pullRequestFiles(context.repository, found).slice(0, MOST_FILES);
  return pageAnswer(
    files.map((file) => fileJson(context.repository, file, found.headSha, context.api)),
    asked.url,
  );
}

/** GET pulls/{number}/commits */
export function pullCommits(context: GithubContext, params: Params, asked: Asked): Answer {
  const found = findPull(context, params);
  if (found === undefined) return NOT_FOUND;
  const commits = pullRequestCommits(context.repository, found).slice(0, MOST_COMMITS);
  return pageAnswer(
    commits.map((commit) => commitJson(context.repository, commit, context.api)),
    asked.url,
  );
}

/** GET issues/{number}/comments */
export function listComments(context: GithubContext, params: Params, asked: Asked): Answer {
  const found = findPull(context, params);
  if (found === undefined) return NOT_FOUND;
  const all = asked.stale ? context.repository.previousComments : context.repository.comments;
  const comments = all.filter((comment) => comment.issue === found.number);
  return pageAnswer(
    comments.map((comment) => commentJson(context.repository, comment, context.api)),
    asked.url,
  );
}

/** POST issues/{number}/comments */
export function createComment(context: GithubContext, params: Params, asked: Asked): Answer {
  const found = findPull(context, params);
  if (found === undefined) return NOT_FOUND;
  const body = bodyOf(asked);
  if (typeof body !== "string") return body;
  const comment = context.repository.addComment(found.number, { author: authorOf(context), body });
  const json = commentJson(context.repository, comment, context.api);
  return { status: 201, headers: { location: String(json.url) }, body: json };
}

/** GET issues/comments/{id} */
export function comment(context: GithubContext, params: Params): Answer {
  const found = findComment(context, params);
  return found === undefined
    ? NOT_FOUND
    : { status: 200, body: commentJson(context.repository, found, context.api) };
}

/** PATCH issues/comments/{id} */
export function editComment(context: GithubContext, params: Params, asked: Asked): Answer {
  const found = findComment(context, params);
  if (found === undefined) return NOT_FOUND;
  const body = bodyOf(asked);
  if (typeof body !== "string") return body;
  context.repository.editComment(found, body);
  return { status: 200, body: commentJson(context.repository, found, context.api) };
}

/** DELETE issues/comments/{id} */
export function deleteComment(context: GithubContext, params: Params): Answer {
  const found = findComment(context, params);
  if (found === undefined) return NOT_FOUND;
  context.repository.deleteComment(found);
  return { status: 204, body: null };
}

function findPull(context: GithubContext, params: Params): PullRequest | undefined {
  return context.repository.pulls.get(Number(param(params, "number")));
}

function findComment(context: GithubContext, params: Params): Comment | undefined {
  return context.repository.comments.find(({ id }) => id === Number(param(params, "id")));
}

function authorOf(context: GithubContext): Actor {
  return { login: context.holder?.login ?? "ghost", type: context.holder?.type ?? "User" };
}

function bodyOf(asked: Asked): string | Answer {
  const json = jsonOf(asked);
  if (!isObject(json)) return githubError(400, "Problems parsing JSON");
  const body = stringMember(json, "body");
  const wrong = (code: string, message: string) =>
    githubError(422, "Validation Failed", {
      errors: [{ resource: "IssueComment", code, field: "body", message }],
    });
  if (body === undefined || body.trim() === "") return wrong("missing_field", "Body cannot be blank");
  return [...body].length > LONGEST_COMMENT
    ? wrong("unprocessable", `Body is too long (maximum is ${LONGEST_COMMENT} characters)`)
    : body;
}
