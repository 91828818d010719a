import { setTimeout as pause } from "node:timers/promises";
import { explain, isLimit, type Problem, problemOf } from "./problem.ts";

export interface Patience {
  /** Waits so many milliseconds; a test waits for nothing. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** The signal that ends a request which stays silent; 10 s where it is left out. */
  readonly deadline?: () => AbortSignal;
  /** Aborted when the whole run has to come to its end: every request then stops. */
  readonly end?: AbortSignal;
}

const TRIES = 5;
const LONGEST_WAIT = 60_000;
const DEADLINE = 10_000;

/**
 * Makes a request, five times if need be, with at most 60 s of waiting in all. Tried again: a broken connection,
 * silence, a 5xx and GitHub's limits. What is not repeatable (a POST, but for GraphQL questions) is sent again only
 * where a limit refused it before it was read. Throws a GitHubError when it fails for good.
 * How long to wait: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export async function persist<Response>(
  patience: Patience,
  method: string,
  path: string,
  request: (deadline: () => AbortSignal) => Promise<Response>,
): Promise<Response> {
  const sleep = patience.sleep ?? pause;
  const own = patience.deadline ?? (() => AbortSignal.timeout(DEADLINE));
  const { end } = patience;
  const deadline = end === undefined ? own : () => AbortSignal.any([own(), end]);
  const repeatable = method !== "POST" || path.endsWith("/graphql");
  let waited = 0;
  for (let tried = 1; ; tried += 1) {
    try {
      return await request(deadline);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      const wait = isLimit(problem) ? limitWait(problem, tried) : backoff(tried);
      const again = isLimit(problem) || (repeatable && isPassing(problem));
      if (!again || tried === TRIES || waited + wait > LONGEST_WAIT) throw explain(method, path, problem);
      waited += wait;
      await sleep(wait);
    }
  }
}

function isPassing(problem: Problem): boolean {
  return problem.status === null || problem.status >= 500;
}

/** Half a second, doubled each time, of which half is left to chance: runs that failed together part. */
function backoff(tried: number): number {
  return 500 * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
}

function limitWait(problem: Problem, tried: number): number {
  const after = Number(problem.headers["retry-after"]);
  if (after > 0) return after * 1000;
  const reset = Number(problem.headers["x-ratelimit-reset"]);
  if (problem.headers["x-ratelimit-remaining"] === "0" && reset > 0)
    return Math.max(0, reset * 1000 - Date.now());
  return backoff(tried);
}
