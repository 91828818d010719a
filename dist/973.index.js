export const id = 973;
export const ids = [973];
export const modules = {
	1069:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		AS: () => (/* binding */ unusedIgnores),
		aK: () => (/* binding */ isOffline),
		cL: () => (/* binding */ ignoredInDescription),
		fq: () => (/* binding */ withoutIgnored)
/* harmony export */ });
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8887);
	var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2441);
	var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
	var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9311);
function withoutIgnored(findings, flow, used = new Set()) {
		const own = new Set(ignoredInDescription(flow.definition ?? flow.text.value).map(({ rule }) => rule));
		return findings.filter((finding) => {
				const matching = flow.ignore.filter((ignore) => matches(ignore, finding, flow.key));
				for (const ignore of matching)
						used.add(ignore);
				return (0,_level_js__WEBPACK_IMPORTED_MODULE_0__  .b)(finding) || (matching.length === 0 && !own.has(finding.rule));
		});
}
function unusedIgnores(configuration, used, checked) {
		const all = configuration.flows.every((flow) => checked.has(flow.key));
		return configuration.ignore.flatMap((ignore) => {
				const seen = ignore.flow === null ? all : checked.has(ignore.flow) || !isKey(configuration, ignore.flow);
				if (used.has(ignore) || !seen || !isOffline(ignore.rule))
						return [];
				return [unusedIgnore(ignore, configuration.path)];
		});
}
function unusedIgnore(ignore, file) {
		const where = ignore.widget === null ? "" : ` at widget ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(ignore.widget)}`;
		const flow = ignore.flow === null ? "" : ` in flow ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(ignore.flow)}`;
		const message = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.isRule)(ignore.rule)
				? `Nothing is left for this ignore: ${ignore.rule}${flow}${where} finds nothing any more. Take it out.`
				: `There is no rule ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(ignore.rule)}.${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.ruleSuggestion)(ignore.rule)} This ignore does nothing.`;
		const { line, column } = ignore;
		return {
				rule: "unused-ignore",
				severity: "warning",
				message,
				widget: null,
				pointer: null,
				file,
				line,
				column,
				origin: "new",
		};
}
function isOffline(rule) {
		const needs = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.ruleOf)(rule)?.needs;
		return needs !== "account" && needs !== "run";
}
function isKey(configuration, key) {
		return configuration.flows.some((flow) => flow.key === key);
}
function matches(ignore, finding, key) {
		return (ignore.rule === finding.rule &&
				(ignore.flow === null || ignore.flow === key) &&
				(ignore.widget === null || ignore.widget === finding.widget));
}
const MARK = "flowgate-ignore:";
function ignoredInDescription(json) {
		const description = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_3__  .sk)(json, "description") ?? "";
		const found = [];
		for (let at = description.indexOf(MARK); at >= 0; at = description.indexOf(MARK, at + 1)) {
				const start = at + MARK.length;
				const line = description.slice(start).split("\n", 1)[0] ?? "";
				for (const item of line.slice(0, 2000).matchAll(/(?:^|,)[ \t]*([a-z][a-z-]*)/g)) {
						const rule = item[1] ?? "";
						found.push({ rule, offset: start + item.index + item[0].length - rule.length });
				}
		}
		return found;
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
