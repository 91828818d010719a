import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { renderHtml } from "../../src/report/html/report-page.ts";
import type { Commit, Report } from "../../src/report/report.ts";
import { createFinding, createFlowReport, createReport } from "./report-factory.ts";

const RULES_URL = "https://github.com/acme/flowgate/blob/v1/docs/rules.md";

function reportWith(source: Commit["source"]): Report {
  const commit = { sha: "abc", repositoryUrl: "https://github.com/o/r", root: "", runUrl: null };
  const flow = createFlowReport({ findings: [createFinding({ rule: "early-reference" })] });
  return createReport([flow], { commit: { ...commit, ...(source && { source }) } });
}

const SOURCE = { repositoryUrl: "https://github.com/acme/flowgate", rulesUrl: RULES_URL };

describe("the rule of a finding", () => {
  it("leads to its text where the action's own address is known", () => {
    const report = reportWith(SOURCE);
    expect(renderComment(report, "k")).toContain(`([\`early-reference\`](${RULES_URL}#early-reference))`);
    expect(renderHtml(report)).toContain(
      `<a href="${RULES_URL}#early-reference" rel="noreferrer"><code>early-reference</code></a>`,
    );
  });

  it("is its name alone where it is not", () => {
    const report = reportWith(undefined);
    expect(renderComment(report, "k")).toContain("(`early-reference`)");
    expect(renderHtml(report)).toContain(" <code>early-reference</code>");
  });
});
