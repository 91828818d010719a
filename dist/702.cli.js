export const id = 702;
export const ids = [702];
export const modules = {
	9295:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		G9: () => (/* binding */ settle),
		US: () => (/* binding */ policyOf),
		eZ: () => (/* binding */ namesOf)
/* harmony export */ });
	var _check_ignore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1069);
	var _check_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2441);
	var _survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2357);
function policyOf(run, seen) {
		const { target } = seen.configuration;
		return {
				job: run.job === "publish" || run.job === "drift" ? run.job : "review",
				environment: target.name,
				create: target.create,
				onDrift: run.inputs.onDrift ?? target.onDrift ?? "fail",
				failOn: run.inputs.failOn,
				baseCommit: seen.baseCommit,
				settle: (flow, findings) => settle(flow, findings, seen.configuration),
				names: namesOf(seen.configuration, (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__  .JY)(seen.places)),
		};
}
function settle(flow, findings, configuration) {
		const { rules, flowRules, ignore } = configuration;
		const heard = (0,_check_level_js__WEBPACK_IMPORTED_MODULE_1__  .C)(findings, { rules, flowRules: flowRules.get(flow.key) ?? new Map() });
		const { key, definition, text } = flow;
		return text === null ? heard : (0,_check_ignore_js__WEBPACK_IMPORTED_MODULE_0__  .fq)(heard, { key, definition, text, ignore });
}
function namesOf(configuration, sids) {
		const names = new Map();
		for (const { name, values } of configuration.resources) {
				const value = values.get(configuration.target.name)?.value;
				if (value !== undefined)
						names.set(value, name);
		}
		for (const [key, sid] of sids)
				names.set(sid, key);
		return names;
}
/***/ }),
	5727:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		$r: () => (/* binding */ targetOf),
		Xb: () => (/* binding */ taskOf),
		jO: () => (/* binding */ toWrite)
/* harmony export */ });
	var _flow_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1513);
	var _plan_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
const WRITES = new Set(["create", "publish", "layout"]);
function toWrite(decided) {
		return decided.filter(({ plan }) => WRITES.has(plan.action));
}
function taskOf({ desired }, origin, target) {
		const definition = desired.definition ?? {};
		const digest = (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_0__  .o)(definition);
		const message = (0,_plan_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  .Le)(origin, digest);
		return { key: desired.key, name: desired.name, definition, digest, message, target };
}
function targetOf({ state, plan }) {
		if (state.kind !== "there")
				return null;
		const { sid, friendlyName, latestRevision, live } = state.flow;
		return { sid, friendlyName, latestRevision, live, drifted: plan.drift !== null, made: null };
}
/***/ }),
	5166:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	tA: () => (/* binding */ neverPublished),
	Pf: () => (/* binding */ validated),
	cW: () => (/* binding */ validatedBefore),
	$s: () => (/* binding */ withAnswer)
});
var flow_pointer = __webpack_require__(3036);
var value_at = __webpack_require__(2338);
;
function fromFlowValidate(errors, severity, flow) {
		return errors.map(({ message, propertyPath }) => {
				const pointer = (0,flow_pointer .rq)((0,flow_pointer .OD)(propertyPath));
				const { line, column } = flow.text.placeOf(pointer);
				const widget = (0,value_at .K)(flow.definition ?? flow.text.value, pointer);
				return {
						rule: "flow-validate",
						severity,
						message: `Twilio says: ${message.replace(/\.$/, "")}.`,
						widget,
						pointer,
						file: flow.file,
						line,
						column,
						origin: "new",
				};
		});
}
const SAME_FAULT = [
		[/is missing but it is required|must not be null/i, ["missing-property", "widget-shape", "initial-state"]],
		[/found, .+ expected/i, ["property-type", "widget-shape"]],
		[/enumeration/i, ["property-value", "unknown-widget-type", "invented-widget-type", "unknown-operator"]],
		[/must be (?:a constant value|one of)/i, ["unknown-event"]],
		[/must match a widget name/i, ["initial-state", "dangling-transition"]],
		[/flow sid/i, ["flow-sid-literal", "sid-kind", "missing-subflow"]],
		[/can only be used in flows triggered/i, ["request-only"]],
		[/unique|duplicate/i, ["duplicate-widget-name"]],
];
function mergeFindings(ours, twilios) {
		const kept = new Map();
		for (const finding of twilios) {
				const same = CONSTANT.test(finding.message) ? "must be a constant value" : finding.message;
				const key = JSON.stringify([finding.pointer, same]);
				const first = kept.get(key);
				if (first === undefined)
						kept.set(key, finding);
				else if (first.message !== finding.message)
						kept.set(key, withConstant(first, finding));
		}
		const said = new Set();
		const told = [...kept.values()].map((finding) => {
				const same = ours.filter((own) => isSameFault(own, finding));
				for (const own of same)
						said.add(own);
				const [own] = same;
				return own === undefined ? finding : { ...finding, message: `${own.message} ${finding.message}` };
		});
		return [...ours.filter((own) => !said.has(own)), ...told].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
const CONSTANT = /must be (?:a constant value|one of) (?<value>.*)\.$/i;
function withConstant(first, next) {
		const value = CONSTANT.exec(next.message)?.groups?.value ?? "";
		return {
				...first,
				message: first.message.replace(/\.$/, `, ${value}.`).replace("a constant value", "one of"),
		};
}
function isSameFault(own, twilios) {
		return SAME_FAULT.some(([words, rules]) => rules.includes(own.rule) &&
				words.test(twilios.message) &&
				faultKey(own.rule, own.pointer) === faultKey(own.rule, twilios.pointer));
}
function faultKey(rule, pointer) {
		const at = (0,flow_pointer .OD)(pointer ?? "");
		const whole = rule === "request-only" || rule === "duplicate-widget-name" ? at.slice(0, 2) : at;
		return JSON.stringify([rule, whole]);
}
var json = __webpack_require__(8887);
var asked = __webpack_require__(6749);
var survey = __webpack_require__(2357);
;
async function validated(studio, flow) {
		return (await validatedBefore(studio, flow, async () => false)).desired;
}
async function validatedBefore(studio, flow, comesFirst) {
		return await withAnswer(flow, (0,asked .c)(studio, flow), comesFirst);
}
async function withAnswer(flow, asked, comesFirst) {
		const { definition, text, findings } = flow;
		if (asked.kind === "unasked" || definition === null || text === null)
				return { desired: flow, waits: false };
		if (asked.kind === "too-large")
				return { desired: withTooLarge(flow, asked.message), waits: false };
		const { valid, errors, warnings } = await asked.answer;
		const refused = errors.length > 0 || valid
				? errors
				: [{ message: "Flow Validate calls the definition invalid.", propertyPath: "#" }];
		const early = await Promise.all(refused.map((error) => waitFor(flow, error, comesFirst)));
		const subject = { file: flow.file, text, definition };
		const said = [
				...fromFlowValidate(refused.filter((_, index) => early[index] === null), "error", subject),
				...fromFlowValidate(warnings, "warning", subject),
		];
		return {
				desired: { ...flow, findings: mergeFindings(findings, said) },
				waits: early.includes("publishing"),
		};
}
async function waitFor(flow, error, comesFirst) {
		let value = flow.definition ?? undefined;
		for (const segment of (0,flow_pointer .OD)(error.propertyPath)) {
				value = Array.isArray(value) ? value[Number(segment)] : (0,json .Dc)(value, segment);
		}
		if (typeof value !== "string")
				return null;
		if (flow.pending.some((key) => value === `\${flow:${key}}`))
				return "making";
		return (await comesFirst(value)) ? "publishing" : null;
}
function neverPublished(seen) {
		const keys = new Map([...(0,survey .JY)(seen.places)].map(([key, sid]) => [sid, key]));
		return async (sid) => {
				const key = keys.get(sid);
				if (key === undefined)
						return false;
				const state = await seen.stateOf(key);
				return state.kind === "there" && state.flow.live === null;
		};
}
function withTooLarge(flow, message) {
		const others = flow.findings.filter((finding) => finding.message !== message);
		const finding = {
				rule: "too-large",
				severity: "error",
				message,
				widget: null,
				pointer: flow_pointer .Dl,
				file: flow.file,
				line: 1,
				column: 1,
				origin: "new",
		};
		return { ...flow, findings: [finding, ...others] };
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
	9315:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		T: () => (/* binding */ writeFinding)
/* harmony export */ });
function writeFinding(rule, severity, message) {
		return {
				rule,
				severity,
				message,
				widget: null,
				pointer: null,
				file: null,
				line: null,
				column: null,
				origin: "new",
		};
}
/***/ }),
	1829:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ Transaction),
	V: () => (/* binding */ publishAll)
});
var wording = __webpack_require__(144);
;
function resultOf(written) {
		const { task, sid, revision, findings } = written;
		const left = written.ok && written.status === "draft" && sid !== null ? [(0,wording .T$)(task, sid)] : [];
		return { key: task.key, sid, outcome: outcomeOf(written), revision, findings: [...findings, ...left] };
}
function outcomeOf({ task, status, ok, holds }) {
		if (holds !== "written")
				return ok ? "unchanged" : "failed";
		if (status === "draft")
				return ok ? "not-reached" : "failed";
		return task.target === null || task.target.made !== null ? "created" : "published";
}
var flow_digest = __webpack_require__(1513);
var flow_form = __webpack_require__(9791);
var commit_message = __webpack_require__(5895);
var settle = __webpack_require__(2362);
var build_error = __webpack_require__(5602);
var canonical = __webpack_require__(1455);
;
async function savedBetween(base, ours, writing) {
		const drafts = [];
		let published = null;
		for (let number = base + 1; number < ours.revision; number += 1) {
				const theirs = await (0,settle .jZ)(writing.studio, ours.sid, number, writing.pause);
				if (theirs === null)
						throw new build_error .g(`Twilio does not show revision ${number}.`);
				if (isSame(theirs, ours))
						continue;
				if (theirs.status === "published")
						published = theirs;
				else
						drafts.push(theirs);
		}
		return { drafts, published };
}
const ROUNDS = 3;
async function giveBack(ours, theirs, writing) {
		let [over, back] = [ours, theirs];
		const drafts = [];
		for (let round = 0; round < ROUNDS; round += 1) {
				if (back.definition === null)
						return null;
				const form = (0,flow_form .Xd)(back.definition, back.friendlyName, messageFor(back, over));
				const settled = await (0,settle .RA)(writing.studio, over.sid, over.revision, form, writing);
				if (settled.kind === "overtaken" && settled.by.status === "published")
						return { revision: settled.by.revision, drafts };
				if (settled.kind !== "written")
						return null;
				const between = await savedBetween(over.revision, settled.flow, writing);
				drafts.push(...between.drafts);
				if (between.published === null)
						return { revision: settled.flow.revision, drafts };
				[over, back] = [settled.flow, between.published];
		}
		return null;
}
function messageFor(theirs, over) {
		const own = theirs.definition !== null && (0,commit_message .NP)(theirs.commitMessage, theirs.definition);
		const held = own && ((0,commit_message ._B)(theirs.commitMessage)?.held ?? false);
		const digest = (0,flow_digest .o)((own ? theirs : over).definition ?? {});
		return (0,commit_message .gc)(theirs.revision, theirs.authorSid, digest, held);
}
function isSame(a, b) {
		if (a.status !== b.status || a.friendlyName !== b.friendlyName)
				return false;
		if (a.definition === null || b.definition === null)
				return false;
		return (0,canonical .g)(a.definition, b.definition, { layout: true });
}
;
async function undoWrite(written, writing) {
		const anywhere = { ...writing, studio: writing.studio.inAnyAccount() };
		const settled = written.holds === "unknown" ? await lookedAgain(written, anywhere) : written;
		const out = outOf(settled);
		if (out === null)
				return resultOf(settled);
		try {
				const latest = await untouched(out, anywhere);
				const { target } = out.task;
				const made = target === null || target.made !== null;
				if (latest === "touched" || (latest === "gone" && !made))
						return left(out, (0,wording .nT)(out.task, out.sid, out.revision));
				if (latest === "gone" || made) {
						if (latest !== "gone")
								await anywhere.studio.remove(out.sid);
						return { ...rolledBack(out), sid: null, revision: null };
				}
				return await restored(out, target, latest, anywhere);
		}
		catch (error) {
				return left(out, cannot(out, error.message));
		}
}
async function lookedAgain(written, writing) {
		const { task, status, base } = written;
		const form = (0,flow_form .Xd)(task.definition, task.name, task.message, status);
		const look = task.target === null
				? (0,settle .p)(writing.studio, form)
				: (0,settle .i6)(writing.studio, task.target.sid, base, form);
		const found = await (0,settle .gO)(look, writing);
		if (found === "unseen")
				return written;
		const findings = written.findings.filter(({ rule }) => rule !== wording .jQ);
		if (found?.kind !== "written")
				return { ...written, holds: "nothing", findings };
		const { sid, revision } = found.flow;
		return { ...written, holds: "written", sid, revision, findings };
}
function outOf(written) {
		const { task, holds, sid, revision } = written;
		if (holds === "written" && sid !== null && revision !== null)
				return { ...written, sid, revision };
		const { target } = task;
		if (target === null || target.made === null)
				return null;
		const draft = { sid: target.sid, revision: target.latestRevision, status: "draft" };
		return { ...written, ...draft, task: target.made, holds: "written" };
}
async function untouched(out, { studio, pause }) {
		let seen = false;
		for (const ms of [...settle .BJ, null]) {
				const latest = await studio.latest(out.sid);
				if (latest !== null && latest.revision >= out.revision) {
						const same = latest.definition !== null && (0,flow_digest .o)(latest.definition) === out.task.digest;
						return same && latest.revision === out.revision ? latest : "touched";
				}
				seen = latest !== null;
				if (ms !== null)
						await pause(ms);
		}
		return seen ? "touched" : "gone";
}
async function restored(out, target, ours, writing) {
		const { task, sid } = out;
		const { published } = await savedBetween(out.base, ours, writing);
		if (published !== null)
				return await gaveBack(out, ours, published, writing);
		const { live } = target;
		if (live === null)
				return left(out, (0,wording .K0)(task, sid, out.revision));
		const message = (0,commit_message .MZ)(live.revision, target.drifted ? task.digest : live.digest);
		const form = (0,flow_form .Xd)(live.definition, target.friendlyName, message);
		const settled = await (0,settle .RA)(writing.studio, sid, out.revision, form, writing);
		if (settled.kind === "overtaken")
				return left(out, (0,wording .nT)(task, sid, out.revision));
		if (settled.kind !== "written")
				return left(out, (0,wording .GM)(task, sid, live.revision));
		const restoredAs = { ...rolledBack(out), revision: settled.flow.revision };
		let since;
		try {
				since = await savedBetween(out.revision, settled.flow, writing);
		}
		catch (error) {
				const unread = (0,wording .ko)(task, out.revision, settled.flow.revision, error.message);
				return { ...restoredAs, findings: [unread, ...restoredAs.findings] };
		}
		if (since.published !== null)
				return await gaveBack(out, settled.flow, since.published, writing);
		return withDrafts(restoredAs, task, since.drafts);
}
async function gaveBack(out, over, theirs, writing) {
		const back = await giveBack(over, theirs, writing).catch(() => null);
		if (back === null)
				return left(out, (0,wording .GM)(out.task, out.sid, theirs.revision));
		const { revision } = back;
		const result = withDrafts({ ...rolledBack(out), revision }, out.task, back.drafts);
		return { ...result, findings: [(0,wording .Z$)(out.task, theirs), ...result.findings] };
}
function withDrafts(result, task, drafts) {
		const named = drafts.map((draft) => (0,wording .sx)(task, draft, result.revision ?? 0));
		return { ...result, findings: [...result.findings, ...named] };
}
function cannot(out, why) {
		const { task, sid, revision } = out;
		if (task.target === null || task.target.made !== null)
				return (0,wording .nk)(task, sid, why);
		const { live } = task.target;
		return live === null ? (0,wording .K0)(task, sid, revision) : (0,wording .GM)(task, sid, live.revision);
}
function rolledBack(out) {
		const { task, sid, revision, findings } = out;
		const outcome = out.ok ? "rolled-back" : "failed";
		return { key: task.key, sid, outcome, revision, findings };
}
function left(out, finding) {
		const result = resultOf({ ...out, ok: out.ok && out.status === "published" });
		return { ...result, findings: [finding, ...result.findings] };
}
var publish_task = __webpack_require__(9315);
;
async function writeFlow(task, status, writing, mayBegin) {
		const form = (0,flow_form .Xd)(task.definition, task.name, task.message, status);
		const act = { task, status, form, writing, mayBegin };
		try {
				return task.target === null ? await create(act) : await update(act, task.target);
		}
		catch (error) {
				if (!(error instanceof build_error .g))
						throw error;
				const message = [error.message, error.hint].filter(Boolean).join(" ");
				return failed(act, [(0,publish_task .T)("publish-failed", "error", message)]);
		}
}
async function update(act, target) {
		const { task, writing, form } = act;
		const now = await latestOf(target, writing);
		if (now === null || now.revision !== target.latestRevision) {
				if (now !== null && isThereAlready(now, act))
						return { ...blank(act, target.sid), ok: true, revision: now.revision, base: now.revision };
				return failed(act, [(0,wording .EU)(task, target, now)]);
		}
		const patience = { ...writing, mayBegin: act.mayBegin };
		const settled = await (0,settle .RA)(writing.studio, target.sid, now.revision, form, patience);
		if (settled.kind === "unbegun")
				return null;
		const written = judged(act, now.revision, settled);
		return settled.kind === "written" && written.ok ? await noted(written, settled.flow, act) : written;
}
async function create(act) {
		const { task, writing, form } = act;
		const named = async () => (await writing.studio.listFlows()).filter(({ friendlyName }) => friendlyName === task.name);
		const [other] = await named();
		if (other !== undefined)
				return failed(act, [(0,wording .DL)(task, other)]);
		const settled = await (0,settle .Ur)(writing.studio, form, { ...writing, mayBegin: act.mayBegin });
		if (settled.kind === "unbegun")
				return null;
		const written = judged(act, 0, settled);
		if (!written.ok)
				return written;
		const twin = (await named().catch(unseen)).find(({ sid }) => sid !== written.sid);
		return twin === undefined
				? written
				: { ...written, ok: false, findings: [(0,wording .DL)(task, twin), ...written.findings] };
}
function unseen(error) {
		if (error instanceof build_error .g)
				return [];
		throw error;
}
async function latestOf(target, { studio, pause }) {
		let latest = await studio.latest(target.sid);
		for (const ms of settle .BJ) {
				if (latest !== null && latest.revision >= target.latestRevision)
						break;
				await pause(ms);
				latest = await studio.latest(target.sid);
		}
		return latest;
}
function isThereAlready(now, { task, status }) {
		if (now.status !== status || now.friendlyName !== task.name || now.definition === null)
				return false;
		return (0,canonical .g)(now.definition, task.definition, { layout: true });
}
function judged(act, base, settled) {
		const { task, writing } = act;
		if (settled.kind === "overtaken")
				return failed(act, [(0,wording .K1)(task, settled.by)]);
		if (settled.kind !== "written") {
				const holds = settled.kind === "doubt" ? "unknown" : "nothing";
				return { ...failed(act, (0,wording .xc)(task, settled)), base, holds };
		}
		const { sid, revision } = settled.flow;
		const wrong = (0,wording .eA)(task, settled.flow, writing);
		const findings = wrong === null ? [] : [wrong];
		return { ...blank(act, sid), ok: wrong === null, holds: "written", base, revision, findings };
}
async function noted(written, ours, { task, writing }) {
		const { base, sid } = written;
		let between;
		try {
				between = await savedBetween(base, ours, writing);
		}
		catch (error) {
				const finding = (0,wording .ko)(task, base, ours.revision, error.message);
				return { ...written, ok: false, findings: [finding] };
		}
		const drafts = between.drafts.map((draft) => (0,wording .sx)(task, draft, ours.revision));
		const theirs = between.published;
		if (theirs === null)
				return { ...written, findings: drafts };
		const back = await giveBack(ours, theirs, writing).catch(() => null);
		if (back === null) {
				const finding = (0,wording .GM)(task, sid ?? "", theirs.revision);
				return { ...written, ok: false, findings: [finding, ...drafts] };
		}
		const since = back.drafts.map((draft) => (0,wording .sx)(task, draft, back.revision));
		const findings = [(0,wording .Z$)(task, theirs), ...drafts, ...since];
		return { ...written, ok: false, holds: "nothing", revision: back.revision, findings };
}
function blank({ task, status }, sid) {
		return { task, status, ok: false, holds: "nothing", sid, base: 0, revision: null, findings: [] };
}
function failed(act, findings) {
		return { ...blank(act, act.task.target?.sid ?? null), findings };
}
;
async function publishAll(levels, writing) {
		const transaction = new Transaction(writing);
		for (const level of levels) {
				const steps = level.map((task) => ({ key: task.key, prepare: async () => ({ task }) }));
				await transaction.write(steps, "published");
		}
		const results = await transaction.finish();
		return levels.flat().map(({ key, target }) => results.get(key) ?? notReached(key, target?.sid ?? null));
}
function notReached(key, sid) {
		return { key, sid, outcome: "not-reached", revision: null, findings: [] };
}
class Transaction {
		#writing;
		#done = new Map();
		#refused = new Map();
		#levels = [];
		#failed = false;
		constructor(writing) {
				this.#writing = writing;
		}
		get failed() {
				return this.#failed;
		}
		stop() {
				this.#failed = true;
		}
		async write(steps, status) {
				this.#levels.push(steps.map(({ key }) => key));
				const [first, ...others] = steps;
				if (first === undefined)
						return [];
				const alone = this.#writing.studio.account === null;
				const begun = alone ? [await this.#write(first, status)] : [];
				const rest = await Promise.all((alone ? others : steps).map((step) => this.#write(step, status)));
				return [...begun, ...rest].filter((written) => written !== null);
		}
		async finish() {
				const results = new Map();
				const stay = [];
				const settle = async (key) => {
						const written = this.#done.get(key);
						if (written === undefined || results.has(key))
								return;
						const undo = this.#failed && !this.#writing.cancelled.aborted;
						const result = undo ? await this.#undone(written, stay) : resultOf(written);
						results.set(key, result);
						if (isLeft(result))
								stay.push(written.task);
				};
				for (const level of this.#levels.toReversed())
						await Promise.all(level.map(settle));
				for (const [key, findings] of this.#refused) {
						const before = results.get(key) ?? { key, sid: null, revision: null, findings: [] };
						results.set(key, { ...before, outcome: "failed", findings: [...findings, ...before.findings] });
				}
				return results;
		}
		async #undone(written, stay) {
				const { task, sid } = written;
				const made = task.target === null || task.target.made !== null;
				const parent = made && sid !== null ? stay.find((other) => mentions(other, sid)) : undefined;
				if (parent === undefined || sid === null)
						return await undoWrite(written, this.#writing);
				const result = resultOf(written);
				return { ...result, findings: [(0,wording .eG)(task, sid, parent), ...result.findings] };
		}
		async #write(step, status) {
				const mayBegin = () => !this.#failed && !this.#writing.cancelled.aborted;
				if (!mayBegin())
						return null;
				const prepared = await step.prepare();
				if ("refused" in prepared) {
						this.#refused.set(step.key, prepared.refused);
						this.#failed = true;
						return null;
				}
				const written = await writeFlow(prepared.task, status, this.#writing, mayBegin);
				if (written === null)
						return null;
				this.#done.set(step.key, written);
				if (!written.ok)
						this.#failed = true;
				return written;
		}
}
function isLeft({ outcome, findings }) {
		return outcome === "published" || outcome === "created" || findings.some(({ rule }) => rule === wording .jQ);
}
function mentions(task, sid) {
		return JSON.stringify(task.definition).includes(sid);
}
/***/ }),
	144:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		DL: () => (/* binding */ appearedMeanwhile),
		EU: () => (/* binding */ savedMeanwhile),
		GM: () => (/* binding */ notRestored),
		K0: () => (/* binding */ cannotUnpublish),
		K1: () => (/* binding */ overtaken),
		T$: () => (/* binding */ draftLeft),
		XV: () => (/* binding */ NOT_RESTORED),
		Z$: () => (/* binding */ theirsIsBack),
		eA: () => (/* binding */ wrongAnswer),
		eG: () => (/* binding */ keptFor),
		jQ: () => (/* binding */ IN_DOUBT),
		ko: () => (/* binding */ unreadBetween),
		nT: () => (/* binding */ touchedSince),
		nk: () => (/* binding */ notDeleted),
		sx: () => (/* binding */ draftBetween),
		xc: () => (/* binding */ notWritten)
/* harmony export */ });
	var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9315);
function savedMeanwhile(task, target, now) {
		const message = now === null
				? `${task.name} (${target.sid}) is gone from the account since the run began. It was not made again: look into the Console, then run again.`
				: `Revision ${now.revision} of ${task.name} was saved${by(now)} while this run was under way (it had read revision ${target.latestRevision}). It was not written over: review that revision, then run again.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("edited-meanwhile", "error", message);
}
function appearedMeanwhile(task, other) {
		const message = `A flow named ${JSON.stringify(task.name)} (${other.sid}) appeared in the account while this run was making it. It is left as it is: run again.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("edited-meanwhile", "error", message);
}
function overtaken(task, found) {
		if (task.target === null)
				return appearedMeanwhile(task, found);
		const message = `Revision ${found.revision} of ${task.name} was saved${by(found)} while the answer to this run's write was lost. Nothing more was sent: review that revision, then run again.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("edited-meanwhile", "error", message);
}
function notWritten(task, settled) {
		const { problem } = settled;
		const refusals = settled.kind === "refused" ? settled.errors.map(({ message }) => message) : [];
		const message = [problem.message, ...refusals, problem.hint].filter(Boolean).join(" ");
		const why = (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("publish-failed", "error", message);
		return settled.kind === "refused" ? [why] : [why, (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)(IN_DOUBT, "error", doubt(task))];
}
function doubt({ name }) {
		return `Whether this run's write of ${name} was applied could not be told: look at the flow's revisions in the Console.`;
}
function wrongAnswer(task, flow, writing) {
		if (writing.account !== null && flow.accountSid !== writing.account) {
				const message = `Twilio wrote ${task.name} into the account ${flow.accountSid}, but ${writing.account} is expected. It is taken back.`;
				return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("wrong-account", "error", message);
		}
		if (flow.valid !== false)
				return null;
		const errors = flow.errors.map((error) => `${error.message} (${error.propertyPath})`).join("; ");
		const message = `Twilio took ${task.name} but calls it invalid: ${errors || "it does not say why"}.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("flow-validate", "error", message);
}
function draftBetween(task, draft, revision) {
		const message = `Revision ${draft.revision} of ${task.name} was saved as a draft${by(draft)} a moment before revision ${revision} was published. That draft is kept under its number.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("draft-ahead", "warning", message);
}
function theirsIsBack(task, theirs) {
		const message = `Revision ${theirs.revision} of ${task.name} was published${by(theirs)} at the same moment. Theirs was put back; take it over into the flow file, then run again.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("edited-meanwhile", "error", message);
}
function unreadBetween(task, base, revision, why) {
		const message = `Somebody saved ${task.name} between revision ${base} and this run's revision ${revision}, and what they saved could not be read: ${why} Look at those revisions in the Console.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("edited-meanwhile", "error", message);
}
function touchedSince(task, sid, revision) {
		const message = `${task.name} (${sid}) was changed by somebody right after this run wrote revision ${revision}; it is left as it is now. Look at its revisions in the Console.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("edited-meanwhile", "error", message);
}
function notRestored(task, sid, revision) {
		const message = `Revision ${revision} of ${task.name} (${sid}) could NOT be put back. Restore it now: publish revision ${revision} in the Console, or run flowgate rollback --flow ${task.key} --revision ${revision}.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)(NOT_RESTORED, "error", message);
}
function cannotUnpublish(task, sid, revision) {
		const message = `${task.name} (${sid}) had no published revision before this run, and Twilio cannot unpublish one: revision ${revision} stays live. Correct the flow and publish it again, or delete it in the Console.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)(NOT_RESTORED, "error", message);
}
function notDeleted(task, sid, why) {
		const message = `${task.name} (${sid}) was made by this run and could NOT be deleted again: ${why} Delete it in the Console.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)(NOT_RESTORED, "error", message);
}
function keptFor(task, sid, parent) {
		const message = `${task.name} (${sid}) was made by this run and is NOT deleted again: ${parent.name}, which could not be put back, runs it. Put that one back first, then delete this one in the Console.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)(NOT_RESTORED, "error", message);
}
function draftLeft(task, sid) {
		const message = `${task.name} (${sid}) was made as a draft, which no caller reaches, and is not published yet. The next run publishes it.`;
		return (0,_task_js__WEBPACK_IMPORTED_MODULE_0__  .T)("draft-left", "warning", message);
}
const NOT_RESTORED = "not-restored";
const IN_DOUBT = "in-doubt";
function by(record) {
		return record.authorSid === null ? "" : ` by ${record.authorSid}`;
}
/***/ })
};
