import { describe, expect, it } from "vitest";
import type { FaultEffect } from "../../src/emulator/fault.ts";
import { file, hours, survey } from "./flows.ts";
import { world } from "./world.ts";

const TWO = {
  files: { "flows/hours.json": file(hours()), "flows/survey.json": file(survey()) },
  live: { hours: hours(), survey: survey() },
};
const CHANGED = {
  "flows/hours.json": file(hours({ answer: "We are open." })),
  "flows/survey.json": file(survey({ question: "How was it?" })),
};
/** So long what is under way may settle, in ms; a runner kills 2.5 s later. */
const SETTLING = 5_000;

/** A push of two changed flows, cancelled while the first is written; one request to Twilio at a time. */
async function cancelledWhileWriting(effect: FaultEffect | null) {
  const shop = await world(TWO);
  shop.push(CHANGED);
  const cancelled = new AbortController();
  const began = performance.now();
  let at = began;
  const cancel = () => {
    at = performance.now();
    cancelled.abort();
  };
  const match = { method: "POST", path: /\/v2\/Flows\/FW/ };
  shop.studio.order({ match, do: { edit: cancel } });
  if (effect !== null) shop.studio.order({ match, do: effect });
  const inputs = { concurrency: "1" };
  const told = await shop.run("A cancelled run", shop.pushed(), { inputs, cancelled: cancelled.signal });
  const plan = JSON.parse(told.outputs.get("plan") ?? "{}") as { flows: { key: string; outcome: string }[] };
  const outcomes = Object.fromEntries(plan.flows.map(({ key, outcome }) => [key, outcome]));
  // This machine starts a run and reads everything in `at - began`; it has to tell and end in less.
  return { shop, told, outcomes, inTime: performance.now() - at < SETTLING + (at - began) };
}

describe("a run that is cancelled while it writes", () => {
  it("settles what is under way, begins nothing new, tells it, and ends before the runner kills it", async () => {
    const { shop, told, outcomes, inTime } = await cancelledWhileWriting({ slow: 1_500 });
    expect([told.code, told.outputs.get("verdict")]).toEqual([1, "fail"]);
    expect(outcomes).toEqual({ hours: "published", survey: "not-reached" });
    expect(told.log).toContain("The run was cancelled: nothing new was begun, nothing was taken back.");
    expect(told.writes).toHaveLength(1);
    expect(inTime, "it ends before the runner kills it").toBe(true);
    const next = await shop.run("The next run", shop.pushed());
    expect([next.code, next.outputs.get("published")]).toEqual([0, '["survey"]']);
  });

  it("ends in time where Twilio does not answer any more, and says that it cannot tell", async () => {
    const { told, outcomes, inTime } = await cancelledWhileWriting("silenceAfter");
    expect([told.code, told.outputs.get("verdict")]).toEqual([1, "fail"]);
    expect(outcomes).toEqual({ hours: "failed", survey: "not-reached" });
    expect(told.log).toContain("Whether this run's write of hours was applied could not be told");
    expect(told.writes).toHaveLength(1);
    expect(inTime, "it ends before the runner kills it").toBe(true);
  });
});
