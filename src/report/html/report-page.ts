import type { FlowPlan } from "../../plan/plan.ts";
import { type Column, columnsOf } from "../columns.ts";
import { headline } from "../headline.ts";
import { commitUrl } from "../links.ts";
import type { FlowReport, Report } from "../report.ts";
import { clip } from "../visible.ts";
import { fateOf, foundWords, liveOf } from "../wording.ts";
import { document } from "./document.ts";
import { findingList, flowSection } from "./flow-section.ts";
import { type Html, html, NONE } from "./html.ts";

/**
 * The whole report as one HTML file that loads nothing and runs nothing: every flow as it stands on the Studio
 * canvas, before and after, with its changes, findings and widgets. For a browser, a printer or a screen reader.
 */
export function renderHtml(report: Report): string {
  const { plan, flows } = report;
  const title = `Flowgate: ${plan.environment}, ${plan.verdict}`;
  return document(
    title,
    html`<a class="skip" href="#flows">Skip to the flows</a>
<header>
<h1>Flowgate for ${plan.environment}</h1>
<p class="verdict ${plan.verdict}"><strong>${plan.verdict === "pass" ? "✅ Pass" : "❌ Fail"}</strong>: ${clip(headline(report), 600)}</p>
${report.notices.map((notice) => html`<p>${clip(notice, 600)}</p>`)}
</header>
<main>
${overview(report)}
${findingList(plan.findings, report.commit, "Findings that belong to no single flow")}
<div id="flows">
${flows.map((flow, index) => flowSection(report, flow, index + 1))}
</div>
</main>
${footer(report)}`,
  );
}

function overview(report: Report): Html {
  if (report.flows.length === 0) return html`<p>No flow was looked at.</p>`;
  const columns = columnsOf(report.flows.map(({ plan }) => plan));
  const heads = ["Flow", "What happens", ...columns.values()].map(
    (title) => html`<th scope="col">${title}</th>`,
  );
  const rows = report.flows.map((flow, index) => overviewRow(report, flow, index + 1, [...columns.keys()]));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Overview, to scroll"><table>
<caption>Every flow of this run</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>`;
}

function overviewRow(report: Report, { plan }: FlowReport, number: number, columns: readonly Column[]): Html {
  const cells = columns.map((column) => CELLS[column](plan));
  return html`<tr><th scope="row"><a href="#flow-${number}">${clip(plan.key, 80)}</a></th><td>${fateOf(report, plan)}</td>${cells}</tr>`;
}

const CELLS: Readonly<Record<Column, (plan: FlowPlan) => Html>> = {
  changes: (plan) => html`<td class="number">${plan.changes.length}</td>`,
  findings: (plan) => html`<td>${foundWords(plan.findings) || "none"}</td>`,
  live: (plan) => html`<td>${liveOf(plan)}</td>`,
  beside: ({ drift, draft }) => {
    const parts = [
      ...(drift === null ? [] : [`drift in revision ${drift.revision}`]),
      ...(draft === null ? [] : [`draft is revision ${draft.revision}`]),
    ];
    return html`<td>${parts.join(", ") || "none"}</td>`;
  },
};

function footer({ commit, plan }: Report): Html {
  const account = plan.account === null ? NONE : html` in account <code>${plan.account}</code>`;
  if (commit === null) return html`<footer><p>Environment ${plan.environment}${account}.</p></footer>`;
  const url = commitUrl(commit, commit.sha);
  const sha = html`<code>${commit.sha.slice(0, 12)}</code>`;
  const read = /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${sha}</a>` : sha;
  return html`<footer><p>Environment ${plan.environment}${account}, commit ${read}.</p></footer>`;
}
