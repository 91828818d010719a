import { describe, expect, it } from "vitest";
import { Subject } from "../../src/check/subject.ts";
import { checkedFlow, findingsIn } from "./checking.ts";
import { grownFlow } from "./grown.ts";

describe("a flow of 2,000 widgets", () => {
  it("has no finding where there is nothing to find", () => {
    expect(findingsIn(JSON.stringify(grownFlow(2001)))).toEqual([]);
  });

  it("tells who can have run before whom through a chain that no stack could hold", () => {
    const json = grownFlow(60_001);
    const { reach } = new Subject(checkedFlow("{}"), json);
    expect(reach.precedes("ask_0", "ask_14999")).toBe(true);
    expect(reach.precedes("ask_14999", "ask_0")).toBe(false);
    expect(reach.precedes("ask_14999", "ask_8000")).toBe(true);
  });
});
