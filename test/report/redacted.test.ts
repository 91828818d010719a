import { describe, expect, it } from "vitest";
import { pointerOf } from "../../src/flow/pointer.ts";
import { Redaction } from "../../src/redaction.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderHtml } from "../../src/report/html/report-page.ts";
import { redactedReport, reportRedactor } from "../../src/report/redacted.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { REVIEW } from "./examples.ts";
import {
  createChange,
  createDefinition,
  createFinding,
  createFlowReport,
  createReport,
} from "./report-factory.ts";

/** Each would read otherwise once it is escaped for Markdown, HTML or Mermaid. */
const HIDDEN = [
  "+15550007788",
  "my_very_own&key",
  "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
  "<'quoted'>",
  "a|b*c#1",
];

const redaction = new Redaction();
redaction.add(HIDDEN.slice(1));
redaction.show({ variables: new Map([["SUPPORT_NUMBER", HIDDEN[0] ?? ""]]) });

/** What is left of a text when the signs are gone that an escaping puts into it. */
function bare(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&#39;/g, "'")
    .replace(/[#&]?#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\\\u200b]/g, "");
}

describe("what must never be seen", () => {
  it.each(HIDDEN)("is in no text of a report, however that is escaped: %s", (hidden) => {
    const flow = (say: string) =>
      createDefinition([
        { name: `greet ${hidden}`, to: { [`on ${hidden}`]: "end" }, properties: { say, [`x ${hidden}`]: 1 } },
        { name: "end" },
      ]);
    const report = createReport(
      [
        createFlowReport(
          {
            name: `Line ${hidden}`,
            changes: [
              createChange({
                widget: `greet ${hidden}`,
                text: `greet says "${hidden}" instead of "Hello"`,
                after: { deep: [`say ${hidden}`] },
              }),
            ],
            findings: [createFinding({ message: `Nobody answers at ${hidden}.`, widget: `greet ${hidden}` })],
          },
          { before: flow("Hello"), after: flow(`Call ${hidden}`) },
        ),
      ],
      { notices: [`A notice of ${hidden}`] },
      { findings: [createFinding({ message: `A finding of ${hidden}` })] },
    );
    const shown = redactedReport(report, redaction.apply);
    const texts = [
      renderComment(shown, "production"),
      renderSummary(shown),
      renderHtml(shown),
      renderTerminal(shown, { colour: false }),
      JSON.stringify(shown.plan),
    ];
    for (const text of texts) {
      expect(bare(text)).not.toContain(hidden);
      expect(text).toMatch(/\*\*\*|\\\*\\\*\\\*|SUPPORT_NUMBER|SUPPORT\\_NUMBER/);
    }
  });

  it("is in no pointer of a finding, whatever its signs become there", () => {
    const secret = "a/secret~key";
    const hiding = new Redaction();
    hiding.add([secret]);
    hiding.show({
      variables: new Map([
        ["N", "1"],
        ["FORMAT", "properties"],
        ["LANE", "support-lane"],
      ]),
    });
    const pointer = pointerOf(["states", 1, "properties", `x ${secret}`, "support-lane"]);
    const report = createReport([createFlowReport({ findings: [createFinding({ pointer })] })]);
    const { plan } = redactedReport(report, hiding.apply);
    expect(plan.flows[0]?.findings[0]?.pointer).toBe(`#/states/1/properties/x ***/\${LANE}`);
  });

  it("takes nothing from what a report is held together by", () => {
    const words = ["1", "pass", "production", "states", "name", "transitions", "say-play", "survey"];
    const coincidence = new Redaction();
    coincidence.show({ variables: new Map(words.map((word, index) => [`V${index}`, word])) });
    const definition = createDefinition([{ name: "greet", type: "say-play", properties: { say: "pass" } }]);
    const report = createReport(
      [createFlowReport({ key: "survey", name: "survey 1" }, { after: definition })],
      {},
      { environment: "production", verdict: "pass" },
    );
    const { plan, flows } = redactedReport(report, coincidence.apply);
    expect(plan).toMatchObject({ version: 1, environment: "production", verdict: "pass" });
    expect(flows[0]?.plan).toMatchObject({ key: "survey", name: `\${V7} \${V0}` });
    const told = JSON.stringify(flows[0]?.after);
    expect(JSON.parse(told.replaceAll(`\${V1}`, "pass"))).toEqual(definition);
  });

  it("leaves a report as it is where there is nothing of it", () => {
    expect(redactedReport(REVIEW, redaction.apply)).toEqual(REVIEW);
    expect(redactedReport(REVIEW, redaction.apply).flows[0]?.after).toBe(REVIEW.flows[0]?.after);
  });

  it("does a flow once, in however many reports of one run it stands", () => {
    const redacted = reportRedactor(redaction.apply);
    const first = redacted(REVIEW);
    const second = redacted({ ...REVIEW, flows: REVIEW.flows.toReversed() });
    expect(second.flows.map(({ plan }) => plan.key)).toEqual(
      first.flows.map(({ plan }) => plan.key).toReversed(),
    );
    expect(second.flows.every((flow, index) => flow === first.flows.at(-1 - index))).toBe(true);
  });
});
