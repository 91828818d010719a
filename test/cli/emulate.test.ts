import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { run, start } from "./command.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

it("holds the flows that it is given, for a plan and for whoever has the key", async () => {
  const running = start(
    ["emulate", "--flows", "flows/survey.json", "--flows", "flows/alerts.json"],
    {},
    FIXTURES,
  );
  const told = await running.until("export GITHUB_TOKEN=");
  const env = Object.fromEntries(
    [...told.matchAll(/export (\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  expect(told).toMatch(
    /holds 2 published:\n {2}FW\w{32} {2}alerts {2}\(flows\/alerts\.json\)\n {2}FW\w{32} {2}survey {2}/,
  );
  const plan = await run(["plan", "--flows", "flows/survey.json"], env, FIXTURES);
  expect(plan.out).toContain("= survey: nothing to do (live: revision 1)");
  const stranger = await fetch(`${env.FLOWGATE_TWILIO_URL}/v2/Flows`);
  expect(stranger.status).toBe(401);
  running.child.kill("SIGINT");
  expect((await running.ended).code).toBe(0);
});

it("says what is wrong with what it is given", async () => {
  for (const [args, expected] of [
    [["--account", "mine"], '--account is "mine".'],
    [["--port", "http"], '--port is "http".'],
    [["--flows", "nothing/*.json"], "No file matches nothing/*.json."],
    [["--flows", "../fixtures/flows/*.json"], "lies outside of the folder that you are in."],
    [["--flows", `${FIXTURES}/flows/*.json`], "lies outside of the folder that you are in."],
    [["--secret", ""], "--secret is empty."],
    [["flows/survey.json"], "There is an argument too many: flows/survey.json."],
  ] as const) {
    const { code, errors } = await run(["emulate", ...args], {}, FIXTURES);
    expect([code, errors]).toEqual([2, expect.stringContaining(expected)]);
  }
});
