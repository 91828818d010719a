import { expect, it } from "vitest";
import { file, hours, survey } from "./flows.ts";
import { ACCOUNT, KEY, OTHER_ACCOUNT, type RunOptions, type WorldOptions, world } from "./world.ts";

interface Case extends RunOptions {
  readonly name: string;
  /** What the pull request changes; default: the survey, well. */
  readonly change?: NonNullable<WorldOptions["files"]>;
  readonly live?: WorldOptions["live"];
  /** Default: it fails. */
  readonly passes?: true;
}

const GOOD = file(survey({ question: "How did we do, from 1 to 5?" }));
const configured = (flows: string, environments = "{ default: {} }") =>
  `environments: ${environments}\nflows:\n${flows}`;

/** Everything that a person can get wrong, and what it is told. */
const CASES: readonly Case[] = [
  { name: "broken JSON", change: { "flows/survey.json": GOOD.replace('"states": [', '"states": [,') } },
  {
    name: "a duplicate key",
    change: {
      "flows/survey.json": GOOD.replace('"name": "ask",', '"name": "ask",\n      "name": "question",'),
    },
  },
  {
    name: "a file that is no flow",
    change: { "flows/notes.json": '{"notes":["remember the milk"]}\n' },
    passes: true,
  },
  {
    name: "a configured file that is no flow",
    change: {
      "flowgate.yml": configured("  notes: flows/notes.json\n"),
      "flows/notes.json": '{"notes":[]}\n',
    },
  },
  {
    name: "a flow over 1 MB once encoded",
    change: { "flows/survey.json": file(survey({ question: `How did we do? ${"€".repeat(150_000)}` })) },
  },
  {
    name: "a flow over 1 MB once encoded and no credentials",
    change: { "flows/survey.json": file(survey({ question: `How did we do? ${"€".repeat(150_000)}` })) },
    inputs: { "api-key": "", "api-secret": "" },
  },
  {
    name: "a flow over 1 MB",
    change: { "flows/survey.json": file(survey({ question: `How did we do? ${"x".repeat(1_100_000)}` })) },
  },
  { name: "a link out of the repository", change: { "flows/outside.json": { link: "/etc/hostname" } } },
  { name: "globs that match nothing", inputs: { flows: "studio/**/*.json" }, passes: true },
  {
    name: "an unknown environment",
    change: {
      "flowgate.yml": configured("  survey: flows/survey.json\n", "{ staging: {}, production: {} }"),
    },
    inputs: { environment: "prodution" },
  },
  {
    name: "an environment that is not named",
    change: {
      "flowgate.yml": configured("  survey: flows/survey.json\n", "{ staging: {}, production: {} }"),
    },
  },
  { name: "a missing secret", inputs: { "api-secret": "" } },
  { name: "a wrong secret", inputs: { "api-secret": "not-the-secret" } },
  { name: "key and secret swapped", inputs: { "api-key": KEY.secret, "api-secret": KEY.sid } },
  { name: "an input that is none of those", inputs: { scope: "everything" } },
  {
    name: "a SID that is not in the account",
    change: {
      "flowgate.yml": configured(
        `  survey: { file: flows/survey.json, sid: { default: FW${"9".repeat(32)} } }\n`,
      ),
    },
  },
  {
    name: "two flows of one name",
    live: { survey: survey(), other: { friendlyName: "survey", definition: hours() } },
    change: { "flows/survey.json": GOOD },
  },
  { name: "another account", inputs: { "account-sid": OTHER_ACCOUNT } },
  {
    name: "accounts that do not agree",
    change: {
      "flowgate.yml": configured(
        "  survey: flows/survey.json\n",
        `{ default: { account: ${OTHER_ACCOUNT} } }`,
      ),
    },
    inputs: { "account-sid": ACCOUNT },
  },
  {
    name: "an unknown key",
    change: { "flowgate.yml": `${configured("  survey: flows/survey.json\n")}resource: {}\n` },
  },
  { name: "a configuration that does not exist", inputs: { config: "flowgate.yaml" } },
  { name: "a working directory that does not exist", inputs: { "working-directory": "voice" } },
  {
    name: "a variable that is not set",
    change: {
      "flowgate.yml":
        `source: dev\n${configured("  survey: flows/survey.json\n", "{ dev: {}, production: {} }")}resources:\n  number: { dev: "+15555550111", production: "$` +
        '{SHOP_NUMBER}" }\n',
    },
    inputs: { environment: "production" },
  },
  {
    name: "a file that is missing",
    change: { "flowgate.yml": configured("  survey: flows/survey.json\n  hours: flows/hours.json\n") },
  },
  {
    name: "a report over a flow file",
    inputs: { report: "flows/survey.json" },
  },
  {
    name: "a report over the configuration",
    change: { "flowgate.yml": configured("  survey: flows/survey.json\n") },
    inputs: { report: "./flowgate.yml" },
  },
  {
    name: "a SARIF file over git itself",
    inputs: { sarif: ".git/HEAD" },
  },
  {
    name: "two reports in one file",
    inputs: { report: "out", sarif: "./out" },
  },
  {
    name: "two files of one name",
    change: { "flows/old/survey.json": file(hours()) },
  },
];

for (const { name, change = { "flows/survey.json": GOOD }, live, passes, ...options } of CASES) {
  it(`tells what to do about ${name}`, async () => {
    const shop = await world(live === undefined ? {} : { live });
    shop.pull(change);
    const { code, outputs, writes } = await shop.run(name, shop.opened(), options);
    expect([code, outputs.get("verdict")]).toEqual(passes ? [0, "pass"] : [1, "fail"]);
    expect(writes.filter(({ host }) => host === "Twilio")).toEqual([]);
    await shop.golden(`bad-input-${name.toLowerCase().replaceAll(" ", "-")}`);
  });
}

it("does not publish without credentials, or for no account", async () => {
  const shop = await world();
  shop.push({ "flows/survey.json": GOOD });
  await shop.run("Without credentials", shop.pushed(), { inputs: { "api-key": "", "api-secret": "" } });
  await shop.run("For no account", shop.pushed(), { inputs: { "account-sid": "" } });
  await shop.run("With a key of another account", shop.pushed(), {
    inputs: { "account-sid": OTHER_ACCOUNT },
  });
  await shop.golden("bad-input-publish");
});
