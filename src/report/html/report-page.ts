import { headline } from "../headline.ts";
import { commitUrl } from "../links.ts";
import type { FlowReport, Report } from "../report.ts";
import { clip } from "../visible.ts";
import { fateOf, findingCount, liveOf } from "../wording.ts";
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
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Overview, to scroll"><table>
<caption>Every flow of this run</caption>
<thead><tr><th scope="col">Flow</th><th scope="col">What happens</th><th scope="col">Changes</th><th scope="col">Findings</th><th scope="col">Live</th><th scope="col">Drift or draft</th></tr></thead>
<tbody>
${report.flows.map((flow, index) => overviewRow(report, flow, index + 1))}
</tbody>
</table></div>`;
}

function overviewRow(report: Report, { plan }: FlowReport, number: number): Html {
  const beside = [
    ...(plan.drift === null ? [] : [`drift in revision ${plan.drift.revision}`]),
    ...(plan.draft === null ? [] : [`draft is revision ${plan.draft.revision}`]),
  ].join(", ");
  return html`<tr><th scope="row"><a href="#flow-${number}">${clip(plan.key, 120)}</a></th><td>${fateOf(report, plan)}</td><td class="number">${plan.changes.length}</td><td>${findingCount(plan.findings) || "none"}</td><td>${liveOf(plan)}</td><td>${beside || "none"}</td></tr>`;
}

function footer({ commit, plan }: Report): Html {
  const account = plan.account === null ? NONE : html` in account <code>${plan.account}</code>`;
  if (commit === null) return html`<footer><p>Environment ${plan.environment}${account}.</p></footer>`;
  const url = commitUrl(commit, commit.sha);
  const sha = html`<code>${commit.sha.slice(0, 12)}</code>`;
  const read = /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${sha}</a>` : sha;
  return html`<footer><p>Environment ${plan.environment}${account}, commit ${read}.</p></footer>`;
}
