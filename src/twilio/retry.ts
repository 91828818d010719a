import type { Json } from "../flow/json.ts";

/**
 * What became of one try of a request. `unbegun`: its turn came when nothing more was to be begun; `unsent`: it never
 * left; `lost`: it may have been applied, nobody said so.
 */
export type Try =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly retryAfter: string | null;
      readonly json: Json | undefined;
    }
  | { readonly kind: "unbegun" }
  | { readonly kind: "unsent"; readonly cause: Error }
  | { readonly kind: "lost"; readonly cause: Error };

/** What to do after a try: `done` with it, wait and try again, or give up with it. */
export type Next =
  | { readonly do: "done" }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "stop" };

export const RETRY = {
  tries: 5,
  /** At most so much waiting for one request, in ms. */
  waiting: 60_000,
  /** The first pause, doubled each time; half of it is left to chance. In ms. */
  base: 250,
} as const;

/**
 * Decides after try number `tried` (from 1). `repeatable` is true for what may be sent twice (GET, Validate).
 * 429 was not applied whoever asked (https://www.twilio.com/docs/api/errors/20429), so it is always tried again;
 * an answer of 5xx or none at all leaves a write in doubt, and doubt is settled by reading, not by sending.
 */
export function nextAfter(
  outcome: Try,
  tried: number,
  waited: number,
  options: { readonly repeatable: boolean; readonly random: () => number; readonly now: () => number },
): Next {
  const again = outcome.kind === "unsent" || (outcome.kind === "answer" && outcome.status === 429);
  const doubtful = outcome.kind === "lost" || (outcome.kind === "answer" && outcome.status >= 500);
  if (!again && !(doubtful && options.repeatable)) return { do: doubtful ? "stop" : "done" };
  if (tried >= RETRY.tries) return { do: "stop" };
  const asked = outcome.kind === "answer" ? retryAfterMs(outcome.retryAfter, options.now()) : null;
  const backoff = RETRY.base * 2 ** (tried - 1) * (0.5 + options.random() / 2);
  const ms = asked ?? backoff;
  return waited + ms > RETRY.waiting ? { do: "stop" } : { do: "wait", ms };
}

/**
 * The Retry-After header in ms: seconds, of which some hosts send parts, or an HTTP date (RFC 9110, section 10.2.3);
 * null where it is neither.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+(?:\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
  // Each of the three forms of a date begins with a weekday; Date.parse would find a year in any number.
  const date = /^\s*[A-Za-z]{3}/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
