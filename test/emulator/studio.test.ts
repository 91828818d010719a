import { describe, expect, it } from "vitest";
import { listMember, member, stringMember } from "../../src/flow/json.ts";
import { ACCOUNT, AUTH, ask, basic, KEY, OTHER, OTHER_AUTH, studioWithAccounts } from "./ask.ts";
import { flowOf, say } from "./definitions.ts";

const DEFINITION = JSON.stringify(flowOf(say("hi", "Hello")));
const WANTED = { FriendlyName: "Main", Status: "published", Definition: DEFINITION };

describe("credentials", () => {
  it.each<[string, string | undefined, number]>([
    ["a key and its secret", AUTH, 200],
    ["the account and its token", basic(ACCOUNT, "token-one"), 200],
    ["nothing", undefined, 401],
    ["a wrong secret", basic(KEY.sid, "wrong"), 401],
    ["the account with a key's secret", basic(ACCOUNT, KEY.secret), 401],
    ["an inherited name", basic("constructor", "undefined"), 401],
    ["a bearer token", "Bearer x", 401],
  ])("%s", async (_name, auth, status) => {
    const studio = await studioWithAccounts();
    const reply = await ask("GET", `${studio.origin}/v2/Flows`, auth === undefined ? {} : { auth });
    expect(reply.status).toBe(status);
    if (status === 401) expect(reply.json).toMatchObject({ code: 20003, status: 401 });
  });

  it("an account's flows are not there for another's key", async () => {
    const studio = await studioWithAccounts();
    const sid = studio.seedFlow(ACCOUNT, { friendlyName: "Main", definition: flowOf() });
    const path = `${studio.origin}/v2/Flows/${sid}`;
    expect((await ask("GET", path, { auth: AUTH })).json.account_sid).toBe(ACCOUNT);
    for (const at of [
      path,
      `${path}/Revisions`,
      `${path}/Revisions/1`,
      `${path}/TestUsers`,
      `${path}/Executions`,
    ])
      expect(await ask("GET", at, { auth: OTHER_AUTH })).toMatchObject({
        status: 404,
        json: { code: 20404 },
      });
    expect((await ask("DELETE", path, { auth: OTHER_AUTH })).status).toBe(404);
    expect(studio.flowsOf(ACCOUNT)).toHaveLength(1);
  });
});

describe("bodies", () => {
  it("takes forms only", async () => {
    const studio = await studioWithAccounts();
    expect((await ask("POST", `${studio.origin}/v2/Flows`, { auth: AUTH, json: WANTED })).status).toBe(400);
    expect(studio.flowsOf(ACCOUNT)).toEqual([]);
  });

  it("refuses one over 1 MB", async () => {
    const studio = await studioWithAccounts();
    const Definition = JSON.stringify(flowOf(say("hi", "x".repeat(1_050_000))));
    const form = { ...WANTED, Definition };
    expect((await ask("POST", `${studio.origin}/v2/Flows`, { auth: AUTH, form })).status).toBe(413);
  });

  it.each(["FriendlyName", "Status", "Definition"])("wants %s of a new flow", async (name) => {
    const studio = await studioWithAccounts();
    const { [name as keyof typeof WANTED]: _gone, ...form } = WANTED;
    for (const path of ["/v2/Flows", "/v2/Flows/Validate"])
      expect(await ask("POST", studio.origin + path, { auth: AUTH, form })).toMatchObject({
        status: 400,
        json: { code: 20001, message: `Missing required parameter ${name} in the post body` },
      });
  });

  it.each([{ Status: "live" }, { CommitMessage: "" }, { Definition: "{" }])("refuses %j", async (wrong) => {
    const studio = await studioWithAccounts();
    const form = { ...WANTED, ...wrong };
    expect((await ask("POST", `${studio.origin}/v2/Flows`, { auth: AUTH, form })).status).toBe(400);
    expect(studio.flowsOf(ACCOUNT)).toEqual([]);
  });

  it("refuses more than 2,000 widgets, counted with all subflows", async () => {
    const studio = await studioWithAccounts();
    const many = Array.from({ length: 1200 }, (_, n) => say(`say_${n}`, "x"));
    const sub = studio.seedFlow(ACCOUNT, { friendlyName: "Sub", definition: flowOf(...many) });
    const run = {
      name: "sub",
      type: "run-subflow",
      properties: { flow_sid: sub, flow_revision: "1" },
      transitions: [],
    };
    const validate = (widgets: number) => {
      const Definition = JSON.stringify(flowOf(run, ...many.slice(0, widgets)));
      return ask("POST", `${studio.origin}/v2/Flows/Validate`, {
        auth: AUTH,
        form: { ...WANTED, Definition },
      });
    };
    expect((await validate(797)).json).toEqual({ valid: true });
    expect(await validate(798)).toMatchObject({ status: 400, json: { code: 81025 } });
  });
});

describe("revisions", () => {
  it("each write makes one, and a flow answers the latest, published or not", async () => {
    const studio = await studioWithAccounts();
    const created = await ask("POST", `${studio.origin}/v2/Flows`, {
      auth: AUTH,
      form: { ...WANTED, CommitMessage: "1st" },
    });
    expect(created).toMatchObject({
      status: 201,
      json: { revision: 1, date_updated: null, commit_message: "1st" },
    });
    const path = `${studio.origin}/v2/Flows/${created.json.sid}`;
    const again = await ask("POST", path, {
      auth: AUTH,
      form: { Status: "published", Definition: DEFINITION },
    });
    expect(again).toMatchObject({ status: 200, json: { revision: 2, commit_message: null } });
    expect(again.json.date_updated).not.toBeNull();
    studio.editInConsole(String(created.json.sid), {
      definition: flowOf(),
      status: "draft",
      author: `US${"a".repeat(32)}`,
    });
    expect((await ask("GET", path, { auth: AUTH })).json).toMatchObject({ revision: 3, status: "draft" });
    const named = async (name: string) =>
      (await ask("GET", `${path}/Revisions/${name}`, { auth: AUTH })).json;
    expect(await named("LatestPublished")).toMatchObject({ revision: 2 });
    expect(await named("LatestRevision")).toMatchObject({ revision: 3, author_sid: `US${"a".repeat(32)}` });
    expect(await named("1")).toMatchObject({ revision: 1, author_sid: null });
    expect(await named("first")).toMatchObject({ code: 81021 });
    expect(await named("9")).toMatchObject({ code: 20404 });
    const list = (await ask("GET", `${path}/Revisions?PageSize=2`, { auth: AUTH })).json;
    expect(
      listMember(list, "revisions").map((one) => [member(one, "revision"), member(one, "definition")]),
    ).toEqual([
      [3, null],
      [2, null],
    ]);
    expect(studio.revisionsOf(String(created.json.sid)).map(({ author }) => author)).toEqual([
      null,
      null,
      `US${"a".repeat(32)}`,
    ]);
  });

  it("a flow that was never published has no LatestPublished", async () => {
    const studio = await studioWithAccounts();
    const sid = studio.seedFlow(ACCOUNT, { friendlyName: "Draft", definition: flowOf(), status: "draft" });
    const reply = await ask("GET", `${studio.origin}/v2/Flows/${sid}/Revisions/LatestPublished`, {
      auth: AUTH,
    });
    expect(reply).toMatchObject({ status: 404, json: { code: 20404 } });
  });

  it("answers keys in the API's order, lists in their own", async () => {
    const studio = await studioWithAccounts();
    const sid = studio.seedFlow(ACCOUNT, {
      friendlyName: "Main",
      definition: flowOf(say("b", "2", "a"), say("a", "1")),
    });
    const { definition = null } = (await ask("GET", `${studio.origin}/v2/Flows/${sid}`, { auth: AUTH })).json;
    expect(definition).toEqual(flowOf(say("b", "2", "a"), say("a", "1")));
    expect(Object.keys(definition ?? {})).toEqual(["states", "initial_state", "flags", "description"]);
    const [trigger, first] = listMember(definition, "states");
    expect(Object.keys(first ?? {})).toEqual(["transitions", "type", "name", "properties"]);
    expect(Object.keys(member(member(trigger, "properties"), "offset") ?? {})).toEqual(["y", "x"]);
    expect(stringMember(first, "name")).toBe("b");
  });
});

describe("pages", () => {
  it("follows next_page_url to the end, past a flow that is deleted meanwhile", async () => {
    const studio = await studioWithAccounts();
    const sids = Array.from({ length: 5 }, (_, n) =>
      studio.seedFlow(ACCOUNT, { friendlyName: `Flow ${n}`, definition: flowOf() }),
    );
    studio.seedFlow(OTHER, { friendlyName: "Not ours", definition: flowOf() });
    const seen: string[] = [];
    let url: string | undefined = `${studio.origin}/v2/Flows?PageSize=2`;
    while (url !== undefined) {
      const { json } = await ask("GET", url, { auth: AUTH });
      seen.push(...listMember(json, "flows").map((flow) => stringMember(flow, "sid") ?? ""));
      if (seen.length === 2) await ask("DELETE", `${studio.origin}/v2/Flows/${sids[0]}`, { auth: AUTH });
      url = stringMember(json.meta, "next_page_url");
    }
    expect(seen).toEqual(sids);
  });

  it.each(["PageSize=0", "PageSize=1001", "PageSize=x", "Page=-1", "PageToken=PAnone"])(
    "refuses %s",
    async (query) => {
      const studio = await studioWithAccounts();
      studio.seedFlow(ACCOUNT, { friendlyName: "Main", definition: flowOf() });
      expect((await ask("GET", `${studio.origin}/v2/Flows?${query}`, { auth: AUTH })).status).toBe(400);
    },
  );

  it("names Twilio's host where that is wanted", async () => {
    const studio = await studioWithAccounts({ twilioAddresses: true });
    studio.seedFlow(ACCOUNT, { friendlyName: "A", definition: flowOf() });
    studio.seedFlow(ACCOUNT, { friendlyName: "B", definition: flowOf() });
    const { json } = await ask("GET", `${studio.origin}/v2/Flows?PageSize=1`, { auth: AUTH });
    expect(stringMember(json.meta, "next_page_url")).toMatch(
      /^https:\/\/studio\.twilio\.com\/v2\/Flows\?PageSize=1&Page=1&PageToken=PAFW/,
    );
  });
});

describe("what an account holds beside flows", () => {
  it("tells whether a thing exists, in its own account only", async () => {
    const studio = await studioWithAccounts();
    const workspace = `WS${"a".repeat(32)}`;
    const workflow = `WW${"a".repeat(32)}`;
    const list = `/taskrouter/v1/Workspaces/${workspace}/Workflows`;
    studio.addResource(ACCOUNT, "/taskrouter/v1/Workspaces", { sid: workspace, friendly_name: "Flex" });
    studio.addResource(ACCOUNT, list, { sid: workflow, friendly_name: "Support" });
    const get = (path: string, auth = AUTH) => ask("GET", studio.origin + path, { auth });
    expect((await get(list)).json.workflows).toMatchObject([{ sid: workflow, account_sid: ACCOUNT }]);
    expect((await get(`${list}/${workflow}`)).status).toBe(200);
    expect((await get(`${list}/WW0`)).status).toBe(404);
    expect((await get(`/taskrouter/v1/Workspaces/${workspace}/TaskChannels`)).json.channels).toEqual([]);
    expect((await get(list, OTHER_AUTH)).status).toBe(404);
    expect((await get("/taskrouter/v1/Workspaces", OTHER_AUTH)).json.workspaces).toEqual([]);
    expect((await get(`/content/v1/Content/HX${"a".repeat(32)}`)).status).toBe(404);
  });

  it("shows an account to its token, not to a key", async () => {
    const studio = await studioWithAccounts();
    const path = `${studio.origin}/api/2010-04-01/Accounts/${ACCOUNT}.json`;
    expect((await ask("GET", path, { auth: basic(ACCOUNT, "token-one") })).json).toMatchObject({
      sid: ACCOUNT,
    });
    expect((await ask("GET", path, { auth: AUTH })).status).toBe(401);
  });
});

it("records every request in the order of arrival", async () => {
  const studio = await studioWithAccounts();
  await ask("POST", `${studio.origin}/v2/Flows`, { auth: AUTH, form: WANTED });
  await ask("GET", `${studio.origin}/v2/Flows?PageSize=7`);
  expect(studio.requests).toMatchObject([
    { method: "POST", path: "/v2/Flows", form: WANTED, status: 201, account: ACCOUNT },
    { method: "GET", path: "/v2/Flows?PageSize=7", form: {}, status: 401, account: null },
  ]);
});

it("is the same in every run", async () => {
  const run = async () => {
    const studio = await studioWithAccounts();
    const { json, text } = await ask("POST", `${studio.origin}/v2/Flows`, { auth: AUTH, form: WANTED });
    return [json.sid, text.replaceAll(studio.origin, "")];
  };
  expect(await run()).toEqual(await run());
});
