export const id = 321;
export const ids = [321];
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
	4321:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	pull: () => (/* binding */ pull)
});
var level = __webpack_require__(2441);
var config_rendering = __webpack_require__(8116);
var compare = __webpack_require__(766);
var plan_verdict = __webpack_require__(3847);
var account = __webpack_require__(2578);
var account_state = __webpack_require__(1130);
var desire = __webpack_require__(8671);
var jobs_head = __webpack_require__(2231);
var named_flow = __webpack_require__(8193);
var policy = __webpack_require__(9295);
var render = __webpack_require__(7415);
var json = __webpack_require__(8887);
;
function counterparts(list, old, saying) {
		const found = new Array(list.length).fill(null);
		const taken = new Set();
		const take = (at, place) => {
				if (place === undefined)
						return;
				found[at] = place;
				taken.add(place);
		};
		for (const label of [saying, identityOf]) {
				const places = placesBy(old, label);
				list.forEach((item, at) => {
						if (found[at] !== null)
								return;
						const same = places.get(label(item)) ?? [];
						while (same.length > 0 && taken.has(same[0] ?? 0))
								same.shift();
						if (label !== identityOf || identityOf(item) !== NAMELESS)
								take(at, same.shift());
						else if (at < old.length && !taken.has(at) && identityOf(old[at] ?? null) === NAMELESS)
								take(at, at);
				});
		}
		return found;
}
function inOrderOf(list, old) {
		const waiting = placesBy(list, identityOf);
		const ordered = old.flatMap((item) => waiting.get(identityOf(item))?.shift() ?? []);
		const placed = new Set(ordered);
		list.forEach((item, at) => {
				if (placed.has(at))
						return;
				const before = ordered.indexOf(at - 1);
				const same = ordered.findLastIndex((other) => identityOf(list[other] ?? null) === identityOf(item));
				ordered.splice(Math.max(before, same) + 1, 0, at);
		});
		return ordered.map((at) => list[at] ?? null);
}
function placesBy(list, label) {
		const places = new Map();
		list.forEach((item, at) => {
				const key = label(item);
				const same = places.get(key);
				if (same === undefined)
						places.set(key, [at]);
				else
						same.push(at);
		});
		return places;
}
const NAMELESS = "";
function identityOf(item) {
		for (const key of ["name", "event", "key"]) {
				const value = (0,json .Dc)(item, key);
				if (typeof value === "string")
						return `${key}:${value}`;
		}
		return NAMELESS;
}
var canonical = __webpack_require__(1455);
var canonical_text = __webpack_require__(5735);
var flow_pointer = __webpack_require__(3036);
var sids = __webpack_require__(3022);
;
class Inverse {
		pattern;
		ways;
		keys;
		rendering;
		names;
		written = new Set();
		literals = new Set();
		constructor(configuration, rendering, file) {
				this.rendering = rendering;
				this.names = { source: configuration.source.name, target: configuration.target.name };
				this.ways = waysOf(configuration, rendering);
				this.keys = new Map([...rendering.flows].flatMap(([key, to]) => (to.kind === "text" ? [[to.text, key]] : [])));
				this.pattern = (0,config_rendering .I)([...this.ways.keys(), ...this.keys.keys()], true);
				if (file !== null)
						this.look(file);
		}
		originOf(token, loose) {
				const key = loose ? undefined : this.keys.get(token);
				const { source, target } = this.names;
				if (key !== undefined && this.written.has(key))
						return known(`\${flow:${key}}`);
				if (source === target)
						return known(token);
				const ways = loose ? [] : (this.ways.get(token) ?? []);
				const [way, other] = ways;
				const shown = JSON.stringify(token);
				if (way !== undefined && other !== undefined) {
						const names = ways.map(({ name }) => name).join(" and ");
						const message = `${shown} is ${names} in ${target}: which of them is meant cannot be told.`;
						return refused(`${message} Make this edit in the file by hand.`);
				}
				if (way !== undefined && this.literals.has(token) && way.text !== token) {
						const message = `${shown} is what ${way.name} becomes in ${target}, and the file holds it as it is too: which of the two is meant cannot be told.`;
						return refused(`${message} Make this edit in the file by hand.`);
				}
				if (way !== undefined)
						return known(way.text);
				if (key !== undefined)
						return known(`\${flow:${key}}`);
				return this.unknown(token, shown);
		}
		unknown(token, shown) {
				const kind = (0,sids .K)(token);
				const { source, target } = this.names;
				if (kind === null || this.literals.has(token))
						return known(token);
				const article = /^[aeiou]/i.test(kind) ? "an" : "a";
				const message = `${shown} is ${article} ${kind} of ${target}, and the configuration does not say what it is in ${source}.`;
				return refused(`${message} Add it under resources with its value for each environment, then pull again.`);
		}
		look(value) {
				if (typeof value === "string") {
						for (const [whole, key] of value.matchAll(this.pattern)) {
								if (key !== undefined)
										this.written.add(key);
								else if (!this.rendering.replacements.has(whole))
										this.literals.add(whole);
						}
				}
				else if (typeof value === "object" && value !== null) {
						for (const inner of Object.values(value))
								this.look(inner);
				}
		}
}
function waysOf({ source, flows, resources }, { replacements }) {
		const names = new Map();
		for (const { key, sids } of flows)
				names.set(sids.get(source.name) ?? "", `the flow ${key}`);
		for (const { name, values } of resources)
				names.set(values.get(source.name)?.value ?? "", name);
		const ways = new Map();
		for (const [text, to] of replacements) {
				if (to.kind !== "text" || to.text === "")
						continue;
				const way = { text, name: names.get(text) ?? text };
				ways.set(to.text, [...(ways.get(to.text) ?? []), way]);
		}
		return ways;
}
function known(text) {
		return { kind: "known", text };
}
function refused(message) {
		return { kind: "refused", message };
}
var untouched = __webpack_require__(7880);
;
function unrender(live, file, configuration, rendering) {
		const pass = new Pass(rendering, new Inverse(configuration, rendering, file), configuration.source.name);
		const old = file === null ? null : { source: file, rendered: (0,render .X)(file, rendering).definition, path: [] };
		const definition = pass.definition(live, old);
		const refusals = [...pass.refusals.values()];
		if (refusals.length > 0)
				return { definition, refusals };
		if (saying((0,render .X)(definition, rendering).definition) === saying(live))
				return { definition, refusals };
		const message = "What is live cannot be written into the file so that it renders to the same again. Change the file by hand.";
		return { definition, refusals: [{ message, widget: null, pointer: (0,flow_pointer .rq)([]) }] };
}
class Pass {
		refusals = new Map();
		rendering;
		inverse;
		source;
		constructor(rendering, inverse, source) {
				this.rendering = rendering;
				this.inverse = inverse;
				this.source = source;
		}
		definition(live, old) {
				const out = {};
				const here = { widget: null, path: [] };
				for (const [key, value] of Object.entries(live)) {
						const walk = untouched .y.get(key) ?? untouched .t;
						const was = within(old, key);
						const states = key === "states" && Array.isArray(value);
						(0,json .Nk)(out, key, states ? this.states(value, was, walk) : this.value(value, was, walk, here));
				}
				const schema = (0,json .Dc)(old?.source, "$schema");
				if (schema !== undefined)
						(0,json .Nk)(out, "$schema", schema);
				return out;
		}
		states(live, old, walk) {
				const pairs = counterparts(live, listOf(old?.rendered), sayingOfState);
				const restored = live.map((state, at) => {
						const was = itemOf(old, pairs[at] ?? null);
						if (was !== null && sayingOfState(state) === sayingOfState(was.rendered))
								return was.source;
						const here = { widget: (0,json .sk)(state, "name") ?? null, path: old?.path ?? [] };
						return withTransitionsInOrder(this.value(state, was, walk, here), was?.source);
				});
				return inOrderOf(restored, listOf(old?.source));
		}
		value(live, old, walk, around) {
				if (old !== null && (0,canonical_text .A)(live) === (0,canonical_text .A)(old.rendered))
						return old.source;
				const here = { ...around, path: old?.path ?? around.path };
				if (typeof live === "string")
						return walk === "fixed" ? live : this.text(live, here);
				const members = walk === "fixed" ? untouched .t : walk;
				if (Array.isArray(live)) {
						const pairs = counterparts(live, listOf(old?.rendered), canonical_text .A);
						return live.map((item, at) => this.value(item, itemOf(old, pairs[at] ?? null), members, here));
				}
				return (0,json .Gv)(live) ? this.members(live, old, members, here) : live;
		}
		members(live, old, walks, here) {
				const out = {};
				for (const [key, value] of Object.entries(live)) {
						(0,json .Nk)(out, key, this.value(value, within(old, key), walks.get(key) ?? untouched .t, here));
				}
				return out;
		}
		text(live, here) {
				let doubtful = false;
				const text = live.replace(this.inverse.pattern, (whole, key, loose) => {
						if (key !== undefined)
								return whole;
						const origin = this.inverse.originOf(whole, typeof loose === "string");
						if (origin.kind === "known")
								return origin.text;
						doubtful = true;
						this.refuse(origin.message, here);
						return whole;
				});
				if (doubtful || (0,json .Dc)((0,render .X)({ text }, this.rendering).definition, "text") === live)
						return text;
				const message = `A text that is live here would be another one when it is published from the file: a value of ${this.source}, or a \${flow:key}, stands in it. Correct it in the Console, then pull again.`;
				this.refuse(message, here);
				return text;
		}
		refuse(message, { widget, path }) {
				const pointer = (0,flow_pointer .rq)(path);
				this.refusals.set(`${pointer} ${widget} ${message}`, { message, widget, pointer });
		}
}
function within(old, key) {
		const source = (0,json .Dc)(old?.source, key);
		const rendered = (0,json .Dc)(old?.rendered, key);
		if (old === null || source === undefined || rendered === undefined)
				return null;
		return { source, rendered, path: [...old.path, key] };
}
function itemOf(old, at) {
		const source = listOf(old?.source)[at ?? -1];
		const rendered = listOf(old?.rendered)[at ?? -1];
		if (old === null || at === null || source === undefined || rendered === undefined)
				return null;
		return { source, rendered, path: [...old.path, at] };
}
function listOf(value) {
		return Array.isArray(value) ? value : [];
}
function withTransitionsInOrder(state, was) {
		const transitions = (0,json .Dc)(state, "transitions");
		const before = (0,json .Dc)(was, "transitions");
		if (!(0,json .Gv)(state) || !Array.isArray(transitions) || !Array.isArray(before))
				return state;
		const out = { ...state };
		out.transitions = inOrderOf(transitions, before);
		return out;
}
function saying(definition) {
		return (0,canonical_text .A)((0,canonical .A)(definition, { layout: true }));
}
function sayingOfState(state) {
		return saying({ states: [state] });
}
var flow_definition = __webpack_require__(9692);
var format = __webpack_require__(8830);
var main = __webpack_require__(9958);
;
function rewritten(text, next) {
		const root = (0,main .cZ)(text);
		if (root === undefined)
				throw new Error("This is no JSON text.");
		const body = new Rewriting(text, root).value(next, root, "");
		return text.slice(0, root.offset) + body + text.slice(endOf(root));
}
class Rewriting {
		text;
		lines;
		root;
		ascii;
		constructor(text, root) {
				this.text = text;
				this.root = COMPACT;
				this.root = this.spacingOf(root) ?? COMPACT;
				const end = /\r\n|\n|\r/.exec(this.root.open)?.[0];
				this.lines = end === undefined ? null : { end, indent: lastLine(this.root.open) };
				this.ascii = !/[^\0-\x7f]/.test(text) && /\\u[0-9a-fA-F]{4}/.test(text);
		}
		value(next, old, indent) {
				if (old !== null && (0,canonical_text .A)(next) === (0,canonical_text .A)(this.valueOf(old)))
						return this.raw(old);
				if (Array.isArray(next))
						return this.list(next, old?.type === "array" ? old : null, indent);
				if ((0,json .Gv)(next))
						return this.object(next, old?.type === "object" ? old : null, indent);
				return this.quoted(next);
		}
		list(next, old, indent) {
				const items = old?.children ?? [];
				const pairs = counterparts(next, items.map((item) => this.valueOf(item)), canonical_text .A);
				const spacing = this.spacing(old, indent);
				const printed = next.map((item, at) => this.value(item, items[pairs[at] ?? -1] ?? null, innerIndent(spacing)));
				return enclosed("[", printed, "]", spacing);
		}
		object(next, old, indent) {
				const stood = new Map((old?.children ?? []).map((property) => [keyOf(property), property]));
				const spacing = this.spacing(old, indent);
				const keys = [...stood.keys(), ...Object.keys(next).filter((key) => !stood.has(key))];
				const printed = keys.flatMap((key) => {
						const value = (0,json .Dc)(next, key);
						if (value === undefined)
								return [];
						const [name, was = null] = stood.get(key)?.children ?? [];
						const written = name === undefined ? this.quoted(key) : this.raw(name);
						return [`${written}${spacing.colon}${this.value(value, was, innerIndent(spacing))}`];
				});
				return enclosed("{", printed, "}", spacing);
		}
		quoted(value) {
				const written = JSON.stringify(value);
				if (!this.ascii)
						return written;
				return written.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
		raw({ offset, length }) {
				return this.text.slice(offset, offset + length);
		}
		valueOf(node) {
				return JSON.parse(this.raw(node));
		}
		spacing(old, indent) {
				const own = old === null ? null : this.spacingOf(old);
				if (own !== null)
						return own;
				if (this.lines === null)
						return this.root;
				if (indent === null)
						return { ...COMPACT, between: ", ", colon: this.root.colon };
				const close = `${this.lines.end}${indent}`;
				const open = `${close}${this.lines.indent}`;
				return { open, between: `,${open}`, close, colon: this.root.colon };
		}
		spacingOf(node) {
				const [first, second] = node.children ?? [];
				const last = node.children?.at(-1);
				if (first === undefined || last === undefined)
						return null;
				const open = this.text.slice(node.offset + 1, first.offset);
				const alone = /[\r\n]/.test(open) ? `,${open}` : ", ";
				const [key, value] = first.type === "property" ? (first.children ?? []) : [];
				return {
						open,
						between: second === undefined ? alone : this.text.slice(endOf(first), second.offset),
						close: this.text.slice(endOf(last), endOf(node) - 1),
						colon: key && value ? this.text.slice(endOf(key), value.offset) : this.root.colon,
				};
		}
}
const COMPACT = { open: "", between: ",", close: "", colon: ":" };
function enclosed(open, parts, close, spacing) {
		if (parts.length === 0)
				return `${open}${close}`;
		return `${open}${spacing.open}${parts.join(spacing.between)}${spacing.close}${close}`;
}
function innerIndent({ open }) {
		return /[\r\n]/.test(open) ? lastLine(open) : null;
}
function lastLine(space) {
		return space.slice(Math.max(space.lastIndexOf("\n"), space.lastIndexOf("\r")) + 1);
}
function endOf({ offset, length }) {
		return offset + length;
}
function keyOf(property) {
		return String(property.children?.[0]?.value);
}
var flow_text = __webpack_require__(118);
;
function pulledFile({ entry, text, rendered }, live, configuration, rendering) {
		const { file } = entry;
		if (text !== null && !(0,flow_definition .g)(text.value))
				return blocked(unreadable(file, text));
		if (rendered !== null && (0,canonical .g)(rendered.definition, live.definition, { layout: true })) {
				return { action: "unchanged", text: null, findings: [] };
		}
		const held = (0,flow_definition .g)(text?.value) ? text.value : null;
		const { definition, refusals } = unrender(live.definition, held, configuration, rendering);
		if (refusals.length > 0) {
				const found = refusals.map(({ message, widget, pointer }) => ({
						...(0,account .B)("no-way-back", file, message),
						...(text === null ? {} : { pointer, ...text.placeOf(pointer) }),
						widget,
				}));
				return blocked(...found);
		}
		const json = (0,format .X)(JSON.stringify(definition));
		const written = text === null ? json : rewritten(text.text, JSON.parse(json));
		if (!saysLive(written, live, rendering)) {
				return blocked((0,account .B)("no-way-back", file, `What is live cannot be written into ${file} so that it renders to the same again. Change that file by hand.`));
		}
		const sameContent = rendered !== null && (0,canonical .g)(rendered.definition, live.definition);
		return {
				action: text === null ? "create" : sameContent ? "layout" : "publish",
				text: written,
				findings: [],
		};
}
function saysLive(text, live, rendering) {
		const { value } = (0,flow_text .g)(Buffer.from(text));
		if (!(0,flow_definition .g)(value))
				return false;
		return (0,canonical .g)((0,render .X)(value, rendering).definition, live.definition, { layout: true });
}
function unreadable(file, text) {
		const [fault] = text.value === undefined ? text.faults : [];
		const what = fault?.message ?? `It holds no flow: it has no list of "states".`;
		const message = `${file} cannot be read, so nothing was written over it. ${what} Mend it, or delete it: then it is made anew.`;
		const place = fault === undefined ? { line: 1, column: 1 } : text.placeAt(fault.offset);
		const rule = fault?.rule ?? "not-a-flow";
		return { ...(0,account .B)(rule, file, message), pointer: (0,flow_pointer .rq)([]), ...place };
}
function blocked(...findings) {
		return { action: "blocked", text: null, findings };
}
var report_of = __webpack_require__(9007);
var standing = __webpack_require__(8860);
var survey = __webpack_require__(2357);
;
async function pull(run) {
		const head = await (0,jobs_head .z)(run);
		const { configuration } = head;
		const findings = (0,level .C)(head.findings, { rules: configuration.rules });
		const only = (0,named_flow .M)(run, configuration);
		(0,standing .n)(run);
		const studio = run.studio;
		const places = (0,account .e)(configuration, await studio.listFlows());
		const sids = (0,survey .JY)(places);
		const rendering = (0,config_rendering .c)(configuration, sids);
		const names = (0,policy .eZ)(configuration, sids);
		const wanted = [...(0,desire .Yl)(head, sids).values()].filter(({ entry }) => only === null || entry.key === only.key);
		const pulled = await Promise.all(wanted.map(async (flow) => {
				const place = places.get(flow.entry.key) ?? { kind: "absent" };
				const state = await (0,account_state .u)({ studio, pause: run.pause }, place);
				const live = state.kind === "there" ? state.flow.live : null;
				const decided = live === null
						? nothingLive(flow, place, configuration, only !== null)
						: pulledFile(flow, live, configuration, rendering);
				return reported(run, flow, state, decided, names);
		}));
		const told = run.inputs.dryRun
				? pulled
				: await Promise.all(pulled.map((one) => written(one, run.workspace)));
		const flows = told.map(({ flow }) => flow);
		const plans = flows.map(({ plan }) => plan);
		const about = { configuration, account: run.inputs.accountSid ?? configuration.target.account, findings };
		const verdict = (0,plan_verdict .Vj)(plans, findings, { failOn: run.inputs.failOn, job: "review" });
		return (0,report_of .N$)(run, about, flows, verdict);
}
function nothingLive({ entry }, place, { target, rules, flowRules }, named) {
		if (place.kind === "unclear") {
				return {
						action: "blocked",
						text: null,
						findings: [(0,account .B)("flow-not-found", entry.file, place.message)],
				};
		}
		const what = place.kind === "there"
				? "was never published there: drafts are not pulled"
				: `is not there: no flow is named ${JSON.stringify(entry.name)}`;
		const message = `There is nothing to pull from ${target.name}: the flow ${entry.key} ${what}.`;
		const finding = {
				...(0,account .B)("nothing-live", entry.file, message),
				severity: named ? "error" : "warning",
		};
		const findings = (0,level .C)([finding], { rules, flowRules: flowRules.get(entry.key) ?? new Map() });
		return { action: named ? "blocked" : "skipped", text: null, findings };
}
function reported(run, { entry, rendered }, state, decided, names) {
		const account = state.kind === "there" ? state.flow : null;
		const live = account?.live ?? null;
		const { action, findings } = decided;
		const before = rendered?.definition ?? null;
		const compared = live !== null && action !== "unchanged";
		const plan = {
				key: entry.key,
				file: entry.file,
				name: entry.name,
				sid: account?.sid ?? null,
				action,
				outcome: null,
				revision: null,
				digest: live?.digest ?? null,
				live: live === null ? null : { revision: live.revision, digest: live.digest },
				draft: account?.draft ? { revision: account.draft.revision, digest: account.draft.digest } : null,
				drift: null,
				comparison: compared ? { with: "live", revision: live.revision } : { with: "nothing" },
				changes: compared ? (0,compare .E)(before, live.definition, names) : [],
				findings,
				touched: false,
		};
		const consolePage = (0,report_of .B9)(run, plan.sid);
		return { ...decided, flow: { plan, before, after: live?.definition ?? null, consoleUrl: consolePage } };
}
const BYTE_ORDER_MARK = "\uFEFF";
async function written(pulled, workspace) {
		const { text, flow } = pulled;
		const { file } = flow.plan;
		if (text === null)
				return pulled;
		try {
				const [first, second, third] = (await workspace.read(file)) ?? [];
				const marked = first === 0xef && second === 0xbb && third === 0xbf;
				await workspace.makeFolderOf(file);
				await workspace.write(file, marked ? `${BYTE_ORDER_MARK}${text}` : text);
				return pulled;
		}
		catch (error) {
				const message = `${file} could not be written: ${error.message}. Look at that path, then pull again.`;
				const findings = [(0,account .B)("not-written", file, message), ...flow.plan.findings];
				return { ...pulled, flow: { ...flow, plan: { ...flow.plan, action: "blocked", findings } } };
		}
}
/***/ })
};
