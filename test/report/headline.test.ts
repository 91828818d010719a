import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import type { Comparison, FlowPlan } from "../../src/plan/plan.ts";
import { renderComment } from "../../src/report/comment.ts";
import { headline } from "../../src/report/headline.ts";
import type { Report } from "../../src/report/report.ts";
import { liveOf } from "../../src/report/wording.ts";
import { createFinding, createFlowPlan, createFlowReport, createReport } from "./report-factory.ts";

const fresh = createFinding();
const existing = createFinding({ severity: "error", origin: "existing" });
const refusal = createFinding({ severity: "error", origin: "existing", rule: "flow-validate" });

describe("the headline", () => {
  it.each<[string, readonly Finding[], string]>([
    ["nothing without findings", [], "Merging this publishes 1 flow in production."],
    ["what is new", [fresh], "Merging this publishes 1 flow in production; 1 warning found."],
    [
      "what was there before apart from it",
      [fresh, existing, existing],
      "Merging this publishes 1 flow in production; 1 warning found (2 errors were there before).",
    ],
    [
      "of old findings alone that they are old",
      [existing],
      "Merging this publishes 1 flow in production; nothing new found (1 error was there before).",
    ],
    [
      "what Twilio refuses as found, whoever wrote it",
      [refusal],
      "Merging this publishes 1 flow in production; 1 error found.",
    ],
  ])("tells %s", (_, findings, said) => {
    expect(headline(createReport([createFlowReport({ findings })]))).toBe(said);
  });

  it.each<[string, Partial<FlowPlan>, Partial<Report>, string]>([
    [
      "of a flow without a base",
      { action: "create", comparison: { with: "nothing" } },
      {},
      "1 flow checked offline: what a publish would do in production is not known.",
    ],
    [
      "of one that is compared with itself",
      { action: "unchanged", comparison: { with: "nothing" } },
      { whole: true },
      "1 flow checked offline: what a publish would do in production is not known.",
    ],
    [
      "and what a merge changes of one that has a base",
      { action: "publish", comparison: { with: "base", commit: "abc" } },
      {},
      "Merging this publishes 1 flow in production.",
    ],
  ])("tells where Twilio was not asked what is not known %s", (_, plan, report, said) => {
    const flow = createFlowReport({ live: null, sid: null, ...plan });
    expect(headline(createReport([flow], { unasked: true, ...report }))).toBe(said);
  });

  it("says of no flow that is blocked by what was there before that it changed in the account", () => {
    const blocked = createFlowReport({ action: "blocked", findings: [existing] });
    expect(headline(createReport([createFlowReport(), blocked]))).toBe(
      "Merging this publishes 1 flow in production; nothing new found (1 error was there before).",
    );
  });
});

describe("what is said to be live", () => {
  it.each<[Comparison, string, string]>([
    [{ with: "base", commit: "abc" }, "not known", "since nothing live is known"],
    [{ with: "base", commit: "abc", live: "none" }, "none", "since nothing was live"],
    [{ with: "base", commit: "abc", live: "unclear" }, "unclear", "since it is unclear which flow is meant"],
  ])("follows what the account said: %j", (comparison, live, why) => {
    const plan = createFlowPlan({ live: null, sid: null, comparison });
    expect(liveOf(plan)).toBe(live);
    expect(renderComment(createReport([createFlowReport(plan)]), "k")).toContain(
      `Compared with the base commit \`abc\`, ${why} ·`,
    );
  });

  it("is told of the flows that have nothing live beside those that have", () => {
    const none = createFlowReport({
      live: null,
      comparison: { with: "base", commit: "abc", live: "none" },
    });
    expect(renderComment(createReport([createFlowReport(), none]), "k")).toContain(
      "and the base commit `abc`, since some flows were not live ·",
    );
  });
});
