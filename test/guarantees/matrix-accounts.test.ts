import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Everywhere, only } from "./everywhere.ts";

let strict: Everywhere;
let empty: Everywhere;
beforeAll(async () => {
  strict = await Everywhere.open("subflows first", "Twilio", { publishedSubflows: true });
  empty = await Everywhere.open("no flows", "Twilio", { empty: true });
});
afterAll(() => Promise.all([strict.close(), empty.close()]));

describe("where Twilio wants a subflow published before the flow that runs it", () => {
  const faults = only("403", "reset after", "lost, then blind", "valid: false", "SIGTERM", "kill after");
  it.for(faults)("of Twilio: %s", async ([name, trouble], context) => {
    expect(await strict.meets(name, trouble, context)).toEqual([]);
  });
});

describe("in an account that has no flows yet", () => {
  const faults = only("403", "reset after", "lost, then blind", "wrong account", "SIGTERM", "kill after");
  const made = only("made in the Console");
  it.for([...faults, ...made])("of Twilio: %s", async ([name, trouble], context) => {
    expect(await empty.meets(name, trouble, context)).toEqual([]);
  });
});
