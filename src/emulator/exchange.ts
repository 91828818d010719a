import type { IncomingHttpHeaders } from "node:http";
import type { Json } from "../flow/json.ts";

/** A request as an emulated service sees it: whole, with its body read. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** True when the answer shall be what stood before the last write (a fault that was ordered). */
  readonly stale: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, raw bytes, or null for an empty body. */
  readonly body: Json | Uint8Array;
}

/** One request in the order of arrival. `status` is null while it is under way, and for good when it got no answer. */
export interface RecordedRequest {
  /** Counts the requests to all emulated hosts of this process: their records can be put in one order by it. */
  readonly arrival: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** A form body, decoded; values of a repeated key are joined by a comma. Empty for other bodies. */
  readonly form: Readonly<Record<string, string>>;
  /** A JSON body, or null. */
  readonly json: Json;
  readonly userAgent: string;
  status: number | null;
  /** Who asked: the account's SID, or the token's login; null without valid credentials. */
  readonly account: string | null;
}

/** What an emulated host answers, without the connection it answers on. */
export interface Service {
  identify(asked: Asked): string | null;
  handle(asked: Asked): Answer;
  /** An error in this host's own shape, for faults that were ordered. */
  error(status: number, code: number | undefined, message: string | undefined): Answer;
}

/** The body as a form, in order, with repeated keys. */
export function formOf(asked: Asked): URLSearchParams {
  const type = asked.headers["content-type"] ?? "";
  return new URLSearchParams(
    type.startsWith("application/x-www-form-urlencoded") ? asked.body.toString("utf8") : "",
  );
}

/** The body as JSON; undefined when it is none. */
export function jsonOf(asked: Asked): Json | undefined {
  try {
    return JSON.parse(asked.body.toString("utf8")) as Json;
  } catch {
    return undefined;
  }
}
