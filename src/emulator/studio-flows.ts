import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { type Answer, type Asked, formOf } from "./exchange.ts";
import { param, type Route, route } from "./route.ts";
import { flowJson, revisionJson } from "./studio-json.ts";
import { type FlowStatus, latestPublished, type StoredRevision, type StudioState } from "./studio-state.ts";
import { notFound, ok, twilioError } from "./twilio-answer.ts";
import { pageOf } from "./twilio-page.ts";
import { validate } from "./validation.ts";

/** What the routes of one request work on: whose flows, and which host stands in the answers' addresses. */
export interface StudioContext {
  readonly state: StudioState;
  readonly account: string;
  readonly host: string;
  /** True: a subflow counts only once it is published. */
  readonly publishedSubflows: boolean;
}

const MOST_WIDGETS = 2000;

export const FLOW_ROUTES: readonly Route<StudioContext>[] = [
  route("GET", "/v2/Flows", listFlows),
  route("POST", "/v2/Flows", createFlow),
  route("POST", "/v2/Flows/Validate", validateFlow),
  route("GET", "/v2/Flows/:sid", fetchFlow),
  route("POST", "/v2/Flows/:sid", updateFlow),
  route("DELETE", "/v2/Flows/:sid", deleteFlow),
  route("GET", "/v2/Flows/:sid/Revisions", listRevisions),
  route("GET", "/v2/Flows/:sid/Revisions/:revision", fetchRevision),
  route("GET", "/v2/Flows/:sid/TestUsers", testUsers),
  route("POST", "/v2/Flows/:sid/TestUsers", testUsers),
];

function listFlows(context: StudioContext, _params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const flows = context.state.listed(context.account, asked.stale).flatMap((flow) => {
    const newest = context.state.seen(context.account, flow.sid, asked.stale).at(-1) ?? flow.revisions.at(-1);
    return newest === undefined ? [] : [flowJson(flow, newest, context.host, true)];
  });
  return pageOf("flows", flows, (flow) => String(flow.sid), asked.url, context.host);
}

function createFlow(context: StudioContext, _params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const form = formOf(asked);
  const wrong =
    missing(form, ["FriendlyName", "Status", "Definition"]) ?? wrongStatus(form) ?? emptyMessage(form);
  if (wrong !== undefined) return wrong;
  const definition = parsed(form.get("Definition"));
  const refused = refusalOf(context, definition);
  if (refused !== undefined) return refused;
  const flow = context.state.create(context.account, {
    friendlyName: form.get("FriendlyName") ?? "",
    definition: definition ?? null,
    status: statusOf(form),
    commitMessage: form.get("CommitMessage"),
    author: null,
  });
  return answerNewest(context, flow.sid, 201);
}

function validateFlow(context: StudioContext, _params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const form = formOf(asked);
  const wrong =
    missing(form, ["FriendlyName", "Status", "Definition"]) ?? wrongStatus(form) ?? emptyMessage(form);
  return wrong ?? refusalOf(context, parsed(form.get("Definition"))) ?? ok({ valid: true });
}

function fetchFlow(context: StudioContext, params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const sid = param(params, "sid");
  const newest = context.state.seen(context.account, sid, asked.stale).at(-1);
  const flow = context.state.any(sid);
  if (newest === undefined || flow === undefined) return notFound(asked.url);
  return ok(flowJson(flow, newest, context.host, false));
}

function updateFlow(context: StudioContext, params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const flow = context.state.find(context.account, param(params, "sid"));
  const newest = flow?.revisions.at(-1);
  if (flow === undefined || newest === undefined) return notFound(asked.url);
  const form = formOf(asked);
  const wrong = missing(form, ["Status"]) ?? wrongStatus(form) ?? emptyMessage(form);
  if (wrong !== undefined) return wrong;
  const definition = form.has("Definition") ? parsed(form.get("Definition")) : newest.definition;
  const refused = refusalOf(context, definition);
  if (refused !== undefined) return refused;
  context.state.addRevision(flow, {
    friendlyName: form.get("FriendlyName") ?? newest.friendlyName,
    definition: definition ?? null,
    status: statusOf(form),
    commitMessage: form.get("CommitMessage"),
    author: null,
  });
  return answerNewest(context, flow.sid, 200);
}

function deleteFlow(context: StudioContext, params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const flow = context.state.find(context.account, param(params, "sid"));
  if (flow === undefined) return notFound(asked.url);
  context.state.remove(flow);
  return ok(null, 204);
}

function listRevisions(context: StudioContext, params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const sid = param(params, "sid");
  const flow = context.state.any(sid);
  const revisions = context.state.seen(context.account, sid, asked.stale);
  if (flow === undefined || revisions.length === 0) return notFound(asked.url);
  const items = revisions.toReversed().map((at) => revisionJson(flow, at, context.host, true));
  return pageOf("revisions", items, (item) => String(item.revision), asked.url, context.host);
}

function fetchRevision(context: StudioContext, params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const sid = param(params, "sid");
  const flow = context.state.any(sid);
  const revisions = context.state.seen(context.account, sid, asked.stale);
  if (flow === undefined || revisions.length === 0) return notFound(asked.url);
  const name = param(params, "revision");
  if (!/^(\d+|LatestPublished|LatestRevision)$/.test(name))
    return twilioError(
      400,
      81021,
      "Flow revision must be an integer or enum(LatestPublished, LatestRevision)",
    );
  const found = named(revisions, name);
  return found === undefined ? notFound(asked.url) : ok(revisionJson(flow, found, context.host, false));
}

function named(revisions: readonly StoredRevision[], name: string): StoredRevision | undefined {
  if (name === "LatestPublished") return latestPublished(revisions);
  if (name === "LatestRevision") return revisions.at(-1);
  return revisions.find((revision) => revision.revision === Number(name));
}

function testUsers(context: StudioContext, params: ReadonlyMap<string, string>, asked: Asked): Answer {
  const flow = context.state.find(context.account, param(params, "sid"));
  if (flow === undefined) return notFound(asked.url);
  if (asked.method === "POST") {
    const wrong = missing(formOf(asked), ["TestUsers"]);
    if (wrong !== undefined) return wrong;
    flow.testUsers = formOf(asked).getAll("TestUsers");
  }
  const url = `${context.host}/v2/Flows/${flow.sid}/TestUsers`;
  return ok({ sid: flow.sid, test_users: flow.testUsers, url });
}

function answerNewest(context: StudioContext, sid: string, status: number): Answer {
  const flow = context.state.any(sid);
  const newest = flow?.revisions.at(-1);
  if (flow === undefined || newest === undefined) throw new Error(`a flow that was just written: ${sid}`);
  return ok(flowJson(flow, newest, context.host, false), status);
}

/** A request that lacks what it must have. */
export function missing(form: URLSearchParams, names: readonly string[]): Answer | undefined {
  const name = names.find((key) => (form.get(key) ?? "") === "");
  return name === undefined
    ? undefined
    : twilioError(400, 20001, `Missing required parameter ${name} in the post body`);
}

function statusOf(form: URLSearchParams): FlowStatus {
  return form.get("Status") === "published" ? "published" : "draft";
}

function wrongStatus(form: URLSearchParams): Answer | undefined {
  const status = form.get("Status") ?? "";
  return status === "draft" || status === "published"
    ? undefined
    : twilioError(400, 20001, `Invalid Parameter: Status must be one of draft, published, not ${status}`);
}

function emptyMessage(form: URLSearchParams): Answer | undefined {
  return form.get("CommitMessage") === ""
    ? twilioError(400, 20001, "Invalid Parameter: CommitMessage must not be empty")
    : undefined;
}

function parsed(text: string | null): Json | undefined {
  try {
    return JSON.parse(text ?? "") as Json;
  } catch {
    return undefined;
  }
}

/** The 400 that an invalid definition gets, or undefined. */
function refusalOf(context: StudioContext, definition: Json | undefined): Answer | undefined {
  if (definition === undefined)
    return twilioError(400, 20001, "Invalid Parameter: Definition is not valid JSON");
  const errors = validate(definition, {
    hasFlow: (sid, revision) => subflowIsThere(context, sid, revision),
  });
  if (errors.length > 0)
    return twilioError(
      400,
      81022,
      "Flow definition validation failed, check `details` for more information",
      { errors: errors.map((error) => ({ ...error })), warnings: [] },
    );
  return widgetCount(context, definition, new Set()) > MOST_WIDGETS
    ? twilioError(400, 81025, "Studio Flow exceeds maximum allowed widgets")
    : undefined;
}

function subflowIsThere(context: StudioContext, sid: string, revision: string): boolean {
  const flow = context.state.find(context.account, sid);
  if (flow === undefined) return false;
  if (/^\d+$/.test(revision)) return Number(revision) <= flow.revisions.length;
  return (
    !context.publishedSubflows ||
    revision !== "LatestPublished" ||
    latestPublished(flow.revisions) !== undefined
  );
}

/** The widgets of a definition and of the flows that it runs, each flow once. */
function widgetCount(context: StudioContext, definition: Json, seen: Set<string>): number {
  const states = listMember(definition, "states").filter(isObject);
  let count = states.length;
  for (const state of states) {
    const sid = stringMember(member(state, "properties"), "flow_sid");
    if (stringMember(state, "type") !== "run-subflow" || sid === undefined || seen.has(sid)) continue;
    seen.add(sid);
    const subflow = context.state.find(context.account, sid)?.revisions.at(-1);
    if (subflow !== undefined) count += widgetCount(context, subflow.definition, seen);
  }
  return count;
}
