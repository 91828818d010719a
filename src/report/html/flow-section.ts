import type { Finding } from "../../check/finding.ts";
import type { Change } from "../../diff/change.ts";
import type { JsonObject } from "../../flow/json.ts";
import type { Comparison } from "../comparison.ts";
import { drawingOf } from "../drawing.ts";
import { findingUrl, ruleLink } from "../links.ts";
import type { Commit, FlowReport, Report } from "../report.ts";
import { clip } from "../visible.ts";
import { counted, fateOf } from "../wording.ts";
import { canvasOf, GONE } from "./canvas.ts";
import { type Html, html, NONE } from "./html.ts";
import { firstTouched, type PlacedDrawing, withMoved } from "./moved.ts";
import { differences, widgetDetails } from "./widget-details.ts";
import type { Side } from "./widget-node.ts";

/** One flow: what happens to it, its changes and findings, both canvases and every widget. */
export function flowSection(report: Report, flow: FlowReport, number: number): Html {
  const { plan, before, after } = flow;
  const id = `flow-${number}`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${clip(plan.key, 120)}${plan.name === plan.key ? "" : ` (${clip(plan.name, 120)})`}: ${fateOf(report, plan)}</h2>
${changeList(plan.changes)}
${driftNote(flow)}
${findingList(plan.findings, report.commit, "Findings")}
${pictured({ before, after, changes: plan.changes }, plan.key, id)}
</section>`;
}

/** Both canvases of the flow `name` and every widget. The ids in it begin with `id`. */
export function pictured({ before, after, changes }: Comparison, name: string, id: string): Html {
  const drawing = withMoved(drawingOf(before, after, changes), changes);
  const anchorOf = (place: number) => `${id}-widget-${place + 1}`;
  return html`${canvases(drawing, before, after, name, anchorOf)}
${drawing.widgets.length === 0 ? NONE : widgetDetails(drawing, changes, anchorOf)}`;
}

/** The changes in sentences, with the exact differences of those that belong to no widget. */
export function changeList(changes: readonly Change[]): Html {
  if (changes.length === 0) return html`<p>No change.</p>`;
  const ofFlow = changes.filter((change) => change.widget === null);
  const sentences = changes.map((change) => html`<li>${clip(change.text, 800)}</li>`);
  return html`<h3>${counted(changes.length, "change")}</h3><ul>${sentences}</ul>${differences(ofFlow)}`;
}

function driftNote({ plan: { drift } }: FlowReport): Html {
  if (drift === null) return NONE;
  const author = drift.author === null ? "" : ` by ${clip(drift.author, 80)}`;
  const date = drift.date === null ? "" : ` on ${clip(drift.date, 40)}`;
  const sentences = drift.changes.map((change) => html`<li>${clip(change.text, 800)}</li>`);
  const list = sentences.length === 0 ? NONE : html`<ul>${sentences}</ul>`;
  return html`<h3>Drift</h3><p>Revision ${drift.revision} was published in Twilio${author}${date}, not by Flowgate.</p>${list}`;
}

/** Findings with links to their lines; nothing without any. */
export function findingList(findings: readonly Finding[], commit: Commit | null, title: string): Html {
  if (findings.length === 0) return NONE;
  const items = newFirst(findings).map((finding) => {
    const at = finding.widget === null ? "" : ` at ${clip(finding.widget, 120)}`;
    const old = finding.origin === "existing" ? " (was there before this change)" : "";
    return html`<li><span class="${finding.severity}">${finding.severity}</span>${at}: ${clip(finding.message, 1_000)} ${placeOf(finding, commit)}${linked(html`<code>${finding.rule}</code>`, ruleLink(commit, finding))}${old}</li>`;
  });
  return html`<h3>${title}</h3><ul>${items}</ul>`;
}

function newFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => Number(b.origin === "new") - Number(a.origin === "new"));
}

function placeOf(finding: Finding, commit: Commit | null): Html {
  if (finding.file === null) return NONE;
  const text = `${clip(finding.file, 200)}${finding.line === null ? "" : `:${finding.line}`}`;
  return html`${linked(html`${text}`, findingUrl(commit, finding))} `;
}

function canvases(
  drawing: PlacedDrawing,
  before: JsonObject | null,
  after: JsonObject | null,
  key: string,
  anchorOf: (place: number) => string,
): Html {
  const figures = (
    [
      ["before", before],
      ["after", after],
    ] as const
  ).flatMap(([side, definition]) =>
    definition === null ? [] : [figure(drawing, side, definition, key, anchorOf)],
  );
  return figures.length === 0
    ? NONE
    : html`<h3>On the canvas</h3><p>${LEGEND}</p><div class="canvases">${figures}</div>`;
}

const LEGEND = html`<span class="mark added">+ added</span> · <span class="mark changed">✎ changed</span> · <span class="mark removed">− removed, dashed</span> · <span class="mark moved">↔ moved on the canvas</span>. Each widget leads to what is said about it below.`;

const CAPTIONS: Readonly<Record<Side, string>> = { before: "Before", after: "After" };

function figure(
  drawing: PlacedDrawing,
  side: Side,
  definition: JsonObject,
  key: string,
  anchorOf: (place: number) => string,
): Html {
  const label = `${CAPTIONS[side]}: the canvas of ${clip(key, 120)}`;
  const canvas = canvasOf(drawing, side, definition, label, anchorOf);
  if (canvas === null) return html`<figure><figcaption>${CAPTIONS[side]}: no widgets</figcaption></figure>`;
  const note = canvas.studio
    ? "as in Studio"
    : "laid out here, since its widgets have no usable places in Studio";
  const first = firstTouched(drawing.widgets, GONE[side]);
  const way = first < 0 ? NONE : html` · <a href="#${anchorOf(first)}-${side}">to the first change</a>`;
  return html`<figure><figcaption>${CAPTIONS[side]}, ${note}${way}</figcaption><div class="frame" tabindex="0" role="region" aria-label="${label}, to scroll">${canvas.svg}</div></figure>`;
}

function linked(label: Html, url: string | null): Html {
  return url === null || !/^https?:\/\//.test(url)
    ? label
    : html`<a href="${url}" rel="noreferrer">${label}</a>`;
}
