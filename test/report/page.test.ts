import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { PUBLISHED, REVIEW } from "./examples.ts";
import { createChange, createFinding, createFlowReport, createReport } from "./report-factory.ts";

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
