import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Everywhere } from "./everywhere.ts";
import { COMMON, OF_TWILIO } from "./faults.ts";

let twilio: Everywhere;
beforeAll(async () => {
  twilio = await Everywhere.open("four flows", "Twilio");
});
afterAll(() => twilio.close());

describe("a publish of seven flows in three levels, with a fault at each of its requests", () => {
  it.for(Object.entries({ ...COMMON, ...OF_TWILIO }))("of Twilio: %s", async ([name, trouble], context) => {
    expect(await twilio.meets(name, trouble, context)).toEqual([]);
  });
});
