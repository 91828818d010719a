import { describe, expect, it } from "vitest";
import { compareDefinitions } from "../../src/diff/compare.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { renderComparisonHtml } from "../../src/report/html/comparison-document.ts";
import { placedLabels } from "../../src/report/html/edge-label.ts";
import { waysOf } from "../../src/report/html/edge-line.ts";
import { WIDGET } from "../../src/report/html/widget-box.ts";
import { createDefinition } from "./report-factory.ts";

function pageOf(before: JsonObject, after: JsonObject): string {
  return renderComparisonHtml({ before, after, changes: compareDefinitions(before, after) }, "a flow");
}

/** A new transition from a widget at the origin to one at `to`, as it is drawn. */
function wayTo(to: { x: number; y: number }) {
  const points = new Map([
    [0, { x: 0, y: 0 }],
    [1, to],
  ]);
  const [way] = waysOf([{ from: 0, to: 1, label: "audioComplete", mark: "added" }], points);
  const numbers = (text: string | undefined) => text?.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [startX, startY] = numbers(way?.path);
  const [endX, endY] = numbers(way?.path).slice(-2);
  return { start: [startX, startY], end: [endX, endY] };
}

describe("a transition", () => {
  const [side, middle] = [10, WIDGET.height / 2];

  it.each([
    ["to the right", { x: 300, y: 0 }, [WIDGET.width, middle], [300 - side, middle]],
    [
      "to the right and a little lower",
      { x: 300, y: 100 },
      [WIDGET.width, middle],
      [300 - side, 100 + middle],
    ],
    ["to the left and above", { x: -400, y: -300 }, [0, middle], [side - 400 + WIDGET.width, middle - 300]],
    ["below", { x: 300, y: 200 }, [WIDGET.width / 2, WIDGET.height], [300 + WIDGET.width / 2, 190]],
    ["above", { x: 0, y: -300 }, [WIDGET.width, middle], [WIDGET.width + side, middle - 300]],
  ])("enters a widget %s at the side that is near", (_, to, start, end) => {
    expect(wayTo(to)).toEqual({ start, end });
  });
});

describe("the label of a transition", () => {
  it("covers no widget and no other label, and is drawn over all lines", () => {
    const points = new Map([
      [0, { x: 0, y: 0 }],
      [1, { x: 300, y: 0 }],
    ]);
    const edges = ["keypress", "speech", "timeout", "audioComplete"].map((label) => ({
      from: 0,
      to: 1,
      label,
      mark: "added" as const,
    }));
    const widgets = [...points.values()].map((point) => ({ ...point, ...WIDGET }));
    const labels = placedLabels(waysOf(edges, points), widgets);
    expect(labels.map(({ text }) => text)).toEqual([
      "+ keypress",
      "+ speech",
      "+ timeout",
      "+ audioComplete",
    ]);
    const boxes = [...widgets, ...labels.map(({ box }) => box)];
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
    const page = pageOf(
      createDefinition([{ name: "a" }, { name: "b" }]),
      createDefinition([{ name: "a", to: { next: "b" } }, { name: "b" }]),
    );
    expect(page.indexOf("+ next</text>")).toBeGreaterThan(page.lastIndexOf("<rect"));
  });
});

describe("the name of a widget", () => {
  const linesOf = (name: string) =>
    /<text class="name">(.*?)<\/text>/s
      .exec(pageOf(createDefinition([{ name }]), createDefinition([{ name }])))?.[1]
      ?.match(/(?<=>)[^<>\n]+(?=<\/tspan>)/g);

  it.each([
    ["menu", ["menu"]],
    ["play_the_welcome_in_en_of_branch", ["play_the_welcome_", "in_en_of_branch"]],
    ["play_message_of_the_branch_voice_en_welcome", ["play_message_of_", "the_branch_voice_", "en_welcome"]],
    ["a".repeat(57), ["a".repeat(19), "a".repeat(19), "a".repeat(19)]],
  ])("is whole in up to three lines: %s", (name, lines) => {
    expect(linesOf(name)).toEqual(lines);
  });

  it("is drawn in its own letters where they fit", () => {
    const flow = createDefinition([{ name: "SendCallToTheAgentOfTheBranch" }]);
    expect(pageOf(flow, flow)).not.toContain("textLength");
  });

  it("does not run out of its box however wide its letters are", () => {
    expect(pageOf(createDefinition([{ name: "W".repeat(300) }]), createDefinition([]))).toMatch(
      /<tspan [^>]*textLength="248"[^>]*>(?:− )?W/,
    );
  });
});
