import { describe, expect, it } from "vitest";
import { PLAN_LIMIT, planJson } from "../../src/report/plan-json.ts";
import { REVIEW } from "./examples.ts";
import { createChange, createFinding, createFlowReport, createReport } from "./report-factory.ts";

function planOf(flows: number, changes: number, text: string, findings = 0) {
  const each = Array.from({ length: flows }, (_, index) =>
    createFlowReport({
      key: `flow-${index}`,
      changes: Array.from({ length: changes }, () => createChange({ text })),
      findings: Array.from({ length: findings }, () => createFinding()),
    }),
  );
  return createReport(each).plan;
}

describe("the plan as JSON", () => {
  it("has the contract's keys and no others", async () => {
    const text = JSON.stringify(JSON.parse(planJson(REVIEW.plan)), null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot("golden/plan.json");
  });

  it("lets go of the changes' texts first, then of the changes", () => {
    const whole = JSON.parse(planJson(planOf(10, 10, "x")));
    expect(whole.truncated).toBeUndefined();
    const textless = planJson(planOf(100, 20, "x".repeat(1_000)));
    expect(JSON.parse(textless)).toMatchObject({ truncated: true });
    expect(JSON.parse(textless).flows[0].changes[0]).toEqual({
      kind: "property-changed",
      widget: "greet",
      property: "say",
    });
    const changeless = JSON.parse(planJson(planOf(1_000, 40, "x", 1)));
    expect(changeless).toMatchObject({ truncated: true });
    expect(changeless.flows[0].changes).toEqual([]);
    expect(changeless.flows[0].findings).toHaveLength(1);
  });

  it("never takes more than an output may hold", () => {
    for (const plan of [
      planOf(1_000, 40, "é".repeat(200), 60),
      planOf(20_000, 1, "x"),
      planOf(1, 1, "😀".repeat(600_000)),
    ]) {
      const text = planJson(plan);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(PLAN_LIMIT);
      expect(JSON.parse(text)).toMatchObject({ version: 1, truncated: true });
    }
  });

  it("holds no secret", () => {
    const plan = createReport([
      createFlowReport({ changes: [createChange({ text: "at https://u:s3cr3tpw@h.example/" })] }),
    ]).plan;
    expect(planJson(plan)).not.toContain("s3cr3tpw");
  });
});
