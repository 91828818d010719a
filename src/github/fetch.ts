import { promisify } from "node:util";
import { isLoopback, openDispatcher } from "../dispatcher.ts";

/** What Octokit asks of an answer. */
interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
}

interface Wish {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** A repository that was renamed or moved answers from where it is now. */
const REDIRECTIONS = 3;

/** What Octokit would take for an answer of its own. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The part of `fetch` that Octokit needs, over the same connections as Twilio's requests: loading and warming up the
 * whole of it takes a fifth of a run that has nothing to do. `apiUrl` is the one host that is asked, over at most
 * `connections`.
 * Throws what undici throws where no answer comes, an error where it leads on and on, and the signal's reason when
 * that is aborted.
 */
export function fetchFrom(apiUrl: string, connections: number): (url: string, wish: Wish) => Promise<Answer> {
  const dispatcher = openDispatcher(isLoopback(new URL(apiUrl)), {
    connections,
    maxRedirections: REDIRECTIONS,
  });
  return async (url, { method, headers, body, signal }) => {
    const { origin, pathname, search } = new URL(url);
    const answer = await dispatcher.request({
      origin,
      path: pathname + search,
      method,
      headers: { ...headers, "accept-encoding": "gzip" },
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { signal }),
      maxRedirections: REDIRECTIONS,
    });
    if (REDIRECTS.has(answer.statusCode)) {
      await answer.body.dump();
      throw new Error(`it leads on to other addresses more than ${REDIRECTIONS} times`);
    }
    const told = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
    // Whatever a proxy or a server calls it: what is JSON is read as such, and the rest is text, which no answer may be.
    told.set("content-type", "application/json");
    const text = async () => {
      const bytes = new Uint8Array(await answer.body.arrayBuffer());
      return new TextDecoder().decode(
        told.get("content-encoding") === "gzip" ? await gunzipped(bytes) : bytes,
      );
    };
    if (answer.statusCode === 204) await answer.body.dump();
    return { status: answer.statusCode, url, headers: told, text };
  };
}

async function gunzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const { gunzip } = await import("node:zlib");
  return await promisify(gunzip)(bytes);
}
