import { describe, expect, it } from "vitest";
import { renderFindings, renderTerminal } from "../../src/report/terminal.ts";
import { PUBLISHED, REVIEW } from "./examples.ts";
import { hostileTexts } from "./hostile.ts";
import { reportOf } from "./hostile-report.ts";
import { createFinding } from "./report-factory.ts";

describe("on a terminal", () => {
  it("a review reads so", async () => {
    await expect(renderTerminal(REVIEW, { colour: false })).toMatchFileSnapshot("golden/review-terminal.txt");
  });

  it("a publish reads so", async () => {
    await expect(renderTerminal(PUBLISHED, { colour: false })).toMatchFileSnapshot(
      "golden/published-terminal.txt",
    );
  });

  it("findings read as a compiler's", async () => {
    const findings = [
      createFinding({ severity: "error" }),
      createFinding({ line: null, column: null, widget: null }),
      createFinding({ file: null, line: null, column: null }),
    ];
    await expect(renderFindings(findings, { colour: false })).toMatchFileSnapshot("golden/findings.txt");
    expect(renderFindings([], { colour: false })).toBe("No findings.\n");
  });

  it("colours say nothing that the words do not", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const stripped = renderTerminal(REVIEW, { colour: true }).replace(/\u001b\[\d+m/g, "");
    expect(stripped).toBe(renderTerminal(REVIEW, { colour: false }));
  });

  it("hostile text moves nothing", () => {
    const lines = renderTerminal(
      reportOf(() => "x"),
      { colour: false },
    ).split("\n").length;
    for (const text of hostileTexts(2_000)) {
      const shown = renderTerminal(
        reportOf(() => text),
        { colour: false },
      );
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      expect(shown.split("\n")).toHaveLength(lines);
      expect(shown).not.toMatch(/^\s*::|##\[/m);
    }
  });
});
