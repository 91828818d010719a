import type { Json } from "../flow/json.ts";
import type { Answer } from "./exchange.ts";

/** Which requests a fault meets. `nth` counts matching requests from the order on (1: the next one). */
export interface FaultMatch {
  readonly method?: string;
  /** A text is the whole path without its query; an expression is tried on the path with its query. */
  readonly path?: RegExp | string;
  readonly nth?: number;
  /** How many matching requests, from the nth on. Default 1. */
  readonly times?: number;
}

/**
 * What happens to such a request:
 * - `resetBefore`: the connection breaks before it is applied; `resetAfter`: it is applied, then the connection breaks;
 * - `silence`: it is neither applied nor answered; `silenceAfter`: applied, never answered;
 * - `slow`: so many milliseconds pass first; `edit`: something else happens first (an edit in the Console);
 * - `garbage`: applied, answered 200 with what is no JSON; `truncated`: applied, the answer ends half-way;
 * - `validFalse`: not applied, 200 `{"valid":false,…}`; `wrongAccount`: the answer names another account;
 * - `staleRead`: the answer is what stood before the last write, or 404 when that write made it.
 */
export type FaultEffect =
  | {
      readonly status: number;
      readonly code?: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly slow: number }
  | { readonly edit: () => void }
  | "resetBefore"
  | "resetAfter"
  | "silence"
  | "silenceAfter"
  | "garbage"
  | "truncated"
  | "validFalse"
  | "wrongAccount"
  | "staleRead";

export interface Fault {
  readonly match?: FaultMatch;
  readonly do: FaultEffect;
}

/** The faults that wait for their requests. */
export class FaultBook {
  private open: { fault: Fault; seen: number }[] = [];

  order(fault: Fault): void {
    this.open.push({ fault, seen: 0 });
  }

  clear(): void {
    this.open = [];
  }

  /** The effects that this request meets, in the order in which they were ordered. */
  take(method: string, path: string): FaultEffect[] {
    const effects: FaultEffect[] = [];
    for (const entry of this.open) {
      const match = entry.fault.match ?? {};
      if (!meets(match, method, path)) continue;
      entry.seen += 1;
      const nth = match.nth ?? 1;
      if (entry.seen >= nth && entry.seen < nth + (match.times ?? 1)) effects.push(entry.fault.do);
    }
    this.open = this.open.filter(
      ({ fault, seen }) => seen < (fault.match?.nth ?? 1) + (fault.match?.times ?? 1) - 1,
    );
    return effects;
  }
}

function meets(match: FaultMatch, method: string, path: string): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  if (match.path === undefined) return true;
  if (typeof match.path === "string") return path.split("?")[0] === match.path;
  return new RegExp(match.path.source, match.path.flags.replace("g", "")).test(path);
}

const OTHER_ACCOUNT = `AC${"f".repeat(32)}`;

/** The answer as another account would give it: every `account_sid` in it is another. */
export function fromAnotherAccount(answer: Answer): Answer {
  if (answer.body instanceof Uint8Array || answer.body === null) return answer;
  const body = JSON.parse(JSON.stringify(answer.body), (key, value: Json) =>
    key === "account_sid" && typeof value === "string" ? OTHER_ACCOUNT : value,
  ) as Json;
  return { ...answer, body };
}

export const VALID_FALSE: Answer = {
  status: 200,
  body: {
    valid: false,
    errors: [{ message: "must match a widget name", property_path: "#/initial_state" }],
    warnings: [],
  },
};
