export const id = 851;
export const ids = [851];
export const modules = {
	2851:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
	var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);
	var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
	var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
	var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6257);
	var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
	var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1247);
	var _flow_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5990);
	var _html_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9732);
function renderHtml(report) {
		const { plan, flows } = report;
		const title = `Flowgate: ${plan.environment}, ${plan.verdict}`;
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__  .A)(title, (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<a class="skip" href="#flows">Skip to the flows</a>
<header>
<h1>Flowgate for ${plan.environment}</h1>
<p class="verdict ${plan.verdict}"><strong>${plan.verdict === "pass" ? "\u2705 Pass" : "\u274c Fail"}</strong>: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__  .P)(report), 600)}</p>
${report.notices.map((notice) => (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<p>${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(notice, 600)}</p>`)}
</header>
<main>
${overview(report)}
${(0,_flow_section_js__WEBPACK_IMPORTED_MODULE_6__  .QQ)(plan.findings, report.commit, "Findings that belong to no single flow")}
<div id="flows">
${flows.map((flow, index) => (0,_flow_section_js__WEBPACK_IMPORTED_MODULE_6__  .Ap)(report, flow, index + 1))}
</div>
</main>
${footer(report)}`);
}
function overview(report) {
		if (report.flows.length === 0)
				return (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<p>No flow was looked at.</p>`;
		const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__  .P)(report.flows.map(({ plan }) => plan));
		const heads = ["Flow", "What happens", ...columns.values()].map((title) => (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<th scope="col">${title}</th>`);
		const rows = report.flows.map((flow, index) => overviewRow(report, flow, index + 1, [...columns.keys()]));
		return (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<div class="scroll" tabindex="0" role="region" aria-label="Overview, to scroll"><table>
<caption>Every flow of this run</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>`;
}
function overviewRow(report, { plan }, number, columns) {
		const cells = columns.map((column) => CELLS[column](plan));
		return (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<tr><th scope="row"><a href="#flow-${number}">${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__  .$Q)(plan.key, 80)}</a></th><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  ._L)(report, plan)}</td>${cells}</tr>`;
}
const CELLS = {
		changes: (plan) => (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<td class="number">${plan.changes.length}</td>`,
		findings: (plan) => (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .oJ)(plan.findings) || "none"}</td>`,
		live: (plan) => (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .QA)(plan)}</td>`,
		beside: ({ drift, draft }) => {
				const parts = [
						...(drift === null ? [] : [`drift in revision ${drift.revision}`]),
						...(draft === null ? [] : [`draft is revision ${draft.revision}`]),
				];
				return (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<td>${parts.join(", ") || "none"}</td>`;
		},
};
function footer({ commit, plan }) {
		const account = plan.account === null ? _html_js__WEBPACK_IMPORTED_MODULE_7__  .x3 : (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) ` in account <code>${plan.account}</code>`;
		if (commit === null)
				return (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<footer><p>Environment ${plan.environment}${account}.</p></footer>`;
		const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__  .Bg)(commit, commit.sha);
		const sha = (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<code>${commit.sha.slice(0, 12)}</code>`;
		const read = /^https?:\/\//.test(url) ? (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<a href="${url}" rel="noreferrer">${sha}</a>` : sha;
		return (0,_html_js__WEBPACK_IMPORTED_MODULE_7__  .qy) `<footer><p>Environment ${plan.environment}${account}, commit ${read}.</p></footer>`;
}
/***/ })
};
