import { createHash } from "node:crypto";
import type { Json, JsonObject } from "../flow/json.ts";
import type { Answer } from "./exchange.ts";

/** An error as every Twilio API answers it. */
export function twilioError(status: number, code: number, message: string, details?: JsonObject): Answer {
  const body: JsonObject = {
    code,
    message,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  };
  if (details !== undefined) body.details = details;
  return { status, body };
}

export function notFound(url: URL): Answer {
  return twilioError(404, 20404, `The requested resource ${url.pathname} was not found`);
}

export function ok(body: Json, status = 200): Answer {
  return { status, body };
}

/** A SID: two letters and 32 hex digits that are the same in every run. */
export function sidOf(prefix: string, ...seed: (string | number)[]): string {
  return prefix + createHash("md5").update(seed.join("\n")).digest("hex");
}

/** Which codes stand for a bare HTTP status, for faults that name none. */
const CODES = new Map<number, number>([
  [401, 20003],
  [403, 20403],
  [404, 20404],
  [409, 20409],
  [429, 20429],
  [500, 20500],
  [503, 20503],
]);

export function codeFor(status: number): number {
  return CODES.get(status) ?? 20001;
}

/** A date as Twilio writes it: no fractions of a second. */
export function dateText(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
