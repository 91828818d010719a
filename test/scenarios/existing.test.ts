import { expect, it } from "vitest";
import { say } from "../../src/cli/demo/widgets.ts";
import type { Json } from "../../src/flow/json.ts";
import { file, hours, survey } from "./flows.ts";
import { type Told, world } from "./world.ts";

const STRICT = { inputs: { "fail-on": "warning" } };
const CHANGED = { "flows/survey.json": file(survey({ question: "How did we do, from 1 to 5?" })) };
const NOTES = '{"notes":["remember the milk"]}\n';

/** A survey with a widget that nothing leads to. */
const UNREACHED = file({ ...survey(), states: [...(survey().states as Json[]), say("alone", "Anybody?")] });

interface Listed {
  readonly rule: string;
  readonly origin: string;
}

/** Every finding of a run, as `rule: origin`. */
function found({ outputs }: Told): string[] {
  const plan = JSON.parse(outputs.get("plan") ?? "") as {
    findings?: Listed[];
    flows: { findings: Listed[] }[];
  };
  const all = [...(plan.findings ?? []), ...plan.flows.flatMap(({ findings }) => findings)];
  return all.map(({ rule, origin }) => `${rule}: ${origin}`);
}

function configured(more = "", flows = "  survey: flows/survey.json\n"): string {
  return `flows:\n${flows}${more}`;
}

const IGNORE = "ignore: [{ rule: unreachable-widget, flow: survey, reason: an old host }]\n";
const HOURS = "  survey: flows/survey.json\n  hours: flows/hours.json\n";

it("holds no change answerable for a file that was no flow before", async () => {
  const shop = await world({ files: { "flows/survey.json": file(survey()), "flows/notes.json": NOTES } });
  shop.pull(CHANGED);
  const first = await shop.run("A file beside it is no flow", shop.opened(), STRICT);
  expect([first.code, found(first)]).toEqual([0, ["not-a-flow: existing"]]);
  shop.amend({ "flows/notes.json": '{"notes":[]}\n' });
  const second = await shop.run("It is changed, and no flow as before", shop.updated(), STRICT);
  expect([second.code, found(second)]).toEqual([0, ["not-a-flow: existing"]]);
  shop.amend({ "flows/more.json": NOTES });
  const third = await shop.run("Another one comes", shop.updated(), STRICT);
  expect([third.code, found(third)]).toEqual([1, ["not-a-flow: new", "not-a-flow: existing"]]);
  await shop.golden("existing-no-flow");
});

it("holds a change answerable for a flow that it makes none", async () => {
  const shop = await world();
  shop.pull({ "flows/survey.json": NOTES, "flows/hours.json": file(hours()) });
  const told = await shop.run("A flow is made notes", shop.opened(), STRICT);
  expect([told.code, found(told)]).toEqual([1, ["not-a-flow: new"]]);
});

it("holds no change answerable for an ignore that had nothing to do before", async () => {
  const shop = await world({
    files: { "flowgate.yml": configured(IGNORE), "flows/survey.json": file(survey()) },
  });
  shop.pull(CHANGED);
  const first = await shop.run("The flow is changed", shop.opened(), STRICT);
  expect([first.code, found(first)]).toEqual([0, ["unused-ignore: existing"]]);
  shop.amend({ "README.md": "# Flows\n", "flows/survey.json": file(survey()) });
  const second = await shop.run("No flow is changed", shop.updated(), {
    inputs: { ...STRICT.inputs, scope: "all" },
  });
  expect([second.code, found(second)]).toEqual([0, ["unused-ignore: existing"]]);
  const two = IGNORE.replace("]", ", { rule: silent-loop, flow: survey, reason: none }]");
  shop.amend({ "flowgate.yml": configured(two) });
  const third = await shop.run("A second one comes", shop.updated(), STRICT);
  expect([third.code, found(third)]).toEqual([1, ["unused-ignore: existing", "unused-ignore: new"]]);
  await shop.golden("existing-unused-ignore");
});

it("holds a change answerable for an ignore that has nothing to do since", async () => {
  const shop = await world({
    files: { "flowgate.yml": configured(IGNORE), "flows/survey.json": UNREACHED },
  });
  shop.pull({ "flows/survey.json": file(survey()) });
  const mended = await shop.run("The last finding is mended", shop.opened(), STRICT);
  expect([mended.code, found(mended)]).toEqual([1, ["unused-ignore: new"]]);
});

it("holds a change answerable for an ignore whose last flow it takes away", async () => {
  const everywhere = IGNORE.replace("flow: survey, ", "");
  const shop = await world({
    files: {
      "flowgate.yml": configured(everywhere, HOURS),
      "flows/survey.json": UNREACHED,
      "flows/hours.json": file(hours()),
    },
    live: { survey: survey(), hours: hours() },
  });
  shop.pull({
    "flowgate.yml": configured(everywhere, "  hours: flows/hours.json\n"),
    "flows/survey.json": null,
  });
  const told = await shop.run("The flow with the finding goes", shop.opened(), {
    inputs: { ...STRICT.inputs, scope: "all" },
  });
  expect([told.code, found(told)]).toEqual([1, ["unused-ignore: new", "removed-flow: new"]]);
});

it("holds no change answerable for a file that was missing before", async () => {
  const shop = await world({
    files: { "flowgate.yml": configured("", HOURS), "flows/survey.json": file(survey()) },
  });
  shop.pull(CHANGED);
  const all = await shop.run("Every flow is looked at", shop.opened(), { inputs: { scope: "all" } });
  expect([all.code, found(all)]).toEqual([0, ["missing-file: existing"]]);
  shop.amend({ "flowgate.yml": configured("rules: { plain-http: error }\n", HOURS) });
  const rule = await shop.run("A rule is changed", shop.updated());
  expect([rule.code, found(rule)]).toEqual([0, ["missing-file: existing"]]);
  shop.repository.mergePullRequest(1);
  const merged = await shop.run("The merge is published", shop.closed());
  expect([merged.code, found(merged), merged.outputs.get("published")]).toEqual([
    0,
    ["missing-file: existing"],
    '["survey"]',
  ]);
  await shop.golden("existing-missing-file");
});

it("holds a change answerable for a file that it takes away", async () => {
  const shop = await world({
    files: { "flowgate.yml": configured(), "flows/survey.json": file(survey()) },
  });
  shop.pull({ "flows/survey.json": null });
  const told = await shop.run("The file is gone, its entry is there", shop.opened());
  expect([told.code, found(told)]).toEqual([1, ["missing-file: new"]]);
});

it("does not publish without a flow, however long there was none", async () => {
  const shop = await world({ files: { "README.md": "# Flows\n" }, live: {} });
  shop.pull({ "README.md": "# No flows\n" });
  const reviewed = await shop.run("A review", shop.opened(), STRICT);
  expect([reviewed.code, found(reviewed)]).toEqual([1, ["no-flows: new"]]);
  shop.repository.mergePullRequest(1);
  const published = await shop.run("A publish", shop.closed());
  expect([published.code, found(published)]).toEqual([1, ["no-flows: new"]]);
});

it("knows the findings of a file again whose flow has another key by now", async () => {
  const shop = await world({
    files: { "flowgate.yml": configured(), "flows/survey.json": UNREACHED },
    live: { survey: JSON.parse(UNREACHED) },
  });
  shop.pull({ "flowgate.yml": configured("", "  feedback: { file: flows/survey.json, name: survey }\n") });
  const told = await shop.run("The key alone is another", shop.opened(), {
    inputs: { ...STRICT.inputs, scope: "all" },
  });
  expect([told.code, found(told)]).toEqual([0, ["unreachable-widget: existing"]]);
  expect(told.outputs.get("changed")).toBe("[]");
});

it("says in which widget a flow is named that there is not", async () => {
  const shop = await world();
  shop.pull({ "flows/survey.json": file(survey({ question: `See \${flow:nope}` })) });
  const { code, outputs } = await shop.run("No such key", shop.opened());
  const [flow] = JSON.parse(outputs.get("plan") ?? "").flows;
  expect([code, flow.findings]).toEqual([
    1,
    [expect.objectContaining({ rule: "unknown-flow", widget: "ask", pointer: "#/states/1/properties/body" })],
  ]);
});
