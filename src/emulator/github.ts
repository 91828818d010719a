import { stringMember } from "../flow/json.ts";
import { type Answer, type Asked, jsonOf, type RecordedRequest, type Service } from "./exchange.ts";
import type { Fault } from "./fault.ts";
import { githubError, NOT_FOUND, USUAL_MESSAGES } from "./github-answer.ts";
import { actorJson } from "./github-json.ts";
import { GITHUB_ROUTES, type GithubRoute } from "./github-routes.ts";
import { may, type TokenHolder, tokenOf } from "./github-token.ts";
import { type LoopbackOptions, startLoopback } from "./loopback.ts";
import { Repository } from "./repository.ts";
import { findRoute, param } from "./route.ts";
import { steadyClock } from "./studio-state.ts";

export interface GithubOptions extends LoopbackOptions {
  /** Default: a clock that is the same in every run. */
  readonly now?: () => Date;
}

/** The part of GitHub that Flowgate uses, on loopback: its `origin` is GITHUB_API_URL. */
export interface GithubEmulator {
  readonly origin: string;
  readonly requests: RecordedRequest[];
  readonly peak: number;
  addToken(token: string, holder: TokenHolder): void;
  /** `owner/name`; private unless said otherwise, so that permissions count. */
  createRepository(fullName: string, options?: { readonly private?: boolean }): Repository;
  order(fault: Fault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

/** Starts GitHub's REST API (at `/` and at `/api/v3`) and its GraphQL `viewer` on 127.0.0.1. Throws when the port is in use. */
export async function startGithub(options: GithubOptions = {}): Promise<GithubEmulator> {
  const now = options.now ?? steadyClock();
  const tokens = new Map<string, TokenHolder>();
  const repositories = new Map<string, Repository>();
  let ids = 1000;
  const nextId = () => {
    ids += 1;
    return ids;
  };
  const loopback = await startLoopback(options, (origin) => githubService(origin, tokens, repositories));
  return {
    origin: loopback.origin,
    requests: loopback.requests,
    get peak() {
      return loopback.peak;
    },
    addToken: (token, holder) => {
      tokens.set(token, holder);
    },
    createRepository: (fullName, { private: hidden = true } = {}) => {
      const repository = new Repository(fullName, { id: nextId(), private: hidden, now, nextId });
      repositories.set(fullName.toLowerCase(), repository);
      return repository;
    },
    order: loopback.order,
    clearFaults: loopback.clearFaults,
    close: loopback.close,
  };
}

function githubService(
  origin: string,
  tokens: ReadonlyMap<string, TokenHolder>,
  repositories: ReadonlyMap<string, Repository>,
): Service {
  const holderOf = (asked: Asked) => tokens.get(tokenOf(asked) ?? "") ?? null;
  return {
    identify: (asked) => holderOf(asked)?.login ?? null,
    error: (status, _code, message) => githubError(status, message ?? USUAL_MESSAGES.get(status) ?? "Error"),
    handle: (asked) => {
      const holder = holderOf(asked);
      if (holder === null && asked.headers.authorization !== undefined)
        return githubError(401, "Bad credentials");
      const path = asked.url.pathname.replace(/^\/api\/v3(?=\/)/, "");
      if (/^(\/api)?\/graphql$/.test(path)) return graphql(holder, asked);
      if (path === "/user") return user(holder);
      const found = findRoute(GITHUB_ROUTES, asked.method, path);
      if (found === undefined) return NOT_FOUND;
      const fullName = `${param(found.params, "owner")}/${param(found.params, "repo")}`;
      const repository = repositories.get(fullName.toLowerCase());
      if (repository === undefined || (repository.private && holder === null)) return NOT_FOUND;
      const refused = refusal(found.route, repository, holder);
      if (refused !== undefined) return refused;
      const api = asked.url.pathname.startsWith("/api/v3/") ? `${origin}/api/v3` : origin;
      return found.route.answer({ repository, holder, api }, found.params, asked);
    },
  };
}

/** The 401 or 403 that a token without the permission gets. A public repository may be read by anybody. */
function refusal(route: GithubRoute, repository: Repository, holder: TokenHolder | null): Answer | undefined {
  const level = route.method === "GET" ? "read" : "write";
  if (route.needs.length === 0 || (level === "read" && !repository.private)) return undefined;
  if (holder === null) return githubError(401, "Requires authentication");
  if (route.needs.some((permission) => may(holder, permission, level))) return undefined;
  return githubError(
    403,
    `Resource not accessible by ${holder.type === "Bot" ? "integration" : "personal access token"}`,
  );
}

/** GET user: an installation token has no user. */
function user(holder: TokenHolder | null): Answer {
  if (holder === null) return githubError(401, "Requires authentication");
  if (holder.type === "Bot") return githubError(403, "Resource not accessible by integration");
  return { status: 200, body: actorJson(holder) };
}

function graphql(holder: TokenHolder | null, asked: Asked): Answer {
  if (holder === null) return githubError(401, "This endpoint requires you to be authenticated.");
  const query = stringMember(jsonOf(asked), "query") ?? "";
  if (/\bviewer\s*\{\s*login\s*\}/.test(query))
    return { status: 200, body: { data: { viewer: { login: holder.login } } } };
  return {
    status: 200,
    body: { errors: [{ type: "undefinedField", message: "The emulator knows only viewer { login }." }] },
  };
}
