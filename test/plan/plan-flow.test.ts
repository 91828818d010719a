import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { rollbackMessage } from "../../src/plan/commit-message.ts";
import { planFlow } from "../../src/plan/plan-flow.ts";
import { verdictOf } from "../../src/plan/verdict.ts";
import { saying } from "../twilio/account.ts";
import { account, desires, live, own, policy } from "./facts.ts";

const rules = (plan: ReturnType<typeof planFlow>) =>
  plan.findings.map(({ rule, severity }) => `${severity} ${rule}`);
const verdict = (plan: ReturnType<typeof planFlow>, more = {}) => verdictOf([plan], [], policy(more));
const edited = live("somebody", null);
const untouched = { touched: false, base: saying("head") };

describe("a flow that is not live", () => {
  it("is created", () => {
    expect(planFlow(desires("head"), { kind: "absent" }, null, policy()).action).toBe("create");
  });

  it("is not created where the environment forbids it", () => {
    const plan = planFlow(desires("head"), { kind: "absent" }, null, policy({ create: false }));
    expect(plan.action).toBe("blocked");
    expect(rules(plan)).toEqual(["error missing-flow"]);
  });

  it("is told to be another flow where only its name has changed", () => {
    const renamed = { ...desires("head"), formerName: "survey-2024" };
    const plan = planFlow(renamed, { kind: "absent" }, null, policy());
    expect(plan.action).toBe("create");
    expect(rules(plan)).toEqual(["warning renamed-flow"]);
    expect(plan.findings[0]?.message).toContain('the one called "survey-2024" stays as it is');
  });

  it("is published when the account holds a draft of it alone", () => {
    expect(planFlow(desires("head"), account(null), null, policy()).action).toBe("publish");
  });

  it("is compared with the base", () => {
    const plan = planFlow(desires("head"), { kind: "absent" }, null, policy());
    expect(plan.comparison).toEqual({ with: "base", commit: "abc", live: "none" });
    expect(plan.changes).toHaveLength(1);
  });
});

describe("a flow that an earlier run did not make", () => {
  it("is new, though the base has it as it is", () => {
    const plan = planFlow(
      desires("head", { base: saying("head"), touched: false }),
      { kind: "absent" },
      null,
      policy(),
    );
    expect(plan.action).toBe("create");
    expect(plan.changes.map(({ kind }) => kind)).toEqual(["flow-added"]);
  });
});

describe("a flow that is live", () => {
  it("is not written when nothing differs", () => {
    const plan = planFlow(desires("head"), account(live("head", null)), null, policy());
    expect(plan).toMatchObject({ action: "unchanged", changes: [], findings: [] });
  });

  it("is published over what Flowgate published, touched or left behind", () => {
    expect(planFlow(desires("head"), account(own("older")), null, policy()).action).toBe("publish");
    expect(planFlow(desires("head", untouched), account(own("older")), null, policy()).action).toBe(
      "publish",
    );
  });

  it("takes the name that an earlier run has left behind, where Flowgate wrote it last and nobody has since", () => {
    const named = (more: Parameters<typeof account>[1]) =>
      planFlow(
        desires("head", untouched),
        account(own("head"), { friendlyName: "Old", ...more }),
        null,
        policy(),
      );
    expect(named({})).toMatchObject({
      action: "publish",
      changes: [{ kind: "flow-changed", property: "name" }],
    });
    const draft = { revision: 4, digest: own("x").digest, commitMessage: null, definition: saying("x") };
    expect(named({ draft }).action).toBe("unchanged");
    const theirs = account(live("head", null), { friendlyName: "Old" });
    expect(planFlow(desires("head", untouched), theirs, null, policy()).action).toBe("unchanged");
  });

  it("says nothing of a draft that is what is to be published", () => {
    const draft = {
      revision: 4,
      digest: own("head").digest,
      commitMessage: null,
      definition: saying("head"),
    };
    expect(rules(planFlow(desires("head"), account(own("older"), { draft }), null, policy()))).toEqual([]);
  });

  it("is published over what the base renders, whoever published that", () => {
    expect(planFlow(desires("head"), account(live("base", null)), null, policy()).action).toBe("publish");
  });

  it("is published over an earlier version of its file that never was", () => {
    const known = { knownVersion: true, lastOwn: null };
    expect(planFlow(desires("head"), account(edited), known, policy()).action).toBe("publish");
  });

  it("takes the name that a touched flow has in the configuration", () => {
    const plan = planFlow(desires("head"), account(own("head"), { friendlyName: "Old" }), null, policy());
    expect(plan.action).toBe("publish");
    expect(plan.changes.map(({ text }) => text)).toEqual(['the flow is called "Main" instead of "Old"']);
  });

  it("is written for its layout alone only when its file was touched", () => {
    const moved = JSON.parse(JSON.stringify(saying("head")).replace('"x":100', '"x":900')) as JsonObject;
    const there = account(live("head", null, moved));
    expect(planFlow(desires("head"), there, null, policy()).action).toBe("layout");
    expect(planFlow(desires("head", { touched: false }), there, null, policy()).action).toBe("unchanged");
  });

  it("has a newer draft named, and is published all the same", () => {
    const draft = { revision: 4, digest: own("x").digest, commitMessage: null, definition: saying("x") };
    const plan = planFlow(desires("head"), account(own("older"), { draft }), null, policy());
    expect(plan.action).toBe("publish");
    expect(rules(plan)).toEqual(["warning draft-ahead"]);
    expect(plan.draft?.revision).toBe(4);
  });
});

describe("a flow that somebody published in the Console", () => {
  it("stops the publish of a change that touches it", () => {
    const plan = planFlow(desires("head"), account(edited), null, policy());
    expect(plan.action).toBe("blocked");
    expect(verdict(plan)).toBe("fail");
    expect(plan.findings[0]?.message).toContain("was not published by Flowgate yet");
  });

  it("is skipped or overwritten where the team says so", () => {
    const skipped = planFlow(desires("head"), account(edited), null, policy({ onDrift: "warn" }));
    expect([skipped.action, verdict(skipped)]).toEqual(["skipped", "pass"]);
    const over = planFlow(desires("head"), account(edited), null, policy({ onDrift: "overwrite" }));
    expect([over.action, verdict(over)]).toEqual(["publish", "pass"]);
  });

  it.each(["fail", "warn", "overwrite"] as const)(
    "is left alone by a change that does not touch it (%s)",
    (onDrift) => {
      const plan = planFlow(desires("head", untouched), account(edited), null, policy({ onDrift }));
      expect([plan.action, verdict(plan, { failOn: "warning" })]).toEqual(["skipped", "pass"]);
      expect(plan.drift?.revision).toBe(3);
    },
  );

  it.each([
    ["publish", "is published over"],
    ["drift", "or the next publish of a change to the flow writes over it"],
  ] as const)("is told where overwriting it is allowed by what the job %s does", (job, told) => {
    const plan = planFlow(desires("head"), account(edited), null, policy({ job, onDrift: "overwrite" }));
    expect(plan.findings.map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
  });

  it("is a warning in a review, which fails where warnings do", () => {
    const plan = planFlow(desires("head"), account(edited), null, policy({ job: "review" }));
    expect(plan.action).toBe("blocked");
    expect(verdict(plan, { job: "review" })).toBe("pass");
    expect(verdict(plan, { job: "review", failOn: "warning" })).toBe("fail");
  });

  it("is shown as what was edited since Flowgate published last", () => {
    const provenance = { knownVersion: false, lastOwn: { revision: 2, definition: saying("ours") } };
    const plan = planFlow(desires("head"), account(edited), provenance, policy());
    expect(plan.drift?.changes.map(({ text }) => text)).toEqual(['greet says "somebody" instead of "ours"']);
    expect(plan.findings[0]?.message).toContain("after Flowgate had published revision 2");
  });

  it("is no drift when it is what is to be published", () => {
    expect(planFlow(desires("head"), account(live("head", null)), null, policy()).drift).toBeNull();
  });
});

describe("a flow that was rolled back", () => {
  const held = live("older", rollbackMessage(2, own("older").digest));

  it("stays so until a change touches it", () => {
    const plan = planFlow(desires("head", untouched), account(held), null, policy());
    expect([plan.action, verdict(plan)]).toEqual(["skipped", "pass"]);
    expect(rules(plan)).toEqual(["warning held"]);
    const unknown = planFlow(desires("head"), account(held), null, policy({ baseCommit: null }));
    expect(unknown.action).toBe("skipped");
    expect(planFlow(desires("head"), account(held), null, policy()).action).toBe("publish");
    // Without a base a change is told by what was rolled back.
    const since = (say: string) => ({
      lastOwn: null,
      knownVersion: false,
      rolledBack: digestOf(saying(say)),
    });
    const against = (say: string) =>
      planFlow(desires("head"), account(held), since(say), policy({ baseCommit: null })).action;
    expect([against("head"), against("broken")]).toEqual(["skipped", "publish"]);
  });
});

describe("a flow that cannot be had", () => {
  it("is skipped with a warning when its file is gone", () => {
    const plan = planFlow(
      desires("head", { gone: true, definition: null, text: null }),
      { kind: "unasked" },
      null,
      policy(),
    );
    expect([plan.action, verdict(plan)]).toEqual(["skipped", "pass"]);
    expect(rules(plan)).toEqual(["warning removed-flow"]);
  });

  it("is blocked by a new error, and not by one that was there before", () => {
    const error = {
      rule: "unknown-event",
      severity: "error",
      message: "",
      widget: null,
      pointer: null,
      file: null,
      line: null,
      column: null,
    } as const;
    const plan = (origin: "new" | "existing") =>
      planFlow(desires("head", { findings: [{ ...error, origin }] }), account(own("older")), null, policy());
    expect([plan("new").action, verdict(plan("new"))]).toEqual(["blocked", "fail"]);
    expect([plan("existing").action, verdict(plan("existing"))]).toEqual(["publish", "pass"]);
  });

  it("is blocked by Twilio's refusal, whoever brought it in", () => {
    const refusal = {
      rule: "flow-validate",
      severity: "error",
      message: "",
      widget: null,
      pointer: null,
      file: null,
      line: null,
      column: null,
      origin: "existing",
    } as const;
    const plan = planFlow(desires("head", { findings: [refusal] }), account(own("older")), null, policy());
    expect([plan.action, verdict(plan)]).toEqual(["blocked", "fail"]);
  });
});

describe("without credentials", () => {
  const plan = (base: JsonObject | null) =>
    planFlow(desires("head", { base }), { kind: "unasked" }, null, policy({ job: "review" }));

  it("the base stands for what is live", () => {
    expect(plan(saying("base"))).toMatchObject({ action: "publish", comparison: { with: "base" } });
    expect(plan(saying("head")).action).toBe("unchanged");
    expect(plan(null).action).toBe("create");
  });
});
