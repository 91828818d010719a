export const id = 178;
export const ids = [178];
export const modules = {
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
	var _github_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7418);
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
	6178:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	published: () => (/* binding */ published)
});
var level = __webpack_require__(2441);
var json = __webpack_require__(8887);
var problem = __webpack_require__(7865);
;
function beginDeployment(github, deployed) {
		const { environment, sha, runUrl } = deployed;
		const description = deployed.description.toWellFormed().slice(0, 140);
		const log = runUrl === null ? {} : { log_url: runUrl };
		const begun = answered(async () => {
				const { data } = await github.send("POST", "deployments", {
						ref: sha,
						environment,
						description,
						auto_merge: false,
						required_contexts: [],
				});
				return `deployments/${idOf(data)}/statuses`;
		});
		const progress = begun.then((made) => "why" in made
				? made
				: answered(() => github.send("POST", made.value, { state: "in_progress", environment, ...log })));
		return {
				end: async (state, environmentUrl) => {
						const made = await begun;
						if ("why" in made)
								return made.why;
						await progress;
						const body = { state, environment, environment_url: environmentUrl, ...log };
						const ended = await answered(() => github.send("POST", made.value, body));
						return "why" in ended ? ended.why : null;
				},
		};
}
function idOf(data) {
		const id = (0,json .Dc)(data, "id");
		if (typeof id === "number")
				return String(id);
		throw new problem .y_(`GitHub made no deployment: ${(0,json .sk)(data, "message") ?? "it does not say why"}.`, { status: null, hint: "Run the job again." });
}
async function answered(ask) {
		try {
				return { value: await ask() };
		}
		catch (error) {
				if (!(error instanceof problem .y_))
						throw error;
				return { why: [error.message, error.hint].filter(Boolean).join(" ") };
		}
}
;
const SQUASHED = /^(?<title>.*) \(#(?<number>\d+)\)$/;
const MERGED = /^Merge pull request #(?<number>\d+) from /;
async function originOf(github, event) {
		if (event.pullRequest !== null) {
				return { pullRequest: event.pullRequest.number, title: event.pullRequest.title };
		}
		if (github === null)
				return { pullRequest: null, title: null };
		const [pulls, commit] = await Promise.all([
				origin_answered(github, `commits/${event.sha}/pulls`),
				origin_answered(github, `git/commits/${event.sha}`),
		]);
		const merged = Array.isArray(pulls) ? pulls.find((pull) => (0,json .Dc)(pull, "merged_at")) : undefined;
		const number = (0,json .Dc)(merged, "number");
		if (typeof number === "number")
				return { pullRequest: number, title: (0,json .sk)(merged, "title") ?? null };
		return ofMessage((0,json .sk)(commit, "message") ?? "");
}
function ofMessage(message) {
		const [first = "", ...rest] = message.split("\n").filter((line) => line.trim() !== "");
		const merged = MERGED.exec(first)?.groups;
		if (merged !== undefined)
				return { pullRequest: Number(merged.number), title: rest[0] ?? first };
		const squashed = SQUASHED.exec(first)?.groups;
		if (squashed !== undefined)
				return { pullRequest: Number(squashed.number), title: squashed.title ?? null };
		return { pullRequest: null, title: first || null };
}
async function origin_answered(github, path) {
		try {
				return (await github.get(path)).data;
		}
		catch (error) {
				if (error instanceof problem .y_)
						return null;
				throw error;
		}
}
var plan_flow = __webpack_require__(6110);
var plan_verdict = __webpack_require__(3847);
var task = __webpack_require__(9315);
var publish_transaction = __webpack_require__(1829);
var wording = __webpack_require__(144);
var jobs_policy = __webpack_require__(9295);
var jobs_provenance = __webpack_require__(9002);
var build_error = __webpack_require__(5602);
var flow_digest = __webpack_require__(1513);
var desire = __webpack_require__(8671);
var validate = __webpack_require__(5166);
;
class Manuscripts {
		#head;
		#studio;
		#sids;
		#flows;
		#unchecked;
		constructor(head, studio, decided, sids) {
				this.#head = head;
				this.#studio = studio;
				this.#sids = new Map(sids);
				this.#flows = new Map(decided.map((flow) => [flow.plan.key, flow]));
				const open = decided.filter(({ desired, waits }) => desired.pending.length > 0 || waits);
				this.#unchecked = new Set(open.map(({ plan }) => plan.key));
		}
		get all() {
				return [...this.#flows.values()];
		}
		get(key) {
				const flow = this.#flows.get(key);
				if (flow === undefined)
						throw new Error(`no flow ${key}`);
				if (flow.desired.pending.length === 0)
						return flow;
				const rendered = (0,desire .Yl)(this.#head, this.#sids).get(key)?.rendered ?? null;
				if (rendered === null || rendered.pending.length > 0)
						return flow;
				const { definition } = rendered;
				const digest = (0,flow_digest .o)(definition);
				const desired = { ...flow.desired, definition, digest, pending: [] };
				const settled = { ...flow, desired, plan: { ...flow.plan, digest } };
				this.#flows.set(key, settled);
				return settled;
		}
		name(key, sid) {
				this.#sids.set(key, sid);
		}
		isChecked(key) {
				return !this.#unchecked.has(key);
		}
		awaits(key) {
				const found = new Set();
				const open = [...this.get(key).desired.pending];
				for (let next = open.pop(); next !== undefined; next = open.pop()) {
						if (found.has(next) || !this.#flows.has(next))
								continue;
						found.add(next);
						open.push(...this.get(next).desired.pending);
				}
				return found;
		}
		async checkEarly(key) {
				if (this.isChecked(key) || this.#flows.get(key)?.waits === true)
						return true;
				const flow = this.get(key);
				if (flow.desired.pending.length > 0)
						return true;
				const { findings, waits } = await this.#validated(flow, true);
				if (!waits)
						this.#unchecked.delete(key);
				const refused = findings.some(plan_verdict .Bv);
				const { plan, ...rest } = this.get(key);
				const action = refused ? "blocked" : plan.action;
				this.#flows.set(key, { ...rest, waits, plan: { ...plan, action } });
				return !refused;
		}
		async checkLast(key) {
				if (this.isChecked(key))
						return true;
				const { findings } = await this.#validated(this.get(key), false);
				return !findings.some(plan_verdict .Bv);
		}
		async #validated(flow, early) {
				const asked = await this.#asked(flow, early);
				const findings = asked.desired.findings.filter((finding) => !flow.desired.findings.includes(finding));
				const plan = { ...flow.plan, findings: [...flow.plan.findings, ...findings] };
				this.#flows.set(plan.key, { ...flow, desired: asked.desired, plan });
				return { findings, waits: asked.waits };
		}
		async #asked(flow, early) {
				try {
						return await (0,validate .cW)(this.#studio, flow.desired, async (sid) => early && this.#isNew(sid));
				}
				catch (error) {
						if (!(error instanceof build_error .g))
								throw error;
						const message = [error.message, error.hint].filter(Boolean).join(" ");
						const finding = { ...(0,task .T)("not-validated", "error", message), file: flow.plan.file };
						return { desired: { ...flow.desired, findings: [...flow.desired.findings, finding] }, waits: false };
				}
		}
		#isNew(sid) {
				return this.all.some(({ plan, state }) => {
						if (this.#sids.get(plan.key) !== sid)
								return false;
						return state.kind !== "there" || state.flow.live === null;
				});
		}
}
var tasks = __webpack_require__(5727);
;
class Publication {
		#origin;
		#levels;
		#flows;
		#drafts = new Map();
		#wanted;
		constructor(head, studio, origin, plan) {
				this.#origin = origin;
				this.#levels = plan.levels;
				this.#flows = new Manuscripts(head, studio, plan.decided, plan.sids);
				this.#wanted = new Set(plan.levels.flat().flatMap((key) => this.#flows.get(key).desired.pending));
		}
		get decided() {
				return this.#flows.all;
		}
		async carryOut(transaction) {
				if (this.#wanted.size > 0) {
						await this.#draftLevels(transaction);
						await this.#untie(transaction);
				}
				for (const level of this.#levels) {
						const steps = level.map((key) => ({ key, prepare: () => this.#prepare(key) }));
						for (const { task, sid } of await transaction.write(steps, "published"))
								if (sid !== null)
										this.#flows.name(task.key, sid);
				}
		}
		async #draftLevels(transaction) {
				for (const level of this.#levels) {
						const checked = await Promise.all(level.map((key) => this.#flows.checkEarly(key)));
						if (checked.includes(false))
								transaction.stop();
						await this.#makeDrafts(transaction, level.filter((key) => this.#flows.isChecked(key)));
				}
		}
		async #untie(transaction) {
				const tied = this.#levels.flat().filter((key) => this.#flows.awaits(key).has(key));
				if (tied.length === 0)
						return;
				await this.#makeDrafts(transaction, tied);
				await this.#draftLevels(transaction);
		}
		async #makeDrafts(transaction, keys) {
				const flows = keys
						.filter((key) => this.#wanted.has(key) && !this.#drafts.has(key))
						.map((key) => this.#flows.get(key))
						.filter(({ state }) => state.kind === "absent");
				const steps = flows.map((flow) => {
						const task = (0,tasks .Xb)(flow, this.#origin, null);
						return { key: task.key, prepare: async () => ({ task }) };
				});
				for (const { task, sid, revision } of await transaction.write(steps, "draft")) {
						if (sid === null || revision === null)
								continue;
						const name = { sid, friendlyName: task.name, latestRevision: revision };
						this.#drafts.set(task.key, { ...name, live: null, drifted: false, made: task });
						this.#flows.name(task.key, sid);
				}
		}
		async #prepare(key) {
				const flow = this.#flows.get(key);
				const [unknown] = flow.desired.pending;
				if (unknown !== undefined) {
						const message = `${flow.plan.name} names the flow ${unknown}, which the account does not have and this run does not make. Nothing was sent of it.`;
						return { refused: [(0,task .T)("publish-failed", "error", message)] };
				}
				if (!(await this.#flows.checkLast(key)))
						return { refused: [] };
				return { task: (0,tasks .Xb)(flow, this.#origin, this.#drafts.get(key) ?? (0,tasks .$r)(flow)) };
		}
}
var report_of = __webpack_require__(9007);
var jobs_standing = __webpack_require__(8860);
;
function levelsOf(runs) {
		const open = new Map();
		for (const [key, targets] of runs) {
				open.set(key, new Set([...targets].filter((target) => runs.has(target))));
		}
		const levels = [];
		for (;;) {
				const level = [...open].filter(([, targets]) => targets.size === 0).map(([key]) => key);
				if (level.length === 0)
						break;
				levels.push(level);
				for (const key of level)
						open.delete(key);
				for (const targets of open.values())
						for (const key of level)
								targets.delete(key);
		}
		return { levels, cycle: cycleIn(open) };
}
function cycleIn(open) {
		const path = [];
		let at = open.keys().next().value;
		while (at !== undefined) {
				const seen = path.indexOf(at);
				if (seen >= 0)
						return path.slice(seen);
				path.push(at);
				at = open.get(at)?.values().next().value;
		}
		return null;
}
var jobs_runs = __webpack_require__(4227);
;
function orderOf(decided, writes, sids) {
		const keys = new Map([...sids].map(([key, sid]) => [sid, key]));
		const flows = new Map(decided.map(({ desired }) => [desired.key, desired]));
		const known = new Map();
		const runs = (key) => {
				const found = known.get(key) ?? (0,jobs_runs .k)(flows.get(key)?.definition ?? {}, keys);
				known.set(key, found);
				return found;
		};
		return levelsOf(new Map([...writes].map((key) => [key, written(key, writes, runs)])));
}
function written(key, writes, runs) {
		const found = new Set();
		const seen = new Set();
		const open = [...runs(key)];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
				if (seen.has(next))
						continue;
				seen.add(next);
				if (writes.has(next))
						found.add(next);
				else
						open.push(...runs(next));
		}
		return found;
}
function withCycle(decided, cycle) {
		const way = [...cycle, cycle[0]].join(" \u2192 ");
		const message = `These flows run each other in a circle: ${way}. Studio runs a subflow inside of its parent: take one of the run-subflow widgets out.`;
		return decided.map((flow) => {
				if (!cycle.includes(flow.plan.key))
						return flow;
				const finding = { ...(0,task .T)("subflow-cycle", "error", message), file: flow.plan.file };
				return { ...flow, plan: { ...flow.plan, action: "blocked", findings: [...flow.plan.findings, finding] } };
		});
}
var survey = __webpack_require__(2357);
;
async function published(run, account, surveyed, standing) {
		const studio = run.studio;
		const seen = await (0,survey .Ab)(surveyed);
		const decided = await decideAll(run, studio, seen);
		if (standing.kind !== "first")
				return standAside(run, seen, decided, standing);
		const policy = (0,jobs_policy .US)(run, seen);
		const failing = (0,plan_verdict .Vj)(plansOf(decided), seen.findings, policy) === "fail";
		const writes = new Set((0,tasks .jO)(decided).map(({ plan }) => plan.key));
		if (failing || run.inputs.dryRun || writes.size === 0)
				return withoutWriting(run, seen, decided, failing);
		const sids = (0,survey .JY)(seen.places);
		const { levels, cycle } = orderOf(decided, writes, sids);
		if (cycle !== null)
				return withoutWriting(run, seen, withCycle(decided, cycle), true);
		const asking = Promise.all([
				run.event === null ? { pullRequest: null, title: null } : originOf(run.github, run.event),
				(0,jobs_standing .YP)(run),
		]);
		run.progress?.mostKnown((0,report_of .EI)(run, seen, decided, "pass"));
		const [origin, now] = await asking;
		if (now.kind !== "first")
				return standAside(run, seen, decided, now);
		const from = { ...origin, commit: run.event?.sha ?? null };
		const publication = new Publication(seen.sources, studio, from, { levels, decided, sids });
		const { pause, cancelled } = run;
		const transaction = new publish_transaction .Z({ studio, account, pause, cancelled });
		const deployment = recordOf(run, seen, writes.size);
		await publication.carryOut(transaction);
		const results = await transaction.finish();
		const told = publication.decided.map((flow) => {
				const result = results.get(flow.plan.key);
				return result === undefined
						? withOutcome(flow, true)
						: (0,report_of .ox)(flow, { ...result, findings: policy.settle(flow.desired, result.findings) });
		});
		const verdict = (0,plan_verdict .Vj)(plansOf(told), seen.findings, policy);
		const why = await deployment?.end(verdict === "pass" ? "success" : "failure", pageOf(run, told));
		const notices = [...notRestored(told), ...cancellation(run, told)];
		const findings = (0,level .C)(why ? [unrecorded(why)] : [], { rules: run.configuration.rules });
		return (0,report_of .EI)(run, seen, told, verdict, { notices, findings });
}
async function decideAll(run, studio, seen) {
		const policy = (0,jobs_policy .US)(run, seen);
		const comesFirst = (0,validate .tA)(seen);
		return await Promise.all(seen.flows.map(async (desired) => {
				const state = await seen.stateOf(desired.key);
				const provenance = await (0,jobs_provenance .J)(run, seen, desired, state);
				const first = { desired, state, plan: (0,plan_flow .S)(desired, state, provenance, policy) };
				const asked = (0,tasks .jO)([first]).length > 0 || first.plan.action === "blocked";
				if (!asked)
						return first;
				const checked = await (0,validate .cW)(studio, desired, comesFirst);
				return { ...checked, state, plan: (0,plan_flow .S)(checked.desired, state, provenance, policy) };
		}));
}
function plansOf(decided) {
		return decided.map(({ plan }) => plan);
}
function standAside(run, seen, decided, standing) {
		if (standing.kind === "unknown") {
				const finding = (0,task .T)("tip-unknown", "error", standing.message);
				const kept = decided.map((flow) => withOutcome(flow, true));
				return (0,report_of .EI)(run, seen, kept, "fail", { findings: [finding] });
		}
		const skipped = decided.map((flow) => ({ ...flow, plan: { ...flow.plan, action: "skipped" } }));
		const notices = standing.kind === "late" ? [standing.notice] : [];
		return (0,report_of .EI)(run, seen, skipped, "pass", { notices });
}
function withoutWriting(run, seen, decided, failing) {
		const told = run.inputs.dryRun ? decided : decided.map((flow) => withOutcome(flow, failing));
		return (0,report_of .EI)(run, seen, told, failing ? "fail" : "pass");
}
function withOutcome(flow, stopped) {
		const { action } = flow.plan;
		if (action === "blocked" || action === "skipped")
				return flow;
		const outcome = action === "unchanged" ? "unchanged" : stopped ? "not-reached" : null;
		return { ...flow, plan: { ...flow.plan, outcome } };
}
function notRestored(told) {
		const findings = told.flatMap(({ plan }) => plan.findings);
		return findings.filter(({ rule }) => rule === wording .XV).map(({ message }) => message);
}
function cancellation({ cancelled }, told) {
		if (!cancelled.aborted || !told.some(({ plan }) => plan.outcome === "not-reached"))
				return [];
		return [
				"The run was cancelled: nothing new was begun, nothing was taken back. The next run goes on from here.",
		];
}
function recordOf(run, seen, flows) {
		const { event, github, inputs } = run;
		if (!inputs.deployment || event === null || github === null || run.cancelled.aborted)
				return null;
		const description = `Flowgate publishes ${flows === 1 ? "1 flow" : `${flows} flows`}`;
		const environment = seen.configuration.target.name;
		return beginDeployment(github, {
				environment,
				sha: event.sha,
				description,
				runUrl: (0,report_of .D3)(run)?.runUrl ?? null,
		});
}
function pageOf(run, told) {
		const [only, ...others] = (0,tasks .jO)(told);
		const page = others.length === 0 ? (0,report_of .B9)(run, only?.plan.sid ?? null) : null;
		return page ?? (0,report_of .Av)(run);
}
function unrecorded(why) {
		return (0,task .T)("deployment", "warning", `The publish has no whole deployment record in GitHub. ${why}`);
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
