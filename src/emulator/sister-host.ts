import type { JsonObject } from "../flow/json.ts";
import type { Answer, Asked } from "./exchange.ts";
import { notFound, ok, twilioError } from "./twilio-answer.ts";
import { pageOf } from "./twilio-page.ts";

/** The lists of Twilio's other products that a definition may point into: their paths, and their keys in a page. */
const LISTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\/serverless\/v1\/Services$/, "services"],
  [/^\/serverless\/v1\/Services\/\w+\/Environments$/, "environments"],
  [/^\/serverless\/v1\/Services\/\w+\/Functions$/, "functions"],
  [/^\/taskrouter\/v1\/Workspaces$/, "workspaces"],
  [/^\/taskrouter\/v1\/Workspaces\/\w+\/Workflows$/, "workflows"],
  [/^\/taskrouter\/v1\/Workspaces\/\w+\/TaskChannels$/, "channels"],
  [/^\/messaging\/v1\/Services$/, "services"],
  [/^\/conversations\/v1\/Services$/, "services"],
  [/^\/content\/v1\/Content$/, "contents"],
];

/** What accounts hold beside flows, enough to tell whether a thing exists. */
export class SisterHosts {
  private readonly lists = new Map<string, Map<string, JsonObject>>();

  /** Puts a thing with a `sid` into a list of an account: `/taskrouter/v1/Workspaces/WS…/Workflows`. */
  add(account: string, list: string, resource: JsonObject & { sid: string }): void {
    const key = `${account} ${list}`;
    const items = this.lists.get(key) ?? new Map<string, JsonObject>();
    items.set(resource.sid, { account_sid: account, ...resource });
    this.lists.set(key, items);
  }

  /** The answer of a sister host, or undefined for a path that is none of theirs. */
  answer(account: string, byToken: boolean, asked: Asked, host: string): Answer | undefined {
    const path = asked.url.pathname;
    const own = /^\/api\/2010-04-01\/Accounts\/(\w+)\.json$/.exec(path);
    if (own !== null) return accountAnswer(own[1] ?? "", account, byToken, asked);
    if (asked.method !== "GET") return undefined;
    const key = LISTS.find(([pattern]) => pattern.test(path))?.[1];
    if (key !== undefined) return this.listAnswer(account, path, key, asked, host);
    const parent = path.slice(0, path.lastIndexOf("/"));
    if (!LISTS.some(([pattern]) => pattern.test(parent))) return undefined;
    const found = this.find(account, path);
    return found === undefined ? notFound(asked.url) : ok(found);
  }

  private listAnswer(account: string, path: string, key: string, asked: Asked, host: string): Answer {
    const owner = path.split("/").slice(0, -1).join("/");
    const nested = LISTS.some(([pattern]) => pattern.test(owner.slice(0, owner.lastIndexOf("/"))));
    if (nested && this.find(account, owner) === undefined) return notFound(asked.url);
    const items = [...(this.lists.get(`${account} ${path}`)?.values() ?? [])];
    return pageOf(key, items, (item) => String(item.sid), asked.url, host);
  }

  private find(account: string, path: string): JsonObject | undefined {
    const cut = path.lastIndexOf("/");
    return this.lists.get(`${account} ${path.slice(0, cut)}`)?.get(path.slice(cut + 1));
  }
}

/** The account itself: only its own token may read it, a standard key may not. */
function accountAnswer(sid: string, account: string, byToken: boolean, asked: Asked): Answer {
  if (sid !== account) return notFound(asked.url);
  if (!byToken) return twilioError(401, 20003, "Authenticate");
  return ok({ sid, friendly_name: "Emulated account", status: "active", type: "Full" });
}
