import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { readJsonText } from "../../src/flow/text.ts";
import { publishMessage } from "../../src/plan/commit-message.ts";
import type {
  AccountFlow,
  AccountState,
  DesiredFlow,
  LiveRevision,
  Policy,
} from "../../src/plan/flow-facts.ts";
import { saying } from "../twilio/account.ts";

export const ORIGIN = { pullRequest: 7, title: "A change", commit: "0123456789abcdef" };

/** A flow of the repository that says `say`; touched, unless told otherwise. */
export function desires(say: string, more: Partial<DesiredFlow> = {}): DesiredFlow {
  const definition = saying(say);
  return {
    key: "main",
    file: "flows/main.json",
    name: "Main",
    gone: false,
    formerName: null,
    text: readJsonText(Buffer.from(JSON.stringify(definition))),
    definition,
    digest: digestOf(definition),
    pending: [],
    touched: true,
    base: saying("base"),
    findings: [],
    ...more,
  };
}

/** A published revision that says `say`. `message` null: it was published in the Console. */
export function live(
  say: string,
  message: string | null,
  definition: JsonObject = saying(say),
): LiveRevision {
  const digest = digestOf(definition);
  return { revision: 3, digest, definition, commitMessage: message, author: "US1", date: null };
}

/** One that Flowgate published. */
export function own(say: string): LiveRevision {
  return live(say, publishMessage(ORIGIN, digestOf(saying(say))));
}

/** The flow in the account. */
export function account(revision: LiveRevision | null, more: Partial<AccountFlow> = {}): AccountState {
  const flow = { sid: "FW1", friendlyName: "Main", live: revision, draft: null, latestRevision: 3, ...more };
  return { kind: "there", flow };
}

export function policy(more: Partial<Policy> = {}): Policy {
  return {
    job: "publish",
    environment: "production",
    create: true,
    onDrift: "fail",
    failOn: "error",
    baseCommit: "abc",
    names: new Map(),
    settle: (_, findings) => findings,
    ...more,
  };
}
