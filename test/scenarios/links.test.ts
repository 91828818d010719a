import { expect, it } from "vitest";
import type { NewCommit } from "../../src/emulator/repository.ts";
import { file, hours, survey } from "./flows.ts";
import { type Told, type World, world } from "./world.ts";

const QUESTION = "How did we do, from 1 to 5?";
const CHANGED = file(survey({ question: QUESTION }));
const CONFIGURED = "flows:\n  survey: flows/survey.json\n  hours: flows/hours.json\n";
const LIVE = { survey: survey(), hours: hours() };

interface Case {
  readonly name: string;
  readonly files: NewCommit["files"];
  readonly change: NewCommit["files"];
  /** What GitHub is asked for of the base. */
  readonly base: string;
}

const CASES: readonly Case[] = [
  {
    name: "a flow file",
    files: {
      "flows/survey.json": { link: "../real/survey.json" },
      "flows/hours.json": file(hours()),
      "real/survey.json": file(survey()),
    },
    change: { "real/survey.json": CHANGED },
    base: "real/survey.json",
  },
  {
    name: "a configured flow file",
    files: {
      "flowgate.yml": CONFIGURED,
      "flows/survey.json": { link: "../real/survey.json" },
      "flows/hours.json": file(hours()),
      "real/survey.json": file(survey()),
    },
    change: { "real/survey.json": CHANGED },
    base: "real/survey.json",
  },
  {
    name: "the folder of the flow files",
    files: {
      flows: { link: "real" },
      "real/survey.json": file(survey()),
      "real/hours.json": file(hours()),
    },
    change: { "real/survey.json": CHANGED },
    base: "real/survey.json",
  },
  {
    name: "the folder of configured flow files",
    files: {
      "flowgate.yml": CONFIGURED,
      flows: { link: "real" },
      "real/survey.json": file(survey()),
      "real/hours.json": file(hours()),
    },
    change: { "real/survey.json": CHANGED },
    base: "real/survey.json",
  },
  {
    name: "the configuration",
    files: {
      "flowgate.yml": { link: "cfg/x.yml" },
      "cfg/x.yml": CONFIGURED.replace("survey: flows/survey.json", "survey: flows/old.json"),
      "flows/old.json": file(survey()),
      "flows/survey.json": CHANGED,
      "flows/hours.json": file(hours()),
    },
    change: { "cfg/x.yml": CONFIGURED },
    base: "cfg/x.yml",
  },
];

function listOf({ outputs }: Told, name: string): unknown {
  return JSON.parse(outputs.get(name) ?? "");
}

/** What the account has published of the survey last. */
function asked(shop: World): string {
  return JSON.stringify(shop.studio.revisionsOf(shop.sid("survey")).at(-1)?.definition);
}

for (const { name, files, change, base } of CASES) {
  it(`touches what is read through a link: ${name}`, async () => {
    const shop = await world({ files, live: LIVE });
    shop.pull(change);
    const review = await shop.run("A review", shop.opened());
    expect([review.code, listOf(review, "changed")]).toEqual([0, ["survey"]]);
    expect(review.outputs.get("plan")).toContain(QUESTION);
    expect(review.requests.map(({ path }) => path).join("\n")).toContain(`/contents/${base}?ref=`);
    const offline = await shop.run("Without credentials", shop.updated(), {
      inputs: { "api-key": "", "api-secret": "" },
    });
    expect(offline.outputs.get("plan")).toContain(
      `ask sends \\"${QUESTION}\\" instead of \\"How did we do?\\"`,
    );
    shop.repository.mergePullRequest(1);
    const publish = await shop.run("A publish", shop.pushed());
    expect([publish.code, listOf(publish, "published")]).toEqual([0, ["survey"]]);
    expect(asked(shop)).toContain(QUESTION);
  });
}

it("touches nothing where a link leads elsewhere than the change", async () => {
  const [first] = CASES;
  const shop = await world({ files: { ...first?.files, "real/other.json": file(hours()) }, live: LIVE });
  shop.pull({ "real/other.json": CHANGED });
  const review = await shop.run("A review", shop.opened());
  expect([review.code, listOf(review, "changed"), review.writes]).toEqual([0, [], []]);
});

it("touches a flow whose link is led elsewhere", async () => {
  const [first] = CASES;
  const shop = await world({ files: { ...first?.files, "real/other.json": CHANGED }, live: LIVE });
  shop.pull({ "flows/survey.json": { link: "../real/other.json" } });
  const review = await shop.run("A review", shop.opened(), { inputs: { "api-key": "", "api-secret": "" } });
  expect([review.code, listOf(review, "changed")]).toEqual([0, ["survey"]]);
  expect(review.outputs.get("plan")).toContain(`ask sends \\"${QUESTION}\\" instead of \\"How did we do?\\"`);
});

it("touches the flows of a folder whose link is led elsewhere", async () => {
  const { files } = CASES[3] ?? {};
  const shop = await world({
    files: { ...files, "other/survey.json": CHANGED, "other/hours.json": file(hours()) },
    live: LIVE,
  });
  shop.pull({ flows: { link: "other" } });
  const review = await shop.run("A review", shop.opened());
  expect([review.code, listOf(review, "changed")]).toEqual([0, ["survey"]]);
  shop.repository.mergePullRequest(1);
  const publish = await shop.run("A publish", shop.pushed());
  expect([publish.code, listOf(publish, "published")]).toEqual([0, ["survey"]]);
  expect(asked(shop)).toContain(QUESTION);
});

it("knows a version of a linked file that was never published", async () => {
  const [first] = CASES;
  const shop = await world({ files: first?.files ?? {}, live: LIVE });
  const between = survey({ question: "How was it?" });
  shop.push({ "real/survey.json": file(between) });
  shop.studio.editInConsole(shop.sid("survey"), { definition: between, status: "published" });
  shop.push({ "real/survey.json": file(survey({ question: "And?" })) });
  shop.push({ "real/survey.json": CHANGED });
  const publish = await shop.run("A publish", shop.pushed());
  expect([publish.code, listOf(publish, "published")]).toEqual([0, ["survey"]]);
});
