export const id = 6;
export const ids = [6];
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
	9496:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		$: () => (/* binding */ componentsFrom),
		x: () => (/* binding */ reachOf)
/* harmony export */ });
function reachOf(graph) {
		const start = graph.initial?.name;
		const components = start === undefined ? [] : componentsFrom(graph, start);
		const componentOf = new Map();
		for (const [index, names] of components.entries())
				for (const name of names)
						componentOf.set(name, index);
		const words = Math.ceil(components.length / 32);
		const before = components.map(() => new Uint32Array(words));
		const loops = new Set();
		for (let index = components.length - 1; index >= 0; index -= 1) {
				for (const name of components[index] ?? []) {
						for (const edge of graph.out.get(name) ?? []) {
								const next = componentOf.get(edge.to.name);
								if (next === undefined)
										continue;
								if (next === index)
										loops.add(index);
								else
										mark(before[next], before[index], index);
						}
				}
		}
		return {
				reachable: new Set(componentOf.keys()),
				loops: [...loops].map((index) => new Set(components[index])),
				precedes(earlier, later) {
						const from = componentOf.get(earlier);
						const to = componentOf.get(later);
						if (from === undefined || to === undefined)
								return false;
						if (from === to)
								return loops.has(from);
						return (((before[to]?.[from >> 5] ?? 0) >>> (from & 31)) & 1) === 1;
				},
		};
}
function mark(target, source, index) {
		if (target === undefined || source === undefined)
				return;
		for (let word = 0; word < target.length; word += 1)
				target[word] = (target[word] ?? 0) | (source[word] ?? 0);
		target[index >> 5] = (target[index >> 5] ?? 0) | (1 << (index & 31));
}
function componentsFrom(graph, start, follows = () => true) {
		const order = new Map();
		const low = new Map();
		const open = [];
		const isOpen = new Set();
		const components = [];
		const visits = [];
		const enter = (name) => {
				order.set(name, order.size);
				low.set(name, order.get(name) ?? 0);
				open.push(name);
				isOpen.add(name);
				const nexts = (graph.out.get(name) ?? []).filter(follows).map((edge) => edge.to.name);
				visits.push({ name, nexts, at: 0 });
		};
		enter(start);
		for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
				const next = visit.nexts[visit.at];
				visit.at += 1;
				if (next !== undefined) {
						if (!order.has(next))
								enter(next);
						else if (isOpen.has(next))
								lower(low, visit.name, order.get(next));
						continue;
				}
				visits.pop();
				const parent = visits.at(-1);
				if (parent !== undefined)
						lower(low, parent.name, low.get(visit.name));
				if (low.get(visit.name) === order.get(visit.name))
						components.push(closed(open, isOpen, visit.name));
		}
		return components;
}
function closed(open, isOpen, root) {
		const component = [];
		for (let name = open.pop(); name !== undefined; name = open.pop()) {
				isOpen.delete(name);
				component.push(name);
				if (name === root)
						break;
		}
		return component;
}
function lower(low, name, value) {
		if (value !== undefined && value < (low.get(name) ?? 0))
				low.set(name, value);
}
/***/ }),
	7040:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B7: () => (/* binding */ Subject),
	f5: () => (/* binding */ keyAt),
	xH: () => (/* binding */ pointerTo)
});
var definition = __webpack_require__(9692);
;
function graphOf(definition) {
		const byName = new Map();
		for (const widget of definition.widgets)
				if (!byName.has(widget.name))
						byName.set(widget.name, widget);
		const edges = [];
		const out = new Map();
		const into = new Map();
		for (const from of definition.widgets) {
				for (const transition of from.transitions) {
						const to = transition.next === null ? undefined : byName.get(transition.next);
						if (to === undefined)
								continue;
						const edge = { from, transition, to };
						edges.push(edge);
						append(out, from.name, edge);
						append(into, to.name, edge);
				}
		}
		const initial = definition.initialState === null ? undefined : byName.get(definition.initialState);
		return { byName, edges, out, in: into, initial: initial ?? null };
}
function append(map, key, value) {
		const list = map.get(key);
		if (list === undefined)
				map.set(key, [value]);
		else
				list.push(value);
}
var flow_json = __webpack_require__(8887);
var flow_pointer = __webpack_require__(3036);
;
const TRIGGER_EVENTS = [
		"incomingCall",
		"incomingMessage",
		"incomingConversationMessage",
		"incomingRequest",
		"incomingParent",
];
const MAKES_A_CALL = new Set(["make-outgoing-call-v1", "make-outgoing-call-v2"]);
function entriesOf(definition, graph) {
		const byEvent = new Map();
		const begins = (event, name) => {
				const set = byEvent.get(event) ?? new Set();
				byEvent.set(event, set);
				spread(graph, name, set);
		};
		for (const widget of definition.widgets) {
				if (widget.type !== "trigger")
						continue;
				const known = new Set(TRIGGER_EVENTS);
				for (const edge of graph.out.get(widget.name) ?? []) {
						const event = edge.transition.event;
						begins(known.has(event) ? event : "unknown", edge.to.name);
				}
		}
		const calls = new Set();
		for (const event of ["incomingCall", "incomingRequest", "incomingParent", "unknown"]) {
				for (const name of byEvent.get(event) ?? [])
						calls.add(name);
		}
		const made = graph.edges.filter((edge) => MAKES_A_CALL.has(edge.from.type));
		for (const edge of made)
				spread(graph, edge.to.name, calls);
		return {
				reaches: (event, widget) => byEvent.get(event)?.has(widget) ?? false,
				mayHaveCall: (widget) => calls.has(widget),
		};
}
function spread(graph, start, seen) {
		const open = [start];
		for (let name = open.pop(); name !== undefined; name = open.pop()) {
				if (seen.has(name))
						continue;
				seen.add(name);
				for (const edge of graph.out.get(name) ?? [])
						open.push(edge.to.name);
		}
}
var reach = __webpack_require__(9496);
var suggest = __webpack_require__(757);
var template = __webpack_require__(2213);
;
class Subject {
		flow;
		json;
		definition;
		graph;
		made = {};
		constructor(flow, json) {
				this.flow = flow;
				this.json = json;
				this.definition = (0,definition .U)(json);
				this.graph = graphOf(this.definition);
		}
		get reach() {
				this.made.reach ??= (0,reach .x)(this.graph);
				return this.made.reach;
		}
		get entries() {
				this.made.entries ??= entriesOf(this.definition, this.graph);
				return this.made.entries;
		}
		get reachable() {
				return this.reach.reachable;
		}
		get names() {
				this.made.names ??= new suggest .C(this.graph.byName.keys());
				return this.made.names;
		}
		get strings() {
				this.made.strings ??= [...stringsOf(this.json, this.definition)];
				return this.made.strings;
		}
		get templates() {
				this.made.templates ??= templatesOf(this.strings);
				return this.made.templates;
		}
}
function templatesOf(strings) {
		const templates = new template .I();
		const holding = strings.filter(({ value }) => /\{\{|\{%/.test(value));
		return holding.map((string) => ({ string, template: templates.of(string.value) }));
}
function pointerTo(string) {
		return (0,flow_pointer .rq)(string.segments);
}
function* stringsOf(json, definition) {
		const states = (0,flow_json .Dc)(json, "states");
		for (const widget of definition.widgets) {
				const state = Array.isArray(states) ? states[widget.index] : undefined;
				yield* walk(widget, ["states", widget.index, "properties"], "properties", widget.properties);
				const transitions = (0,flow_json .Dc)(state, "transitions");
				if (!Array.isArray(transitions))
						continue;
				for (const [place, transition] of transitions.entries()) {
						const conditions = (0,flow_json .Dc)(transition, "conditions");
						if (!Array.isArray(conditions))
								continue;
						for (const [index, condition] of conditions.entries()) {
								if (!(0,flow_json .Gv)(condition))
										continue;
								const path = ["states", widget.index, "transitions", place, "conditions", index];
								for (const key of ["arguments", "value"]) {
										yield* walk(widget, [...path, key], key, (0,flow_json .Dc)(condition, key) ?? null);
								}
						}
				}
		}
}
function* walk(widget, segments, key, value) {
		if (typeof value === "string")
				yield { widget, segments, key, value };
		else if (Array.isArray(value)) {
				for (const [index, item] of value.entries())
						yield* walk(widget, [...segments, index], key, item);
		}
		else if ((0,flow_json .Gv)(value)) {
				for (const [name, item] of Object.entries(value)) {
						yield* walk(widget, [...segments, name], tellingKey(value, name), item);
				}
		}
}
function tellingKey(parent, name) {
		const named = name === "value" ? (0,flow_json .Dc)(parent, "key") : undefined;
		return typeof named === "string" ? named : name;
}
function keyAt(definition, pointer) {
		let value = definition;
		let key = null;
		for (const [depth, segment] of (0,flow_pointer .OD)(pointer).entries()) {
				if ((0,flow_json .Gv)(value))
						key = depth === 0 ? null : tellingKey(value, segment);
				value = Array.isArray(value) ? value[Number(segment)] : (0,flow_json .Dc)(value, segment);
		}
		return key;
}
/***/ }),
	757:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		C: () => (/* binding */ Suggestions)
/* harmony export */ });
	var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9445);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9311);
const LONGEST = 64;
const LOOKUPS = 200;
class Suggestions {
		known;
		found = new Map();
		constructor(candidates) {
				this.known = [...candidates].filter((name) => name !== "" && name.length <= LONGEST);
		}
		nearest(word) {
				const before = this.found.get(word);
				if (before !== undefined)
						return before;
				if (word.length > LONGEST || this.found.size >= LOOKUPS)
						return null;
				const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, this.known.filter((name) => name !== word));
				this.found.set(word, near);
				return near;
		}
		sentence(word) {
				const near = this.nearest(word);
				return near === null ? "" : ` Did you mean ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(near)}?`;
		}
}
/***/ }),
	2213:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		I: () => (/* binding */ Templates),
		S: () => (/* binding */ FILTERS)
/* harmony export */ });
	var liquidjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8694);
const ENGINE = new liquidjs__WEBPACK_IMPORTED_MODULE_0__  .HX({ locale: "en-US", timezoneOffset: 0 });
const STUDIO_FILTERS = ["to_json", "from_json", "url_escape", "encode_base64", "decode_base64"];
const FILTERS = new Set([...Object.keys(ENGINE.filters), ...STUDIO_FILTERS]);
const LONGEST = 32 * 1024;
const BUDGET = 2e9;
const UNREAD = { fault: null, references: [], filters: [] };
class Templates {
		known = new Map();
		spent = 0;
		of(text) {
				const known = this.known.get(text);
				if (known !== undefined)
						return known;
				const template = plainTemplate(text) ?? this.parsed(text);
				this.known.set(text, template);
				return template;
		}
		parsed(text) {
				this.spent += text.length ** 2;
				return text.length > LONGEST || this.spent > BUDGET ? UNREAD : parsedTemplate(text);
		}
}
const OUTPUT = /\{\{-?[ \t]*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)((?:[ \t]*\|[ \t]*[a-z_]+(?::[ \t]*(?:'[^'{}]*'|"[^"{}]*"|\d+)(?:,[ \t]*(?:'[^'{}]*'|"[^"{}]*"|\d+))*)?)*)[ \t]*-?\}\}|\{[{%]/g;
const FILTER = /'[^']*'|"[^"]*"|\|[ \t]*([a-z_]+)/g;
function plainTemplate(text) {
		const references = [];
		const filters = [];
		for (const match of text.matchAll(OUTPUT)) {
				const [whole, path, piped] = match;
				if (path === undefined || path.endsWith("-") || /^(?:true|false|nil|null|empty|blank)$/.test(path))
						return null;
				const offset = match.index + whole.indexOf(path);
				references.push({ segments: path.split("."), offset });
				if (piped === undefined || piped === "")
						continue;
				const from = offset + path.length;
				for (const filter of piped.matchAll(FILTER)) {
						const [, name] = filter;
						if (name !== undefined)
								filters.push({ filter: name, offset: from + filter.index + filter[0].length - name.length });
				}
		}
		return { fault: null, references, filters };
}
function parsedTemplate(text) {
		try {
				const nodes = ENGINE.parse(text);
				return {
						fault: null,
						references: referencesIn(nodes, text),
						filters: text.includes("|") ? filtersIn(nodes) : [],
				};
		}
		catch (error) {
				return { ...UNREAD, fault: faultOf(error, text) };
		}
}
function faultOf(error, text) {
		const { message, token } = error;
		if (message?.includes("call stack"))
				return { message: "it is nested too deep", offset: 0 };
		const said = String(message ?? "it cannot be read")
				.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, "")
				.replace(/\\ud[89ab][0-9a-f]{2}(?=\.\.\.)/, "");
		return { message: said, offset: Math.min(Math.max(token?.begin ?? 0, 0), text.length) };
}
function referencesIn(nodes, text) {
		const starts = lineStarts(text);
		const { globals } = ENGINE.analyzeSync(nodes, { partials: false });
		return Object.values(globals)
				.flat()
				.map(({ segments, location }) => ({
				segments: segments.map((segment) => (typeof segment === "object" ? null : segment)),
				offset: (starts[location.row - 1] ?? 0) + location.col - 1,
		}));
}
function filtersIn(nodes) {
		const found = [];
		const seen = new Set();
		const open = [...nodes];
		while (open.length > 0) {
				const node = open.pop();
				if (typeof node !== "object" || node === null || seen.has(node))
						continue;
				seen.add(node);
				const { filters } = node;
				if (Array.isArray(filters)) {
						for (const { name, token } of filters) {
								if (typeof name === "string")
										found.push({ filter: name, offset: token?.begin ?? 0 });
						}
				}
				for (const [key, value] of Object.entries(node))
						if (!NOT_BELOW.has(key))
								open.push(value);
		}
		return found.sort((a, b) => a.offset - b.offset);
}
const NOT_BELOW = new Set(["liquid", "token", "tokenizer", "input", "handler"]);
function lineStarts(text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
				starts.push(at + 1);
		return starts;
}
/***/ }),
	2338:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		K: () => (/* binding */ widgetAt),
		f: () => (/* binding */ valueAt)
/* harmony export */ });
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8887);
	var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3036);
function valueAt(value, pointer) {
		let found = value;
		for (const segment of (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .OD)(pointer)) {
				if (!Array.isArray(found))
						found = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .Dc)(found, segment);
				else
						found = /^\d{1,9}$/.test(segment) ? found[Number(segment)] : undefined;
		}
		return found;
}
function widgetAt(value, pointer) {
		const [states, index] = (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .OD)(pointer);
		if (states !== "states" || index === undefined)
				return null;
		return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(valueAt(value, (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)([states, index])), "name") ?? null;
}
/***/ }),
	9311:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		TL: () => (/* binding */ quoted),
		bn: () => (/* binding */ allOf),
		vI: () => (/* binding */ shortened),
		vJ: () => (/* binding */ withArticle),
		yL: () => (/* binding */ oneOf)
/* harmony export */ });
function quoted(value) {
		return JSON.stringify(shortened(value, 60));
}
function shortened(value, length) {
		if (value.length <= length)
				return value;
		return `${value.slice(0, length).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function oneOf(values) {
		const shown = values.slice(0, 8).map(quoted);
		if (values.length > 8)
				return `${shown.join(", ")} or another of ${values.length}`;
		const last = shown.pop() ?? "";
		return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}
function withArticle(word) {
		return `${/^[aeioA]/.test(word) ? "an" : "a"} ${word}`;
}
function allOf(values) {
		const shown = values.slice(0, 8).map(quoted);
		if (values.length > 8)
				return `${shown.join(", ")} and ${values.length - 8} more`;
		const last = shown.pop() ?? "";
		return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
/***/ }),
	2947:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ matchStates)
});
var json = __webpack_require__(8887);
var canonical_text = __webpack_require__(5735);
var same = __webpack_require__(551);
var follow = __webpack_require__(2013);
;
function contentOf(state) {
		const parts = [textOf((0,json .Dc)(state.json, "type")), textOf((0,json .Dc)(state.json, "properties"))];
		for (const transition of (0,json .DW)(state.json, "transitions")) {
				parts.push((0,json .Gv)(transition) ? objectText(transition, "next") : textOf(transition));
		}
		return parts.join("|");
}
function textOf(value) {
		if (typeof value === "string") {
				const text = (0,follow .TH)(value, () => "_");
				return `${text.length}"${text}`;
		}
		if (Array.isArray(value))
				return `[${value.map(textOf).join(",")}]`;
		return (0,json .Gv)(value) ? objectText(value, null) : String(value);
}
function objectText(value, unnamed) {
		let text = "{";
		for (const key of Object.keys(value).sort()) {
				text += `${key.length}"${key}:${key === unnamed ? "_" : textOf(value[key])},`;
		}
		return `${text}}`;
}
;
function matchSwapped(pairs) {
		const parted = [...pairs.old].filter(([after, before]) => !after.hasContentOf(before) && pairs.isSingle("after", after) && pairs.isSingle("before", before));
		const olds = [...parted.map(([, before]) => before), ...pairs.free("before")];
		const news = [...parted.map(([after]) => after), ...pairs.free("after")];
		if (parted.length === 0 || news.length < 2)
				return;
		const found = onlyPairs(olds, news).filter(([before, after]) => before.name !== after.name);
		const names = new Map(found.map(([before, after]) => [before.name, after.name]));
		const holders = new Map([...pairs.old].map(([after, before]) => [before, after]));
		for (const [before, after] of found) {
				const was = pairs.old.get(after);
				const now = holders.get(before);
				const placed = after.offset !== undefined && isElsewhere(was, after) && isElsewhere(now, after);
				if (!placed && names.get(after.name) !== before.name)
						continue;
				if (was !== undefined)
						pairs.part(was, after);
				if (now !== undefined && pairs.old.get(now) === before)
						pairs.part(before, now);
				pairs.add(before, after);
		}
}
function isElsewhere(state, from) {
		return state === undefined || !(0,same .F)(state.offset, from.offset);
}
function onlyPairs(olds, news) {
		const byPlace = bucketsOf(olds, placeOf);
		return [...bucketsOf(news, placeOf)].flatMap(([place, afters]) => {
				const befores = byPlace.get(place) ?? [];
				const stayed = befores.length === 1 && afters.length === 1 && befores[0]?.name === afters[0]?.name;
				if (befores.length === 0 || stayed)
						return [];
				const byContent = bucketsOf(befores, contentOf);
				return [...bucketsOf(afters, contentOf)].flatMap(([content, [after, second]]) => {
						const [before, other] = byContent.get(content) ?? [];
						const only = second === undefined && other === undefined && after !== undefined && before !== undefined;
						return only ? [[before, after]] : [];
				});
		});
}
function placeOf(state) {
		return (0,canonical_text .A)(state.offset ?? null);
}
function matchIdentical(pairs) {
		for (const [before, after] of onlyPairs(pairs.free("before"), pairs.free("after")))
				pairs.add(before, after);
		const ids = new Map();
		const idOf = (text) => {
				const id = ids.get(text) ?? ids.size;
				ids.set(text, id);
				return id;
		};
		const free = { before: pairs.free("before"), after: pairs.free("after") };
		if (free.before.length === 0 || free.after.length === 0)
				return;
		const states = [...free.before, ...free.after];
		let level = new Map(states.map((state) => [state, idOf(contentOf(state))]));
		const levels = [level];
		for (let round = 0; round < 2; round += 1) {
				const last = level;
				const seen = (state) => pairs.tag(state) ?? `? ${last.get(state) ?? ""}`;
				level = new Map(states.map((state) => {
						const { out, into } = pairs.neighbours(state);
						const ways = (list) => list.map((way) => `${way.by} ${seen(way.state)}`).sort();
						return [state, idOf([last.get(state), ...ways(out), "<", ...ways(into)].join("\n"))];
				}));
				levels.unshift(level);
		}
		for (const labels of levels)
				pairAlike(pairs, (state) => labels.get(state) ?? -1);
}
function pairAlike(pairs, label) {
		const olds = bucketsOf(pairs.free("before"), label);
		for (const [key, afters] of bucketsOf(pairs.free("after"), label)) {
				const befores = new Set(olds.get(key));
				const left = befores.size === 0 ? [] : afters.filter((after) => !pairAtPlace(pairs, befores, after));
				if (left.length !== befores.size)
						continue;
				const rest = [...befores];
				left.forEach((after, index) => {
						const before = rest[index];
						if (before !== undefined)
								pairs.add(before, after);
				});
		}
}
function pairAtPlace(pairs, befores, after) {
		const before = befores.size > 50
				? undefined
				: [...befores].find((old) => old.offset !== undefined && (0,same .F)(old.offset, after.offset));
		if (before === undefined)
				return false;
		befores.delete(before);
		pairs.add(before, after);
		return true;
}
function bucketsOf(states, keyOf) {
		const buckets = new Map();
		for (const state of states) {
				const key = keyOf(state);
				const bucket = buckets.get(key);
				if (bucket === undefined)
						buckets.set(key, [state]);
				else
						bucket.push(state);
		}
		return buckets;
}
;
function neighboursOf(states) {
		const byName = new Map(states.filter((state) => state.nth === 0).map((state) => [state.name, state]));
		const found = new Map(states.map((state) => [state, { out: [], into: [] }]));
		for (const state of states) {
				for (const transition of (0,json .DW)(state.written, "transitions")) {
						const target = byName.get((0,json .sk)(transition, "next") ?? "");
						if (target === undefined)
								continue;
						const event = (0,json .sk)(transition, "event") ?? "";
						found.get(state)?.out.push({ by: event, state: target });
						found.get(target)?.into.push({ by: event, state });
				}
		}
		return found;
}
;
class Pairs {
		before;
		after;
		old = new Map();
		new = new Map();
		singles;
		known = null;
		constructor(before, after) {
				this.before = before;
				this.after = after;
				this.singles = new Map([
						["before", singlesOf(before)],
						["after", singlesOf(after)],
				]);
		}
		add(before, after) {
				this.old.set(after, before);
				this.new.set(before, after);
		}
		part(before, after) {
				this.old.delete(after);
				this.new.delete(before);
		}
		isSingle(side, state) {
				return this.singles.get(side)?.has(state) ?? false;
		}
		free(side) {
				const taken = side === "before" ? this.new : this.old;
				return this[side].filter((state) => !taken.has(state) && this.isSingle(side, state));
		}
		tag(state) {
				const after = this.new.get(state) ?? (this.old.has(state) ? state : undefined);
				return after === undefined ? null : `${after.nth} ${after.name}`;
		}
		neighbours(state) {
				this.known ??= new Map([...neighboursOf(this.before), ...neighboursOf(this.after)]);
				return this.known.get(state) ?? { out: [], into: [] };
		}
}
function singlesOf(states) {
		const twice = new Set(states.filter((state) => state.nth > 0).map((state) => state.name));
		return new Set(states.filter((state) => state.name !== "" && (0,json .Gv)(state.written) && !twice.has(state.name)));
}
;
const WEIGHT = {
		setting: 0.5,
		text: 2,
		words: 2,
		condition: 2,
		neighbour: 1.5,
		place: 4,
		name: 1.5,
};
const SHORT = 12;
const WORDS = 100;
class Vocabulary {
		ids = new Map();
		counts = [];
		read(state, pairs) {
				const features = new Map();
				const type = (0,json .sk)(state.written, "type") ?? "";
				const add = (feature, weight) => {
						const id = this.idOf(`${type} ${feature}`);
						if (!features.has(id))
								this.counts[id] = (this.counts[id] ?? 0) + 1;
						features.set(id, weight);
				};
				addValues("", (0,json .Dc)(state.json, "properties") ?? null, add);
				for (const transition of (0,json .DW)(state.json, "transitions")) {
						for (const condition of (0,json .DW)(transition, "conditions")) {
								add(`c ${(0,canonical_text .A)((0,json .Dc)(condition, "value") ?? null)}`, WEIGHT.condition);
						}
				}
				const { out, into } = pairs.neighbours(state);
				for (const way of out)
						addNeighbour(`o ${way.by}`, pairs.tag(way.state), add);
				for (const way of into)
						addNeighbour(`i ${way.by}`, pairs.tag(way.state), add);
				if (state.offset !== undefined)
						add(`at ${(0,canonical_text .A)(state.offset)}`, WEIGHT.place);
				const name = wordsOf(state.name);
				for (const word of name)
						add(`n ${word}`, WEIGHT.name / name.length);
				return features;
		}
		rarity(feature) {
				return 1 / Math.max(1, (this.counts[feature] ?? 1) / 2);
		}
		idOf(feature) {
				const known = this.ids.get(feature);
				if (known !== undefined)
						return known;
				this.ids.set(feature, this.ids.size);
				return this.ids.size - 1;
		}
}
function addValues(path, value, add) {
		if ((0,json .Gv)(value)) {
				for (const [key, item] of Object.entries(value))
						addValues(`${path}.${key}`, item, add);
		}
		else if (Array.isArray(value)) {
				for (const item of value)
						addValues(`${path}[${(0,json .sk)(item, "key") ?? ""}]`, item, add);
		}
		else {
				const text = typeof value === "string" ? (0,follow .TH)(value, () => "_") : (0,canonical_text .A)(value);
				add(`p${path}=${text}`, text.length < SHORT ? WEIGHT.setting : WEIGHT.text);
				const words = text.length < SHORT ? [] : wordsOf(text);
				for (const word of words)
						add(`w ${word}`, WEIGHT.words / words.length);
		}
}
function addNeighbour(way, tag, add) {
		if (tag !== null)
				add(`${way} ${tag}`, WEIGHT.neighbour);
}
function wordsOf(text) {
		const parts = text
				.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu);
		return [...new Set(parts)].slice(0, WORDS);
}
function likeness(a, b, vocabulary) {
		let shared = 0;
		let all = 0;
		for (const [feature, weight] of a) {
				const rarity = vocabulary.rarity(feature);
				const other = b.get(feature);
				all += weight * rarity;
				if (other !== undefined)
						shared += (weight + other) * rarity;
		}
		for (const [feature, weight] of b)
				all += weight * vocabulary.rarity(feature);
		return all === 0 ? 0 : shared / all;
}
;
const THRESHOLD = 0.45;
const TELLING = 12;
const CANDIDATES = 6;
function matchSimilar(pairs) {
		for (let round = 0; round < 2; round += 1) {
				const candidates = candidatesOf(pairs);
				const taken = new Set();
				for (const { before, after } of candidates) {
						if (taken.has(before) || taken.has(after))
								continue;
						taken.add(before).add(after);
						pairs.add(before, after);
				}
				if (taken.size === 0)
						return;
		}
}
function candidatesOf(pairs) {
		const free = { before: pairs.free("before"), after: pairs.free("after") };
		if (free.before.length === 0 || free.after.length === 0)
				return [];
		const types = new Set(free.after.map(typeOf));
		const vocabulary = new Vocabulary();
		const known = new Map();
		for (const state of [...pairs.before, ...pairs.after]) {
				if (types.has(typeOf(state)))
						known.set(state, vocabulary.read(state, pairs));
		}
		const featuresOf = (state) => known.get(state) ?? new Map();
		const holders = new Map();
		for (const state of free.before) {
				for (const feature of featuresOf(state).keys()) {
						const list = holders.get(feature);
						if (list === undefined)
								holders.set(feature, [state]);
						else
								list.push(state);
				}
		}
		const found = [];
		for (const after of free.after) {
				const features = featuresOf(after);
				for (const before of nearest(features, holders, vocabulary)) {
						const value = likeness(featuresOf(before), features, vocabulary);
						if (value >= THRESHOLD)
								found.push({ before, after, likeness: value });
				}
		}
		return found.sort((a, b) => b.likeness - a.likeness || a.after.index - b.after.index || a.before.index - b.before.index);
}
function typeOf(state) {
		return (0,json .sk)(state.written, "type") ?? "";
}
function nearest(features, holders, vocabulary) {
		const shared = new Map();
		for (const [feature, weight] of features) {
				const states = holders.get(feature);
				if (states === undefined || states.length > TELLING)
						continue;
				const counts = weight * vocabulary.rarity(feature);
				for (const state of states)
						shared.set(state, (shared.get(state) ?? 0) + counts);
		}
		return [...shared]
				.sort((a, b) => b[1] - a[1])
				.slice(0, CANDIDATES)
				.map(([state]) => state);
}
;
function matchStates(before, after) {
		const pairs = new Pairs(before, after);
		const byName = new Map(before.map((state) => [`${state.nth} ${state.name}`, state]));
		for (const state of after) {
				const old = byName.get(`${state.nth} ${state.name}`);
				if (old !== undefined && (0,json .Gv)(old.written) === (0,json .Gv)(state.written))
						pairs.add(old, state);
		}
		matchSwapped(pairs);
		if (pairs.free("before").length > 0 && pairs.free("after").length > 0) {
				matchIdentical(pairs);
				matchSimilar(pairs);
		}
		const old = pairs.old;
		const taken = new Set(old.values());
		const renames = new Map();
		for (const [state, was] of old)
				if (state.name !== was.name)
						renames.set(was.name, state.name);
		return { old, removed: before.filter((state) => !taken.has(state)), renames };
}
/***/ }),
	3415:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		Dm: () => (/* binding */ frameOf),
		kY: () => (/* binding */ statesOf)
/* harmony export */ });
	var _flow_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8887);
	var _flow_same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(551);
class State {
		index;
		name;
		nth;
		written;
		made;
		beside = null;
		constructor(index, name, nth, written) {
				this.index = index;
				this.name = name;
				this.nth = nth;
				this.written = written;
		}
		get json() {
				this.made ??= canonicalState(this.written, false);
				return this.made;
		}
		get placed() {
				return canonicalState(this.written, true);
		}
		get offset() {
				return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .Dc)((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .Dc)(this.written, "properties"), "offset") ?? undefined;
		}
		isWrittenAs(other) {
				return this.besides(other).written;
		}
		hasContentOf(other) {
				const beside = this.besides(other);
				beside.content ??= beside.written || (0,_flow_same_js__WEBPACK_IMPORTED_MODULE_2__  .F)(this.json, other.json);
				return beside.content;
		}
		standsWhere(other) {
				return this.isWrittenAs(other) || (0,_flow_same_js__WEBPACK_IMPORTED_MODULE_2__  .F)(this.offset, other.offset);
		}
		besides(other) {
				if (this.beside?.other !== other) {
						this.beside = { other, written: (0,_flow_same_js__WEBPACK_IMPORTED_MODULE_2__  .F)(this.written, other.written), content: null };
				}
				return this.beside;
		}
}
function canonicalState(written, layout) {
		return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .DW)((0,_flow_canonical_js__WEBPACK_IMPORTED_MODULE_0__  .A)({ states: [written] }, { layout }), "states")[0] ?? null;
}
function statesOf(definition) {
		const counts = new Map();
		return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .DW)(definition, "states").map((state, index) => {
				const name = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(state, "name") ?? "";
				const nth = counts.get(name) ?? 0;
				counts.set(name, nth + 1);
				return new State(index, name, nth, state);
		});
}
function frameOf(definition) {
		const frame = {};
		for (const [key, value] of Object.entries(definition)) {
				if (key !== "states" && key !== "$schema")
						(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .Nk)(frame, key, value);
		}
		return frame;
}
/***/ })
};
