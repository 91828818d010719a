import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/flow/json.ts";
import { drawingOf } from "../../src/report/drawing.ts";
import { DIAGRAM_LIMITS, renderDiagram } from "../../src/report/mermaid.ts";
import { clip, visible } from "../../src/report/visible.ts";
import { hostileTexts } from "./hostile.ts";
import { type Flowchart, readFlowchart } from "./real-mermaid.ts";
import { createChange, createDefinition } from "./report-factory.ts";

async function flowchartOf(
  before: JsonObject | null,
  after: JsonObject | null,
  changes = [createChange()],
): Promise<Flowchart> {
  const diagram = renderDiagram(before, after, changes);
  if (diagram === null) throw new Error("nothing was drawn");
  return readFlowchart(diagram.text);
}

describe("the diagram", () => {
  it("tells added, removed, changed and unchanged apart by sign, shape and line", async () => {
    const before = createDefinition([
      { name: "start", to: { go: "menu" } },
      { name: "menu", to: { keypress: "old", timeout: "menu" }, properties: { say: "a" } },
      { name: "old" },
      { name: "far away" },
    ]);
    const after = createDefinition([
      { name: "start", to: { go: "menu" } },
      { name: "menu", to: { keypress: "new", timeout: "menu" }, properties: { say: "b" } },
      { name: "new" },
      { name: "far away" },
    ]);
    const { vertices, edges } = await flowchartOf(before, after);
    expect(vertices).toEqual([
      { text: "start<br/>Say/Play", shape: "square", classes: [] },
      { text: "✎ menu<br/>Say/Play", shape: "round", classes: ["changed"] },
      { text: "+ new<br/>Say/Play", shape: "stadium", classes: ["added"] },
      { text: "− old<br/>Say/Play", shape: "subroutine", classes: ["removed"] },
    ]);
    expect(edges).toEqual([
      { from: 0, to: 1, text: "go", stroke: "normal" },
      { from: 1, to: 2, text: "+ keypress", stroke: "thick" },
      { from: 1, to: 1, text: "timeout", stroke: "normal" },
      { from: 1, to: 3, text: "− keypress", stroke: "dotted" },
    ]);
  });

  it("keeps parallel edges and draws a lonely widget", async () => {
    const after = createDefinition([
      { name: "a", to: { x: "b", y: "b" } },
      { name: "b" },
      { name: "lonely" },
    ]);
    const { vertices, edges } = await flowchartOf(null, after);
    expect(vertices).toHaveLength(3);
    expect(edges.map(({ text }) => text)).toEqual(["+ x", "+ y"]);
  });

  it("draws a renamed widget once, and not those whose references follow it", () => {
    const before = createDefinition([
      { name: "a", to: { x: "b" }, properties: { say: "{{widgets.b.x}}" } },
      { name: "b" },
    ]);
    const after = createDefinition([
      { name: "a", to: { x: "c" }, properties: { say: "{{widgets.c.x}}" } },
      { name: "c" },
    ]);
    const renamed = createChange({ kind: "widget-renamed", widget: "c", before: "b", after: "c" });
    expect(drawingOf(before, after, [renamed])).toEqual({
      widgets: [
        { name: "a", mark: "unchanged", formerName: null, type: "say-play" },
        { name: "c", mark: "changed", formerName: "b", type: "say-play" },
      ],
      edges: [{ from: 0, to: 1, label: "x", mark: "unchanged" }],
    });
  });

  it("takes layout, key order and defaults for nothing", () => {
    const flow = createDefinition([{ name: "a", to: { x: "b" } }, { name: "b" }]);
    const moved = createDefinition([
      { name: "b", properties: { offset: { x: 9, y: 9 } } },
      { name: "a", to: { x: "b", never: "" }, properties: { message_type: "custom" } },
    ]);
    expect(renderDiagram(flow, moved, [])).toBeNull();
  });

  it("falls back to the changed widgets, then to nothing", async () => {
    const ring = (count: number, say: (index: number) => string) =>
      createDefinition(
        Array.from({ length: count }, (_, index) => ({
          name: `w${index}`,
          to: { next: `w${(index + 1) % count}` },
          properties: { say: say(index) },
        })),
      );
    const third = (index: number) => (index % 3 === 0 ? "new" : "old");
    const some = renderDiagram(
      ring(90, () => "old"),
      ring(90, third),
      [],
    );
    expect(some?.shown).toBe("changed only");
    expect((await readFlowchart(some?.text ?? "")).vertices).toHaveLength(30);
    expect(
      renderDiagram(
        ring(41, () => "old"),
        ring(41, () => "new"),
        [],
      ),
    ).toBeNull();
    expect(
      renderDiagram(
        ring(40, () => "old"),
        ring(40, () => "new"),
        [],
      )?.shown,
    ).toBe("changed and neighbours");
  });

  it("draws nothing of definitions that are broken beyond drawing, and never throws", () => {
    const broken = [
      {},
      { states: 3 },
      { states: [1, null, {}, { name: 4 }] },
      { states: [{ name: "x", transitions: "no" }] },
    ] as JsonObject[];
    for (const before of [null, ...broken])
      for (const after of [null, ...broken]) renderDiagram(before, after, []);
  });
});

describe("hostile names in a diagram", () => {
  it("become the labels that they are, and nothing else", async () => {
    const texts = hostileTexts(1_500);
    for (let first = 0; first < texts.length; first += 15) {
      const names = [...new Set(texts.slice(first, first + 15))];
      const flow = createDefinition(
        names.map((name, index) => ({
          name,
          type: names[index - 1] ?? "x",
          to: { [names[index - 2] ?? "e"]: names[index - 1] ?? name },
        })),
      );
      const drawing = drawingOf(null, flow, []);
      const diagram = renderDiagram(null, flow, []);
      if (diagram === null) throw new Error("nothing was drawn");
      expect(diagram.text.length).toBeLessThanOrEqual(DIAGRAM_LIMITS.characters);
      const { vertices, edges } = await readFlowchart(diagram.text);
      expect(vertices).toHaveLength(drawing.widgets.length);
      expect(edges.map(({ from, to }) => [from, to])).toEqual(
        drawing.edges.map(({ from, to }) => [from, to]),
      );
      vertices.forEach(({ text, classes }, place) => {
        const name = drawing.widgets[place]?.name ?? "";
        expect(classes).toEqual(["added"]);
        expect(text.split("<br/>")[0]).toBe(visible(`+ ${clip(name, DIAGRAM_LIMITS.label)}`).trim());
      });
    }
  });
});
