import { describe, expect, it } from "vitest";
import { listMember, member, stringMember } from "../../src/flow/json.ts";
import { ACCOUNT, AUTH, ask, studioWithAccounts } from "./ask.ts";
import { BILLING_SID, FIXTURES, fixture } from "./definitions.ts";

describe.each(FIXTURES)("%s", (name) => {
  it("is valid for the emulator", async () => {
    const studio = await studioWithAccounts();
    studio.seedFlow(ACCOUNT, {
      friendlyName: "Billing",
      definition: fixture("billing.json"),
      sid: BILLING_SID,
    });
    const form = { FriendlyName: name, Status: "published", Definition: JSON.stringify(fixture(name)) };
    const reply = await ask("POST", `${studio.origin}/v2/Flows/Validate`, { auth: AUTH, form });
    expect(reply).toMatchObject({ status: 200, json: { valid: true } });
  });

  it("has the shape that the Console exports, and every widget is reached", () => {
    const definition = fixture(name);
    expect(Object.keys(definition)).toEqual(["description", "states", "initial_state", "flags"]);
    const states = listMember(definition, "states");
    const reached = new Set(["Trigger"]);
    for (const from of reached)
      for (const state of states.filter((one) => stringMember(one, "name") === from))
        for (const transition of listMember(state, "transitions"))
          if (stringMember(transition, "next") !== undefined)
            reached.add(stringMember(transition, "next") ?? "");
    for (const state of states) {
      expect(Object.keys(state ?? {})).toEqual(["name", "type", "transitions", "properties"]);
      expect(Object.keys(member(member(state, "properties"), "offset") ?? {})).toEqual(["x", "y"]);
      expect(reached).toContain(stringMember(state, "name"));
    }
  });
});
