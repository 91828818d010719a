import { getOctokit } from "@actions/github";
import { FlowgateError } from "../error.ts";
import { type Json, member } from "../flow/json.ts";
import { Slots } from "../slots.ts";
import { encodePath } from "./address.ts";
import type { Repository } from "./event.ts";
import { fetchFrom } from "./fetch.ts";
import { type Patience, persist } from "./persist.ts";
import { BrokenAnswer } from "./problem.ts";

export interface Answer {
  readonly data: Json;
}

type Query = Readonly<Record<string, string | number>>;
type Body = Readonly<Record<string, Json>>;

/** GitHub as Flowgate uses it. Paths are below `/repos/OWNER/NAME`, or whole when they begin with `/`. */
export interface GitHub {
  readonly repository: Repository;
  get(path: string, query?: Query): Promise<Answer>;
  /** Every item of a list, all its pages in their order. */
  list(path: string): Promise<Json[]>;
  send(method: "POST" | "PATCH" | "DELETE", path: string, body?: Body): Promise<Answer>;
  /** Asks a GraphQL question and gives its `data`, null where there is none. */
  ask(query: string): Promise<Json>;
}

export interface Connection extends Patience {
  readonly token: string;
  readonly apiUrl: string;
  readonly repository: Repository;
}

/** GitHub's secondary limit counts a hundred requests at once; a run leaves room for its neighbours. */
const AT_ONCE = 50;

/** The most items of one page. */
const PAGE = 100;

/**
 * A client for one repository, at GITHUB_API_URL's address and through the runner's proxy.
 * Each request has a deadline; reads and repeatable writes are tried again (persist.ts). One that fails for good
 * throws a GitHubError. Throws a FlowgateError where there is no token.
 */
export function connect(connection: Connection): GitHub {
  if (connection.token === "") {
    throw new FlowgateError("There is no GitHub token.", {
      hint: "Leave the input github-token out: it is the job's own token then.",
    });
  }
  const { repository, apiUrl } = connection;
  const octokit = getOctokit(connection.token, {
    baseUrl: apiUrl,
    userAgent: "flowgate",
    request: { fetch: fetchFrom(apiUrl, AT_ONCE) },
  });
  const root = `/repos/${encodePath(`${repository.owner}/${repository.name}`)}`;
  // Enterprise Server keeps GraphQL beside /api/v3, not below it.
  const graphql = `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;

  const slots = new Slots(AT_ONCE);
  async function one(method: string, path: string, body?: Body): Promise<Page> {
    const response = await persist(connection, method, path, (deadline) =>
      slots.run(async () => {
        const options = { ...(body && { data: body }), request: { signal: deadline() } };
        return whole(await octokit.request(`${method} ${path}`, options));
      }),
    );
    return { data: response.data, link: response.headers.link ?? "" };
  }
  const below = (path: string) => (path.startsWith("/") ? path : `${root}/${path}`);
  return {
    repository,
    get: (path, query) => one("GET", below(path) + search(query)),
    list: (path) => everyPage((query) => one("GET", below(path) + query)),
    send: (method, path, body) => one(method, below(path), body),
    ask: async (query) => member((await one("POST", graphql, { query })).data, "data") ?? null,
  };
}

/** Octokit gives an answer that broke off, or that is no JSON, as text: a proxy was at work, not GitHub. */
function whole<Response extends { data: unknown; status: number }>(response: Response): Response {
  if (typeof response.data === "string" && response.status !== 204) throw new BrokenAnswer();
  return response;
}

function search(query: Query | undefined): string {
  const pairs = Object.entries(query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** An answer and its Link header. */
interface Page extends Answer {
  readonly link: string;
}

/**
 * The items of all pages. Where the first page says which is the last, the others are asked for at once; where it
 * names only the next one, each is asked for in its turn:
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
async function everyPage(ask: (query: string) => Promise<Page>): Promise<Json[]> {
  const numbered = (page: number) => search({ per_page: PAGE, page });
  const first = await ask(numbered(1));
  const last = Number(new URLSearchParams(queryOf(first.link, "last") ?? "").get("page") ?? 1);
  const pages: Page[] = [first];
  if (last > 1) {
    const others = Array.from({ length: last - 1 }, (_, index) => ask(numbered(index + 2)));
    pages.push(...(await Promise.all(others)));
  }
  const asked = new Set<string>();
  // A list may have grown since, so that there is a page behind the last; one that was asked for is not asked again.
  for (let next = nextOf(pages); next !== null && !asked.has(next); next = nextOf(pages)) {
    asked.add(next);
    pages.push(await ask(next));
  }
  return pages.flatMap(({ data }) => (Array.isArray(data) ? data : []));
}

function nextOf(pages: readonly Page[]): string | null {
  return queryOf(pages.at(-1)?.link ?? "", "next");
}

/** The query of the address that a Link header gives; the token goes to no other host or path because of it. */
function queryOf(link: string, relation: "next" | "last"): string | null {
  const address = new RegExp(`<([^>]*)>[^,<]*;\\s*rel="?${relation}"?`, "i").exec(link)?.[1];
  return address?.match(/\?[^#]*/)?.[0] ?? null;
}
