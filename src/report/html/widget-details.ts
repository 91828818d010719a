import type { Change } from "../../diff/change.ts";
import { typeName } from "../../diff/words.ts";
import { differenceOf } from "../differences.ts";
import { clip } from "../visible.ts";
import { GONE } from "./canvas.ts";
import { escapePre, type Html, html, NONE } from "./html.ts";
import type { Fate, PlacedDrawing, PlacedWidget } from "./moved.ts";
import { SIGNS } from "./sign.ts";

const MARKS: Readonly<Record<Fate, string>> = {
  added: "added",
  removed: "removed",
  changed: "changed",
  moved: "moved on the canvas",
  unchanged: "unchanged",
};

/** Widget by widget what changed and where it leads; the unchanged ones folded below. */
export function widgetDetails(
  drawing: PlacedDrawing,
  changes: readonly Change[],
  anchorOf: (place: number) => string,
): Html {
  const byWidget = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.widget !== null) byWidget.set(change.widget, [...(byWidget.get(change.widget) ?? []), change]);
  }
  const ways = waysOf(drawing);
  const detail = (widget: PlacedWidget, place: number) =>
    detailOf(widget, byWidget.get(widget.name) ?? [], ways.get(place) ?? [], anchorOf(place));
  const touched = drawing.widgets.map((widget) => widget.mark !== "unchanged" || byWidget.has(widget.name));
  const some = (wanted: boolean) =>
    drawing.widgets.flatMap((widget, place) => (touched[place] === wanted ? [detail(widget, place)] : []));
  const [changed, unchanged] = [some(true), some(false)];
  const rest =
    unchanged.length === 0
      ? NONE
      : html`<details><summary>Widgets that did not change (${unchanged.length})</summary>${unchanged}</details>`;
  return html`<h3>Widget by widget</h3>${changed}${rest}`;
}

/** What leads out of each widget, in words. */
function waysOf(drawing: PlacedDrawing): Map<number, Html[]> {
  const ways = new Map<number, Html[]>();
  for (const { from, to, label, mark } of drawing.edges) {
    const target = clip(drawing.widgets[to]?.name ?? "", 120);
    const said =
      mark === "unchanged" ? NONE : html` <span class="mark ${mark}">${SIGNS[mark]} ${MARKS[mark]}</span>`;
    const way = html`<li>${clip(label, 200)} → <code>${target}</code>${said}</li>`;
    ways.set(from, [...(ways.get(from) ?? []), way]);
  }
  return ways;
}

const SIDES = ["before", "after"] as const;

function detailOf(widget: PlacedWidget, changes: readonly Change[], ways: readonly Html[], id: string): Html {
  const was = widget.formerName === null ? "" : `, was ${clip(widget.formerName, 120)}`;
  const sides = SIDES.filter((side) => widget.mark !== GONE[side]);
  const sentences = changes.map((change) => html`<li>${clip(change.text, 800)}</li>`);
  return html`<section class="detail ${widget.mark}" id="${id}">
<h4><span class="mark ${widget.mark}">${SIGNS[widget.mark]}</span> ${clip(widget.name, 120)} <small>(${clip(typeName(widget.type), 60)}, ${MARKS[widget.mark]}${was})</small></h4>
<p>On the canvas: ${sides.map((side) => html`<a href="#${id}-${side}">${side}</a>`)}</p>
${sentences.length === 0 ? NONE : html`<ul>${sentences}</ul>`}
${differences(changes)}
${ways.length === 0 ? html`<p>Leads nowhere.</p>` : html`<p>Where it leads:</p><ul>${ways}</ul>`}
</section>`;
}

const CLASSES = { "+": "plus", "-": "minus", " ": "same", "@@": "about" } as const;

/** The exact values before and after. */
export function differences(changes: readonly Change[]): Html {
  const lines = changes
    .flatMap((change) => differenceOf(change))
    .map(({ sign, text }) => html`<span class="${CLASSES[sign]}">${sign} ${escapePre(text)}</span>`);
  return lines.length === 0 ? NONE : html`<pre>${lines}</pre>`;
}
