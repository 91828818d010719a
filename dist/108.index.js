export const id = 108;
export const ids = [108,727];
export const modules = {
	3006:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	y: () => (/* binding */ print),
	withOrigins: () => (/* binding */ withOrigins)
});
var flow_pointer = __webpack_require__(3036);
var secret = __webpack_require__(9305);
var matching = __webpack_require__(2947);
var state = __webpack_require__(3415);
var json = __webpack_require__(8887);
;
function renamedWidgets(base, head) {
		const before = namesOf(base);
		const after = namesOf(head);
		const isGone = (name) => !after.has(name);
		const isNew = (name) => !before.has(name);
		if (![...before].some(isGone) || ![...after].some(isNew))
				return new Map();
		const { renames } = (0,matching .a)((0,state .kY)(base), (0,state .kY)(head));
		return new Map([...renames].filter(([name, to]) => isGone(name) && isNew(to)));
}
function namesOf(definition) {
		return new Set((0,json .DW)(definition, "states").flatMap((state) => (0,json .sk)(state, "name") ?? []));
}
var subject = __webpack_require__(7040);
var value_at = __webpack_require__(2338);
var wording = __webpack_require__(9311);
;
function withOrigins(findings, base, sides = null) {
		if (findings.length === 0)
				return [];
		const renamed = sides === null || base.length === 0 ? new Map() : renamedWidgets(sides.base, sides.head);
		const before = base.map((finding) => identity(withNewNames(finding, renamed), secretsOf(finding, sides?.base)));
		const left = new Multiset(before);
		return findings.map((finding) => {
				const known = left.take(identity(finding, secretsOf(finding, sides?.head)));
				return { ...finding, origin: known ? "existing" : "new" };
		});
}
function secretsOf({ rule, pointer }, definition) {
		if (rule !== "secret" || pointer === null || definition === undefined)
				return [];
		const value = (0,value_at .f)(definition, pointer);
		if (typeof value !== "string")
				return [];
		const secrets = (0,secret .VY)((0,subject .f5)(definition, pointer), value);
		return secrets.length > 0 ? secrets : [value];
}
function identity(finding, value) {
		return JSON.stringify([print(finding), value]);
}
function print(finding) {
		return JSON.stringify([finding.rule, finding.widget, pathOf(finding), finding.message]);
}
function pathOf({ pointer }) {
		if (pointer === null)
				return "";
		return (0,flow_pointer .OD)(pointer)
				.filter((segment) => !/^\d+$/.test(segment))
				.join("/");
}
function withNewNames(finding, renamed) {
		let { message, widget } = finding;
		for (const [before, after] of renamed)
				message = message.replaceAll((0,wording .TL)(before), (0,wording .TL)(after));
		if (widget !== null)
				widget = renamed.get(widget) ?? widget;
		return { ...finding, message, widget };
}
class Multiset {
		counts = new Map();
		constructor(values) {
				for (const value of values)
						this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
		}
		take(value) {
				const count = this.counts.get(value) ?? 0;
				if (count > 0)
						this.counts.set(value, count - 1);
				return count > 0;
		}
}
/***/ }),
	9727:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	checkAll: () => (/* binding */ checkAll)
});
var definition = __webpack_require__(9692);
var flow_pointer = __webpack_require__(3036);
var ignore = __webpack_require__(1069);
var json = __webpack_require__(8887);
var wording = __webpack_require__(9311);
;
const MOST_WIDGETS = 2000;
function projectFaults(subjects) {
		const calls = new Map(subjects.map((subject) => [subject.flow.key, callsOf(subject)]));
		const byKey = new Map(subjects.map((subject) => [subject.flow.key, subject]));
		const cyclic = cyclicKeys(calls);
		return [
				...sharedSids(subjects),
				...subjects.flatMap(({ flow }) => missingSubflows(flow, calls.get(flow.key) ?? [])),
				...subjects.flatMap(({ flow }) => cycles(flow, calls.get(flow.key) ?? [], cyclic)),
				...subjects.flatMap((subject) => tooMany(subject, calls, byKey)),
		];
}
function callsOf({ definition, flow }) {
		return definition.widgets.flatMap((widget) => {
				const sid = (0,json .sk)(widget.properties, "flow_sid");
				if (widget.type !== "run-subflow" || sid === undefined || !/^FW[0-9a-fA-F]{32}$/.test(sid))
						return [];
				const pointer = (0,flow_pointer .rq)(["states", widget.index, "properties", "flow_sid"]);
				return [{ widget: widget.name, pointer, sid, key: flow.keysBySid.get(sid) ?? null }];
		});
}
function sharedSids(subjects) {
		const first = new Map();
		return subjects.flatMap(({ flow }) => {
				if (flow.sid === null)
						return [];
				const other = first.get(flow.sid);
				first.set(flow.sid, other ?? flow.key);
				if (other === undefined)
						return [];
				const message = `The flows ${(0,wording .TL)(other)} and ${(0,wording .TL)(flow.key)} have one SID (${flow.sid}): each would overwrite the other. Give each the SID of its own flow.`;
				return [{ rule: "shared-sid", flow, fault: { message, widget: null, pointer: (0,flow_pointer .rq)([]) } }];
		});
}
function missingSubflows(flow, calls) {
		if (flow.keysBySid.size === 0)
				return [];
		return calls.flatMap(({ widget, pointer, sid, key }) => {
				if (key !== null)
						return [];
				const message = `${(0,wording .TL)(widget)} runs ${sid}, which is no flow of this environment's configuration. List it under \`flows\`, or correct the SID.`;
				return [{ rule: "missing-subflow", flow, fault: { message, widget, pointer } }];
		});
}
function cycles(flow, calls, cyclic) {
		const circle = cyclic.get(flow.key);
		if (circle === undefined)
				return [];
		return calls.flatMap(({ widget, pointer, key }) => {
				if (key === null || !circle.has(key))
						return [];
				const message = key === flow.key
						? `${(0,wording .TL)(widget)} runs this very flow: it would never end.`
						: `${(0,wording .TL)(widget)} runs ${(0,wording .TL)(key)}, which runs this flow again (${(0,wording .yL)([...circle].sort())}): it would never end.`;
				return [{ rule: "subflow-cycle", flow, fault: { message, widget, pointer } }];
		});
}
function cyclicKeys(calls) {
		const after = new Map([...calls.keys()].map((key) => [key, descendants(key, calls)]));
		const found = new Map();
		for (const [key, reached] of after) {
				if (!reached.has(key))
						continue;
				found.set(key, new Set([...reached].filter((other) => after.get(other)?.has(key))));
		}
		return found;
}
function descendants(key, calls) {
		const seen = new Set();
		const open = [key];
		for (let at = open.pop(); at !== undefined; at = open.pop()) {
				for (const call of calls.get(at) ?? []) {
						if (call.key === null || seen.has(call.key))
								continue;
						seen.add(call.key);
						open.push(call.key);
				}
		}
		return seen;
}
function tooMany(subject, calls, byKey) {
		const own = subject.definition.widgets.length;
		const below = descendants(subject.flow.key, calls);
		below.delete(subject.flow.key);
		let all = own;
		for (const key of below)
				all += byKey.get(key)?.definition.widgets.length ?? 0;
		if (all <= MOST_WIDGETS)
				return [];
		const message = below.size === 0
				? `The flow has ${own} widgets; Studio takes at most ${MOST_WIDGETS}.`
				: `The flow has ${all} widgets with its subflows; Studio takes at most ${MOST_WIDGETS}.`;
		return [
				{
						rule: "too-many-widgets",
						flow: subject.flow,
						fault: { message, widget: null, pointer: (0,flow_pointer .rq)(["states"]) },
				},
		];
}
var rules = __webpack_require__(4333);
;
function severityOf(rule, levels) {
		const level = levels.flowRules.get(rule) ?? levels.rules.get(rule) ?? (0,rules.ruleOf)(rule)?.severity ?? "error";
		return level === "off" ? null : level;
}
var check_subject = __webpack_require__(7040);
var value_at = __webpack_require__(2338);
;
const DESCRIPTION = (0,flow_pointer .rq)(["description"]);
function checkFlow(flow, used = new Set()) {
		const findings = textFindings(flow);
		const json = definitionOf(flow);
		if (json !== null) {
				const subject = new check_subject .B7(flow, json);
				for (const rule of rules.RULES) {
						if (rule.check === undefined || severityOf(rule.id, flow.levels) === null)
								continue;
						for (const fault of rule.check(subject))
								findings.push(...findingsOf(rule.id, fault, flow));
				}
		}
		else if (flow.text.value !== undefined) {
				const message = "This is no flow: a definition is an object with a list of `states`.";
				findings.push(...findingsOf("not-a-flow", { message, widget: null, pointer: flow_pointer .Dl }, flow));
		}
		const kept = (0,ignore .fq)(inOrder(findings), flow, used);
		return json === null ? kept : inOrder([...kept, ...idleIgnores(flow, json, findings)]);
}
function checkProject(flows, used = new Set()) {
		const readable = flows.flatMap((flow) => {
				const json = definitionOf(flow);
				return json === null ? [] : [new check_subject .B7(flow, json)];
		});
		return projectFaults(readable).flatMap(({ rule, flow, fault }) => (0,ignore .fq)(findingsOf(rule, fault, flow), flow, used).map((finding) => ({ key: flow.key, finding })));
}
function idleIgnores(flow, json, findings) {
		const found = new Set(findings.map((finding) => finding.rule));
		return (0,ignore .cL)(json).flatMap(({ rule, offset }) => {
				const known = (0,rules.ruleOf)(rule);
				const off = known !== undefined && severityOf(known.id, flow.levels) === null;
				if (found.has(rule) || off || known?.needs === "project" || !(0,ignore .aK)(rule))
						return [];
				const message = known === undefined
						? `The description ignores ${(0,wording .TL)(rule)}, which is no rule.${(0,rules.ruleSuggestion)(rule)}`
						: `The description ignores ${rule}, which finds nothing here any more. Take it out.`;
				const at = { offset, token: rule };
				return findingsOf("unused-ignore", { message, widget: null, pointer: DESCRIPTION, at }, flow);
		});
}
function findingsOf(rule, fault, flow) {
		const severity = severityOf(rule, flow.levels);
		if (severity === null)
				return [];
		const { message, widget, pointer } = fault;
		const { line, column } = placeOf(fault, flow);
		return [{ rule, severity, message, widget, pointer, file: flow.file, line, column, origin: "new" }];
}
function definitionOf(flow) {
		if (flow.definition !== null && (0,definition .g)(flow.definition))
				return flow.definition;
		return (0,definition .g)(flow.text.value) ? flow.text.value : null;
}
function textFindings(flow) {
		return flow.text.faults.flatMap(({ rule, message, offset, pointer }) => {
				const severity = severityOf(rule, flow.levels);
				if (severity === null)
						return [];
				const widget = (0,value_at .K)(flow.text.value, pointer);
				const { line, column } = flow.text.placeAt(offset);
				return [
						{ rule, severity, message, widget, pointer, file: flow.file, line, column, origin: "new" },
				];
		});
}
function placeOf({ pointer, at }, { text }) {
		if (at === undefined)
				return text.placeOf(pointer);
		if (at === "key")
				return text.keyPlaceOf(pointer);
		return placeOfPart(pointer, at, text);
}
function placeOfPart(pointer, part, text) {
		const written = (0,value_at .f)(text.value, pointer);
		if (typeof written !== "string")
				return text.placeOf(pointer);
		if (written.startsWith(part.token, part.offset))
				return text.placeInString(pointer, part.offset);
		const found = written.indexOf(part.token);
		return found < 0 ? text.placeOf(pointer) : text.placeInString(pointer, found);
}
function inOrder(findings) {
		return [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
var origin = __webpack_require__(3006);
;
function unmappedFindings(references, flow, used = new Set()) {
		const findings = references.flatMap(({ pointer, value, kind }) => {
				const message = `${(0,wording .TL)(value)} (${kind}) is of the source account, and no resource says what it is called in this one. List it under \`resources\`.`;
				const widget = (0,value_at .K)(flow.definition ?? flow.text.value, pointer);
				const at = { offset: 0, token: value };
				return findingsOf("unmapped-reference", { message, widget, pointer, at }, flow);
		});
		return (0,ignore .fq)(findings, flow, used);
}
var turns = __webpack_require__(7760);
var account = __webpack_require__(2578);
var desire = __webpack_require__(8671);
var runs = __webpack_require__(4227);
;
async function checkAll(head, base, scope, places) {
		const used = new Set();
		const now = await checks_findingsOf(head, scope.keys, places, used);
		const usedBefore = new Set();
		const before = base === null ? null : await checks_findingsOf(base, keysBefore(base, head, scope), places, usedBefore);
		const aged = (found, was, sides) => before === null ? [...found] : (0,origin.withOrigins)(found, was, sides);
		const byFlow = new Map();
		for (const flow of head.flows.values()) {
				if (!scope.keys.has(flow.entry.key))
						continue;
				const { entry, rendered } = flow;
				const found = now.get(entry.key) ?? [];
				const earlier = (0,desire .OR)(entry, head, base);
				const was = before?.get(earlier?.entry.key ?? "") ?? (earlier ? found : []);
				const sides = rendered && earlier?.rendered ? { base: earlier.rendered.definition, head: rendered.definition } : null;
				byFlow.set(entry.key, [
						...aged(missing(flow), earlier ? missing(earlier) : []),
						...unclear(entry, places),
						...aged(found, was, sides),
				]);
		}
		const unused = (0,ignore .AS)(head.configuration, used, scope.keys);
		const unusedBefore = base === null ? [] : (0,ignore .AS)(base.configuration, usedBefore, new Set(base.flows.keys()));
		return { byFlow, loose: aged(unused, unusedBefore) };
}
function keysBefore(base, head, scope) {
		const sameRules = (0,desire .fD)(base.configuration) === (0,desire .fD)(head.configuration);
		const now = sameRules ? scope.touched : scope.keys;
		const keys = new Set([...now].map((key) => {
				const flow = head.flows.get(key);
				return (flow && (0,desire .OR)(flow.entry, head, base)?.entry.key) ?? key;
		}));
		if (base.configuration.ignore.length === 0)
				return keys;
		return new Set([...keys, ...[...base.flows.keys()].filter((key) => !head.flows.has(key))]);
}
async function checks_findingsOf({ configuration, flows, credentials = [] }, keys, places, used) {
		const found = new Map();
		if (keys.size === 0)
				return found;
		const keysBySid = keysOf(configuration, places);
		const checked = related(flows, keys, keysBySid, (entry) => flowSid(entry, configuration, places)).flatMap((flow) => {
				const found = checkedFlow(flow, configuration, places, keysBySid);
				return found === null ? [] : [{ ...found, credentials }];
		});
		const inScope = checked.filter(({ key }) => keys.has(key));
		await (0,turns .g)(inScope, (flow) => {
				const rendered = flows.get(flow.key)?.rendered ?? null;
				const unmapped = unmappedFindings(rendered?.unmapped ?? [], flow, used);
				found.set(flow.key, [...checkFlow(flow, used), ...unmapped, ...unknownFlows(flow, rendered)]);
		});
		for (const { key, finding } of checkProject(checked, used))
				found.get(key)?.push(finding);
		return found;
}
function related(flows, keys, keysBySid, sidOf) {
		const found = new Set(keys);
		for (const key of found) {
				const definition = flows.get(key)?.rendered?.definition;
				for (const run of definition === undefined ? [] : (0,runs .k)(definition, keysBySid))
						found.add(run);
		}
		const sids = new Set([...flows.values()].map(({ entry }) => (found.has(entry.key) ? sidOf(entry) : null)));
		sids.delete(null);
		return [...flows.values()].filter(({ entry }) => found.has(entry.key) || sids.has(sidOf(entry)));
}
function keysOf(configuration, places) {
		return new Map(configuration.flows.flatMap((entry) => {
				const sid = flowSid(entry, configuration, places);
				return sid === null ? [] : [[sid, entry.key]];
		}));
}
function checkedFlow({ entry, text, rendered }, configuration, places, keysBySid) {
		if (text === null)
				return null;
		const { rules, flowRules, ignore } = configuration;
		return {
				key: entry.key,
				name: entry.name,
				file: entry.file,
				text,
				definition: rendered?.definition ?? null,
				sid: flowSid(entry, configuration, places),
				keysBySid,
				levels: { rules, flowRules: flowRules.get(entry.key) ?? new Map() },
				ignore,
		};
}
function unknownFlows(flow, rendered) {
		return (rendered?.unknownFlows ?? []).map(({ pointer, key }) => {
				const message = `\${flow:${key}} names no flow of the configuration. Write the key of one of its flows.`;
				const widget = (0,value_at .K)(rendered?.definition, pointer);
				return {
						...(0,account .B)("unknown-flow", flow.file, message),
						widget,
						pointer,
						...flow.text.placeOf(pointer),
				};
		});
}
function flowSid({ key, sids }, { target }, places) {
		const place = places.get(key);
		return (place?.kind === "there" ? place.row.sid : sids.get(target.name)) ?? null;
}
function missing({ entry: { file, key }, text }) {
		if (text !== null)
				return [];
		const message = `The file ${file} of the flow ${key} does not exist. Add it, or take the entry out of the configuration.`;
		return [(0,account .B)("missing-file", file, message)];
}
function unclear({ key, file }, places) {
		const place = places.get(key);
		return place?.kind === "unclear" ? [(0,account .B)("flow-not-found", file, place.message)] : [];
}
/***/ }),
	4227:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		k: () => (/* binding */ runsOf)
/* harmony export */ });
	var _flow_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8887);
function runsOf(definition, keys) {
		const found = new Set();
		for (const widget of (0,_flow_definition_js__WEBPACK_IMPORTED_MODULE_0__  .U)(definition).widgets) {
				if (widget.type !== "run-subflow")
						continue;
				const sid = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(widget.properties, "flow_sid") ?? "";
				const key = /^\$\{flow:([^}]*)\}$/.exec(sid)?.[1] ?? keys.get(sid);
				if (key !== undefined)
						found.add(key);
		}
		return [...found];
}
/***/ })
};
