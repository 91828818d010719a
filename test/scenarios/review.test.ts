import { expect, it } from "vitest";
import { closing, file, hours, line, survey } from "./flows.ts";
import { KEY, READ_ONLY_TOKEN, world } from "./world.ts";

const CHANGED = { "flows/survey.json": file(survey({ question: "How did we do, from 1 to 5?" })) };

/** A survey whose text stands behind a BOM, in Windows lines, with one key written twice. */
function broken(): string {
  const text = file(survey())
    .replace('"next": "thanks"', '"next": "thank_you"')
    .replace('"body": "How did we do?"', '"body": "How did we do?",\n        "body": 5');
  return `\uFEFF${text.replaceAll("\n", "\r\n")}`;
}

it("reviews a good change, and writes nothing when nothing changed since", async () => {
  const shop = await world({
    files: { "flows/survey.json": file(survey()), "flows/hours.json": file(hours()) },
    live: { survey: survey(), hours: hours() },
  });
  shop.pull(CHANGED);
  await shop.run("A good change", shop.opened(), { diagrams: true });
  const again = await shop.run("The same once more", shop.opened());
  expect(again.writes).toEqual([]);
  await shop.golden("review-good-change");
});

it("names the exact place of what is broken, and brings the comment to green when it is mended", async () => {
  const shop = await world();
  shop.pull({ "flows/survey.json": broken() });
  const first = await shop.run("A broken flow", shop.opened());
  expect(first.code).toBe(1);
  shop.amend(CHANGED);
  const second = await shop.run("It is mended", shop.updated());
  expect(second.code).toBe(0);
  shop.amend({ "flows/survey.json": file(survey()) });
  await shop.run("It is taken back: nothing is changed any more", shop.updated());
  expect(shop.repository.commentsOf(1)).toHaveLength(1);
  await shop.golden("review-broken-and-mended");
});

it("takes back what it praised when the configuration cannot be read any more", async () => {
  const shop = await world();
  shop.pull(CHANGED);
  await shop.run("A good change", shop.opened());
  shop.amend({ "flowgate.yml": `${configured("flows/survey.json")}on-drift: never\n` });
  const { code } = await shop.run("The configuration is broken", shop.updated());
  const [comment, ...others] = shop.repository.commentsOf(1);
  expect([code, others]).toEqual([1, []]);
  expect(comment?.body).toContain("❌");
  await shop.golden("review-broken-configuration");
});

it("looks at every flow where the base's configuration cannot be read, and says so", async () => {
  const mended = configured("flows/survey.json");
  const shop = await world({
    files: { "flowgate.yml": `${mended}on-drift: never\n`, "flows/survey.json": file(survey()) },
  });
  shop.pull({ "flowgate.yml": mended });
  const { code } = await shop.run("The configuration is mended", shop.opened());
  expect(code).toBe(0);
  await shop.golden("review-mended-configuration");
});

it("does without credentials what needs none: a fork's pull request", async () => {
  const shop = await world();
  shop.pull(CHANGED, { head: "stranger:change" });
  const inputs = { "api-key": "", "api-secret": "", "github-token": READ_ONLY_TOKEN };
  const { code, log } = await shop.run("From a fork", shop.opened(), { inputs });
  expect(code).toBe(0);
  expect(log).toMatch(/^::warning .*`pull-requests: write`.*fork/m);
  await shop.golden("review-fork");
});

it("warns about the missing permission where the token may only read", async () => {
  const shop = await world();
  shop.pull(CHANGED);
  const { code } = await shop.run("A token that may only read", shop.opened(), {
    inputs: { "github-token": READ_ONLY_TOKEN },
  });
  expect(code).toBe(0);
  await shop.golden("review-read-only-token");
});

it("makes no comment where no flow is changed", async () => {
  const shop = await world();
  shop.pull({ "README.md": "# Flows\n" });
  const { writes } = await shop.run("Something else is changed", shop.opened());
  expect(writes).toEqual([]);
  await shop.golden("review-nothing-changed");
});

it("follows a renamed flow file", async () => {
  const shop = await world({
    files: { "flowgate.yml": configured("flows/survey.json"), "flows/survey.json": file(survey()) },
  });
  shop.pull({
    "flowgate.yml": configured("flows/asking.json"),
    "flows/survey.json": null,
    "flows/asking.json": file(survey({ thanks: "Thanks a lot!" })),
  });
  await shop.run("The file has another name", shop.opened());
  await shop.golden("review-renamed-file");
});

it("says of a deleted flow file that nothing is deleted in Twilio", async () => {
  const shop = await world({
    files: { "flows/survey.json": file(survey()), "flows/hours.json": file(hours()) },
    live: { survey: survey(), hours: hours() },
  });
  shop.pull({ "flows/hours.json": null });
  await shop.run("A file is gone", shop.opened());
  await shop.golden("review-deleted-file");
});

it("shows no secret that a flow holds, the run's own least of all", async () => {
  const shop = await world();
  const body = `Call us, key ${KEY.secret}, or Bearer abcdefghijklmnop0123456789`;
  shop.pull({ "flows/survey.json": file(survey({ question: body })) });
  const { log, outputs, summary } = await shop.run("A flow with secrets in it", shop.opened());
  expect([log, summary, ...outputs.values()].join()).not.toContain("abcdefghijklmnop");
  expect(outputs.get("verdict")).toBe("fail");
  await shop.golden("review-secrets");
});

it("warns of a newer draft, and of an edit that was published in the Console", async () => {
  const shop = await world({
    files: { "flows/survey.json": file(survey()), "flows/hours.json": file(hours()) },
    live: { survey: survey(), hours: hours() },
  });
  shop.studio.editInConsole(shop.sid("survey"), { definition: survey({ thanks: "Hm." }), status: "draft" });
  shop.studio.editInConsole(shop.sid("hours"), {
    definition: hours({ answer: "Closed." }),
    status: "published",
  });
  shop.pull({ ...CHANGED, "flows/hours.json": file(hours({ answer: "We are open." })) });
  const { code } = await shop.run("A draft and an edit", shop.opened());
  expect(code).toBe(0);
  await shop.golden("review-draft-and-drift");
});

it("tells that a flow and its new subflow will be made", async () => {
  const shop = await world({
    files: { "flowgate.yml": FAMILY, "flows/line.json": file(line()) },
    live: { line: line() },
  });
  shop.pull({
    "flows/line.json": file(line({ runs: "$" + "{flow:closing}" })),
    "flows/closing.json": file(closing()),
    "flowgate.yml": `${FAMILY}  closing: flows/closing.json\n`,
  });
  await shop.run("A new subflow and the flow that runs it", shop.opened());
  await shop.golden("review-new-subflow");
});

const FAMILY = `environments: { default: {} }
flows:
  line: flows/line.json
`;

function configured(path: string): string {
  return `environments: { default: {} }
flows:
  survey: ${path}
`;
}

it("tells the same when requests have to wait for each other, in one comment that is written once", async () => {
  const names = ["one", "two", "three", "four"];
  const shop = await world({
    files: Object.fromEntries(names.map((name) => [`flows/${name}.json`, file(survey())])),
    live: Object.fromEntries(names.map((name) => [name, survey()])),
  });
  const changed = file(survey({ question: "How did we do, from 1 to 5?" }));
  shop.pull(Object.fromEntries(names.map((name) => [`flows/${name}.json`, changed])));
  const comment = () => shop.repository.commentsOf(1).map(({ body }) => body.replace(/runs\/\d+/g, "runs/"));
  const first = await shop.run("One request at once", shop.opened(), { inputs: { concurrency: "1" } });
  const told = comment();
  const second = await shop.run("All at once", shop.opened());
  expect([first.code, second.code, first.writes.length, second.writes]).toEqual([0, 0, 1, []]);
  expect([told.length, comment()]).toEqual([1, told]);
  expect(first.outputs).toEqual(second.outputs);
});
