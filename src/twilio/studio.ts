import { FlowgateError } from "../error.ts";
import type { StudioForm } from "../flow/form.ts";
import { member, stringMember } from "../flow/json.ts";
import { type FlowRecord, readErrors, readFlow, type ValidationError } from "./answer.ts";
import type { Hosts } from "./host.ts";
import { twilioProblem } from "./problem.ts";
import { retryAfterMs, type Try } from "./retry.ts";
import type { Transport } from "./transport.ts";

/** One page of a list of flows or revisions, and the address of the next one as Twilio gives it. */
interface Page {
  readonly rows: readonly FlowRecord[];
  readonly next: string | null;
}

/** What Flow Validate said of a definition. */
export interface Validation {
  readonly valid: boolean;
  readonly errors: readonly ValidationError[];
  readonly warnings: readonly ValidationError[];
}

/**
 * What became of a write. `doubt`: it may have been applied, and only reading can tell (`settle.ts`);
 * `refused`: it was not, and will not be; `errors` are Twilio's about the definition, when it is that;
 * `unbegun`: it was not sent, because `mayBegin` said no when its turn had come.
 */
export type Write =
  | { readonly kind: "written"; readonly flow: FlowRecord }
  | { readonly kind: "refused"; readonly problem: FlowgateError; readonly errors: readonly ValidationError[] }
  | {
      readonly kind: "doubt";
      readonly problem: FlowgateError;
      /** So long Twilio asks to wait before anything is sent again, in ms; 0 where it does not say. */
      readonly waitMs: number;
    }
  | { readonly kind: "unbegun" };

/**
 * Refusals of a definition (https://www.twilio.com/docs/api/errors): 81022 is invalid, `details.errors` says where;
 * 81024 has a subflow that is missing or too deep; 81025 and 81026 have too many widgets.
 */
const OF_THE_DEFINITION: ReadonlySet<unknown> = new Set([81022, 81024, 81025, 81026]);
const PAGE_SIZE = 1000;

/** Studio's REST API v2 in one account (https://www.twilio.com/docs/studio/rest-api/v2). */
export class Studio {
  readonly #transport: Transport;
  readonly #hosts: Hosts;
  readonly #expected: string | null;
  #account: string | null = null;
  #wrote = false;

  constructor(transport: Transport, hosts: Hosts, expectedAccount: string | null) {
    this.#transport = transport;
    this.#hosts = hosts;
    this.#expected = expectedAccount;
  }

  /** The account that answered; null while no answer has named one (an account without flows). */
  get account(): string | null {
    return this.#account;
  }

  /** Resolves when the last of the requests that wait for others is on its way; null where none waits. */
  lastSent(): Promise<void> | null {
    return this.#transport.lastSent();
  }

  /** The same, whichever account answers: to take back what was written into a wrong one. */
  inAnyAccount(): Studio {
    return new Studio(this.#transport, this.#hosts, null);
  }

  /** Every flow of the account with its latest revision, without definitions. */
  async listFlows(): Promise<FlowRecord[]> {
    const flows: FlowRecord[] = [];
    const doing = "listing the account's flows";
    for await (const page of this.#pages(doing, "/v2/Flows", "flows")) flows.push(...page);
    return flows;
  }

  /** The published revision, which answers callers; null for a flow that was never published. */
  live(sid: string): Promise<FlowRecord | null> {
    return this.#revision(sid, "LatestPublished");
  }

  /** The newest revision, draft or published; null when there is no such flow. */
  latest(sid: string): Promise<FlowRecord | null> {
    return this.#revision(sid, "LatestRevision");
  }

  /** One revision by its number; null when Twilio does not have it (any more). */
  revision(sid: string, revision: number): Promise<FlowRecord | null> {
    return this.#revision(sid, String(revision));
  }

  /** The revisions of a flow, the newest first, without definitions: a further page is asked for when it is reached. */
  async *revisions(sid: string): AsyncGenerator<FlowRecord> {
    const doing = `listing the revisions of the flow ${sid}`;
    for await (const page of this.#pages(doing, `/v2/Flows/${sid}/Revisions`, "revisions"))
      yield* page.toSorted((a, b) => b.revision - a.revision);
  }

  /** The pages of a list (https://www.twilio.com/docs/usage/twilios-response#pagination). */
  async *#pages(doing: string, list: string, key: string): AsyncGenerator<FlowRecord[]> {
    let path: string | null = `${list}?PageSize=${PAGE_SIZE}`;
    const read = new Set<string>();
    while (path !== null) {
      read.add(path);
      const { rows, next }: Page = await this.#page(doing, path, key);
      yield rows.map((row) => this.#proven(row));
      path = next === null ? null : this.#pagePath(next);
      if (path !== null && read.has(path)) throw endless(doing, path);
    }
  }

  /** Asks Flow Validate about a definition; nothing is written (https://www.twilio.com/docs/studio/rest-api/v2/flow-validate). */
  async validate(form: StudioForm): Promise<Validation> {
    const doing = `validating the flow ${JSON.stringify(form.FriendlyName)}`;
    const outcome = await this.#send({ method: "POST", path: "/v2/Flows/Validate", form, repeatable: true });
    const refusal = refusalOf(outcome);
    if (refusal !== null) return refusal;
    if (outcome.kind !== "answer" || outcome.status !== 200) throw twilioProblem(doing, outcome);
    const valid = member(outcome.json, "valid");
    if (typeof valid !== "boolean") throw twilioProblem(doing, outcome);
    return {
      valid,
      errors: readErrors(outcome.json),
      warnings: readErrors(outcome.json, "warnings"),
    };
  }

  /** Makes a flow. The answer's account is not held against the expected one: the caller has to undo. */
  create(form: StudioForm, mayBegin?: () => boolean): Promise<Write> {
    const doing = `creating the flow ${JSON.stringify(form.FriendlyName)}`;
    return this.#write(doing, "/v2/Flows", form, mayBegin);
  }

  /** Makes a new revision of a flow, the whole definition replaced. */
  update(sid: string, form: StudioForm, mayBegin?: () => boolean): Promise<Write> {
    const doing = `publishing the flow ${JSON.stringify(form.FriendlyName)} (${sid})`;
    return this.#write(doing, `/v2/Flows/${sid}`, form, mayBegin);
  }

  /** Deletes a flow; one that is not there any more is deleted. */
  async remove(sid: string): Promise<void> {
    const outcome = await this.#send({ method: "DELETE", path: `/v2/Flows/${sid}`, repeatable: true });
    if (outcome.kind !== "answer" || (outcome.status !== 204 && outcome.status !== 404)) {
      throw twilioProblem(`deleting the flow ${sid}`, outcome);
    }
  }

  async #revision(sid: string, revision: string): Promise<FlowRecord | null> {
    const doing = `reading revision ${revision} of the flow ${sid}`;
    const outcome = await this.#send({
      method: "GET",
      path: `/v2/Flows/${sid}/Revisions/${revision}`,
      repeatable: true,
    });
    if (outcome.kind === "answer" && outcome.status === 404) return null;
    const flow = outcome.kind === "answer" && outcome.status === 200 ? readFlow(outcome.json) : null;
    if (flow === null) throw twilioProblem(doing, outcome);
    return this.#proven(flow);
  }

  async #write(
    doing: string,
    path: string,
    form: StudioForm,
    mayBegin: (() => boolean) | undefined,
  ): Promise<Write> {
    const begins = mayBegin === undefined ? {} : { mayBegin };
    this.#wrote = true;
    const outcome = await this.#send({ method: "POST", path, form, repeatable: false, ...begins });
    if (outcome.kind === "unbegun") return outcome;
    const flow = outcome.kind === "answer" && outcome.status < 300 ? readFlow(outcome.json) : null;
    if (flow !== null) {
      this.#account = flow.accountSid;
      return { kind: "written", flow };
    }
    const problem = twilioProblem(doing, outcome);
    const settled =
      outcome.kind === "unsent" ||
      (outcome.kind === "answer" && outcome.status >= 300 && outcome.status < 500);
    const errors = refusalOf(outcome)?.errors ?? saidInvalid(outcome);
    if (!settled && errors === null) {
      const header = outcome.kind === "answer" ? outcome.retryAfter : null;
      return { kind: "doubt", problem, waitMs: retryAfterMs(header, Date.now()) ?? 0 };
    }
    return { kind: "refused", problem, errors: errors ?? [] };
  }

  /** One page of a list. An answer that is none must not be taken for an account without flows: they would be made anew. */
  async #page(doing: string, path: string, key: string): Promise<Page> {
    const outcome = await this.#send({ method: "GET", path, repeatable: true });
    const json = outcome.kind === "answer" && outcome.status === 200 ? outcome.json : undefined;
    const items = member(json, key);
    const rows = Array.isArray(items) ? items.map(readFlow) : [null];
    if (!rows.every((row) => row !== null)) throw twilioProblem(doing, outcome);
    return { rows, next: stringMember(member(json, "meta"), "next_page_url") ?? null };
  }

  #send(request: {
    method: "GET" | "POST" | "DELETE";
    path: string;
    form?: StudioForm;
    repeatable: boolean;
    mayBegin?: () => boolean;
  }): Promise<Try> {
    const { path, ...rest } = request;
    return this.#transport.send({ ...rest, url: `${this.#hosts.base("studio")}${path}` });
  }

  /** Every answer that names an account is held against the expected one. */
  #proven(flow: FlowRecord): FlowRecord {
    this.#account = flow.accountSid;
    if (this.#expected !== null && flow.accountSid !== this.#expected) {
      throw new FlowgateError(
        `These credentials belong to the account ${flow.accountSid}, but ${this.#expected} is expected.${this.#wrote ? "" : " Nothing was written."}`,
        {
          hint: "Give the credentials of the expected account, or correct account-sid or the environment's account.",
        },
      );
    }
    return flow;
  }

  /** Path and query of a page's `next_page_url`: credentials go to no host that the settings do not name. */
  #pagePath(next: string): string {
    const url = URL.canParse(next) ? new URL(next) : null;
    if (url === null || !this.#hosts.owns("studio", url) || !url.pathname.startsWith("/v2/Flows")) {
      throw new FlowgateError(
        `Twilio's list of flows goes on at ${JSON.stringify(next)}, which is not Studio's host.`,
        {
          hint: "Nothing was sent there. Check the network between the runner and Twilio.",
        },
      );
    }
    return `${url.pathname}${url.search}`;
  }
}

/** A list that leads back to a page of its own would be read for ever. */
function endless(doing: string, path: string): FlowgateError {
  return new FlowgateError(
    `Twilio's answer while ${doing} names as the next page one that was read already: ${JSON.stringify(path)}.`,
    {
      hint: "The list would have no end, so it was not read on. Run the job again; if it stays, give Twilio's support this address.",
    },
  );
}

function refusalOf(outcome: Try): Validation | null {
  if (outcome.kind !== "answer" || outcome.status !== 400) return null;
  if (!OF_THE_DEFINITION.has(member(outcome.json, "code"))) return null;
  const details = member(outcome.json, "details");
  const errors = readErrors(details);
  const message = stringMember(outcome.json, "message") ?? "The definition is invalid.";
  return {
    valid: false,
    errors: errors.length > 0 ? errors : [{ message, propertyPath: "#" }],
    warnings: readErrors(details, "warnings"),
  };
}

/** `{"valid":false}` with a status of success, and no flow: nothing was written. */
function saidInvalid(outcome: Try): readonly ValidationError[] | null {
  return outcome.kind === "answer" && member(outcome.json, "valid") === false
    ? readErrors(outcome.json)
    : null;
}
