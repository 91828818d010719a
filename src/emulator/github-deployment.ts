import { isObject, stringMember } from "../flow/json.ts";
import { type Answer, type Asked, jsonOf } from "./exchange.ts";
import { githubError, NOT_FOUND, pageAnswer } from "./github-answer.ts";
import type { GithubContext } from "./github-context.ts";
import { deploymentJson, deploymentStatusJson } from "./github-json.ts";
import { resolve } from "./github-revision.ts";
import type { Deployment } from "./repository.ts";
import { type Params, param } from "./route.ts";

const STATES = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];

/** GET deployments?sha=&ref=&environment= */
export function listDeployments(context: GithubContext, _params: Params, asked: Asked): Answer {
  const wanted = (key: string) => asked.url.searchParams.get(key);
  const items = context.repository.deployments
    .toReversed()
    .map((deployment) => deploymentJson(context.repository, deployment, context.api))
    .filter((json) =>
      ["sha", "ref", "task", "environment"].every((key) => [null, json[key]].includes(wanted(key))),
    );
  return pageAnswer(items, asked.url);
}

/** POST deployments */
export function createDeployment(context: GithubContext, _params: Params, asked: Asked): Answer {
  const json = jsonOf(asked);
  const name = stringMember(json, "ref");
  if (!isObject(json) || name === undefined) return githubError(422, "Validation Failed");
  const commit = resolve(context.repository, name);
  if (commit === undefined) return githubError(422, `No ref found for: ${name}`);
  const deployment = context.repository.addDeployment(commit.sha, json, creatorOf(context));
  return { status: 201, body: deploymentJson(context.repository, deployment, context.api) };
}

/** GET deployments/{id}/statuses */
export function listStatuses(context: GithubContext, params: Params, asked: Asked): Answer {
  const found = find(context, params);
  if (found === undefined) return NOT_FOUND;
  const items = found.statuses
    .toReversed()
    .map((status) => deploymentStatusJson(context.repository, found, status, context.api));
  return pageAnswer(items, asked.url);
}

/** POST deployments/{id}/statuses */
export function createStatus(context: GithubContext, params: Params, asked: Asked): Answer {
  const found = find(context, params);
  if (found === undefined) return NOT_FOUND;
  const json = jsonOf(asked);
  if (!isObject(json) || !STATES.includes(stringMember(json, "state") ?? ""))
    return githubError(422, "Validation Failed");
  const status = context.repository.addDeploymentStatus(found, json, creatorOf(context));
  return { status: 201, body: deploymentStatusJson(context.repository, found, status, context.api) };
}

function find(context: GithubContext, params: Params): Deployment | undefined {
  return context.repository.deployments.find(({ id }) => id === Number(param(params, "id")));
}

function creatorOf(context: GithubContext) {
  return { login: context.holder?.login ?? "ghost", type: context.holder?.type ?? ("User" as const) };
}
