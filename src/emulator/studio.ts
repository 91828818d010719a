import type { Json, JsonObject } from "../flow/json.ts";
import type { Answer, Asked, RecordedRequest, Service } from "./exchange.ts";
import type { Fault } from "./fault.ts";
import { type LoopbackOptions, startLoopback } from "./loopback.ts";
import { findRoute } from "./route.ts";
import { SisterHosts } from "./sister-host.ts";
import { type AccountSeed, Accounts } from "./studio-account.ts";
import { EXECUTION_ROUTES } from "./studio-executions.ts";
import { FLOW_ROUTES, type StudioContext } from "./studio-flows.ts";
import {
  type FlowStatus,
  type StoredFlow,
  type StoredRevision,
  StudioState,
  steadyClock,
} from "./studio-state.ts";
import { codeFor, notFound, twilioError } from "./twilio-answer.ts";

export interface StudioOptions extends LoopbackOptions {
  /** True: addresses in answers name Twilio's host, as the real API does; default: the emulator's own. */
  readonly twilioAddresses?: boolean;
  /** True: Flow Validate takes a subflow only once it is published. */
  readonly publishedSubflows?: boolean;
  /** Default: a clock that is the same in every run. */
  readonly now?: () => Date;
}

export interface FlowSeed {
  readonly friendlyName: string;
  readonly definition: Json;
  /** Default: published. */
  readonly status?: FlowStatus;
  readonly commitMessage?: string;
  readonly sid?: string;
  readonly author?: string;
}

export interface ConsoleEdit {
  readonly definition: Json;
  readonly status: FlowStatus;
  readonly author?: string;
  readonly commitMessage?: string;
  readonly friendlyName?: string;
}

/** A flow as a look into the account shows it. */
export interface FlowView {
  readonly sid: string;
  readonly friendlyName: string;
  readonly status: FlowStatus;
  readonly revision: number;
}

/** Twilio Studio on loopback. */
export interface StudioEmulator {
  readonly origin: string;
  readonly requests: RecordedRequest[];
  readonly peak: number;
  addAccount(seed: AccountSeed): void;
  /** Puts a flow into an account as if it had always been there; gives its SID. */
  seedFlow(accountSid: string, seed: FlowSeed): string;
  /** Saves or publishes in the Console, which validates nothing here; gives the new revision. */
  editInConsole(flowSid: string, edit: ConsoleEdit): number;
  /** A thing beside flows, by the path of its list: `/serverless/v1/Services`. */
  addResource(accountSid: string, list: string, resource: JsonObject & { sid: string }): void;
  flowsOf(accountSid: string): FlowView[];
  /** The whole history of a flow, the first revision first, of a deleted flow too. */
  revisionsOf(flowSid: string): readonly StoredRevision[];
  order(fault: Fault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

const CONSOLE_USER = `US${"c".repeat(32)}`;
const LARGEST_BODY = 1_048_576;
const ROUTES = [...FLOW_ROUTES, ...EXECUTION_ROUTES];

/**
 * Starts Studio's REST API v2 and its sister hosts on 127.0.0.1, as FLOWGATE_TWILIO_URL takes it.
 * It has no accounts until `addAccount`. Throws when the port is in use.
 */
export async function startStudio(options: StudioOptions = {}): Promise<StudioEmulator> {
  const accounts = new Accounts();
  const state = new StudioState(options.now ?? steadyClock());
  const sisters = new SisterHosts();
  const loopback = await startLoopback(options, (origin) =>
    studioService({ accounts, state, sisters, options, origin }),
  );
  const flowOf = (sid: string): StoredFlow => {
    const flow = state.any(sid);
    if (flow === undefined) throw new Error(`The emulator holds no flow ${sid}.`);
    return flow;
  };
  return {
    origin: loopback.origin,
    requests: loopback.requests,
    get peak() {
      return loopback.peak;
    },
    addAccount: (seed) => accounts.add(seed),
    seedFlow: (account, { sid, ...seed }) =>
      state.create(
        account,
        {
          friendlyName: seed.friendlyName,
          definition: seed.definition,
          status: seed.status ?? "published",
          commitMessage: seed.commitMessage ?? null,
          author: seed.author ?? CONSOLE_USER,
        },
        sid,
      ).sid,
    editInConsole: (sid, edit) => {
      const flow = flowOf(sid);
      return state.addRevision(flow, {
        friendlyName: edit.friendlyName ?? flow.revisions.at(-1)?.friendlyName ?? "",
        definition: edit.definition,
        status: edit.status,
        commitMessage: edit.commitMessage ?? null,
        author: edit.author ?? CONSOLE_USER,
      }).revision;
    },
    addResource: (account, list, resource) => sisters.add(account, list, resource),
    flowsOf: (account) =>
      state.listed(account, false).flatMap((flow) => {
        const newest = flow.revisions.at(-1);
        if (newest === undefined) return [];
        const { friendlyName, status, revision } = newest;
        return [{ sid: flow.sid, friendlyName, status, revision }];
      }),
    revisionsOf: (sid) => flowOf(sid).revisions,
    order: loopback.order,
    clearFaults: loopback.clearFaults,
    close: loopback.close,
  };
}

interface Parts {
  readonly accounts: Accounts;
  readonly state: StudioState;
  readonly sisters: SisterHosts;
  readonly options: StudioOptions;
  readonly origin: string;
}

function studioService({ accounts, state, sisters, options, origin }: Parts): Service {
  return {
    identify: (asked) => accounts.callerOf(asked)?.account ?? null,
    error: (status, code, message) =>
      twilioError(status, code ?? codeFor(status), message ?? `HTTP ${status}`),
    handle: (asked) => {
      const caller = accounts.callerOf(asked);
      if (caller === undefined) return twilioError(401, 20003, "Authenticate");
      const wrong = wrongBody(asked);
      if (wrong !== undefined) return wrong;
      const sister = sisters.answer(caller.account, caller.byToken, asked, origin);
      if (sister !== undefined) return sister;
      const found = findRoute(ROUTES, asked.method, asked.url.pathname);
      if (found === undefined) return notFound(asked.url);
      const context: StudioContext = {
        state,
        account: caller.account,
        host: options.twilioAddresses === true ? "https://studio.twilio.com" : origin,
        publishedSubflows: options.publishedSubflows ?? false,
      };
      return found.route.answer(context, found.params, asked);
    },
  };
}

/** Bodies are forms, of 1 MB at most. */
function wrongBody(asked: Asked): Answer | undefined {
  if (asked.body.length > LARGEST_BODY) return twilioError(413, 20413, "Request Entity Too Large");
  const type = asked.headers["content-type"] ?? "";
  return asked.body.length > 0 && !type.startsWith("application/x-www-form-urlencoded")
    ? twilioError(400, 20001, "The request body must be application/x-www-form-urlencoded")
    : undefined;
}
