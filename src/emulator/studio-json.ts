import type { JsonObject } from "../flow/json.ts";
import { inAnswerOrder } from "./key-order.ts";
import type { StoredFlow, StoredRevision } from "./studio-state.ts";
import { dateText } from "./twilio-answer.ts";

/** A flow as one of its revisions shows it. Lists leave out the definition and what Twilio found in it. */
export function flowJson(flow: StoredFlow, at: StoredRevision, host: string, listed: boolean): JsonObject {
  const url = `${host}/v2/Flows/${flow.sid}`;
  return {
    ...revisionJson(flow, at, host, listed),
    warnings: listed ? null : [],
    webhook_url: `https://webhooks.twilio.com/v1/Accounts/${flow.account}/Flows/${flow.sid}`,
    url,
    links: {
      revisions: `${url}/Revisions`,
      test_users: `${url}/TestUsers`,
      executions: `${url}/Executions`,
    },
  };
}

export function revisionJson(
  flow: StoredFlow,
  at: StoredRevision,
  host: string,
  listed: boolean,
): JsonObject {
  return {
    sid: flow.sid,
    account_sid: flow.account,
    author_sid: at.author,
    friendly_name: at.friendlyName,
    definition: listed ? null : inAnswerOrder(at.definition),
    status: at.status,
    revision: at.revision,
    commit_message: at.commitMessage,
    valid: listed ? null : true,
    errors: listed ? null : [],
    date_created: dateText(flow.created),
    date_updated: at.revision === 1 ? null : dateText(at.date),
    url: `${host}/v2/Flows/${flow.sid}/Revisions/${at.revision}`,
  };
}
