import { setImmediate } from "node:timers/promises";
import type { Dispatcher } from "undici";
import { openDispatcher } from "../dispatcher.ts";
import { encodeForm, type StudioForm } from "../flow/form.ts";
import type { Json } from "../flow/json.ts";
import { parsed } from "../flow/text-fault.ts";
import { Slots } from "../slots.ts";
import type { Credentials } from "./credentials.ts";
import { nextAfter, type Try } from "./retry.ts";
import { TimeLimit } from "./time-limit.ts";

export interface TwilioRequest {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
  readonly form?: StudioForm;
  /** True for what may be sent twice without harm. */
  readonly repeatable: boolean;
  /** Asked when its turn has come: it may have waited for others long enough that it is not wanted any more. */
  readonly mayBegin?: () => boolean;
}

export interface TransportOptions {
  readonly credentials: Credentials;
  /** Requests at once. */
  readonly concurrency: number;
  readonly loopback: boolean;
  /** Aborted when the whole run has taken too long: every request then stops. */
  readonly deadline: AbortSignal;
  /** One request may wait so long for its answer, in ms; `ANSWER_MS` where it is left out. */
  readonly answerMs?: number;
  readonly userAgent: string;
  readonly pause: (ms: number) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
}

/** So long an answer is waited for, in ms. */
export const ANSWER_MS = 10_000;

/** No answer of Twilio about one flow is larger; a page of 1,000 flows without definitions is not either. In bytes. */
const ANSWER_BYTES = 16 * 1024 * 1024;

/** Errors of a connection that was never made: what they belong to was not sent. */
const UNSENT_CODES = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Sends requests: keep-alive, proxies (HTTPS_PROXY, NO_PROXY), a deadline each, tries as `retry.ts` has it. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #slots: Slots;
  readonly #dispatcher: Dispatcher;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#slots = new Slots(options.concurrency);
    this.#dispatcher = openDispatcher(options.loopback, {
      // A slot is free a moment before its connection is: that moment is worth waiting for, a new one is not.
      connections: options.concurrency,
      keepAliveTimeout: 30_000,
      headersTimeout: ANSWER_MS,
      bodyTimeout: ANSWER_MS,
      maxResponseSize: ANSWER_BYTES,
    });
  }

  /** The last try of a request: an answer of any status, or why there is none. Throws nothing. */
  async send(twilioRequest: TwilioRequest): Promise<Try> {
    const { pause, random, now } = this.#options;
    let waited = 0;
    for (let tried = 1; ; tried += 1) {
      const outcome = await this.#slots.run(() => this.#begun(twilioRequest));
      if (this.#options.deadline.aborted) return outcome;
      const next = nextAfter(outcome, tried, waited, { repeatable: twilioRequest.repeatable, random, now });
      if (next.do !== "wait") return outcome;
      waited += next.ms;
      await pause(next.ms);
    }
  }

  /** Resolves when the last of the requests that wait for others is on its way; null where none waits. */
  lastSent(): Promise<void> | null {
    return this.#slots.lastBegun();
  }

  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #begun(twilioRequest: TwilioRequest): Promise<Try> {
    const { mayBegin } = twilioRequest;
    // Whoever waited for the task before this one hears of it first, and may want nothing more to begin.
    if (mayBegin !== undefined) await setImmediate();
    return mayBegin?.() === false ? { kind: "unbegun" } : await this.#once(twilioRequest);
  }

  async #once({ method, url, form }: TwilioRequest): Promise<Try> {
    const answerMs = this.#options.answerMs ?? ANSWER_MS;
    const limit = new TimeLimit(answerMs, this.#options.deadline);
    try {
      const { origin, pathname, search } = new URL(url);
      const answer = await this.#dispatcher.request({
        origin,
        path: pathname + search,
        method,
        signal: limit.signal,
        headers: {
          authorization: this.#options.credentials.authorization(),
          accept: "application/json",
          "user-agent": this.#options.userAgent,
          ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
        },
        ...(form === undefined ? {} : { body: encodeForm(form) }),
      });
      const retryAfter = answer.headers["retry-after"];
      return {
        kind: "answer",
        status: answer.statusCode,
        retryAfter: typeof retryAfter === "string" ? retryAfter : null,
        json: readAnswer(answer.statusCode, await answer.body.text()),
      };
    } catch (error) {
      const cause = limit.signal.aborted ? (limit.signal.reason as Error) : (error as Error);
      return { kind: UNSENT_CODES.has(codeOf(error)) ? "unsent" : "lost", cause };
    } finally {
      limit.clear();
    }
  }
}

/** An answer of success that is no JSON says nothing: what was asked may have happened or not. */
function readAnswer(status: number, body: string): Json | undefined {
  const json = parsed(body);
  if (json === undefined && status < 300 && status !== 204) throw new Error("an answer that is no JSON");
  return json;
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? "");
}
