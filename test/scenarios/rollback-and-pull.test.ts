import { expect, it } from "vitest";
import { file, survey } from "./flows.ts";
import { type World, world } from "./world.ts";

const BY_HAND = { name: "workflow_dispatch" } as const;
const EDIT = survey({ question: "Was that any good?" });

/** A survey whose live revision is somebody's edit in the Console. */
async function edited(): Promise<World> {
  const shop = await world();
  shop.studio.editInConsole(shop.sid("survey"), {
    definition: EDIT,
    status: "published",
    author: `US${"5".repeat(32)}`,
  });
  return shop;
}

it("rolls a flow back by hand, and holds it until a change touches it", async () => {
  const shop = await world();
  shop.push({ "flows/survey.json": file(EDIT) });
  await shop.run("A publish that turns out to be wrong", shop.pushed());
  const inputs = { mode: "rollback", flow: "survey" };
  const dry = await shop.run("What a rollback would do", BY_HAND, {
    inputs: { ...inputs, "dry-run": "true" },
  });
  expect([dry.code, dry.writes]).toEqual([0, []]);
  const back = await shop.run("The rollback", BY_HAND, { inputs });
  expect([back.code, back.outputs.get("published")]).toEqual([0, '["survey"]']);
  shop.push({ "README.md": "Flows" }, "Change something else");
  const held = await shop.run("A push that does not touch the flow", shop.pushed());
  expect([held.code, held.writes]).toEqual([0, []]);
  shop.push({ "flows/survey.json": file(survey({ question: "Were we of help?" })) }, "Mend the survey");
  const mended = await shop.run("A push that mends it", shop.pushed());
  expect([mended.code, mended.outputs.get("published")]).toEqual([0, '["survey"]']);
  await shop.golden("rollback");
});

it("refuses a rollback from an open pull request, and one of a flow that it does not know", async () => {
  const shop = await world();
  shop.pull({ "flows/survey.json": file(survey()) });
  const inputs = { mode: "rollback", flow: "survey" };
  const refused = await shop.run("From an open pull request", shop.opened(), { inputs });
  expect([refused.code, refused.requests]).toEqual([1, []]);
  const unknown = await shop.run("Of no flow", BY_HAND, { inputs: { ...inputs, flow: "servey" } });
  expect(unknown.code).toBe(1);
  expect(unknown.writes).toEqual([]);
  await shop.golden("rollback-refused");
});

it("pulls what was published in the Console into the workspace", async () => {
  const shop = await edited();
  const pulled = await shop.run("The pull", { name: "schedule" }, { inputs: { mode: "pull" } });
  expect([pulled.code, pulled.writes, pulled.outputs.get("changed")]).toEqual([0, [], '["survey"]']);
  expect(shop.left("flows/survey.json")).toBe(file(EDIT));
  shop.push({ "flows/survey.json": shop.left("flows/survey.json") }, "Take the edit over");
  const published = await shop.run("The merge of what was pulled", shop.pushed());
  expect([published.code, published.writes]).toEqual([0, []]);
  await shop.golden("pull");
});
