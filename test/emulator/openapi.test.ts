import { expect, it } from "vitest";
import { type Json, listMember, stringMember } from "../../src/flow/json.ts";
import { ACCOUNT, AUTH, ask, studioWithAccounts } from "./ask.ts";
import { fixture, flowOf } from "./definitions.ts";
import { faultsOf, OPERATIONS } from "./openapi.ts";

it("answers every operation as Twilio's own OpenAPI document describes it", async () => {
  const studio = await studioWithAccounts();
  const seen = new Set<string>();
  const faults: string[] = [];
  const call = async (operation: string, ids: Record<string, string> = {}, form?: Record<string, string>) => {
    const [method = "", template = ""] = operation.split(" ");
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "");
    const reply = await ask(method, studio.origin + path, {
      auth: AUTH,
      ...(form === undefined ? {} : { form }),
    });
    const body: Json = reply.text === "" ? null : reply.json;
    faults.push(...faultsOf(operation, reply.status, body).map((fault) => `${operation}: ${fault}`));
    seen.add(operation);
    return reply.json;
  };
  const definition = JSON.stringify(fixture("survey.json"));
  const wanted = { FriendlyName: "Survey", Status: "published", Definition: definition };

  expect(await call("POST /v2/Flows/Validate", {}, wanted)).toEqual({ valid: true });
  const flow =
    stringMember(await call("POST /v2/Flows", {}, { ...wanted, CommitMessage: "First" }), "sid") ?? "";
  await call(
    "POST /v2/Flows/{Sid}",
    { Sid: flow },
    { Status: "draft", Definition: JSON.stringify(flowOf()) },
  );
  await call("POST /v2/Flows/{Sid}", { Sid: flow }, { Status: "published", Definition: definition });
  await call("GET /v2/Flows/{Sid}", { Sid: flow });
  await call("GET /v2/Flows");
  await call("GET /v2/Flows/{Sid}/Revisions", { Sid: flow });
  for (const Revision of ["1", "2", "LatestPublished", "LatestRevision"])
    await call("GET /v2/Flows/{Sid}/Revisions/{Revision}", { Sid: flow, Revision });
  await call("POST /v2/Flows/{Sid}/TestUsers", { Sid: flow }, { TestUsers: "+15550100001" });
  await call("GET /v2/Flows/{Sid}/TestUsers", { Sid: flow });

  const people = { To: "+15550100002", From: "+15550100400", Parameters: '{"ticket":"R-1"}' };
  const started = await call("POST /v2/Flows/{FlowSid}/Executions", { FlowSid: flow }, people);
  const execution = stringMember(started, "sid") ?? "";
  const ids = { FlowSid: flow, ExecutionSid: execution, Sid: execution };
  await call("GET /v2/Flows/{FlowSid}/Executions", ids);
  await call("GET /v2/Flows/{FlowSid}/Executions/{Sid}", ids);
  await call("GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context", ids);
  const steps = await call("GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps", ids);
  const step = stringMember(listMember(steps, "steps")[0], "sid") ?? "";
  await call("GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}", { ...ids, Sid: step });
  await call("GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context", {
    ...ids,
    StepSid: step,
  });
  await call("POST /v2/Flows/{FlowSid}/Executions/{Sid}", ids, { Status: "ended" });
  await call("DELETE /v2/Flows/{FlowSid}/Executions/{Sid}", ids);
  await call("DELETE /v2/Flows/{Sid}", { Sid: flow });

  expect(faults).toEqual([]);
  expect(OPERATIONS.filter((operation) => !seen.has(operation))).toEqual([]);
  expect(studio.flowsOf(ACCOUNT)).toEqual([]);
});

it("would notice an answer that breaks the document", () => {
  expect(faultsOf("GET /v2/Flows/{Sid}", 200, { sid: "FW1", status: "live" })).toEqual(
    expect.arrayContaining([
      expect.stringContaining("/sid"),
      expect.stringContaining("/status"),
      ".revision is left out",
    ]),
  );
  expect(faultsOf("DELETE /v2/Flows/{Sid}", 200, null)).not.toEqual([]);
});
