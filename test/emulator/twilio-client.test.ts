import twilio from "twilio";
import { expect, it } from "vitest";
import { ACCOUNT, KEY, studioWithAccounts } from "./ask.ts";
import { BILLING_SID, fixture, flowOf, say } from "./definitions.ts";

/** Twilio's own client, pointed at the emulator. */
async function clientAndStudio() {
  const studio = await studioWithAccounts();
  const client = twilio(KEY.sid, KEY.secret, { accountSid: ACCOUNT });
  client.studio.baseUrl = studio.origin;
  return { studio, flows: client.studio.v2.flows, validate: client.studio.v2.flowValidate };
}

it("creates, updates, lists and deletes flows", async () => {
  const { studio, flows } = await clientAndStudio();
  const created = await flows.create({
    friendlyName: "Survey",
    status: "draft",
    definition: fixture("survey.json"),
    commitMessage: "First",
  });
  expect(created).toMatchObject({
    accountSid: ACCOUNT,
    friendlyName: "Survey",
    status: "draft",
    revision: 1,
    valid: true,
  });
  expect(created.dateUpdated).toBeNull();
  const updated = await flows(created.sid).update({ status: "published", commitMessage: "Second" });
  expect(updated).toMatchObject({ status: "published", revision: 2, commitMessage: "Second" });
  expect(updated.definition).toEqual(fixture("survey.json"));
  expect(studio.revisionsOf(created.sid).map(({ status }) => status)).toEqual(["draft", "published"]);
  expect(await flows(created.sid).remove()).toBe(true);
  await expect(flows(created.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
});

it("pages through a list without definitions, and fetches each", async () => {
  const { studio, flows } = await clientAndStudio();
  for (let n = 1; n <= 7; n += 1)
    studio.seedFlow(ACCOUNT, { friendlyName: `Flow ${n}`, definition: flowOf(say("hi", `${n}`)) });
  const listed = await flows.list({ pageSize: 3 });
  expect(listed.map(({ friendlyName }) => friendlyName)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((n) => `Flow ${n}`),
  );
  expect(
    listed.map(({ definition, valid, errors, warnings }) => [definition, valid, errors, warnings]),
  ).toEqual(listed.map(() => [null, null, null, null]));
  expect(studio.requests.map(({ path }) => path.split("?")[0])).toEqual([
    "/v2/Flows",
    "/v2/Flows",
    "/v2/Flows",
  ]);
  expect((await flows(listed[6]?.sid ?? "").fetch()).definition).toEqual(flowOf(say("hi", "7")));
});

it("reads revisions one by one", async () => {
  const { studio, flows } = await clientAndStudio();
  const sid = studio.seedFlow(ACCOUNT, { friendlyName: "Survey", definition: flowOf() });
  studio.editInConsole(sid, {
    definition: flowOf(say("hi", "draft")),
    status: "draft",
    author: `US${"a".repeat(32)}`,
  });
  expect(await flows(sid).revisions("LatestPublished").fetch()).toMatchObject({
    revision: 1,
    status: "published",
  });
  expect(await flows(sid).revisions("LatestRevision").fetch()).toMatchObject({
    revision: 2,
    status: "draft",
  });
  expect((await flows(sid).revisions("2").fetch()).definition).toEqual(flowOf(say("hi", "draft")));
  expect(await flows(sid).fetch()).toMatchObject({ revision: 2, status: "draft" });
  await expect(flows(sid).revisions("newest").fetch()).rejects.toMatchObject({ status: 400, code: 81021 });
  await expect(flows(sid).revisions("3").fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
});

it("validates, with the details of what is wrong", async () => {
  const { studio, validate } = await clientAndStudio();
  const update = (definition: object) =>
    validate.update({ friendlyName: "Main IVR", status: "published", definition });
  await expect(update(fixture("main-ivr.json"))).rejects.toMatchObject({
    status: 400,
    code: 81022,
    details: {
      errors: [{ property_path: expect.stringMatching(/^#\/states\/\d+\/properties\/flow_sid$/) }],
      warnings: [],
    },
  });
  studio.seedFlow(ACCOUNT, {
    friendlyName: "Billing",
    definition: fixture("billing.json"),
    sid: BILLING_SID,
  });
  expect((await update(fixture("main-ivr.json"))).valid).toBe(true);
});

it("starts, reads and ends executions", async () => {
  const { studio, flows } = await clientAndStudio();
  const sid = studio.seedFlow(ACCOUNT, { friendlyName: "Alerts", definition: fixture("alerts.json") });
  const wanted = { to: "+15550100002", from: "+15550100400", parameters: { model: "Harbor 3" } };
  const started = await flows(sid).executions.create(wanted);
  expect(started).toMatchObject({ status: "active", contactChannelAddress: wanted.to });
  await expect(flows(sid).executions.create(wanted)).rejects.toMatchObject({ status: 409, code: 20409 });
  const execution = flows(sid).executions(started.sid);
  expect((await execution.executionContext().fetch()).context).toMatchObject({
    flow: { data: { model: "Harbor 3" } },
  });
  const steps = await execution.steps.list();
  expect(steps.map(({ transitionedTo }) => transitionedTo)).toEqual(["call_customer"]);
  expect(await execution.update({ status: "ended" })).toMatchObject({ status: "ended" });
  expect((await flows(sid).executions.list()).map((one) => one.status)).toEqual(["ended"]);
});

it("keeps test users", async () => {
  const { studio, flows } = await clientAndStudio();
  const sid = studio.seedFlow(ACCOUNT, { friendlyName: "Survey", definition: flowOf() });
  await flows(sid)
    .testUsers()
    .update({ testUsers: ["+15550100001", "+15550100002"] });
  expect((await flows(sid).testUsers().fetch()).testUsers).toEqual(["+15550100001", "+15550100002"]);
});

it("is told 401 for wrong credentials", async () => {
  const { studio } = await clientAndStudio();
  const stranger = twilio(KEY.sid, "not the secret", { accountSid: ACCOUNT });
  stranger.studio.baseUrl = studio.origin;
  await expect(stranger.studio.v2.flows.list()).rejects.toMatchObject({ status: 401, code: 20003 });
});
