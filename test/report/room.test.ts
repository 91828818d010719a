import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMENT_LIMIT, renderComment } from "../../src/report/comment.ts";
import { fitted } from "../../src/report/fitted.ts";
import { md } from "../../src/report/markdown.ts";
import { page } from "../../src/report/page.ts";
import type { FlowReport, Report } from "../../src/report/report.ts";
import { renderSummary, SUMMARY_LIMIT } from "../../src/report/summary.ts";
import { madeAfterwards, rendered } from "./github.ts";
import { hostileText } from "./hostile.ts";
import {
  createChange,
  createDefinition,
  createFinding,
  createFlowReport,
  createReport,
} from "./report-factory.ts";

function changedFlow(key: string, changes: number, findings = 0): FlowReport {
  const says = (say: string) =>
    createDefinition([{ name: "w0", to: { x: "w1" }, properties: { say } }, { name: "w1" }]);
  return createFlowReport(
    {
      key,
      name: key,
      file: `flows/${key}.json`,
      changes: Array.from({ length: changes }, (_, n) =>
        createChange({ widget: `w${n}`, text: `w${n} says "Good day" instead of "Hello"` }),
      ),
      findings: Array.from({ length: findings }, () => createFinding({ file: `flows/${key}.json` })),
    },
    { before: says("Hello"), after: says("Good day") },
  );
}

function manyFlows(count: number, nameOf = (index: number) => `flow-${index}`): FlowReport[] {
  return Array.from({ length: count }, (_, index) =>
    changedFlow(nameOf(index), (index % 5) + 1, index % 3 === 0 ? 1 : 0),
  );
}

/** What the page says of itself that it left out. */
function leftOut(text: string): string {
  return /✂️ Shortened to fit here, without (.*?)\./.exec(text)?.[1] ?? "nothing";
}

/** Items of the first list under a count of changes, and how many more are said to be. */
function sentences(text: string): { shown: number; more: number } {
  const more = /^- … and ([\d,]+) more$/m.exec(text)?.[1]?.replaceAll(",", "");
  return { shown: (text.match(/^- w\d+ says/gm) ?? []).length, more: Number(more ?? 0) };
}

describe("a page that would be too long", () => {
  it("gives up details first, then diagrams, then sentences", () => {
    const notes = [1, 80, 130, 250].map((count) =>
      leftOut(renderComment(createReport(manyFlows(count)), "k")),
    );
    expect(notes).toEqual([
      "nothing",
      expect.stringMatching(/^\d+ exact differences$/),
      expect.stringMatching(/^columns of the table, \d+ diagrams and \d+ exact differences$/),
      expect.stringMatching(/^columns of the table, what changes in \d+ flows, \d+ sentences, /),
    ]);
  });

  it("says where the rest is", () => {
    const cut = (overrides: Partial<Report>) => createReport(manyFlows(200), overrides);
    expect(renderComment(cut({}), "k")).toContain(
      "The rest is in the [summary of this run](https://github.com/acme/voice/actions/runs/7).",
    );
    expect(renderComment(cut({ more: "report" }), "k")).toContain("The rest is in the [report of this run](");
    const summary = renderSummary(createReport(manyFlows(2_000)));
    expect(leftOut(summary)).not.toBe("nothing");
    expect(summary).toContain(
      "The input `report` writes all of it into one file, and `flowgate plan` tells it",
    );
  });

  it("writes every sentence of a large flow that there is room for, and counts the others", () => {
    for (const count of [300, 1_000, 1_500, 5_000]) {
      const comment = renderComment(createReport([changedFlow("main", count)]), "k");
      const { shown, more } = sentences(comment);
      expect(shown + more).toBe(count);
      expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
      if (more > 0) expect(comment.length).toBeGreaterThan(COMMENT_LIMIT * 0.95);
    }
  });

  it("folds the sentences of a large flow but for the first, so that its findings are seen", () => {
    const comment = renderComment(createReport([changedFlow("main", 300, 1)]), "k");
    const before = comment.slice(0, comment.indexOf("<summary>and 270 more</summary>"));
    expect(sentences(before).shown).toBe(30);
    const { elements, prose } = rendered(comment);
    expect(elements.filter(({ tag }) => tag === "details")).toHaveLength(2);
    expect(prose.filter((text) => text.includes("w299 says"))).toHaveLength(1);
    expect(renderComment(createReport([changedFlow("main", 40)]), "k")).not.toContain("more</summary>");
  });

  it("lets a flow of 5,000 changes cost the small ones nothing but their details", () => {
    const small = Array.from({ length: 20 }, (_, index) => changedFlow(`small-${index}`, 2, 1));
    const comment = renderComment(createReport([changedFlow("large", 5_000), ...small]), "k");
    for (const { plan } of small) {
      expect(comment).toContain(`### \`${plan.key}\``);
    }
    expect(comment.match(/^- w1 says/gm)).toHaveLength(21);
    expect(comment.match(/^- ⚠️ \*\*Warning\*\*/gm)).toHaveLength(20);
    expect(comment).toMatch(/^\| \[`large`\].*\| will be published \| 5000 \|/m);
  });

  it("keeps a row for each of 1,000 changed flows", () => {
    const comment = renderComment(createReport(manyFlows(1_000)), "k");
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
    const long = manyFlows(1_500, (index) => `department-${index}-main-line-daytime-menu`);
    const comment = renderComment(createReport([...long, blocked]), "k");
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    const rows = rendered(comment).elements.filter(({ tag }) => tag === "tr").length - 1;
    const rest = Number(/… and ([\d,]+) more flows: /.exec(comment)?.[1]?.replace(",", ""));
    expect(rows + rest).toBe(1_501);
    expect(comment).toContain("| the-blocked-one |");
  });

  it("tells first, in the room that is left, of the flow that is blocked", () => {
    const blocked = createFlowReport({ key: "blocked", action: "blocked", findings: [createFinding()] });
    const comment = renderComment(createReport([...manyFlows(900), blocked]), "k");
    expect(comment).toContain("### `blocked`");
    expect(leftOut(comment)).toMatch(/what changes in \d+ flows/);
  });

  it("leaves the summary whole where the comment is cut", () => {
    const summary = renderSummary(createReport(manyFlows(200)));
    expect(leftOut(summary)).toBe("nothing");
    expect(summary.match(/^```diff$/gm)).toHaveLength(200);
  });

  it("makes hardly anything that it has no room for", () => {
    let made = 0;
    const sections = Array.from({ length: 1_000 }, (_, weight) => ({
      heading: md`### ${weight}`,
      weight,
      parts: [
        {
          kind: "sentences" as const,
          count: 100,
          short: md`**100 changes**`,
          item: () => {
            made += 1;
            return md`- ${"a sentence ".repeat(10)}`;
          },
          around: () => [md`**100 changes**\n\n`, md``] as const,
        },
        {
          kind: "diagram" as const,
          weight: 1,
          text: () => {
            made += 1;
            return md`${"a diagram ".repeat(100)}`;
          },
        },
      ],
    }));
    const { texts } = fitted(sections, 20_000, (text) => text.length);
    const written = texts.join("\n").match(/^- a sentence/gm)?.length ?? 0;
    expect(written).toBeGreaterThan(100);
    expect(made - written).toBeLessThan(100);
  });
});

const texts = fc
  .tuple(hostileText, fc.integer({ min: 1, max: 300 }))
  .map(([text, times]) => text.repeat(times));

const flow = fc
  .record({
    key: hostileText,
    changes: fc.array(fc.tuple(texts, texts), { maxLength: 60 }),
    findings: fc.array(texts, { maxLength: 80 }),
  })
  .map(({ key, changes, findings }) =>
    createFlowReport({
      key,
      changes: changes.map(([text, after]) => createChange({ text, after })),
      findings: findings.map((message, index) =>
        createFinding({ message, origin: index % 2 === 0 ? "new" : "existing" }),
      ),
    }),
  );

const MEASURES = {
  "UTF-16 units": (text: string) => text.length,
  bytes: (text: string) => Buffer.byteLength(text, "utf8"),
} as const;

describe("any page", () => {
  it("fits whatever a report holds, and leaves no fence or fold open", () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 12 }), fc.array(texts, { maxLength: 40 }), (flows, notices) => {
        const report = createReport(flows, { notices });
        const comment = renderComment(report, "production");
        expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
        expect(Buffer.byteLength(renderSummary(report))).toBeLessThanOrEqual(SUMMARY_LIMIT);
        const page = rendered(`${comment}\n\nThe end of it`);
        expect(page.elements.at(-1)).toEqual({ tag: "p", to: null });
        expect(page.prose.at(-1)).toBe("The end of it");
        expect(madeAfterwards(page)).toEqual([]);
      }),
      { seed: 4, numRuns: 20 },
    );
  });

  it("is nearly full where anything had to be left out", () => {
    let cut = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.nat(60), fc.nat(300)), {
          minLength: 1,
          maxLength: 300,
        }),
        fc.constantFrom(...Object.values(MEASURES)),
        (sizes, measure) => {
          const flows = sizes.map(([changes, findings, length], index) =>
            changedFlow(`flow-${index}${"-ñ".repeat(length / 10)}`, changes, findings),
          );
          const text = page(createReport(flows), COMMENT_LIMIT, measure, md``);
          expect(measure(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
          if (leftOut(text) === "nothing") return;
          cut += 1;
          expect(measure(text)).toBeGreaterThan(COMMENT_LIMIT * 0.9);
        },
      ),
      { seed: 4, numRuns: 40 },
    );
    expect(cut).toBeGreaterThan(30);
  });
});
