import { isObject, type Json, type JsonObject, listMember, stringMember } from "../flow/json.ts";
import { type Answer, type Asked, formOf } from "./exchange.ts";
import { type Params, param, type Route, route } from "./route.ts";
import { missing, type StudioContext } from "./studio-flows.ts";
import {
  latestPublished,
  type StoredExecution,
  type StoredFlow,
  type StoredRevision,
  type StoredStep,
} from "./studio-state.ts";
import { dateText, notFound, ok, sidOf, twilioError } from "./twilio-answer.ts";
import { pageOf } from "./twilio-page.ts";

const LONGEST_CONTACT = 300;

export const EXECUTION_ROUTES: readonly Route<StudioContext>[] = [
  route("GET", "/v2/Flows/:sid/Executions", listExecutions),
  route("POST", "/v2/Flows/:sid/Executions", createExecution),
  route("GET", "/v2/Flows/:sid/Executions/:execution", fetchExecution),
  route("POST", "/v2/Flows/:sid/Executions/:execution", endExecution),
  route("DELETE", "/v2/Flows/:sid/Executions/:execution", deleteExecution),
  route("GET", "/v2/Flows/:sid/Executions/:execution/Context", fetchContext),
  route("GET", "/v2/Flows/:sid/Executions/:execution/Steps", listSteps),
  route("GET", "/v2/Flows/:sid/Executions/:execution/Steps/:step", fetchStep),
  route("GET", "/v2/Flows/:sid/Executions/:execution/Steps/:step/Context", fetchStepContext),
];

function listExecutions(context: StudioContext, params: Params, asked: Asked): Answer {
  const flow = context.state.find(context.account, param(params, "sid"));
  if (flow === undefined) return notFound(asked.url);
  const from = Date.parse(asked.url.searchParams.get("DateCreatedFrom") ?? "") || 0;
  const to = Date.parse(asked.url.searchParams.get("DateCreatedTo") ?? "") || Number.POSITIVE_INFINITY;
  const items = flow.executions
    .filter(({ created }) => created.getTime() >= from && created.getTime() <= to)
    .toReversed()
    .map((execution) => executionJson(flow, execution, context.host));
  return pageOf("executions", items, (item) => String(item.sid), asked.url, context.host);
}

function createExecution(context: StudioContext, params: Params, asked: Asked): Answer {
  const flow = context.state.find(context.account, param(params, "sid"));
  if (flow === undefined) return notFound(asked.url);
  const form = formOf(asked);
  const wrong = missing(form, ["To", "From"]);
  if (wrong !== undefined) return wrong;
  const to = form.get("To") ?? "";
  const from = form.get("From") ?? "";
  if (Buffer.byteLength(to + from) > LONGEST_CONTACT)
    return twilioError(
      400,
      81023,
      "Creating an Execution via REST API failed due to malformed contact parameters",
    );
  const parameters = parametersOf(form.get("Parameters"));
  if (parameters === undefined) return twilioError(400, 20001, "Invalid Parameter: Parameters must be JSON");
  const revision = flow.testUsers.includes(to) ? flow.revisions.at(-1) : latestPublished(flow.revisions);
  if (revision === undefined) return notFound(asked.url);
  if (flow.executions.some((other) => other.contact === to && other.status === "active"))
    return twilioError(409, 20409, "Execution is already active for this contact");
  const created = context.state.now();
  const sid = sidOf("FN", flow.sid, flow.executions.length, created.getTime());
  const execution: StoredExecution = {
    sid,
    revision: revision.revision,
    contact: to,
    context: {
      flow: { flow_sid: flow.sid, sid, data: parameters, variables: {}, channel: { address: from } },
      contact: { channel: { address: to } },
      trigger: { request: { from, to, parameters } },
      widgets: {},
    },
    steps: stepsOf(sid, revision, created),
    created,
    status: "active",
    updated: created,
  };
  flow.executions.push(execution);
  return ok(executionJson(flow, execution, context.host), 201);
}

/** The way from the trigger to the first widget, which then waits: nobody answers here. */
function stepsOf(execution: string, revision: StoredRevision, date: Date): StoredStep[] {
  const states = isObject(revision.definition) ? listMember(revision.definition, "states") : [];
  const trigger = states.find((state) => stringMember(state, "type") === "trigger");
  const started = listMember(trigger, "transitions").find(
    (transition) => stringMember(transition, "event") === "incomingRequest",
  );
  return [
    {
      sid: sidOf("FT", execution, 0),
      name: "incomingRequest",
      from: stringMember(trigger, "name") ?? "Trigger",
      to: stringMember(started, "next") ?? null,
      date,
    },
  ];
}

function fetchExecution(context: StudioContext, params: Params, asked: Asked): Answer {
  const found = findExecution(context, params);
  return found === undefined ? notFound(asked.url) : ok(executionJson(...found, context.host));
}

function endExecution(context: StudioContext, params: Params, asked: Asked): Answer {
  const found = findExecution(context, params);
  if (found === undefined) return notFound(asked.url);
  if (formOf(asked).get("Status") !== "ended")
    return twilioError(400, 20001, "Missing required parameter Status in the post body");
  const [flow, execution] = found;
  execution.status = "ended";
  execution.updated = context.state.now();
  return ok(executionJson(flow, execution, context.host));
}

function deleteExecution(context: StudioContext, params: Params, asked: Asked): Answer {
  const found = findExecution(context, params);
  if (found === undefined) return notFound(asked.url);
  const [flow, execution] = found;
  flow.executions = flow.executions.filter((other) => other !== execution);
  return ok(null, 204);
}

function fetchContext(context: StudioContext, params: Params, asked: Asked): Answer {
  const found = findExecution(context, params);
  if (found === undefined) return notFound(asked.url);
  const [flow, execution] = found;
  return ok({
    account_sid: flow.account,
    flow_sid: flow.sid,
    execution_sid: execution.sid,
    context: execution.context,
    url: `${addressOf(flow, execution, context.host)}/Context`,
  });
}

function listSteps(context: StudioContext, params: Params, asked: Asked): Answer {
  const found = findExecution(context, params);
  if (found === undefined) return notFound(asked.url);
  const [flow, execution] = found;
  const items = execution.steps.map((step) => stepJson(flow, execution, step, context.host));
  return pageOf("steps", items, (item) => String(item.sid), asked.url, context.host);
}

function fetchStep(context: StudioContext, params: Params, asked: Asked): Answer {
  const found = findExecution(context, params);
  const step = found?.[1].steps.find(({ sid }) => sid === param(params, "step"));
  if (found === undefined || step === undefined) return notFound(asked.url);
  return ok(stepJson(...found, step, context.host));
}

function fetchStepContext(context: StudioContext, params: Params, asked: Asked): Answer {
  const found = findExecution(context, params);
  const step = found?.[1].steps.find(({ sid }) => sid === param(params, "step"));
  if (found === undefined || step === undefined) return notFound(asked.url);
  const [flow, execution] = found;
  return ok({
    account_sid: flow.account,
    flow_sid: flow.sid,
    execution_sid: execution.sid,
    step_sid: step.sid,
    context: execution.context,
    url: `${addressOf(flow, execution, context.host)}/Steps/${step.sid}/Context`,
  });
}

function findExecution(context: StudioContext, params: Params): [StoredFlow, StoredExecution] | undefined {
  const flow = context.state.find(context.account, param(params, "sid"));
  const execution = flow?.executions.find(({ sid }) => sid === param(params, "execution"));
  return flow === undefined || execution === undefined ? undefined : [flow, execution];
}

function addressOf(flow: StoredFlow, execution: StoredExecution, host: string): string {
  return `${host}/v2/Flows/${flow.sid}/Executions/${execution.sid}`;
}

function executionJson(flow: StoredFlow, execution: StoredExecution, host: string): JsonObject {
  const url = addressOf(flow, execution, host);
  return {
    sid: execution.sid,
    account_sid: flow.account,
    flow_sid: flow.sid,
    contact_channel_address: execution.contact,
    context: {},
    status: execution.status,
    date_created: dateText(execution.created),
    date_updated: dateText(execution.updated),
    url,
    links: { steps: `${url}/Steps`, execution_context: `${url}/Context` },
  };
}

function stepJson(flow: StoredFlow, execution: StoredExecution, step: StoredStep, host: string): JsonObject {
  const url = `${addressOf(flow, execution, host)}/Steps/${step.sid}`;
  return {
    sid: step.sid,
    account_sid: flow.account,
    flow_sid: flow.sid,
    execution_sid: execution.sid,
    parent_step_sid: null,
    name: step.name,
    context: {},
    transitioned_from: step.from,
    transitioned_to: step.to,
    type: "trigger",
    date_created: dateText(step.date),
    date_updated: null,
    url,
    links: { step_context: `${url}/Context` },
  };
}

function parametersOf(text: string | null): Json | undefined {
  if (text === null || text === "") return {};
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
