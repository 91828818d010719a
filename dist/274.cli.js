export const id = 274;
export const ids = [274];
export const modules = {
	8193:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		M: () => (/* binding */ namedFlow)
/* harmony export */ });
	var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9445);
	var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5602);
function namedFlow({ inputs }, { flows }) {
		if (inputs.flow === null)
				return null;
		const found = flows.find(({ key }) => key === inputs.flow);
		if (found !== undefined)
				return found;
		const keys = flows.map(({ key }) => key);
		throw new _error_js__WEBPACK_IMPORTED_MODULE_0__  .g(`There is no flow ${JSON.stringify(inputs.flow)}.${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .h)(inputs.flow, keys, "There are")}`, {
				hint: "The input flow takes a key of flows in the configuration; without one, a file's name without .json.",
		});
}
/***/ }),
	4274:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	rollback: () => (/* binding */ rollback)
});
var compare = __webpack_require__(766);
var error = __webpack_require__(5602);
var canonical = __webpack_require__(1455);
var flow_text = __webpack_require__(118);
var account_finding = __webpack_require__(8433);
var commit_message = __webpack_require__(5895);
var plan_verdict = __webpack_require__(3847);
var transaction = __webpack_require__(1829);
var jobs_account = __webpack_require__(2578);
var account_state = __webpack_require__(1130);
var digest = __webpack_require__(1513);
;
async function earlierRevision(studio, flow, live, wanted) {
		return wanted === null ? await newestOther(studio, flow, live) : await numbered(studio, flow, wanted);
}
async function newestOther(studio, flow, live) {
		for await (const { revision, status } of studio.revisions(flow.sid)) {
				if (status !== "published" || revision >= live.revision)
						continue;
				const found = read(await studio.revision(flow.sid, revision));
				if (found !== null && found.digest !== live.digest)
						return found;
		}
		throw new error .g(`${flow.friendlyName} (${flow.sid}) has no published revision before revision ${live.revision} with other content.`, { hint: "Name the one to bring back with the input revision." });
}
async function numbered(studio, flow, wanted) {
		const record = await studio.revision(flow.sid, wanted);
		const found = read(record);
		if (found === null) {
				throw new error .g(`${flow.friendlyName} (${flow.sid}) has no revision ${wanted}: its newest is ${flow.latestRevision}.`, { hint: "The Console lists a flow's revisions; the input revision takes the number of one of them." });
		}
		if (record?.status === "published")
				return found;
		throw new error .g(`Revision ${wanted} of ${flow.friendlyName} (${flow.sid}) is a draft: it has never answered a caller.`, { hint: "Name a revision that was published, or publish the draft in the Console." });
}
function read(record) {
		if (record === null || record.definition === null)
				return null;
		const { revision, definition } = record;
		return { revision, definition, digest: (0,digest .o)(definition) };
}
var head = __webpack_require__(2231);
var named_flow = __webpack_require__(8193);
var policy = __webpack_require__(9295);
var report_of = __webpack_require__(9007);
var standing = __webpack_require__(8860);
var survey = __webpack_require__(2357);
var tasks = __webpack_require__(5727);
var validate = __webpack_require__(5166);
;
async function rollback(run) {
		const { configuration } = await (0,head .z)(run);
		const account = run.inputs.accountSid ?? configuration.target.account;
		const entry = (0,named_flow .M)(run, configuration);
		if (entry === null) {
				throw new error .g("The job rollback needs to know which flow is meant, and none is named.", {
						hint: "Set the input flow to the flow's key.",
				});
		}
		(0,standing .tP)(run, account);
		const studio = run.studio;
		const places = (0,jobs_account .e)(configuration, await studio.listFlows());
		const place = places.get(entry.key) ?? { kind: "absent" };
		if (place.kind === "unclear")
				throw new error .g(place.message);
		const state = await (0,account_state .u)({ studio, pause: run.pause }, place);
		if (state.kind !== "there" || state.flow.live === null) {
				const what = state.kind === "there" ? "was never published" : "does not exist";
				throw new error .g(`The flow ${entry.key} (${JSON.stringify(entry.name)}) ${what} in ${configuration.target.name}: there is nothing to go back to.`, { hint: "Look at the name, and the sid, that the configuration gives it there." });
		}
		const { live } = state.flow;
		const earlier = await earlierRevision(studio, state.flow, live, run.inputs.revision);
		const desired = await wanted(studio, entry, state.flow, live, earlier);
		const plan = planOf(desired, state.flow, live, (0,policy .eZ)(configuration, (0,survey .JY)(places)), configuration);
		const decided = { desired, state, plan: { ...plan, name: entry.name } };
		const told = await carriedOut(run, decided, earlier, account);
		const verdict = (0,plan_verdict .Vj)([told.plan], [], { failOn: run.inputs.failOn, job: "publish" });
		const notices = noticesOf(run, live, earlier);
		return (0,report_of .EI)(run, { configuration, account, findings: [] }, [told], verdict, { notices });
}
async function wanted(studio, { key, file }, flow, live, { definition, digest }) {
		const desired = {
				key,
				file,
				name: flow.friendlyName,
				gone: false,
				formerName: null,
				text: (0,flow_text .g)(Buffer.from(JSON.stringify(definition))),
				definition,
				digest,
				pending: [],
				touched: false,
				base: null,
				findings: [],
		};
		return actionOf(desired, live) === "unchanged" ? desired : await (0,validate .Pf)(studio, desired);
}
function planOf(desired, flow, live, names, configuration) {
		const action = actionOf(desired, live);
		const quiet = action === "unchanged";
		const draft = quiet ? null : (0,account_finding .R6)(desired, flow);
		return {
				key: desired.key,
				file: desired.file,
				name: desired.name,
				sid: flow.sid,
				action: desired.findings.some(plan_verdict .Bv) ? "blocked" : action,
				outcome: null,
				revision: null,
				digest: desired.digest,
				live: { revision: live.revision, digest: live.digest },
				draft: flow.draft === null ? null : { revision: flow.draft.revision, digest: flow.draft.digest },
				drift: null,
				comparison: quiet ? { with: "nothing" } : { with: "live", revision: live.revision },
				changes: quiet ? [] : (0,compare .E)(live.definition, desired.definition ?? {}, names),
				findings: [...desired.findings, ...(0,policy .G9)(desired, draft === null ? [] : [draft], configuration)].map((finding) => ({
						...finding,
						file: null,
						line: null,
						column: null,
				})),
				touched: false,
		};
}
function actionOf({ digest, definition }, live) {
		if (digest !== live.digest)
				return "publish";
		const same = (0,canonical .g)(definition ?? {}, live.definition, { layout: true });
		return same ? "unchanged" : "layout";
}
async function carriedOut(run, decided, { revision, definition, digest }, account) {
		const { action, key } = decided.plan;
		if (run.inputs.dryRun || action === "blocked")
				return decided;
		if (action === "unchanged")
				return { ...decided, plan: { ...decided.plan, outcome: "unchanged" } };
		const task = {
				key,
				name: decided.desired.name,
				definition,
				digest,
				message: (0,commit_message .eq)(revision, digest),
				target: targetOfRollback(decided),
		};
		const { pause, cancelled } = run;
		const writing = { studio: run.studio, account, pause, cancelled };
		const [result] = await (0,transaction .V)([[task]], writing);
		return result === undefined ? decided : (0,report_of .ox)(decided, result);
}
function targetOfRollback(decided) {
		const target = (0,tasks .$r)(decided);
		const live = target?.live ?? null;
		if (target === null || live === null)
				return null;
		return { ...target, drifted: !(0,commit_message .NP)(live.commitMessage, live.definition, live.digest) };
}
function noticesOf(run, live, earlier) {
		const held = (0,commit_message ._B)(live.commitMessage)?.held === true;
		if (!held || run.inputs.revision !== null)
				return [];
		return [
				`Live revision ${live.revision} was a rollback itself (${JSON.stringify(live.commitMessage)}). The newest published revision before it with other content is ${earlier.revision}, so that rollback is undone. Name a revision to go anywhere else.`,
		];
}
/***/ })
};
