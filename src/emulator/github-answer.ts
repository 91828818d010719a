import type { Json, JsonObject } from "../flow/json.ts";
import type { Answer } from "./exchange.ts";

/** An error as GitHub answers it. */
export function githubError(status: number, message: string, more: JsonObject = {}): Answer {
  return {
    status,
    body: { message, ...more, documentation_url: "https://docs.github.com/rest", status: String(status) },
  };
}

export const NOT_FOUND: Answer = githubError(404, "Not Found");

/** What GitHub says where a fault names no message. */
export const USUAL_MESSAGES: ReadonlyMap<number, string> = new Map([
  [401, "Bad credentials"],
  [403, "Resource not accessible by integration"],
  [404, "Not Found"],
  [409, "Conflict"],
  [422, "Validation Failed"],
  [429, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."],
  [500, "Server Error"],
  [502, "Server Error"],
  [503, "Service unavailable"],
]);

const LARGEST_PAGE = 100;

/**
 * One page of a list, with GitHub's Link header. `wrap` puts the page into an object where the list is
 * not the whole answer.
 */
export function pageAnswer(
  items: readonly JsonObject[],
  url: URL,
  options: { readonly perPage?: number; readonly wrap?: (shown: JsonObject[]) => Json } = {},
): Answer {
  const asked = Number(url.searchParams.get("per_page") ?? options.perPage ?? 30);
  const size = Math.min(LARGEST_PAGE, Number.isInteger(asked) && asked > 0 ? asked : 30);
  const page = Math.max(1, Number(url.searchParams.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((page - 1) * size, page * size);
  const link = (number: number, rel: string) => {
    const address = new URL(url);
    address.searchParams.set("page", String(number));
    return `<${address}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    ...(links.length > 0 ? { headers: { link: links.join(", ") } } : {}),
    body: options.wrap === undefined ? shown : options.wrap(shown),
  };
}
