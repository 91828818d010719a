import type { JsonObject } from "../flow/json.ts";
import type { Answer } from "./exchange.ts";
import { ok, twilioError } from "./twilio-answer.ts";

const LARGEST = 1000;
const USUAL = 50;

/**
 * One page of a list as Twilio answers it. The page token names the last item of the page before,
 * so that what is deleted between two pages moves nothing.
 */
export function pageOf(
  key: string,
  items: readonly JsonObject[],
  idOf: (item: JsonObject) => string,
  url: URL,
  host: string,
): Answer {
  const size = Number(url.searchParams.get("PageSize") ?? USUAL);
  const page = Number(url.searchParams.get("Page") ?? 0);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST)
    return twilioError(400, 20422, `Invalid Parameter: PageSize must be between 1 and ${LARGEST}`);
  if (!Number.isInteger(page) || page < 0) return twilioError(400, 20422, "Invalid Parameter: Page");
  const token = url.searchParams.get("PageToken");
  const start = token === null ? page * size : after(items, idOf, token);
  if (start === undefined) return twilioError(400, 20422, "Invalid Parameter: PageToken");
  const shown = items.slice(start, start + size);
  const last = shown.at(-1);
  const more = start + size < items.length && last !== undefined;
  const address = (number: number, pageToken: string | null) => {
    const query = new URLSearchParams(url.searchParams);
    query.set("PageSize", String(size));
    query.set("Page", String(number));
    query.delete("PageToken");
    if (pageToken !== null) query.set("PageToken", pageToken);
    return `${host}${url.pathname}?${query}`;
  };
  return ok({
    [key]: [...shown],
    meta: {
      key,
      page,
      page_size: size,
      first_page_url: address(0, null),
      previous_page_url: page === 0 ? null : address(page - 1, null),
      url: address(page, token),
      next_page_url: more ? address(page + 1, `PA${idOf(last)}`) : null,
    },
  });
}

function after(
  items: readonly JsonObject[],
  idOf: (item: JsonObject) => string,
  token: string,
): number | undefined {
  const index = items.findIndex((item) => `PA${idOf(item)}` === token);
  return index < 0 ? undefined : index + 1;
}
