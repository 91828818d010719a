export const id = 582;
export const ids = [582];
export const modules = {
	766:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ compareDefinitions)
});
var json = __webpack_require__(8887);
var canonical_text = __webpack_require__(5735);
var one_line = __webpack_require__(9160);
var secret = __webpack_require__(9305);
var diff_follow = __webpack_require__(2013);
var text_fault = __webpack_require__(667);
;
const LIQUID_MARK = "\ufdd0";
const START = /"|\{\{/g;
function jsonInText(text) {
		if (!/^\s*[[{]/.test(text) || depthOf(text) > text_fault .b1.depth || text.includes(LIQUID_MARK))
				return undefined;
		const value = (0,text_fault .Yz)(text) ?? (text.includes("{{") ? (0,text_fault .Yz)(withLiquidQuoted(text)) : undefined);
		return (0,json .Gv)(value) || Array.isArray(value) ? value : undefined;
}
function withoutMark(text) {
		return text.startsWith(LIQUID_MARK) ? text.slice(1) : text;
}
function withLiquidQuoted(text) {
		let out = "";
		let at = 0;
		START.lastIndex = 0;
		let start = START.exec(text)?.index ?? -1;
		while (start >= 0) {
				const liquid = text[start] === "{";
				const end = liquid ? text.indexOf("}}", start) : endOfString(text, start);
				if (end < 0)
						break;
				const after = end + (liquid ? 2 : 1);
				const part = text.slice(start, after);
				out += text.slice(at, start) + (liquid ? JSON.stringify(`${LIQUID_MARK}${part}`) : part);
				at = after;
				START.lastIndex = after;
				start = START.exec(text)?.index ?? -1;
		}
		return out + text.slice(at);
}
function endOfString(text, start) {
		for (let at = start + 1; at < text.length; at += 1) {
				if (text[at] === "\\")
						at += 1;
				else if (text[at] === '"')
						return at;
		}
		return -1;
}
function depthOf(text) {
		let depth = 0;
		let deepest = 0;
		for (const unit of text) {
				if (unit === "{" || unit === "[") {
						depth += 1;
						deepest = Math.max(deepest, depth);
				}
				else if (unit === "}" || unit === "]")
						depth -= 1;
		}
		return deepest;
}
;
const WORD = 14;
function shortened(text, length) {
		if (text.length <= length)
				return text;
		const head = Math.ceil((length - 1) * 0.6);
		return `${beginningOf(text, head).trimEnd()}\u2026${endOf(text, length - 1 - head).trimStart()}`;
}
function sequence(words, separator, length, more = "more") {
		const beginning = (count) => {
				const left = words.length - count;
				return `${words.slice(0, count).join(separator)}${left === 0 ? "" : ` and ${left} ${more}`}`;
		};
		const whole = words.join(separator);
		if (whole.length <= length)
				return whole;
		let count = 1;
		while (count < words.length - 1 && beginning(count + 1).length <= length)
				count += 1;
		return beginning(count);
}
function beginningOf(text, length) {
		const start = text.slice(0, length);
		const cutsWord = /\S/.test(text.charAt(length)) && /\S$/.test(start);
		const space = cutsWord ? start.search(/\s\S*$/) : -1;
		return whole(space > 0 && start.length - space <= WORD ? start.slice(0, space) : start);
}
function endOf(text, length) {
		const from = text.length - length;
		const end = text.slice(from);
		const cutsWord = /\S/.test(text.charAt(from - 1)) && /^\S/.test(end);
		const space = cutsWord ? end.search(/\s/) : -1;
		return whole(space >= 0 && space < WORD && space < end.length - 1 ? end.slice(space + 1) : end);
}
function whole(text) {
		return text.replace(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g, "");
}
var diff_liquid = __webpack_require__(5740);
;
const WHOLE = { name: 80, value: 60, widgets: 2 };
const LONGEST = 200;
const EXTENTS = [
		WHOLE,
		...[60, 52, 44, 38, 32, 26].map((value) => ({ name: 60, value, widgets: 2 })),
		...[60, 52, 44, 38, 32, 26].map((value) => ({ name: 40, value, widgets: 2 })),
		...[38, 32, 26, 20, 16].map((value) => ({ name: 40, value, widgets: 1 })),
];
const LEAST = { name: 40, value: 12, widgets: 1 };
function told(sentence) {
		const fitting = EXTENTS.find((extent) => sentence(extent).length <= LONGEST);
		return shortened((0,one_line .T)((0,secret .fp)(sentence(fitting ?? LEAST))), LONGEST);
}
;
const CELLS = 250_000;
const BETWEEN = 8;
function differingParts(before, after) {
		const old = wordsOf(before);
		const current = wordsOf(after);
		const parts = partsOf(old, current);
		const [first] = parts;
		if (first === undefined) {
				return {
						before: (length) => shortened(before, length),
						after: (length) => shortened(after, length),
						more: 0,
				};
		}
		const differs = parts.reduce((sum, part) => sum + lengthOf(current, part.to, part.toEnd), 0);
		const left = parts.reduce((sum, part) => sum + lengthOf(old, part.from, part.fromEnd), 0);
		if (differs > 0.7 * after.length && left > 0.7 * before.length)
				return null;
		const shares = [first.fromEnd - first.from, first.toEnd - first.to].map((words, side, both) => words === 0 ? 0.5 : both[1 - side] === 0 ? 1.5 : 1);
		return {
				before: around(old, first.from, first.fromEnd, shares[0] ?? 1),
				after: around(current, first.to, first.toEnd, shares[1] ?? 1),
				more: parts.length - 1,
		};
}
function partsOf(a, b) {
		let start = 0;
		while (start < a.length && start < b.length && a[start] === b[start])
				start += 1;
		let end = 0;
		while (end < a.length - start &&
				end < b.length - start &&
				a[a.length - 1 - end] === b[b.length - 1 - end]) {
				end += 1;
		}
		const whole = { from: start, fromEnd: a.length - end, to: start, toEnd: b.length - end };
		if (start === a.length && start === b.length)
				return [];
		const rows = whole.fromEnd - start;
		const columns = whole.toEnd - start;
		if (rows === 0 || columns === 0 || rows * columns > CELLS)
				return [whole];
		return joined(longestCommon(a, b, whole), a);
}
function longestCommon(a, b, within) {
		const rows = within.fromEnd - within.from;
		const columns = within.toEnd - within.to;
		const width = columns + 1;
		const table = new Uint16Array((rows + 1) * width);
		const at = (row, column) => table[row * width + column] ?? 0;
		for (let row = rows - 1; row >= 0; row -= 1) {
				for (let column = columns - 1; column >= 0; column -= 1) {
						table[row * width + column] =
								a[within.from + row] === b[within.to + column]
										? at(row + 1, column + 1) + 1
										: Math.max(at(row + 1, column), at(row, column + 1));
				}
		}
		const parts = [];
		let row = 0;
		let column = 0;
		let open = null;
		while (row < rows || column < columns) {
				if (row < rows && column < columns && a[within.from + row] === b[within.to + column]) {
						open = null;
						row += 1;
						column += 1;
						continue;
				}
				if (open === null) {
						open = {
								from: within.from + row,
								fromEnd: within.from + row,
								to: within.to + column,
								toEnd: within.to + column,
						};
						parts.push(open);
				}
				if (column < columns && (row >= rows || at(row, column + 1) >= at(row + 1, column))) {
						column += 1;
						open.toEnd += 1;
				}
				else {
						row += 1;
						open.fromEnd += 1;
				}
		}
		return parts;
}
function joined(parts, a) {
		const out = [];
		for (const part of parts) {
				const last = out.at(-1);
				if (last !== undefined && a.slice(last.fromEnd, part.from).join("").length <= BETWEEN) {
						last.fromEnd = part.fromEnd;
						last.toEnd = part.toEnd;
				}
				else
						out.push({ ...part });
		}
		return out;
}
function around(words, from, end, share) {
		const differing = words.slice(from, end).join("");
		const left = words.slice(0, from).join("");
		const right = words.slice(end).join("");
		return (length) => within(left, differing, right, length * share);
}
function within(left, differing, right, length) {
		const middle = shortened(differing, Math.floor(length * 0.7));
		const room = Math.floor((length - middle.length) / 2);
		const head = left.length <= room ? left : `\u2026${endOf(left, Math.max(0, room - 1)).trimStart()}`;
		const tail = right.length <= room ? right : `${beginningOf(right, Math.max(0, room - 1)).trimEnd()}\u2026`;
		return whole(`${head}${middle}${tail}`);
}
function wordsOf(text) {
		return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|./gsu) ?? [];
}
function lengthOf(words, from, end) {
		return words.slice(from, end).reduce((sum, word) => sum + word.length, 0);
}
;
const NO_NAMES = new Map();
const KEPT_SECRET = "a value that is kept secret";
const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/;
function valueWords(value, names) {
		if (typeof value !== "string") {
				const text = plainText(value);
				return (extent) => shortened(text, extent.value);
		}
		const name = names.get(value);
		if (name !== undefined) {
				const shown = `${shortened((0,one_line .T)(name), 40)} (${shortened((0,one_line .T)((0,secret .fp)(value)), 20)})`;
				return () => shown;
		}
		if (SID.test(value))
				return () => value;
		const text = plainText(value);
		return (extent) => `"${shortened(text, extent.value)}"`;
}
function insteadWords(before, after, names) {
		if (hasName(before, names) || hasName(after, names)) {
				const [was, is] = [valueWords(before, names), valueWords(after, names)];
				return (extent) => `${is(extent)} instead of ${was(extent)}`;
		}
		const [old, current] = [plainText(before), plainText(after)];
		const [a, b] = [quoteOf(before), quoteOf(after)];
		let known;
		return ({ value }) => {
				if (known === undefined && Math.max(old.length, current.length) > value) {
						known = differingParts(old, current);
				}
				if (!known)
						return `${b}${shortened(current, value)}${b} instead of ${a}${shortened(old, value)}${a}`;
				const { more } = known;
				const places = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "place" : "places"})`;
				const quote = a === b ? a : "";
				return `${quote}${known.after(value)}${quote} instead of ${quote}${known.before(value)}${quote}${places}`;
		};
}
function hasName(value, names) {
		return typeof value === "string" && (names.has(value) || SID.test(value));
}
function quoteOf(value) {
		return typeof value === "string" ? '"' : "";
}
function quoted(text, length = WHOLE.value) {
		return `"${shortened((0,one_line .T)(withoutMark(text)), length)}"`;
}
function isSecret(key, value) {
		if (typeof value !== "string" || key === null || (0,secret .u7)(key, value) === null)
				return false;
		return (0,secret .u7)(null, value) === null || (0,secret .u7)(key, "f3A9k2Lq8ZxW1vB7") !== null;
}
function plainText(value) {
		if (typeof value === "string")
				return (0,one_line .T)((0,secret .fp)(withoutMark(value)));
		if (!Array.isArray(value))
				return (0,one_line .T)((0,secret .fp)((0,canonical_text .A)(masked(value))));
		if (value.length === 0)
				return "nothing";
		if (value.some((item) => typeof item === "object"))
				return (0,one_line .T)((0,secret .fp)((0,canonical_text .A)(masked(value))));
		return value
				.map((item) => (typeof item === "string" ? quoted((0,secret .fp)(item), 24) : String(item)))
				.join(", ");
}
function masked(value) {
		if (Array.isArray(value))
				return value.map(masked);
		if (!(0,json .Gv)(value))
				return value;
		const out = {};
		for (const [key, item] of Object.entries(value)) {
				const name = key === "value" ? ((0,json .sk)(value, "key") ?? key) : key;
				(0,json .Nk)(out, key, isSecret(name, item) ? "***" : masked((0,json .Dc)(value, key) ?? null));
		}
		return out;
}
;
const URL_PARTS = /^(https?|wss?):\/\/([^/?#\s]*)([^?#\s]*)(?:\?([^#\s]*))?(#\S*)?$/i;
function urlWords(before, after, names) {
		if (typeof before !== "string" || typeof after !== "string")
				return null;
		const old = urlOf(before);
		const current = urlOf(after);
		if (old === null || current === null || hasUser(old) || hasUser(current))
				return null;
		const parts = [];
		const part = (name, a, b, key = null) => {
				if (a === b)
						return;
				if ((0,secret .u7)(key, a ?? "") !== null || (0,secret .u7)(key, b ?? "") !== null)
						parts.push(() => `another ${name} (kept secret)`);
				else if (a === undefined) {
						const added = valueWords(b ?? "", names);
						parts.push((extent) => `${name} ${added(extent)} added`);
				}
				else if (b === undefined) {
						const removed = valueWords(a, names);
						parts.push((extent) => `without ${name} ${removed(extent)}`);
				}
				else {
						const words = insteadWords(a, b, names);
						parts.push((extent) => `${name} ${words(extent)}`);
				}
		};
		part("scheme", old.scheme, current.scheme);
		part("host", old.host, current.host);
		part("path", old.path, current.path);
		for (const key of new Set([...current.query.keys(), ...old.query.keys()])) {
				part(`query ${quoted(key, 30)}`, old.query.get(key), current.query.get(key), key);
		}
		part("fragment", old.hash, current.hash);
		if (parts.length === 0 || parts.length > 3)
				return null;
		return (extent) => parts.map((words) => words(extent)).join(", ");
}
function hasUser(url) {
		return url.host.includes("@");
}
function urlOf(text) {
		const liquid = [];
		const masked = (0,diff_liquid .L)(text, (part) => `\ufdd0${liquid.push(part) - 1}\ufdd1`);
		const match = URL_PARTS.exec(masked);
		if (match === null)
				return null;
		const back = (part) => part.replace(/\ufdd0(\d+)\ufdd1/g, (_, n) => liquid[Number(n)] ?? "");
		const [, scheme = "", host = "", path = "", query, hash = ""] = match;
		const pairs = new Map();
		for (const pair of query === undefined ? [] : query.split("&")) {
				const [key = "", ...value] = pair.split("=");
				if (pairs.has(back(key)))
						return null;
				pairs.set(back(key), back(value.join("=")));
		}
		return { scheme, host: back(host), path: back(path), query: pairs, hash: back(hash) };
}
var diff_words = __webpack_require__(6199);
;
function propertySentence(subject, leaf, around) {
		const words = propertyWords(leaf, around);
		return (extent) => `${subject(extent)}${words(extent)}`;
}
function propertyWords(leaf, around) {
		const steps = withoutRoot(leaf.steps);
		const field = fieldOf(steps);
		const key = keyOf(steps);
		if (steps.at(-1)?.in === "order") {
				return () => `: ${field} are in another order: ${orderWords(leaf.after)}`;
		}
		const { before, after } = shownLeaf(leaf);
		const verb = steps.length === 1 ? (0,diff_words .rl)(around.type, key ?? "") : null;
		const hidden = (value) => isSecret(key, value);
		const words = (value) => hidden(value) ? () => KEPT_SECRET : valueWords(value, around.names);
		if (after === undefined) {
				const was = words(before ?? null);
				return (extent) => `: ${field} is no longer set (it was ${was(extent)})`;
		}
		if (before === undefined) {
				const [set, value] = [verb === null ? `: ${field} is set to` : ` now ${verb}`, words(after)];
				return (extent) => `${set} ${value(extent)}`;
		}
		const is = verb === null ? `: ${field} is` : ` ${verb}`;
		if (hidden(before) && hidden(after))
				return () => `: ${field} changed, and its value is kept secret`;
		if (hidden(before) || hidden(after)) {
				const [now, was] = [words(after), words(before)];
				return (extent) => `${is} ${now(extent)} instead of ${was(extent)}`;
		}
		const unclear = unclearWords(before, after, around.renames);
		if (unclear !== null)
				return () => `: ${field} ${unclear}`;
		const url = urlWords(before, after, around.names);
		const has = verb === null ? `: ${field} has` : `${is} a URL with`;
		const [verbs, values] = url === null ? [is, insteadWords(before, after, around.names)] : [has, url];
		return (extent) => `${verbs} ${values(extent)}`;
}
function propertyPath(steps) {
		return (0,secret .fp)(withoutRoot(steps)
				.flatMap((step) => {
				if (step.in === "object" || step.in === "items")
						return [step.key];
				return step.in === "list" ? [String(step.index)] : [];
		})
				.join("."));
}
function unclearWords(before, after, renames) {
		if (typeof before !== "string" || typeof after !== "string")
				return null;
		if (renames.size > 0 && (0,diff_follow .TH)(after, (name) => renames.get(name)) === before) {
				return "still refers to a widget by its old name";
		}
		if ((0,secret .fp)(before) === (0,secret .fp)(after))
				return "changed in a part that is kept secret";
		const [old, current] = [jsonInText(before), jsonInText(after)];
		if (old !== undefined && current !== undefined && (0,canonical_text .A)(old) === (0,canonical_text .A)(current)) {
				return "holds the same JSON, written in another way";
		}
		const bare = (text) => text.replace(/\s+/g, "");
		return bare(before) === bare(after) ? "is the same but for white space" : null;
}
function withoutRoot(steps) {
		const [first] = steps;
		return first?.in === "object" && first.key === "properties" && steps.length > 1 ? steps.slice(1) : steps;
}
function fieldOf(steps) {
		const [first, second, ...rest] = steps;
		if (first?.in !== "object")
				return "the widget";
		const label = shortened((0,one_line .T)((0,diff_words .Wy)(first.key)), 40);
		if (second === undefined || second.in === "order")
				return label;
		if (second.in === "items") {
				const last = rest.length === 1 && rest[0]?.in === "object" && rest[0].key === "value" ? [] : rest;
				return [`${label.replace(/s$/, "")} ${shownKey(second.key)}`, ...inner(last)].join(" ");
		}
		if (first.key === "flags" && second.in === "object" && rest.length === 0)
				return shownKey((0,diff_words .Wy)(second.key));
		const path = inner([second, ...rest]).join(".");
		return path === "" ? label : `${shownKey(path)} in ${label}`;
}
function inner(steps) {
		return steps.flatMap((step) => {
				if (step.in === "object" || step.in === "items")
						return [shownKey(step.key)];
				return step.in === "list" ? [`item ${step.index + 1}`] : [];
		});
}
function shownKey(key) {
		return key === "" ? quoted(key) : shortened((0,one_line .T)((0,secret .fp)(key)), 40);
}
function shownLeaf(leaf) {
		if (leaf.steps.at(-1)?.in !== "items")
				return { before: leaf.before, after: leaf.after };
		const value = (item) => ((0,json .Gv)(item) ? ((0,json .Dc)(item, "value") ?? item) : item);
		return { before: value(leaf.before), after: value(leaf.after) };
}
function keyOf(steps) {
		const keys = steps.flatMap((step) => (step.in === "object" || step.in === "items" ? [step.key] : []));
		const last = keys.at(-1);
		return last === "value" && keys.length > 1 ? (keys.at(-2) ?? null) : (last ?? null);
}
function orderWords(keys) {
		const list = Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [];
		return sequence(list.map(shownKey), ", ", 120);
}
;
const CONDITIONS = { values: [30, 24, 18, 12], length: 80 };
function conditionWords(transition) {
		const conditions = (0,json .DW)(transition, "conditions").map(oneCondition);
		if (conditions.length === 0)
				return null;
		const all = (value) => conditions.map((condition) => condition(value));
		const fits = (value) => all(value).join(" and ").length <= CONDITIONS.length;
		return (extent) => {
				const value = CONDITIONS.values.find((most) => most <= extent.value && fits(most));
				return sequence(all(value ?? Math.min(18, extent.value)), " and ", CONDITIONS.length, "more conditions");
		};
}
function oneCondition(condition) {
		if (!(0,json .Gv)(condition))
				return () => "if a condition holds that cannot be read";
		const subject = (0,json .DW)(condition, "arguments")[0];
		const operator = (0,json .sk)(condition, "type") ?? "";
		const value = (0,json .Dc)(condition, "value");
		const argument = typeof subject === "string" ? (0,secret .fp)(subject) : "";
		const text = typeof value === "string" ? value : value === undefined ? "" : (0,canonical_text .A)(value);
		const field = /\.(\w+)\s*\}\}\s*$/.exec(argument.slice(-200))?.[1] ?? "";
		const words = isSecret(field, text) ? "***" : (0,secret .fp)(text);
		if (operator === "equal_to" && field === "Digits")
				return (length) => `on keypress ${shortened((0,one_line .T)(words), Math.min(20, length))}`;
		if (operator === "equal_to" && field === "SpeechResult")
				return (length) => `on speech ${quoted(words, length)}`;
		const blank = operator === "is_blank" || operator === "is_not_blank";
		const is = (0,diff_words .uZ)(shortened(operator, 30));
		return (length) => {
				const name = field !== "" ? field : argument === "" ? "the value" : shortened((0,one_line .T)(argument), length);
				return `if ${name} ${is}${blank ? "" : ` ${quoted(words, length)}`}`;
		};
}
function testedBy(transition) {
		return (0,json .DW)(transition, "conditions")
				.flatMap((condition) => (0,json .DW)(condition, "arguments"))
				.map((subject) => (typeof subject === "string" ? subject : (0,canonical_text .A)(subject)))
				.join(", ");
}
function friendlyNames(transition) {
		return (0,json .DW)(transition, "conditions")
				.map((condition) => (0,secret .fp)((0,json .sk)(condition, "friendly_name") ?? ""))
				.join(", ");
}
;
function transitionWords(type, difference, renames) {
		switch (difference.is) {
				case "added":
						return addedWords(type, difference.after);
				case "removed":
						return removedWords(type, difference.before);
				case "reordered":
						return reorderedWords(difference.after);
				case "changed":
						return changedWords(type, difference.before, difference.after, renames);
		}
}
function targetsOf(transitions) {
		return [...new Set(transitions.flatMap((transition) => (0,json .sk)(transition, "next") ?? []))];
}
function widgetName(name, extent) {
		return name === "" ? "a widget without a name" : shortened((0,one_line .T)(name), extent.name);
}
function addedWords(type, added) {
		const [words, way] = [when(type, added), whither(added)];
		if (isOpen(added))
				return (extent) => `${words(extent)} is a new branch that leads nowhere yet`;
		return (extent) => `${words(extent)} now goes ${way(extent)}`;
}
function removedWords(type, removed) {
		const [words, way] = [when(type, removed), whither(removed)];
		if (isOpen(removed))
				return (extent) => `${words(extent)} is no branch any more (it led nowhere)`;
		return (extent) => `${words(extent)} no longer goes ${way(extent)}`;
}
function reorderedWords(transitions) {
		const order = transitions.map((transition) => conditionWords(transition) ?? whither(transition));
		return (extent) => {
				const words = order.map((word) => word(extent));
				return `tries its conditions in another order: ${sequence(words, ", then ", 140)}`;
		};
}
function changedWords(type, before, after, renames) {
		const next = (0,canonical_text .A)((0,json .Dc)(before, "next") ?? null) !== (0,canonical_text .A)((0,json .Dc)(after, "next") ?? null);
		const [asked, asks] = [conditionWords(before), conditionWords(after)];
		const asksSame = asked?.(WHOLE) === asks?.(WHOLE);
		const [words, way, formerWay] = [when(type, after), whither(after), whither(before)];
		const now = (0,json .sk)(before, "next");
		if (next && now !== undefined && renames.get((0,json .sk)(after, "next") ?? "") === now) {
				return (extent) => `${words(extent)} still goes ${way(extent)}, which is now called ${widgetName(now, extent)}`;
		}
		if (next) {
				return (extent) => {
						const meanwhile = asksSame ? "" : ` (${asked?.(extent) ?? "no condition"} before)`;
						return `${words(extent)} goes ${way(extent)} instead of ${bare(formerWay(extent))}${meanwhile}`;
				};
		}
		if (!asksSame) {
				return (extent) => `goes ${way(extent)} ${asks?.(extent) ?? "always"} instead of ${asked?.(extent) ?? "always"}`;
		}
		const [old, current] = [friendlyNames(before), friendlyNames(after)];
		if (old !== current) {
				return (extent) => `${words(extent)}: the condition is called ${quoted(current, extent.value)} instead of ${quoted(old, extent.value)}`;
		}
		const [tested, tests] = [testedBy(before), testedBy(after)];
		if (tested !== tests) {
				const instead = insteadWords(tested, tests, NO_NAMES);
				return (extent) => `${words(extent)}: the condition tests ${instead(extent)}`;
		}
		return (extent) => `${words(extent)}: the transition changed in a detail`;
}
function when(type, transition) {
		const event = shortened((0,json .sk)(transition, "event") ?? "", 48);
		return conditionWords(transition) ?? (() => (0,diff_words .CE)(type, event));
}
function whither(transition) {
		const next = (0,json .Dc)(transition, "next");
		if (next === undefined)
				return () => "nowhere";
		return (extent) => `to ${typeof next === "string" ? widgetName(next, extent) : "something that is no widget"}`;
}
function isOpen(transition) {
		return (0,json .Dc)(transition, "next") === undefined;
}
function bare(words) {
		return words.replace(/^to /, "");
}
;
function describedWidget(state, names) {
		if (!(0,json .Gv)(state))
				return () => "something that is no widget";
		const type = (0,json .sk)(state, "type") ?? "";
		const does = doingOf(type, (0,json .Dc)(state, "properties"), names);
		const targets = targetsOf((0,json .DW)(state, "transitions"));
		const name = shortened((0,one_line .T)((0,diff_words .go)(type)), 48);
		const article = /^[aeiou]/i.test(name) ? "an" : "a";
		const what = type === "" ? `a ${name}` : `${article} ${name} widget`;
		return (extent) => {
				const names = listed(targets.map((target) => widgetName(target, extent)), extent.widgets);
				const goes = targets.length === 0 ? [] : [`goes to ${names}`];
				const acts = [...(does === null ? [] : [does(extent)]), ...goes].join(" and ");
				return acts === "" ? what : `${what} that ${acts}`;
		};
}
function listed(words, most = 2) {
		const shown = words.slice(0, most);
		const left = words.length - shown.length;
		const last = left === 0 ? shown.pop() : `${left} more`;
		return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}
const TELLING = [
		"say",
		"play",
		"body",
		"url",
		"flow_sid",
		"input",
		"workflow",
		"workflow_sid",
		"queue_name",
		"to",
];
function doingOf(type, properties, names) {
		const variables = (0,json .DW)(properties, "variables").flatMap((item) => (0,json .sk)(item, "key") ?? []);
		if (variables.length > 0) {
				return ({ value }) => `sets ${listed(variables.map((key) => shortened((0,one_line .T)(key), Math.min(30, value))))}`;
		}
		for (const key of TELLING) {
				const value = (0,json .Dc)(properties, key);
				const verb = (0,diff_words .rl)(type, key);
				if (typeof value !== "string" || value === "" || verb === null)
						continue;
				if (isSecret(key, value))
						return () => `${verb} ${KEPT_SECRET}`;
				const words = valueWords(value, names);
				return (extent) => `${verb} ${words({ ...extent, value: Math.min(44, extent.value) })}`;
		}
		return null;
}
;
const TRIGGERS = new Map([
		["incomingCall", "incoming calls"],
		["incomingMessage", "incoming messages"],
		["incomingConversationMessage", "incoming conversation messages"],
		["incomingRequest", "REST API requests"],
		["incomingParent", "other flows"],
]);
function newFlowSentence(definition) {
		return `New flow with ${contentWords(definition)}`;
}
function goneFlowSentence(definition) {
		return `The flow is gone: it had ${contentWords(definition)}`;
}
function contentWords(definition) {
		const states = (0,json .DW)(definition, "states").filter(json .Gv);
		const initial = (0,json .sk)(definition, "initial_state");
		const trigger = states.find((state) => (0,json .sk)(state, "name") === initial && (0,json .sk)(state, "type") === "trigger") ?? states.find((state) => (0,json .sk)(state, "type") === "trigger");
		const events = (0,json .DW)(trigger, "transitions").flatMap((transition) => {
				const words = TRIGGERS.get((0,json .sk)(transition, "event") ?? "");
				return words !== undefined && (0,json .Dc)(transition, "next") ? [words] : [];
		});
		const widgets = `${states.length} ${states.length === 1 ? "widget" : "widgets"}`;
		return events.length === 0 ? widgets : `${widgets}, triggered by ${listed([...new Set(events)])}`;
}
function flowSentence(leaf, names, renames) {
		const [first] = leaf.steps;
		if (leaf.steps.length === 1 && first?.in === "object" && first.key === "initial_state") {
				return (extent) => {
						const name = (value) => typeof value === "string" ? widgetName(value, extent) : "nothing";
						return `the flow starts at ${name(leaf.after)} instead of ${name(leaf.before)}`;
				};
		}
		return propertySentence(() => "the flow", leaf, { type: "", names, renames });
}
var lib = __webpack_require__(2078);
;
function leafDifferences(before, after) {
		const leaves = [];
		flatten({ steps: [], to: null, written: null }, before, after, leaves);
		const old = {};
		const current = {};
		leaves.forEach((leaf, index) => {
				if (leaf.before !== undefined)
						old[leaves_keyOf(index)] = (0,canonical_text .A)(leaf.before);
				if (leaf.after !== undefined)
						current[leaves_keyOf(index)] = (0,canonical_text .A)(leaf.after);
		});
		const found = new Set(Object.keys((0,lib.diff)(old, current) ?? {}).map((key) => Number.parseInt(key.slice(2), 10)));
		return leaves.filter((_, index) => found.has(index));
}
function leaves_keyOf(index) {
		return `l:${index};`;
}
function flatten(way, before, after, leaves) {
		if (before === after)
				return;
		if ((0,json .Gv)(before) && (0,json .Gv)(after)) {
				flattenObjects(way, before, after, leaves);
				return;
		}
		if (Array.isArray(before) && Array.isArray(after)) {
				const old = itemsOf(before);
				const current = itemsOf(after);
				if (old !== null && current !== null) {
						flattenItems(way, old, current, leaves);
						return;
				}
				if (before.length === after.length) {
						before.forEach((item, index) => {
								flatten(onward(way, { in: "list", index }), item, after[index], leaves);
						});
						return;
				}
		}
		if (typeof before === "string" && typeof after === "string" && way.written === null) {
				const old = jsonInText(before);
				const current = jsonInText(after);
				const alike = Array.isArray(old) ? Array.isArray(current) : (0,json .Gv)(old) && (0,json .Gv)(current);
				if (old !== undefined &&
						current !== undefined &&
						alike &&
						(0,canonical_text .A)(old) !== (0,canonical_text .A)(current)) {
						flatten({ ...onward(way, { in: "text" }), written: after }, old, current, leaves);
						return;
				}
		}
		leaves.push({ ...way, before, after });
}
function flattenObjects(way, before, after, leaves) {
		const compared = (key) => {
				const [old, current] = [(0,json .Dc)(before, key), (0,json .Dc)(after, key)];
				if (old !== current)
						flatten(onward(way, { in: "object", key }), old, current, leaves);
		};
		for (const key of Object.keys(after))
				compared(key);
		for (const key of Object.keys(before))
				if (!Object.hasOwn(after, key))
						compared(key);
}
function flattenItems(way, before, after, leaves) {
		[...after].forEach(([key, item], to) => {
				const old = before.get(key);
				const on = { ...onward(way, { in: "items", key }), to: old === undefined ? to : null };
				flatten(on, old, item, leaves);
		});
		for (const [key, item] of before) {
				if (!after.has(key))
						flatten(onward(way, { in: "items", key }), item, undefined, leaves);
		}
		const kept = [...before.keys()].filter((key) => after.has(key));
		const order = [...after.keys()].filter((key) => before.has(key));
		const reordered = kept.some((key, index) => key !== order[index]);
		if (reordered)
				leaves.push({ ...onward(way, { in: "order" }), before: kept, after: order });
}
function onward(way, step) {
		return { ...way, steps: [...way.steps, step], to: null };
}
function itemsOf(list) {
		const items = new Map();
		for (const item of list) {
				const key = (0,json .sk)(item, "key");
				if (key === undefined || !(0,json .Gv)(item) || items.has(key))
						return null;
				const rest = {};
				for (const [name, value] of Object.entries(item))
						if (name !== "key")
								(0,json .Nk)(rest, name, value);
				items.set(key, rest);
		}
		return items;
}
;
function changeOf(kind, widget, sentence, details) {
		return {
				kind,
				widget,
				property: details.property ?? null,
				event: details.event ?? null,
				text: told(sentence),
				...(details.before === undefined ? {} : { before: details.before }),
				...(details.after === undefined ? {} : { after: details.after }),
				target: { nth: 0, steps: [], from: null, to: null, written: null, follows: false, ...details.target },
		};
}
var diff_matching = __webpack_require__(2947);
var state = __webpack_require__(3415);
var same = __webpack_require__(551);
;
function transitionDifferences(before, after) {
		if ((0,same .F)(before, after))
				return [];
		const old = byEvent(before);
		const current = byEvent(after);
		return [...new Set([...current.keys(), ...old.keys()])].flatMap((event) => differencesOf(event, old.get(event) ?? [], current.get(event) ?? []));
}
function byEvent(transitions) {
		const groups = new Map();
		for (const transition of transitions) {
				const event = (0,json .sk)(transition, "event") ?? "";
				const group = groups.get(event);
				if (group === undefined)
						groups.set(event, [transition]);
				else
						group.push(transition);
		}
		return groups;
}
function differencesOf(event, before, after) {
		const pairs = bestPairs(before, after);
		const froms = new Set(pairs.map((pair) => pair.from));
		const tos = new Map(pairs.map((pair) => [pair.to, pair.from]));
		const out = [];
		after.forEach((transition, to) => {
				const from = tos.get(to);
				if (from === undefined)
						out.push({ is: "added", event, after: transition, to });
				else if (!(0,same .F)(before[from], transition)) {
						out.push({ is: "changed", event, before: before[from] ?? null, after: transition, from });
				}
		});
		before.forEach((transition, from) => {
				if (!froms.has(from))
						out.push({ is: "removed", event, before: transition, from });
		});
		if (isReordered(pairs)) {
				const newOf = new Map(pairs.map((pair) => [pair.from, after[pair.to] ?? null]));
				const places = pairs.map((pair) => pair.from);
				const list = (order) => order.map((from) => newOf.get(from) ?? null);
				out.push({
						is: "reordered",
						event,
						before: list([...places].sort((a, b) => a - b)),
						after: list(places),
						places,
				});
		}
		return out;
}
function bestPairs(before, after) {
		const pairs = pairsByLikeness(before, after);
		if (before.length !== after.length || !isReordered(pairs))
				return pairs;
		const inPlace = after.map((_, index) => ({ from: index, to: index }));
		const changed = (list) => list.filter((pair) => !(0,same .F)(before[pair.from], after[pair.to])).length;
		const left = before.length - pairs.length;
		return changed(inPlace) < changed(pairs) + 1 + 2 * left ? inPlace : pairs;
}
const LIKENESS = [
		canonical_text .A,
		(transition) => JSON.stringify([conditionsKey(transition), nextKey(transition)]),
		conditionsKey,
		(transition) => {
				const names = (0,json .DW)(transition, "conditions").map((c) => (0,json .sk)(c, "friendly_name") ?? "");
				return names.some((name) => name !== "") ? JSON.stringify(names) : null;
		},
		nextKey,
];
function pairsByLikeness(before, after) {
		const left = new Set(before.keys());
		const open = new Set(after.keys());
		const pairs = [];
		const pair = (from, to) => {
				left.delete(from);
				open.delete(to);
				pairs.push({ from, to });
		};
		for (const keyOf of LIKENESS) {
				const waiting = new Map();
				for (const from of [...left].reverse()) {
						const key = keyOf(before[from] ?? null);
						const list = key === null ? undefined : waiting.get(key);
						if (list !== undefined)
								list.push(from);
						else if (key !== null)
								waiting.set(key, [from]);
				}
				for (const to of [...open]) {
						const key = keyOf(after[to] ?? null);
						const from = key === null ? undefined : waiting.get(key)?.pop();
						if (from !== undefined)
								pair(from, to);
				}
		}
		return pairs.sort((a, b) => a.to - b.to);
}
function conditionsKey(transition) {
		if (!(0,json .Gv)(transition))
				return null;
		const conditions = (0,json .Dc)(transition, "conditions");
		return (0,canonical_text .A)((Array.isArray(conditions) ? conditions : [conditions ?? null]).map((condition) => {
				if (!(0,json .Gv)(condition))
						return condition;
				return Object.entries(condition).reduce((kept, [key, value]) => {
						if (key !== "friendly_name")
								(0,json .Nk)(kept, key, value);
						return kept;
				}, {});
		}));
}
function nextKey(transition) {
		const next = (0,json .Dc)(transition, "next");
		return next === undefined ? null : (0,canonical_text .A)(next);
}
function isReordered(pairs) {
		return pairs.some((pair, index) => index > 0 && pair.from < (pairs[index - 1]?.from ?? 0));
}
;
function widgetChanges(before, after, renames, names) {
		const changes = [];
		const name = (extent) => widgetName(after.name, extent);
		if (before.name !== after.name) {
				const sentence = (extent) => `renamed ${widgetName(before.name, extent)} to ${name(extent)}`;
				changes.push(changeOf("widget-renamed", after.name, sentence, { before: before.name, after: after.name }));
		}
		if (isUntouched(before, after, renames))
				return changes;
		const followed = named((0,diff_follow .ot)(before.json, renames), after);
		if (!(0,json .Gv)(followed) || !(0,json .Gv)(after.json)) {
				return (0,same .F)(followed, after.json) ? changes : [...changes, retyped(followed, after, names)];
		}
		if ((0,same .F)(followed, after.json))
				return changes;
		const old = (0,json .sk)(followed, "type") ?? "";
		const type = (0,json .sk)(after.json, "type") ?? "";
		if (old !== type)
				return [...changes, retyped(followed, after, names)];
		const transitions = transitionsOf(followed, after.json);
		for (const leaf of leafDifferences(bodyOf(followed), bodyOf(after.json))) {
				changes.push(changeOf("property-changed", after.name, propertySentence(name, leaf, { type, names, renames }), {
						property: propertyPath(leaf.steps),
						before: leaf.before,
						after: leaf.after,
						target: {
								nth: after.nth,
								steps: leaf.steps,
								to: leaf.to,
								written: leaf.written,
								follows: transitions.follow && isInput(leaf.steps),
						},
				}));
		}
		for (const difference of transitions.differences) {
				changes.push(transitionChange(type, after, difference, renames));
		}
		return changes;
}
function isUntouched(before, after, renames) {
		if (renames.size === 0)
				return after.hasContentOf(before);
		return after.isWrittenAs(before) && (0,diff_follow .ot)(before.written, renames) === before.written;
}
function transitionsOf(before, after) {
		const [old, current] = [(0,json .DW)(before, "transitions"), (0,json .DW)(after, "transitions")];
		const plain = transitionDifferences(old, current);
		const from = (0,json .sk)((0,json .Dc)(before, "properties"), "input");
		const to = (0,json .sk)((0,json .Dc)(after, "properties"), "input");
		if (from === undefined || to === undefined || from === to)
				return { follow: false, differences: plain };
		const followed = transitionDifferences((0,diff_follow .Y3)(old, from, to), current);
		const follow = followed.length < plain.length;
		return { follow, differences: follow ? followed : plain };
}
function isInput(steps) {
		const [first, second] = steps;
		const inProperties = first?.in === "object" && first.key === "properties" && steps.length === 2;
		return inProperties && second?.in === "object" && second.key === "input";
}
const TRANSITION_KINDS = {
		added: "transition-added",
		removed: "transition-removed",
		changed: "transition-changed",
		reordered: "transition-changed",
};
function transitionChange(type, state, difference, renames) {
		const words = transitionWords(type, difference, renames);
		const sentence = (extent) => `${widgetName(state.name, extent)}: ${words(extent)}`;
		const steps = difference.is === "reordered" ? [{ in: "order" }] : [];
		return changeOf(TRANSITION_KINDS[difference.is], state.name, sentence, {
				event: difference.event,
				before: difference.is === "added" ? undefined : asJson(difference.before),
				after: difference.is === "removed" ? undefined : asJson(difference.after),
				target: {
						nth: state.nth,
						steps,
						from: "from" in difference ? difference.from : null,
						to: difference.is === "added" ? difference.to : null,
				},
		});
}
function asJson(value) {
		return value;
}
function retyped(before, after, names) {
		const type = shortened((0,one_line .T)((0,diff_words .go)((0,json .sk)(before, "type") ?? "")), 40);
		const described = describedWidget(after.json, names);
		const sentence = (extent) => `${widgetName(after.name, extent)} is ${described(extent)} instead of ${type}`;
		return changeOf("widget-retyped", after.name, sentence, {
				before,
				after: after.json,
				target: { nth: after.nth },
		});
}
function named(state, after) {
		const name = (0,json .sk)(state, "name");
		return (0,json .Gv)(state) && name !== undefined && name !== after.name
				? { ...state, name: after.name }
				: state;
}
function bodyOf(state) {
		return Object.fromEntries(Object.entries(state).filter(([key]) => key !== "transitions"));
}
;
function compareDefinitions(before, after, names = NO_NAMES) {
		if (after === null)
				return before === null
						? []
						: [changeOf("flow-removed", null, () => goneFlowSentence(before), { before })];
		if (before === null)
				return [changeOf("flow-added", null, () => newFlowSentence(after), { after })];
		const old = (0,state .kY)(before);
		const current = (0,state .kY)(after);
		const matching = (0,diff_matching .a)(old, current);
		const frames = [(0,diff_follow .yo)((0,state .Dm)(before), matching.renames), (0,state .Dm)(after)];
		const changes = leafDifferences(...frames).map((leaf) => flowChange(leaf, names, matching.renames));
		const removed = removedAfter(old, matching.old, new Set(matching.removed));
		const leave = (state) => {
				for (const gone of removed.get(state) ?? [])
						changes.push(removedChange(gone, names));
		};
		leave(null);
		const moved = [];
		for (const state of current) {
				const was = matching.old.get(state);
				if (was === undefined)
						changes.push(addedChange(state, names));
				else {
						changes.push(...widgetChanges(was, state, matching.renames, names));
						if (!state.standsWhere(was))
								moved.push(place(state));
						leave(was);
				}
		}
		return moved.length === 0 ? changes : [...changes, layoutChange(moved)];
}
function removedAfter(before, kept, removed) {
		const staying = new Set(kept.values());
		const groups = new Map();
		let last = null;
		for (const state of before) {
				if (staying.has(state))
						last = state;
				if (!removed.has(state))
						continue;
				const group = groups.get(last);
				if (group === undefined)
						groups.set(last, [state]);
				else
						group.push(state);
		}
		return groups;
}
function flowChange(leaf, names, renames) {
		return changeOf("flow-changed", null, flowSentence(leaf, names, renames), {
				property: propertyPath(leaf.steps),
				before: leaf.before,
				after: leaf.after,
				target: { steps: leaf.steps, to: leaf.to, written: leaf.written },
		});
}
function addedChange(state, names) {
		const described = describedWidget(state.json, names);
		const sentence = (extent) => `${widgetName(state.name, extent)} is new: ${described(extent)}`;
		return changeOf("widget-added", state.name, sentence, { after: state.placed, target: { nth: state.nth } });
}
function removedChange(state, names) {
		const described = describedWidget(state.json, names);
		const sentence = (extent) => `${widgetName(state.name, extent)} is gone: ${described(extent)}`;
		return changeOf("widget-removed", state.name, sentence, {
				before: state.placed,
				target: { nth: state.nth },
		});
}
function layoutChange(moved) {
		const text = `layout changed (${moved.length} ${moved.length === 1 ? "widget" : "widgets"})`;
		return changeOf("layout-changed", null, () => text, { after: moved });
}
function place(state) {
		return { widget: state.name, nth: state.nth, offset: state.offset ?? null };
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
/***/ })
};
