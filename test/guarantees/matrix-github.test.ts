import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Everywhere } from "./everywhere.ts";
import { COMMON } from "./faults.ts";

let github: Everywhere;
beforeAll(async () => {
  github = await Everywhere.open("four flows", "GitHub");
});
afterAll(() => github.close());

describe("a publish of seven flows in three levels, with a fault at each of its requests", () => {
  it.for(Object.entries(COMMON))("of GitHub: %s", async ([name, trouble], context) => {
    expect(await github.meets(name, trouble, context)).toEqual([]);
  });
});
