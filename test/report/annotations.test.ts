import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { createFinding, createFlowReport, createReport } from "./report-factory.ts";

function annotate(...findings: Parameters<typeof createFinding>[0][]) {
  return annotationsOf(
    createReport([createFlowReport({ findings: findings.map((finding) => createFinding(finding)) })]),
  );
}

describe("annotations", () => {
  it("stand beside the line, by the path from the repository's root", () => {
    const report = createReport([createFlowReport({ findings: [createFinding({ severity: "error" })] })], {
      commit: { sha: "abc", repositoryUrl: "https://github.com/o/r", root: "studio", runUrl: null },
    });
    expect(annotationsOf(report)).toEqual([
      {
        level: "error",
        title: "unreachable-widget at old-menu",
        message: "No transition leads to this widget. Connect it, or delete it.",
        file: "studio/flows/main-ivr.json",
        line: 12,
        column: 5,
      },
    ]);
  });

  it("are none without findings, and none for what was there before", () => {
    expect(annotate()).toEqual([]);
    expect(annotate({ origin: "existing", severity: "error" }, { origin: "existing" })).toEqual([]);
  });

  it("show Twilio's refusal first, whether new or not", () => {
    const rules = annotate(
      { severity: "error", rule: "missing-property" },
      { severity: "error", rule: "flow-validate", origin: "existing" },
    );
    expect(rules.map(({ title }) => title)).toEqual([
      "flow-validate at old-menu",
      "missing-property at old-menu",
    ]);
  });

  it("are nine of each severity and one that counts the rest", () => {
    const errors = Array.from({ length: 12 }, () => ({ severity: "error" as const }));
    const warnings = Array.from({ length: 10 }, () => ({}));
    const annotations = annotate(...errors, ...warnings);
    expect(annotations.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(annotations[9]?.message).toBe("3 more errors, see the summary.");
    expect(annotations.at(-1)?.message).toBe("1 more warning, see the summary.");
    expect(annotate(...errors.slice(0, 9))).toHaveLength(9);
  });

  it("leave room for what is said of the run itself, which goes first", () => {
    const about = (level: "notice" | "warning", message: string) =>
      ({ level, message, title: "Flowgate", file: null, line: null, column: null }) as const;
    const findings = Array.from({ length: 12 }, () => createFinding({}));
    const annotations = annotationsOf(createReport([createFlowReport({ findings })]), [
      about("warning", "The comment could not be written."),
      about("notice", "An older commit."),
    ]);
    const messages = annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
    expect(messages).toHaveLength(10);
    expect([messages[0], messages[9]]).toEqual([
      "The comment could not be written.",
      "4 more warnings, see the summary.",
    ]);
    expect(annotations.at(-1)).toEqual(about("notice", "An older commit."));
  });

  it("hold no control characters and no secrets", () => {
    const [annotation] = annotate({
      message: "a\n::error::b \u001b[31m https://u:s3cr3tpw@h.example/",
      widget: "\u202ex",
    });
    expect(annotation?.message).toBe("a↵::error::b ␛[31m https://***@h.example/");
    expect(annotation?.title).toBe("unreachable-widget at ⟨U+202E⟩x");
  });
});
