import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMENT_LIMIT, renderComment } from "../../src/report/comment.ts";
import type { FlowReport } from "../../src/report/report.ts";
import { renderSummary, SUMMARY_LIMIT } from "../../src/report/summary.ts";
import { PUBLISHED, REVIEW } from "./examples.ts";
import { madeAfterwards, rendered } from "./github.ts";
import { hostileText } from "./hostile.ts";
import {
  createChange,
  createDefinition,
  createFinding,
  createFlowReport,
  createReport,
} from "./report-factory.ts";

describe("what a reviewer reads", () => {
  it("is the comment of a review", async () => {
    await expect(renderComment(REVIEW, "production")).toMatchFileSnapshot("golden/review-comment.md");
  });

  it("tells after the merge what became of it", async () => {
    await expect(renderComment(PUBLISHED, "production")).toMatchFileSnapshot("golden/published-comment.md");
  });

  it("tells without credentials what the base was, and why", async () => {
    const flow = createFlowReport({
      live: null,
      sid: null,
      comparison: { with: "base", commit: "0123456789abcdef0123" },
    });
    const notice = "Twilio was not asked: this run has no credentials.";
    const report = createReport([flow], { notices: [notice] }, { account: null });
    await expect(renderComment(report, "production")).toMatchFileSnapshot("golden/offline-comment.md");
  });

  it("says it when nothing changes", async () => {
    const flow = createFlowReport({ action: "unchanged", changes: [] });
    await expect(renderComment(createReport([flow]), "production")).toMatchFileSnapshot(
      "golden/unchanged-comment.md",
    );
  });

  it("tells of a failed publish what was put back", async () => {
    const failure = createFinding({
      rule: "flow-validate",
      severity: "error",
      message: "Twilio answered 500 three times.",
    });
    const report = createReport(
      [
        createFlowReport({ outcome: "rolled-back", revision: 14 }),
        createFlowReport({ key: "survey", name: "survey", outcome: "failed", findings: [failure] }),
        createFlowReport({ key: "voicemail", name: "voicemail", outcome: "not-reached" }),
      ],
      { job: "publish" },
      { verdict: "fail" },
    );
    await expect(renderComment(report, "production")).toMatchFileSnapshot("golden/failed-comment.md");
  });

  it("points from each finding to its line, wherever the configuration's folder is", () => {
    const report = createReport(
      [createFlowReport({ findings: [createFinding({ file: "../flows/a b.json", line: 7 })] })],
      {
        commit: { sha: "abc", repositoryUrl: "https://github.com/o/r", root: "studio/config", runUrl: null },
      },
    );
    expect(renderComment(report, "k")).toContain(
      "(https://github.com/o/r/blob/abc/studio/flows/a%20b.json#L7)",
    );
  });

  it("never shows a secret", () => {
    const report = createReport([
      createFlowReport({
        changes: [
          createChange({
            property: "parameters.api_key.value",
            before: "k3yK3yk3y1",
            after: "n3wN3wn3w2",
            text: "x",
          }),
          createChange({
            property: "body",
            before: '{"password":"hunter2x"}',
            after: '{"password":"hunter3y"}',
            text: "y",
          }),
          createChange({
            property: "headers",
            before: [{ key: "Authorization", value: "Basic dXNlcjpwYXNzd29yZA==" }],
            after: [],
            text: "z",
          }),
          createChange({
            property: "url",
            before: "https://u:s3cr3tpw@a.example/",
            after: "",
            text: "https://u:s3cr3tpw@a.example/",
          }),
        ],
      }),
    ]);
    for (const text of [renderComment(report, "k"), renderSummary(report)]) {
      expect(text).not.toMatch(/k3yK3y|n3wN3w|hunter|dXNlcjpw|s3cr3tpw/);
      expect(text).toContain("looks like a secret and is not shown");
    }
  });
});

function manyFlows(count: number, each: (index: number) => FlowReport): FlowReport[] {
  return Array.from({ length: count }, (_, index) => each(index));
}

function changedFlow(index: number, name = `flow-${index}`): FlowReport {
  return createFlowReport(
    {
      key: name,
      name,
      file: `flows/${name}.json`,
      changes: Array.from({ length: (index % 5) + 1 }, (_, n) =>
        createChange({ widget: `w${n}`, text: `w${n} says "Good day" instead of "Hello"` }),
      ),
      findings: index % 3 === 0 ? [createFinding({ file: `flows/${name}.json` })] : [],
    },
    {
      before: createDefinition([
        { name: "w0", to: { x: "w1" }, properties: { say: "Hello" } },
        { name: "w1" },
      ]),
      after: createDefinition([
        { name: "w0", to: { x: "w1" }, properties: { say: "Good day" } },
        { name: "w1" },
      ]),
    },
  );
}

describe("a page that would be too long", () => {
  it("gives up details first, then diagrams, then sentences", () => {
    const sizes = [1, 80, 130, 250, 700];
    const pages = sizes.map((count) => renderComment(createReport(manyFlows(count, changedFlow)), "k"));
    const has = (text: string) => pages.map((page) => page.includes(text));
    expect(has("```diff")).toEqual([true, true, false, false, false]);
    expect(has("```mermaid")).toEqual([true, true, true, false, false]);
    expect(has("- w0 says")).toEqual([true, true, true, true, false]);
    expect(has("✂️ Shortened to fit here:")).toEqual([false, true, true, true, true]);
    expect(
      has("The rest is in the [summary of this run](https://github.com/acme/voice/actions/runs/7)"),
    ).toEqual([false, true, true, true, true]);
  });

  it("keeps a row for each of 1,000 changed flows", () => {
    const comment = renderComment(createReport(manyFlows(1_000, changedFlow)), "k");
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(rendered(comment).elements.filter(({ tag }) => tag === "tr")).toHaveLength(1_001);
  });

  it("counts honestly what has no row any more, and shows first what failed", () => {
    const blocked = createFlowReport({
      key: "the-blocked-one",
      name: "the-blocked-one",
      action: "blocked",
      changes: [],
    });
    const long = manyFlows(1_500, (index) =>
      changedFlow(index, `department-${index}-main-line-daytime-menu`),
    );
    const comment = renderComment(createReport([...long, blocked]), "k");
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    const rows = rendered(comment).elements.filter(({ tag }) => tag === "tr").length - 1;
    const rest = Number(/… and ([\d,]+) more flows: /.exec(comment)?.[1]?.replace(",", ""));
    expect(rows + rest).toBe(1_501);
    expect(comment).toContain("| the-blocked-one |");
  });

  it("leaves the summary whole where the comment is cut", () => {
    const report = createReport(manyFlows(200, changedFlow));
    expect(renderSummary(report)).not.toContain("✂️");
    expect(renderSummary(report).match(/^```diff$/gm)).toHaveLength(200);
  });

  it("fits whatever a report holds, and leaves no fence or fold open", () => {
    const flow = fc
      .record({
        key: hostileText,
        changes: fc.array(fc.tuple(hostileText, hostileText, fc.integer({ min: 1, max: 3_000 })), {
          maxLength: 60,
        }),
        findings: fc.array(fc.tuple(hostileText, fc.integer({ min: 1, max: 300 })), { maxLength: 80 }),
      })
      .map(({ key, changes, findings }) =>
        createFlowReport({
          key,
          changes: changes.map(([text, after, times]) =>
            createChange({ text: text.repeat(times), after: after.repeat(times) }),
          ),
          findings: findings.map(([message, times], index) =>
            createFinding({ message: message.repeat(times), origin: index % 2 === 0 ? "new" : "existing" }),
          ),
        }),
      );
    fc.assert(
      fc.property(
        fc.array(flow, { maxLength: 12 }),
        fc.array(hostileText, { maxLength: 40 }),
        (flows, notices) => {
          const report = createReport(flows, { notices });
          const comment = renderComment(report, "production");
          expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
          expect(Buffer.byteLength(renderSummary(report))).toBeLessThanOrEqual(SUMMARY_LIMIT);
          const page = rendered(`${comment}\n\nThe end of it`);
          expect(page.elements.at(-1)).toEqual({ tag: "p", to: null });
          expect(page.prose.at(-1)).toBe("The end of it");
          expect(madeAfterwards(page)).toEqual([]);
        },
      ),
      { seed: 4, numRuns: 20 },
    );
  });
});
