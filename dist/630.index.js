export const id = 630;
export const ids = [630];
export const modules = {
	8630:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		drift: () => (/* binding */ drift)
/* harmony export */ });
	var _plan_plan_flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6110);
	var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9295);
	var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9002);
	var _report_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9007);
	var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8860);
	var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2357);
async function drift(run) {
		(0,_standing_js__WEBPACK_IMPORTED_MODULE_3__  .n)(run);
		const seen = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__  .Ab)(await (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__  .Fr)(run, () => __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 9727))));
		const policy = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__  .US)(run, seen);
		const decided = await Promise.all(seen.flows.map(async (desired) => {
				const state = await seen.stateOf(desired.key);
				const provenance = await (0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__  .J)(run, seen, desired, state);
				return { desired, state, plan: (0,_plan_plan_flow_js__WEBPACK_IMPORTED_MODULE_0__  .S)(desired, state, provenance, policy) };
		}));
		const drifted = decided.some(({ plan }) => plan.drift !== null);
		const fails = (drifted && policy.onDrift === "fail") || decided.some(isUncompared);
		return (0,_report_of_js__WEBPACK_IMPORTED_MODULE_5__  .EI)(run, seen, decided, fails ? "fail" : "pass");
}
function isUncompared({ desired, state }) {
		return !desired.gone && (desired.definition === null || state.kind === "unclear");
}
/***/ }),
	9002:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		J: () => (/* binding */ provenanceOf)
/* harmony export */ });
	var _config_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7415);
	var _config_rendering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8116);
	var _flow_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9692);
	var _flow_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1513);
	var _flow_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(118);
	var _github_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5037);
	var _github_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7865);
	var _plan_commit_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5895);
	var _plan_owner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5997);
	var _survey_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2357);
async function provenanceOf(run, seen, flow, state) {
		const account = state.kind === "there" ? state.flow : null;
		if (run.studio === null || flow.gone || account === null || account.live === null)
				return null;
		const { live, sid } = account;
		if ((0,_plan_owner_js__WEBPACK_IMPORTED_MODULE_8__  .i7)(live) && seen.baseCommit === null)
				return { ...UNKNOWN, rolledBack: await publishedBefore(run.studio, sid, live.revision) };
		if (!(0,_plan_owner_js__WEBPACK_IMPORTED_MODULE_8__  .aE)(flow, account.live))
				return null;
		const [lastOwn, knownVersion] = await Promise.all([
				lastOwnRevision(run.studio, account.sid, account.live.revision),
				isKnownVersion(run, seen, flow, account.live.digest),
		]);
		return { lastOwn, knownVersion };
}
const UNKNOWN = { lastOwn: null, knownVersion: false };
async function publishedBefore(studio, sid, revision) {
		for await (const row of studio.revisions(sid)) {
				if (row.revision >= revision || row.status !== "published")
						continue;
				const found = await studio.revision(sid, row.revision);
				return found?.definition ? (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_3__  .o)(found.definition) : null;
		}
		return null;
}
async function lastOwnRevision(studio, sid, live) {
		for await (const row of studio.revisions(sid)) {
				const { revision, status, commitMessage } = row;
				if (revision >= live || status !== "published" || (0,_plan_commit_message_js__WEBPACK_IMPORTED_MODULE_7__  ._B)(commitMessage) === null)
						continue;
				const found = await studio.revision(sid, revision);
				if (found?.definition && (0,_plan_commit_message_js__WEBPACK_IMPORTED_MODULE_7__  .NP)(found.commitMessage, found.definition)) {
						return { revision, definition: found.definition };
				}
		}
		return null;
}
async function isKnownVersion(run, seen, flow, live) {
		if (run.github === null || run.event === null || !flow.touched)
				return false;
		const from = run.checkedOut ?? run.event.sha;
		const rendering = (0,_config_rendering_js__WEBPACK_IMPORTED_MODULE_1__  .c)(seen.configuration, (0,_survey_js__WEBPACK_IMPORTED_MODULE_9__  .JY)(seen.places));
		try {
				const { workspace } = run;
				const file = workspace.linkedFromRoot(flow.file) ?? workspace.fromRoot(flow.file);
				const versions = await (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_5__  .x4)(run.github, from, file);
				return versions.some(({ bytes }) => {
						const { value } = (0,_flow_text_js__WEBPACK_IMPORTED_MODULE_4__  .g)(bytes);
						return (0,_flow_definition_js__WEBPACK_IMPORTED_MODULE_2__  .g)(value) && (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_3__  .o)((0,_config_render_js__WEBPACK_IMPORTED_MODULE_0__  .X)(value, rendering).definition) === live;
				});
		}
		catch (error) {
				if (error instanceof _github_problem_js__WEBPACK_IMPORTED_MODULE_6__  .y_)
						return false;
				throw error;
		}
}
/***/ }),
	8433:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		$3: () => (/* binding */ renamedFlow),
		HM: () => (/* binding */ removedFlow),
		L2: () => (/* binding */ missingFlow),
		R6: () => (/* binding */ draftAhead),
		WT: () => (/* binding */ heldFlow),
		fN: () => (/* binding */ drifted)
/* harmony export */ });
	var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3036);
function removedFlow(desired) {
		const message = `The file of the flow ${desired.key} is gone. The flow stays in Twilio as it is: Flowgate deletes nothing. Delete it in the Console if no number, and no other flow, uses it.`;
		return { ...findingOf(desired, "removed-flow", "warning", message), line: null, column: null };
}
function missingFlow(desired, policy) {
		const message = `The account of ${policy.environment} has no flow named ${JSON.stringify(desired.name)}, and the environment says create: false. Make the flow in the Console, or name its SID in the configuration.`;
		return findingOf(desired, "missing-flow", "error", message);
}
function renamedFlow(desired) {
		const { formerName, name, key } = desired;
		if (formerName === null)
				return null;
		const message = `The flow ${key} is called ${JSON.stringify(name)} now, and the account has none of that name: another flow is made, and the one called ${JSON.stringify(formerName)} stays as it is, with the numbers that lead to it. To rename it, name its SID in the configuration.`;
		return findingOf(desired, "renamed-flow", "warning", message);
}
function heldFlow(desired, live) {
		const message = `Revision ${live.revision} of ${desired.name} was rolled back and is held: it is published again by the next change that touches the flow.`;
		return findingOf(desired, "held", "warning", message);
}
function draftAhead(desired, account) {
		if (account.draft === null || account.draft.digest === desired.digest)
				return null;
		const message = `${desired.name} has a newer draft, revision ${account.draft.revision}, that is not published. It stays in Twilio under that number; what is published next does not hold it.`;
		return findingOf(desired, "draft-ahead", "warning", message);
}
function drifted(desired, drift, provenance, policy) {
		const by = drift.author === null ? "" : ` by ${drift.author}`;
		const last = provenance?.lastOwn ?? null;
		const what = last === null
				? `${desired.name} was not published by Flowgate yet, and its live revision ${drift.revision}${by === "" ? "" : ` (published${by})`} is not what the flow file says.`
				: `Revision ${drift.revision} of ${desired.name} was published${by} after Flowgate had published revision ${last.revision}.`;
		const how = waysOn(desired, policy);
		const severe = policy.onDrift === "fail" && (policy.job === "drift" || (policy.job === "publish" && desired.touched));
		return findingOf(desired, "drift", severe ? "error" : "warning", `${what} ${how}`);
}
function waysOn({ touched }, { job, onDrift }) {
		if (onDrift !== "overwrite")
				return "Take it over into the flow file (pull), or publish over it once with on-drift: overwrite.";
		if (job === "drift")
				return "Take it over into the flow file (pull), or the next publish of a change to the flow writes over it, as on-drift: overwrite says.";
		if (touched)
				return "It is published over, as on-drift: overwrite says; its revision stays in Twilio.";
		return "Take it over into the flow file (pull), or publish over it once by a change that touches the flow.";
}
function findingOf(desired, rule, severity, message) {
		const at = desired.text === null ? null : 1;
		return {
				rule,
				severity,
				message,
				widget: null,
				pointer: _flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .Dl,
				file: desired.file,
				line: at,
				column: at,
				origin: "new",
		};
}
/***/ }),
	5895:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		Le: () => (/* binding */ publishMessage),
		MZ: () => (/* binding */ restoreMessage),
		NP: () => (/* binding */ isOwn),
		_B: () => (/* binding */ claimOf),
		eq: () => (/* binding */ rollbackMessage),
		gc: () => (/* binding */ giveBackMessage)
/* harmony export */ });
	var _flow_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(607);
	var _flow_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1513);
const LONGEST = 199;
const CLAIM = /(?<hold>\[hold\] )?\[flowgate (?<digest>[0-9a-f]{12})\]$/;
function publishMessage(origin, digest) {
		const number = origin.pullRequest === null ? "" : `#${origin.pullRequest} `;
		const commit = origin.commit === null ? "" : ` (${origin.commit.slice(0, 7)})`;
		const tail = `${commit} [flowgate ${(0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .V)(digest)}]`;
		const title = plain(origin.title ?? "") || "Published by Flowgate";
		return `${number}${cut(title, LONGEST - number.length - tail.length)}${tail}`;
}
function restoreMessage(revision, digest) {
		return `Restore revision ${revision} after a failed publish [flowgate ${(0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .V)(digest)}]`;
}
function giveBackMessage(revision, author, digest, held) {
		const by = author === null ? "" : ` by ${author}`;
		const hold = held ? "[hold] " : "";
		return `Restore revision ${revision}, published${by} while Flowgate was publishing ${hold}[flowgate ${(0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .V)(digest)}]`;
}
function rollbackMessage(revision, digest) {
		return `Roll back to revision ${revision} [hold] [flowgate ${(0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .V)(digest)}]`;
}
function claimOf(message) {
		const found = CLAIM.exec(message ?? "")?.groups;
		if (found?.digest === undefined)
				return null;
		return { digest: found.digest, held: found.hold !== undefined };
}
function isOwn(message, definition, digest) {
		const claim = claimOf(message);
		if (claim === null)
				return false;
		return _flow_defaults_js__WEBPACK_IMPORTED_MODULE_0__  .EN.some((defaults) => {
				const made = defaults === _flow_defaults_js__WEBPACK_IMPORTED_MODULE_0__  .Ph ? (digest ?? (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .o)(definition)) : (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .o)(definition, { defaults });
				return made.startsWith(claim.digest);
		});
}
function plain(text) {
		return text
				.toWellFormed()
				.replace(/[\p{C}\p{Z}]+/gu, " ")
				.replaceAll("[", "(")
				.replaceAll("]", ")")
				.trim();
}
function cut(text, length) {
		return text.length <= length
				? text
				: `${text
            .slice(0, length - 1)
            .toWellFormed()
            .replace(/\uFFFD$/, "")
            .trimEnd()}\u2026`;
}
/***/ }),
	5997:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		aE: () => (/* binding */ inDoubt),
		bf: () => (/* binding */ ownerOf),
		i7: () => (/* binding */ isHeld)
/* harmony export */ });
	var _flow_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
	var _commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
function ownerOf(desired, live, provenance) {
		if (live === null)
				return "nobody";
		if ((0,_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  .NP)(live.commitMessage, live.definition, live.digest)) {
				const before = provenance?.rolledBack ?? null;
				const isChanged = before !== null && before !== desired.digest;
				return (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  ._B)(live.commitMessage)?.held && !isChanged ? "held" : "flowgate";
		}
		if (live.digest === desired.digest)
				return "known";
		if (desired.base !== null && (0,_flow_canonical_js__WEBPACK_IMPORTED_MODULE_0__  .g)(live.definition, desired.base))
				return "known";
		return provenance?.knownVersion ? "known" : "somebody";
}
function isHeld(live) {
		return ((0,_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  ._B)(live.commitMessage)?.held === true && (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  .NP)(live.commitMessage, live.definition, live.digest));
}
function inDoubt(desired, live) {
		return ownerOf(desired, live, null) === "somebody";
}
/***/ }),
	6110:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ planFlow)
});
var compare = __webpack_require__(766);
var account_finding = __webpack_require__(8433);
var canonical = __webpack_require__(1455);
var commit_message = __webpack_require__(5895);
var plan_owner = __webpack_require__(5997);
var verdict = __webpack_require__(3847);
;
function decide(desired, state, owner, policy) {
		if (desired.gone)
				return { action: "skipped", finding: (0,account_finding .HM)(desired) };
		if (desired.definition === null || state.kind === "unclear" || desired.findings.some(verdict .Bv)) {
				return only("blocked");
		}
		if (state.kind === "unasked")
				return only(againstBase(desired));
		if (state.kind === "absent") {
				return policy.create
						? { action: "create", finding: (0,account_finding .$3)(desired) }
						: { action: "blocked", finding: (0,account_finding .L2)(desired, policy) };
		}
		const { live, draft } = state.flow;
		if (live === null) {
				const theirs = draft !== null && !(0,commit_message .NP)(draft.commitMessage, draft.definition, draft.digest);
				return only(!desired.touched && theirs ? "skipped" : "publish");
		}
		if (desired.digest === live.digest)
				return only(sameContent(desired, state.flow, live));
		if (owner === "somebody" && !(desired.touched && policy.onDrift === "overwrite")) {
				return only(!desired.touched || policy.onDrift === "warn" ? "skipped" : "blocked");
		}
		if (owner === "held" && !(desired.touched && policy.baseCommit !== null))
				return { action: "skipped", finding: (0,account_finding .WT)(desired, live) };
		return only("publish");
}
function isRenamed(desired, account) {
		if (account.friendlyName === desired.name)
				return false;
		const { live, draft } = account;
		const own = live !== null &&
				draft === null &&
				(0,commit_message .NP)(live.commitMessage, live.definition, live.digest) &&
				!(0,plan_owner .i7)(live);
		return desired.touched || own;
}
function sameContent(desired, account, live) {
		if (isRenamed(desired, account))
				return "publish";
		return desired.touched && !sameLayout(desired, live) ? "layout" : "unchanged";
}
function againstBase({ base, definition }) {
		if (base === null || definition === null)
				return "create";
		if (!(0,canonical .g)(base, definition))
				return "publish";
		return (0,canonical .g)(base, definition, { layout: true }) ? "unchanged" : "layout";
}
function sameLayout({ definition }, live) {
		return definition === null || (0,canonical .g)(definition, live.definition, { layout: true });
}
function only(action) {
		return { action, finding: null };
}
;
function planFlow(desired, state, provenance, policy) {
		const account = state.kind === "there" ? state.flow : null;
		const live = account?.live ?? null;
		const owner = (0,plan_owner .bf)(desired, live, provenance);
		const foreign = owner === "somebody" && !desired.gone ? live : null;
		const drift = foreign === null ? null : driftOf(foreign, desired, provenance, policy);
		const { action, finding } = decide(desired, state, owner, policy);
		const quiet = action === "unchanged" || action === "layout" || desired.gone;
		const found = [
				finding,
				drift === null ? null : (0,account_finding .fN)(desired, drift, provenance, policy),
				quiet || account === null ? null : (0,account_finding .R6)(desired, account),
		].filter((item) => item !== null);
		return {
				key: desired.key,
				file: desired.file,
				name: desired.name,
				sid: account?.sid ?? null,
				action,
				outcome: null,
				revision: null,
				digest: desired.digest,
				live: live === null ? null : { revision: live.revision, digest: live.digest },
				draft: account?.draft ? { revision: account.draft.revision, digest: account.draft.digest } : null,
				drift,
				...comparisonOf(desired, state, action, policy),
				findings: [
						...desired.findings,
						...settled(desired, found, policy).map((item) => aged(item, desired, policy)),
				],
				touched: desired.touched,
		};
}
function aged(finding, desired, policy) {
		return policy.job === "review" && !desired.touched ? { ...finding, origin: "existing" } : finding;
}
function settled(desired, findings, policy) {
		const errors = findings.filter(({ severity }) => severity === "error");
		const warnings = findings.filter(({ severity }) => severity === "warning");
		return [...errors, ...policy.settle(desired, warnings)];
}
function driftOf(live, desired, provenance, policy) {
		const file = policy.job === "drift" ? desired.definition : null;
		const before = provenance?.lastOwn?.definition ?? desired.base ?? file;
		return {
				revision: live.revision,
				digest: live.digest,
				author: live.author,
				date: live.date,
				changes: before === null ? [] : (0,compare .E)(before, live.definition, policy.names),
		};
}
function comparisonOf(desired, state, action, policy) {
		if (desired.definition === null || action === "unchanged") {
				return { comparison: { with: "nothing" }, changes: [] };
		}
		const account = state.kind === "there" ? state.flow : null;
		const live = account?.live ?? null;
		const renamed = account !== null && isRenamed(desired, account) ? [renaming(desired, account)] : [];
		const compared = (0,compare .E)(live?.definition ?? desired.base, desired.definition, policy.names);
		const changes = [...renamed, ...compared];
		if (live !== null)
				return { comparison: { with: "live", revision: live.revision }, changes };
		if (desired.base === null)
				return { comparison: { with: "nothing" }, changes };
		const base = { with: "base", commit: policy.baseCommit };
		if (state.kind === "unasked")
				return { comparison: base, changes };
		if (action === "create" && changes.length === 0)
				return {
						comparison: { with: "nothing" },
						changes: (0,compare .E)(null, desired.definition, policy.names),
				};
		return { comparison: { ...base, live: state.kind === "unclear" ? "unclear" : "none" }, changes };
}
function renaming(desired, account) {
		const text = `the flow is called ${JSON.stringify(desired.name)} instead of ${JSON.stringify(account.friendlyName)}`;
		return { kind: "flow-changed", widget: null, property: "name", event: null, text };
}
/***/ })
};
