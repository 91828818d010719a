import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { file, hours, survey } from "./flows.ts";
import { world } from "./world.ts";

const CHANGED = { "flows/survey.json": file(survey({ question: "How did we do, from 1 to 5?" })) };

it("reviews a merge group without a comment", async () => {
  const shop = await world();
  shop.pull(CHANGED);
  shop.repository.queue(1);
  const { writes } = await shop.run("In the merge queue", { name: "merge_group", number: 1 });
  expect(writes).toEqual([]);
  await shop.golden("event-merge-group");
});

it("refuses pull_request_target", async () => {
  const shop = await world();
  shop.pull(CHANGED);
  const { code, requests } = await shop.run("pull_request_target", {
    name: "pull_request_target",
    action: "opened",
    number: 1,
  });
  expect(code).toBe(1);
  expect(requests).toEqual([]);
  await shop.golden("event-pull-request-target");
});

it("refuses to publish from an open pull request", async () => {
  const shop = await world();
  shop.pull(CHANGED);
  const { code, requests } = await shop.run("Publishing is named", shop.opened(), {
    inputs: { mode: "publish" },
  });
  expect(code).toBe(1);
  expect(requests).toEqual([]);
  await shop.golden("event-publish-refused");
});

it("has nothing to do for a pull request that is closed without a merge", async () => {
  const shop = await world();
  shop.pull(CHANGED);
  shop.repository.closePullRequest(1);
  const { code, requests } = await shop.run("Closed without a merge", shop.closed());
  expect([code, requests]).toEqual([0, []]);
  await shop.golden("event-unmerged");
});

it("looks for drift on a schedule", async () => {
  const shop = await world({
    files: { "flows/survey.json": file(survey()), "flows/hours.json": file(hours()) },
    live: { survey: survey(), hours: hours() },
  });
  await shop.run("All as it was published", { name: "schedule" });
  shop.studio.editInConsole(shop.sid("hours"), {
    definition: hours({ answer: "We are open from 10 to 4." }),
    status: "published",
  });
  const { code, writes } = await shop.run("Somebody has published in the Console", { name: "schedule" });
  expect([code, writes]).toEqual([1, []]);
  await shop.golden("event-schedule-drift");
});

it("does not pass on a schedule where flows could not be compared", async () => {
  const shop = await world({
    files: {
      "flowgate.yml": `environments: { default: {} }
flows:
  survey: flows/survey.json
  gone: flows/gone.json
  other: { file: flows/hours.json, sid: { default: FW${"9".repeat(32)} } }
`,
      "flows/survey.json": file(survey()),
      "flows/hours.json": file(hours()),
    },
  });
  const { code, outputs } = await shop.run("A file and a flow are missing", { name: "schedule" });
  expect([code, outputs.get("verdict"), outputs.get("drifted")]).toEqual([1, "fail", "[]"]);
  await shop.golden("event-schedule-uncompared");
});

it("reviews every flow when it is started by hand", async () => {
  const shop = await world({
    files: { "flows/survey.json": file(survey({ thanks: "Thanks!" })), "flows/hours.json": file(hours()) },
    live: { survey: survey(), hours: hours() },
  });
  const { writes } = await shop.run("By hand", { name: "workflow_dispatch" });
  expect(writes).toEqual([]);
  await shop.golden("event-dispatch");
});

it("does not know an event that has no job", async () => {
  const shop = await world();
  const event = { ...shop.repository.eventFor({ name: "schedule" }), name: "release" };
  const { code } = await shop.run("A release", { name: "schedule" }, { event });
  expect(code).toBe(1);
  await shop.golden("event-unknown");
});

// The source loads @actions/github whole, which reads the event by itself and ends the process; the bundle does not.
it.runIf(process.env.FLOWGATE_ENTRY)("says so when the event's payload is no JSON", async () => {
  const shop = await world();
  const payload = fileURLToPath(new URL("../../LICENSE", import.meta.url));
  const { code, log, outputs, requests } = await shop.run("Broken", shop.pushed(), {
    env: { GITHUB_EVENT_PATH: payload },
  });
  expect([code, outputs.get("verdict"), requests]).toEqual([1, "fail", []]);
  expect(log).toContain("The event's payload (GITHUB_EVENT_PATH) cannot be read");
});
