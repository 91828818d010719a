import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/report/comparison.ts";
import { type EditedFlow, editedFlow } from "./edits.ts";
import { type MeasuredStep, measureStep } from "./measure.ts";

const FLOWS = 5000;

interface Case {
  readonly seed: number;
  readonly flow: EditedFlow;
  readonly step: MeasuredStep;
}

const cases: readonly Case[] = Array.from({ length: FLOWS }, (_, seed) => {
  const flow = editedFlow(seed);
  return { seed, flow, step: measureStep(flow.before, flow.after) };
});

/** `property-changed greet say`, sorted: what was found and what was done can be laid side by side. */
function lines(list: ReadonlyArray<readonly [string, string | null, string | null]>): string[] {
  return list.map((one) => one.join(" ")).sort();
}

function found({ step }: Case): string[] {
  return lines(step.changes.map((one) => [one.kind, one.widget, one.property ?? one.event]));
}

function intended({ flow }: Case): string[] {
  return lines(flow.intended.map((one) => [one.kind, one.widget, one.at]));
}

describe("compareDefinitions with 5,000 generated edits", () => {
  it("loses nothing and invents nothing: its changes make the new definition", () => {
    expect(
      cases.filter(({ step }) => step.fault !== null).map(({ seed, step }) => [seed, step.fault]),
    ).toEqual([]);
  });

  it("finds exactly what was done in 98 of 100 flows at least", () => {
    const right = cases.filter((one) => found(one).join("\n") === intended(one).join("\n"));
    expect(right.length / FLOWS).toBeGreaterThanOrEqual(0.98);
  });

  it("counts what was done wherever it finds exactly that", () => {
    const right = cases.filter((one) => found(one).join("\n") === intended(one).join("\n"));
    const miscounted = right.filter(({ flow, step }) => {
      const count = flow.intended.length;
      const [sentences] = sentencesOf(step.changes);
      const shown = sentences?.kind === "sentences" ? String(sentences.short) : "";
      return shown !== (count === 0 ? "" : `**${count} change${count === 1 ? "" : "s"}**.`);
    });
    expect(miscounted.map(({ seed }) => seed)).toEqual([]);
  });

  it("finds exactly what was done in 98 of 100 flows of every kind of edit", () => {
    const kinds = new Set(cases.flatMap(({ flow }) => flow.edits));
    expect(kinds.size).toBe(19);
    for (const kind of kinds) {
      const of = cases.filter(({ flow }) => flow.edits.includes(kind));
      const right = of.filter((one) => found(one).join("\n") === intended(one).join("\n"));
      expect({ kind, share: right.length / of.length >= 0.98, enough: of.length > 100 }).toEqual({
        kind,
        share: true,
        enough: true,
      });
    }
  });
});
