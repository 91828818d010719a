import { expect, it } from "vitest";
import { closing, file, hours, line, survey } from "./flows.ts";
import { world } from "./world.ts";

const CHANGED = { "flows/survey.json": file(survey({ question: "How did we do, from 1 to 5?" })) };
const TWO = {
  files: { "flows/survey.json": file(survey()), "flows/hours.json": file(hours()) },
  live: { survey: survey(), hours: hours() },
};

it("publishes a push, and sends no POST when the same commit is run again", async () => {
  const shop = await world(TWO);
  shop.push(CHANGED);
  const { outputs } = await shop.run("A push", shop.pushed());
  expect(outputs.get("published")).toBe('["survey"]');
  const again = await shop.run("The same commit again", shop.pushed());
  expect(again.writes).toEqual([]);
  expect(again.requests.filter(({ host, method }) => host === "Twilio" && method === "POST")).toEqual([]);
  await shop.golden("publish-push");
});

it("publishes a merged pull request, however it was merged", async () => {
  for (const method of ["merge", "squash", "rebase"] as const) {
    const shop = await world(TWO);
    shop.pull(CHANGED, { title: "Ask for a number" });
    shop.repository.mergePullRequest(1, method);
    const { outputs } = await shop.run(`Merged by ${method}`, shop.closed());
    expect(outputs.get("published")).toBe('["survey"]');
    await shop.golden(`publish-${method}`);
  }
});

it("makes a new flow", async () => {
  const shop = await world();
  shop.push({ "flows/hours.json": file(hours()) }, "Tell the opening hours");
  const { outputs } = await shop.run("A new flow", shop.pushed());
  expect(outputs.get("published")).toBe('["hours"]');
  await shop.golden("publish-new-flow");
});

it("makes a new subflow before the flow that runs it", async () => {
  const configuration = (flows: string) => `environments: { default: {} }\nflows:\n${flows}`;
  const shop = await world({
    files: { "flowgate.yml": configuration("  line: flows/line.json\n"), "flows/line.json": file(line()) },
    live: { line: line() },
  });
  shop.push(
    {
      "flowgate.yml": configuration("  line: flows/line.json\n  closing: flows/closing.json\n"),
      "flows/line.json": file(line({ runs: "$" + "{flow:closing}" })),
      "flows/closing.json": file(closing()),
    },
    "Say that we are closed",
  );
  const { outputs } = await shop.run("A new subflow", shop.pushed());
  expect(outputs.get("published")).toBe('["line","closing"]');
  await shop.golden("publish-new-subflow");
});

it("gives new flows that name themselves and each other the SIDs that they get", async () => {
  const key = (name: string) => `\${flow:${name}}`;
  const configuration = (flows: string) => `environments: { default: {} }\nflows:\n${flows}`;
  const shop = await world({
    files: { "flowgate.yml": configuration("  line: flows/line.json\n"), "flows/line.json": file(line()) },
    live: { line: line() },
  });
  const naming = (...names: string[]) =>
    hours({ answer: names.map((name) => `https://x.test/${key(name)}`).join(" ") });
  shop.push(
    {
      "flowgate.yml": configuration(
        "  line: flows/line.json\n  one: flows/one.json\n  two: flows/two.json\n  self: flows/self.json\n",
      ),
      "flows/one.json": file(naming("two")),
      "flows/two.json": file(naming("one")),
      "flows/self.json": file(naming("self", "one")),
    },
    "Flows that name each other",
  );
  const { code, outputs } = await shop.run("Flows in a ring", shop.pushed());
  expect([code, outputs.get("published")]).toEqual([0, '["one","two","self"]']);
  const made = JSON.parse(outputs.get("plan") ?? "{}") as { flows: { key: string; sid: string }[] };
  const sid = (name: string) => made.flows.find((flow) => flow.key === name)?.sid ?? "";
  const live = (name: string) => JSON.stringify(shop.studio.revisionsOf(sid(name)).at(-1));
  expect(live("one")).toContain(`https://x.test/${sid("two")}`);
  expect(live("two")).toContain(`https://x.test/${sid("one")}`);
  expect(live("self")).toContain(`https://x.test/${sid("self")} https://x.test/${sid("one")}`);
  const { writes } = await shop.run("Once more", shop.pushed());
  expect(writes).toEqual([]);
});

it("writes all or nothing: a flow that Twilio refuses keeps the others back", async () => {
  const shop = await world(TWO);
  shop.push({
    ...CHANGED,
    "flows/hours.json": file(hours()).replace('"next": "tell"', '"next": "told"'),
  });
  const { code, writes } = await shop.run("One of two is refused", shop.pushed());
  expect([code, writes]).toEqual([1, []]);
  await shop.golden("publish-refused");
});

it("puts everything back when a write fails", async () => {
  const shop = await world(TWO);
  shop.push({ ...CHANGED, "flows/hours.json": file(hours({ answer: "We are open." })) });
  shop.studio.order({
    match: { method: "POST", path: `/v2/Flows/${shop.sid("survey")}` },
    do: { status: 403, code: 20003 },
  });
  const { code } = await shop.run("The second write is forbidden", shop.pushed(), { sideBySide: true });
  expect(code).toBe(1);
  expect(shop.studio.revisionsOf(shop.sid("hours")).at(-1)?.definition).toEqual(hours());
  await shop.golden("publish-rolled-back");
});

for (const [policy, expected] of [
  ["fail", [1, "[]"]],
  ["warn", [0, '["hours"]']],
  ["overwrite", [0, '["hours","survey"]']],
] as const) {
  it(`meets a drifted flow with on-drift: ${policy}`, async () => {
    const shop = await world(TWO);
    const edited = survey({ thanks: "Many thanks!" });
    shop.studio.editInConsole(shop.sid("survey"), { definition: edited, status: "published" });
    shop.push({ ...CHANGED, "flows/hours.json": file(hours({ answer: "We are open." })) });
    const { code, outputs } = await shop.run(`on-drift: ${policy}`, shop.pushed(), {
      inputs: { "on-drift": policy },
      sideBySide: true,
    });
    expect([code, outputs.get("published")]).toEqual(expected);
    await shop.golden(`publish-drift-${policy}`);
  });
}

it("does nothing for a late run: an older commit is not published over a newer one", async () => {
  const shop = await world();
  shop.push(CHANGED);
  const late = shop.repository.eventFor(shop.pushed());
  shop.push({ "flows/survey.json": file(survey({ question: "Newer" })) });
  const { code, writes } = await shop.run("A late run", shop.pushed(), { event: late });
  expect([code, writes]).toEqual([0, []]);
  await shop.golden("publish-late");
});

it("refuses to publish from another commit than the event's", async () => {
  const shop = await world();
  const before = shop.repository.tip("main") ?? "";
  shop.push(CHANGED);
  const { code, writes } = await shop.run("Another commit is checked out", shop.pushed(), {
    checkout: before,
  });
  expect([code, writes]).toEqual([1, []]);
  await shop.golden("publish-other-checkout");
});

it("takes every flow for touched where there is no base", async () => {
  const shop = await world(TWO);
  shop.push(CHANGED);
  const event = shop.repository.eventFor({
    ...shop.pushed(),
    name: "push",
    ref: "main",
    before: "0".repeat(40),
  });
  await shop.run("The branch is new", shop.pushed(), { event });
  await shop.golden("publish-no-base");
});

it("finds what is touched among more than 300 files", async () => {
  const shop = await world(TWO);
  const many = Object.fromEntries(
    Array.from({ length: 320 }, (_, n): [string, string] => [`docs/${n}.md`, `${n}\n`]),
  );
  shop.push({ ...many, ...CHANGED });
  const { outputs } = await shop.run("320 files and a flow", shop.pushed());
  expect(outputs.get("published")).toBe('["survey"]');
  await shop.golden("publish-many-files");
});

it("plans only, when it is a dry run", async () => {
  const shop = await world();
  shop.push(CHANGED);
  const { writes } = await shop.run("A dry run", shop.pushed(), { inputs: { "dry-run": "true" } });
  expect(writes).toEqual([]);
  await shop.golden("publish-dry-run");
});

it("publishes what an earlier run left behind", async () => {
  const shop = await world(TWO);
  shop.push({ "flows/survey.json": file(survey({ thanks: "Thanks!" })) }, "Thank in one word");
  await shop.run("The first push", shop.pushed());
  shop.push(CHANGED);
  shop.push({ "README.md": "# Flows\n" }, "Say what this is");
  const { outputs } = await shop.run(
    "The second push had no run, the third changes something else",
    shop.pushed(),
  );
  expect(outputs.get("published")).toBe('["survey"]');
  await shop.golden("publish-left-behind");
});

it("publishes into an account without flows, which the first answer proves", async () => {
  const shop = await world({ live: {} });
  shop.push(CHANGED);
  const { outputs } = await shop.run("An empty account", shop.pushed());
  expect(outputs.get("published")).toBe('["survey"]');
  await shop.golden("publish-empty-account");
});

it("fails where there is no flow to publish", async () => {
  const shop = await world();
  shop.push({ "README.md": "# Flows\n" });
  const { code, writes } = await shop.run("No file matches", shop.pushed(), {
    inputs: { flows: "studio/**/*.json" },
  });
  expect([code, writes]).toEqual([1, []]);
  await shop.golden("publish-no-flows");
});

it("writes a moved widget's place only for the push that moved it", async () => {
  const moved = file(survey()).replace('"x": 320', '"x": 480');
  const shop = await world();
  shop.push({ "flows/survey.json": moved }, "Make room");
  const { outputs } = await shop.run("Nothing but a place on the canvas", shop.pushed());
  expect([outputs.get("changed"), outputs.get("published")]).toEqual(["[]", '["survey"]']);
  await shop.golden("publish-layout");
});
