import { expect, it } from "vitest";
import { ACCOUNT, saying } from "../twilio/account.ts";
import { shop } from "./world.ts";

/** What a review of so many changed flows tells of its way, eight requests at once. */
async function toldOf(flows: number): Promise<string[]> {
  const told: string[] = [];
  const names = Array.from({ length: flows }, (_, index) => `flow-${index}`);
  const files = names.map((name) => [`flows/${name}.json`, JSON.stringify(saying("new"))]);
  const { account, run } = await shop(Object.fromEntries(files), {
    lastSent: () => told.push("the last requests are on their way"),
    mostKnown: ({ plan }) => told.push(`${plan.flows.length} flows are known`),
  });
  for (const friendlyName of names)
    account.emulator.seedFlow(ACCOUNT, { friendlyName, definition: saying("old") });
  expect((await run("review")).plan.flows.map(({ key }) => key)).toEqual(names);
  return told;
}

it("is told where requests wait for each other: when none waits any more, and when most is known", async () => {
  expect((await toldOf(10)).toSorted()).toEqual(["9 flows are known", "the last requests are on their way"]);
});

it("is nothing to tell where all requests go at once", async () => {
  expect(await toldOf(3)).toEqual([]);
});
