export const id = 798;
export const ids = [798];
export const modules = {
	1798:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	renderHtml: () => (/* binding */ renderHtml)
});
var report_columns = __webpack_require__(9708);
var headline = __webpack_require__(2251);
var links = __webpack_require__(1006);
var visible = __webpack_require__(6257);
var wording = __webpack_require__(2867);
;
class Html {
		#source;
		constructor(source) {
				this.#source = source;
		}
		static trusted(source) {
				return new Html(source);
		}
		toString() {
				return this.#source;
		}
}
function html(strings, ...parts) {
		const source = strings.reduce((text, string, index) => text + sourceOf(parts[index - 1]) + string);
		return Html.trusted(source);
}
const NONE = Html.trusted("");
function escapeHtml(text) {
		const shown = (0,visible .RK)(text);
		return (0,visible .My)(entities(shown), shown);
}
function escapePre(text) {
		return Html.trusted((0,visible .gB)(text)
				.map((line) => (0,visible .My)(entities(line), line))
				.join("\n"));
}
const ENTITIES = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		'"': "&quot;",
		"'": "&#39;",
};
function entities(text) {
		return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
function sourceOf(part) {
		if (part === undefined)
				return "";
		if (part instanceof Html)
				return part.toString();
		return Array.isArray(part) ? part.map(String).join("\n") : escapeHtml(String(part));
}
var external_node_crypto_ = __webpack_require__(7598);
;
const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--soft:#59636e;--line:#818b98;--faint:#f6f8fa;--added:#116329;--removed:#a40e26;--changed:#7d4e00;--link:#0757b5}
@media(prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--soft:#a5b0bb;--line:#78828d;--faint:#161b22;--added:#56d364;--removed:#ff9492;--changed:#e3b341;--link:#79c0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:100rem;padding:1rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.35rem;margin-top:3rem;border-bottom:1px solid var(--line)}h3{font-size:1.1rem}h4{font-size:1rem;margin-bottom:.25rem}
.verdict{border-left:.4rem solid var(--added);padding:.25rem 1rem;background:var(--faint)}.verdict.fail{border-color:var(--removed)}
.scroll{overflow:auto;max-width:100%}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}caption{text-align:left;color:var(--soft);padding:.25rem 0}@media(max-width:36rem){caption::after{content:" (scrolls sideways)"}}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}th{background:var(--faint)}td.number{text-align:right}
code,pre{font:.9em/1.45 ui-monospace,monospace}pre{background:var(--faint);border:1px solid var(--line);padding:.6rem;overflow:auto;white-space:pre-wrap}
figure{margin:1rem 0}figcaption{font-weight:600;margin-bottom:.4rem}
.canvases{display:flex;flex-wrap:wrap;gap:1rem}.canvases figure{max-width:100%;margin:0 0 1rem}
.frame{overflow:auto;max-height:85vh;border:1px solid var(--line);background:var(--faint)}
svg.canvas{display:block;font-family:system-ui,sans-serif}
.frame{position:relative}.opening{position:absolute;top:0;left:0;display:flex;align-items:flex-end;pointer-events:none}.opening svg{flex:none}.opening i{width:1px;height:1px;margin-left:calc(-1*clamp(1rem,(100vw - 15rem)/2,25rem));margin-bottom:min(10rem,25vh);scroll-initial-target:nearest}
.widget rect{fill:var(--paper);stroke:var(--line);stroke-width:2}.widget .name{font-size:20px;font-weight:600;fill:var(--ink)}.widget .type{font-size:17px;fill:var(--soft)}
.widget.added rect{stroke:var(--added);stroke-width:6}.widget.removed rect{stroke:var(--removed);stroke-width:5;stroke-dasharray:14 9}.widget.changed rect{stroke:var(--changed);stroke-width:6}.widget.moved rect{stroke:var(--link);stroke-width:4}
.widget.added .name{fill:var(--added)}.widget.removed .name{fill:var(--removed)}.widget.changed .name{fill:var(--changed)}
.edge path{fill:none;stroke:var(--line);stroke-width:2.5}.edge path.tip{fill:var(--line);stroke:none}.edge text{font-size:17px;paint-order:stroke;stroke:var(--faint);stroke-width:6px;stroke-linejoin:round;pointer-events:none}
.edge.added path{stroke:var(--added);stroke-width:5}.edge.added .tip{fill:var(--added)}.edge.added text{fill:var(--added)}
.edge.removed path{stroke:var(--removed);stroke-width:4;stroke-dasharray:12 9}.edge.removed .tip{fill:var(--removed)}.edge.removed text{fill:var(--removed)}
svg a:focus rect,svg a:hover rect{stroke:var(--link);stroke-width:8}
.mark{font-weight:600}.mark.added{color:var(--added)}.mark.removed{color:var(--removed)}.mark.changed{color:var(--changed)}.mark.moved{color:var(--link)}
.detail{border-left:.3rem solid var(--line);padding:0 0 .25rem 1rem;margin:1rem 0}.detail.added{border-color:var(--added)}.detail.removed{border-color:var(--removed)}.detail.changed{border-color:var(--changed)}.detail.moved{border-color:var(--link)}
.detail:target{background:var(--faint)}
.plus{color:var(--added)}.minus{color:var(--removed)}
.error{color:var(--removed);font-weight:600}.warning{color:var(--changed);font-weight:600}
footer{margin-top:3rem;color:var(--soft)}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--faint:#fff}body{max-width:none;padding:0}.frame{overflow:visible;max-height:none;border:0}svg.canvas{max-width:100%;height:auto;max-height:22cm}h2{break-before:page}h2:first-of-type{break-before:auto}.detail,tr{break-inside:avoid}.skip,nav{display:none}}
`;
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
;
function document_document(title, body) {
		return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Html.trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${Html.trusted(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.toString();
}
var report_drawing = __webpack_require__(3125);
;
const SIGNS = {
		added: "+",
		removed: "\u2212",
		changed: "\u270e",
		moved: "\u2194",
		unchanged: "",
};
;
const LINE = 20;
const LETTER = 10;
const SHIFTS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
function placedLabels(ways, widgets) {
		const taken = new Taken(widgets);
		return ways.flatMap((way) => {
				const { edge, label } = way;
				if (edge.mark === "unchanged")
						return [];
				const text = `${SIGNS[edge.mark]} ${(0,visible .e9)(edge.label, 24)}`;
				const [width, height] = [text.length * LETTER, LINE];
				const boxes = SHIFTS.map((shift) => ({ x: label.x, y: label.y - 15 + shift * LINE, width, height }));
				const box = boxes.find((place) => !taken.meets(place)) ?? boxes[0];
				if (box === undefined)
						return [];
				taken.add(box);
				return [{ way, text, box }];
		});
}
function edgeLabel({ way, text, box }) {
		return html `<g class="edge ${way.edge.mark}"><text x="${box.x}" y="${box.y + 15}">${text}</text></g>`;
}
class Taken {
		rows = new Map();
		constructor(boxes) {
				for (const box of boxes)
						this.add(box);
		}
		add(box) {
				for (const row of rowsOf(box)) {
						const known = this.rows.get(row);
						if (known === undefined)
								this.rows.set(row, [box]);
						else
								known.push(box);
				}
		}
		meets(box) {
				return rowsOf(box).some((row) => this.rows.get(row)?.some((other) => overlap(box, other)) ?? false);
		}
}
const ROW = 60;
function rowsOf({ y, height }) {
		const first = Math.floor(y / ROW);
		return Array.from({ length: Math.floor((y + height) / ROW) - first + 1 }, (_, index) => first + index);
}
function overlap(a, b) {
		return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
;
const WIDGET = { width: 280, height: 112 };
;
const BESIDE = 30;
function waysOf(edges, points) {
		const leaving = new Map();
		for (const edge of edges)
				leaving.set(edge.from, (leaving.get(edge.from) ?? 0) + 1);
		const used = new Map();
		return edges.flatMap((edge) => {
				const [from, to] = [points.get(edge.from), points.get(edge.to)];
				if (from === undefined || to === undefined)
						return [];
				const port = (used.get(edge.from) ?? 0) + 1;
				used.set(edge.from, port);
				const share = port / ((leaving.get(edge.from) ?? 1) + 1);
				return [{ edge, ...wayBetween(from, to, share) }];
		});
}
function edgeLine({ edge, path, tip }) {
		return html `<g class="edge ${edge.mark}"><title>${(0,visible .$Q)(edge.label, 120)}</title><path d="${path}"/><path class="tip" d="${tip}"/></g>`;
}
function wayBetween(from, to, share) {
		if (to.y >= from.y + WIDGET.height + BESIDE)
				return downward(from, to, share);
		if (to.x >= from.x + WIDGET.width)
				return sideward(from, to, share, 1);
		if (to.x + WIDGET.width <= from.x)
				return sideward(from, to, share, -1);
		return to.y > from.y ? downward(from, to, share) : upward(from, to, share);
}
function downward(from, to, share) {
		const start = { x: Math.round(from.x + WIDGET.width * share), y: from.y + WIDGET.height };
		const end = { x: to.x + WIDGET.width / 2, y: to.y - 10 };
		const bend = Math.max(60, Math.min(220, Math.abs(end.y - start.y) / 2));
		return {
				path: `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`,
				tip: `M${end.x - 8} ${end.y - 6}L${end.x} ${end.y + 8}L${end.x + 8} ${end.y - 6}Z`,
				label: { x: start.x + 6, y: start.y + 22 },
		};
}
function sideward(from, to, share, direction) {
		const [leaves, enters] = direction === 1 ? [WIDGET.width, 0] : [0, WIDGET.width];
		const start = { x: from.x + leaves, y: Math.round(from.y + WIDGET.height * share) };
		const end = { x: to.x + enters - 10 * direction, y: to.y + WIDGET.height / 2 };
		const bend = direction * Math.max(4, Math.min(220, Math.abs(end.x - start.x) / 2));
		return {
				path: `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`,
				tip: `M${end.x - 6 * direction} ${end.y - 8}L${end.x + 8 * direction} ${end.y}L${end.x - 6 * direction} ${end.y + 8}Z`,
				label: { x: Math.min(start.x, end.x) + 6, y: start.y - 8 },
		};
}
function upward(from, to, share) {
		const start = { x: from.x + WIDGET.width, y: Math.round(from.y + WIDGET.height * share) };
		const end = { x: to.x + WIDGET.width + 10, y: to.y + WIDGET.height / 2 };
		const around = Math.max(start.x, end.x) + 60;
		return {
				path: `M${start.x} ${start.y}C${around} ${start.y} ${around} ${end.y} ${end.x} ${end.y}`,
				tip: `M${end.x + 6} ${end.y - 8}L${end.x - 8} ${end.y}L${end.x + 6} ${end.y + 8}Z`,
				label: { x: start.x + 16, y: start.y - 8 },
		};
}
var dagre_esm = __webpack_require__(2440);
var json = __webpack_require__(8887);
;
const GAP = { x: 60, y: 110 };
const WIDE = 16;
function inRows(depths, edges) {
		const layers = [];
		for (const [name, depth] of depths) {
				const layer = layers[depth];
				if (layer === undefined)
						layers[depth] = [name];
				else
						layer.push(name);
		}
		const parents = parentsOf(depths, edges);
		const places = new Map();
		const points = new Map();
		let row = 0;
		for (const layer of layers) {
				const wanted = new Map(layer.map((name, place) => [name, middle(parents.get(name), places) ?? place]));
				const order = layer.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
				for (const [place, name] of order.entries()) {
						places.set(name, place);
						const x = (place % WIDE) * (WIDGET.width + GAP.x);
						const y = (row + Math.floor(place / WIDE)) * (WIDGET.height + GAP.y);
						points.set(name, { x, y });
				}
				row += Math.ceil(layer.length / WIDE);
		}
		return points;
}
function parentsOf(depths, edges) {
		const parents = new Map();
		for (const [from, to] of edges) {
				if (depths.get(to) !== (depths.get(from) ?? 0) + 1)
						continue;
				const known = parents.get(to);
				if (known === undefined)
						parents.set(to, [from]);
				else
						known.push(from);
		}
		return parents;
}
function middle(names, places) {
		if (names === undefined)
				return null;
		return names.reduce((sum, name) => sum + (places.get(name) ?? 0), 0) / names.length;
}
;
const FARTHEST = 100_000;
const CAREFUL = 300;
function layoutOf(definition, edges) {
		const names = new Set();
		const places = new Map();
		for (const state of (0,json .DW)(definition, "states")) {
				const name = (0,json .sk)(state, "name") ?? "";
				if (names.has(name))
						continue;
				names.add(name);
				const offset = (0,json .Dc)((0,json .Dc)(state, "properties"), "offset");
				const point = pointOf((0,json .Dc)(offset, "x"), (0,json .Dc)(offset, "y"));
				if (point !== null)
						places.set(name, point);
		}
		if (places.size === names.size && spread(places))
				return { places, studio: true };
		const depths = depthsOf([...names], edges);
		const laidOut = names.size > CAREFUL ? inRows(depths, edges) : layered(depths, edges);
		return { places: laidOut, studio: false };
}
function pointOf(x, y) {
		if (typeof x !== "number" || typeof y !== "number")
				return null;
		return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST ? { x, y } : null;
}
function spread(places) {
		const distinct = new Set([...places.values()].map(({ x, y }) => `${Math.round(x / 40)} ${Math.round(y / 40)}`));
		return distinct.size * 2 > places.size;
}
function layered(depths, edges) {
		const graph = new dagre_esm .TS();
		graph.setGraph({ rankdir: "TB", align: "UL", nodesep: 60, ranksep: 110, ranker: "tight-tree" });
		graph.setDefaultEdgeLabel(() => ({}));
		const ids = new Map([...depths.keys()].map((name, index) => [name, `w${index}`]));
		for (const id of ids.values())
				graph.setNode(id, { ...WIDGET });
		for (const [from, to] of edges) {
				const [source, target] = [ids.get(from), ids.get(to)];
				const next = depths.get(to) === (depths.get(from) ?? 0) + 1;
				if (source !== undefined && target !== undefined && next)
						graph.setEdge(source, target);
		}
		(0,dagre_esm .Zp)(graph);
		return new Map([...ids].map(([name, id]) => {
				const { x = 0, y = 0 } = graph.node(id);
				return [name, { x: x - WIDGET.width / 2, y: y - WIDGET.height / 2 }];
		}));
}
function depthsOf(names, edges) {
		const targets = new Map();
		for (const [from, to] of edges) {
				const known = targets.get(from);
				if (known === undefined)
						targets.set(from, [to]);
				else
						known.push(to);
		}
		const depths = new Map();
		for (const start of names) {
				if (depths.has(start))
						continue;
				depths.set(start, 0);
				const open = [start];
				for (const name of open) {
						for (const target of targets.get(name) ?? []) {
								if (depths.has(target))
										continue;
								depths.set(target, (depths.get(name) ?? 0) + 1);
								open.push(target);
						}
				}
		}
		return depths;
}
;
function withMoved(drawing, changes) {
		const layout = changes.find(({ kind }) => kind === "layout-changed")?.after;
		const moved = new Set(Array.isArray(layout) ? layout.flatMap((place) => (0,json .sk)(place, "widget") ?? []) : []);
		const widgets = drawing.widgets.map((widget) => widget.mark === "unchanged" && moved.has(widget.name) ? { ...widget, mark: "moved" } : widget);
		return { ...drawing, widgets };
}
function firstTouched(widgets, gone) {
		const changed = widgets.findIndex(({ mark }) => mark !== "unchanged" && mark !== "moved" && mark !== gone);
		return changed < 0 ? widgets.findIndex(({ mark }) => mark === "moved") : changed;
}
var words = __webpack_require__(6199);
;
const NAME = { lines: 3, width: 19, first: [48, 36, 26], step: [25, 25, 23] };
const INNER = WIDGET.width - 32;
function widgetNode(widget, name, { x, y }, anchor, side) {
		const sign = SIGNS[widget.mark];
		const type = (0,visible .$Q)((0,words .go)(widget.type), 60);
		const said = `${(0,visible .$Q)(name, 120)}, ${type}, ${widget.mark}`;
		const lines = nameLines(`${sign === "" ? "" : `${sign} `}${(0,visible .RK)(name)}`);
		const top = y + (NAME.first[lines.length - 1] ?? 0);
		const step = NAME.step[lines.length - 1] ?? 0;
		const names = lines.map((text, index) => html `<tspan x="${x + 16}" y="${top + index * step}"${squeezed(text)}>${text}</tspan>`);
		return html `<a href="#${anchor}" id="${anchor}-${side}"><g class="widget ${widget.mark}"><title>${said}</title><rect x="${x}" y="${y}" width="${WIDGET.width}" height="${WIDGET.height}" rx="10"/><text class="name">${names}</text><text class="type" x="${x + 16}" y="${y + 97}">${(0,visible .e9)(type, 28)}</text></g></a>`;
}
function nameLines(name) {
		const lines = [];
		let rest = (0,visible .e9)(name, NAME.lines * NAME.width);
		while (rest !== "") {
				const line = lineOf(rest, NAME.lines - lines.length);
				lines.push(line);
				rest = rest.slice(line.length).trim();
		}
		return lines;
}
function lineOf(text, lines) {
		if (text.length <= NAME.width || lines === 1)
				return text;
		const start = text.slice(0, NAME.width).replace(/[\ud800-\udbff]$/, "");
		const word = /^.{8,}[_\- ]/.exec(start)?.[0] ?? start;
		return text.length - word.length <= (lines - 1) * NAME.width - (lines > 2 ? 6 : 0) ? word : start;
}
function squeezed(text) {
		const wide = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
		return wide <= INNER ? NONE : html ` textLength="${INNER}" lengthAdjust="spacingAndGlyphs"`;
}
function widthOf(letter) {
		if (/[A-HK-Z]/.test(letter))
				return 14.5;
		return letter > "\u02ff" ? 18 : 11.5;
}
;
const GONE = { before: "added", after: "removed" };
const MARGIN = 60;
const SCALE = 0.7;
function canvasOf(drawing, side, definition, label, anchorOf) {
		const gone = GONE[side];
		const nameOf = (widget) => side === "before" ? (widget.formerName ?? widget.name) : widget.name;
		const shown = drawing.widgets.flatMap((widget, place) => (widget.mark === gone ? [] : [{ widget, place }]));
		const edges = drawing.edges.filter((edge) => edge.mark !== gone);
		const names = new Map(shown.map(({ widget, place }) => [place, nameOf(widget)]));
		const pairs = edges.map((edge) => [names.get(edge.from) ?? "", names.get(edge.to) ?? ""]);
		const { places, studio } = layoutOf(definition, pairs);
		const points = new Map();
		for (const [place, name] of names) {
				const point = places.get(name);
				if (point !== undefined)
						points.set(place, point);
		}
		if (points.size === 0)
				return null;
		const nodes = shown.flatMap(({ widget, place }) => {
				const point = points.get(place);
				return point === undefined ? [] : [widgetNode(widget, nameOf(widget), point, anchorOf(place), side)];
		});
		const boxes = [...points.values()].map((point) => ({ ...point, ...WIDGET }));
		const ways = waysOf(edges, points);
		const labels = placedLabels(ways, boxes);
		const { x, y, width, height } = boxAround([...boxes, ...labels.map(({ box }) => box)]);
		const svg = html `<svg class="canvas" role="group" aria-label="${label}" viewBox="${x} ${y} ${width} ${height}" width="${Math.round(width * SCALE)}" height="${Math.round(height * SCALE)}">
${ways.map(edgeLine)}
${nodes}
${labels.map(edgeLabel)}
</svg>${opening(shown, points, { x, y })}`;
		return { svg, studio };
}
function opening(shown, points, corner) {
		const touched = firstTouched(shown.map(({ widget }) => widget), null);
		const first = shown[Math.max(0, touched)];
		const point = first === undefined ? undefined : points.get(first.place);
		if (point === undefined)
				return NONE;
		const [x, y] = [point.x - corner.x, point.y - corner.y].map((distance) => Math.round(distance * SCALE));
		return html `<div class="opening" aria-hidden="true"><svg width="${x ?? 0}" height="${y ?? 0}"></svg><i></i></div>`;
}
function boxAround(boxes) {
		const [left, top] = [least(boxes.map(({ x }) => x)) - MARGIN, least(boxes.map(({ y }) => y)) - MARGIN];
		return {
				x: left,
				y: top,
				width: -least(boxes.map(({ x, width }) => -x - width)) + MARGIN - left,
				height: -least(boxes.map(({ y, height }) => -y - height)) + MARGIN - top,
		};
}
function least(numbers) {
		return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
var differences = __webpack_require__(7787);
;
const MARKS = {
		added: "added",
		removed: "removed",
		changed: "changed",
		moved: "moved on the canvas",
		unchanged: "unchanged",
};
function widgetDetails(drawing, changes, anchorOf) {
		const byWidget = new Map();
		for (const change of changes) {
				if (change.widget !== null)
						byWidget.set(change.widget, [...(byWidget.get(change.widget) ?? []), change]);
		}
		const ways = widget_details_waysOf(drawing);
		const detail = (widget, place) => detailOf(widget, byWidget.get(widget.name) ?? [], ways.get(place) ?? [], anchorOf(place));
		const touched = drawing.widgets.map((widget) => widget.mark !== "unchanged" || byWidget.has(widget.name));
		const some = (wanted) => drawing.widgets.flatMap((widget, place) => (touched[place] === wanted ? [detail(widget, place)] : []));
		const [changed, unchanged] = [some(true), some(false)];
		const rest = unchanged.length === 0
				? NONE
				: html `<details><summary>Widgets that did not change (${unchanged.length})</summary>${unchanged}</details>`;
		return html `<h3>Widget by widget</h3>${changed}${rest}`;
}
function widget_details_waysOf(drawing) {
		const ways = new Map();
		for (const { from, to, label, mark } of drawing.edges) {
				const target = (0,visible .$Q)(drawing.widgets[to]?.name ?? "", 120);
				const said = mark === "unchanged" ? NONE : html ` <span class="mark ${mark}">${SIGNS[mark]} ${MARKS[mark]}</span>`;
				const way = html `<li>${(0,visible .$Q)(label, 200)} \u2192 <code>${target}</code>${said}</li>`;
				ways.set(from, [...(ways.get(from) ?? []), way]);
		}
		return ways;
}
const SIDES = ["before", "after"];
function detailOf(widget, changes, ways, id) {
		const was = widget.formerName === null ? "" : `, was ${(0,visible .$Q)(widget.formerName, 120)}`;
		const sides = SIDES.filter((side) => widget.mark !== GONE[side]);
		const sentences = changes.map((change) => html `<li>${(0,visible .$Q)(change.text, 800)}</li>`);
		return html `<section class="detail ${widget.mark}" id="${id}">
<h4><span class="mark ${widget.mark}">${SIGNS[widget.mark]}</span> ${(0,visible .$Q)(widget.name, 120)} <small>(${(0,visible .$Q)((0,words .go)(widget.type), 60)}, ${MARKS[widget.mark]}${was})</small></h4>
<p>On the canvas: ${sides.map((side) => html `<a href="#${id}-${side}">${side}</a>`)}</p>
${sentences.length === 0 ? NONE : html `<ul>${sentences}</ul>`}
${widget_details_differences(changes)}
${ways.length === 0 ? html `<p>Leads nowhere.</p>` : html `<p>Where it leads:</p><ul>${ways}</ul>`}
</section>`;
}
const CLASSES = { "+": "plus", "-": "minus", " ": "same", "@@": "about" };
function widget_details_differences(changes) {
		const lines = changes
				.flatMap((change) => (0,differences .Pq)(change))
				.map(({ sign, text }) => html `<span class="${CLASSES[sign]}">${sign} ${escapePre(text)}</span>`);
		return lines.length === 0 ? NONE : html `<pre>${lines}</pre>`;
}
;
function flowSection(report, flow, number) {
		const { plan, before, after } = flow;
		const id = `flow-${number}`;
		return html `<section aria-labelledby="${id}">
<h2 id="${id}">${(0,visible .$Q)(plan.key, 120)}${plan.name === plan.key ? "" : ` (${(0,visible .$Q)(plan.name, 120)})`}: ${(0,wording ._L)(report, plan)}</h2>
${changeList(plan.changes)}
${driftNote(flow)}
${findingList(plan.findings, report.commit, "Findings")}
${pictured({ before, after, changes: plan.changes }, plan.key, id)}
</section>`;
}
function pictured({ before, after, changes }, name, id) {
		const drawing = withMoved((0,report_drawing .S)(before, after, changes), changes);
		const anchorOf = (place) => `${id}-widget-${place + 1}`;
		return html `${canvases(drawing, before, after, name, anchorOf)}
${drawing.widgets.length === 0 ? NONE : widgetDetails(drawing, changes, anchorOf)}`;
}
function changeList(changes) {
		if (changes.length === 0)
				return html `<p>No change.</p>`;
		const ofFlow = changes.filter((change) => change.widget === null);
		const sentences = changes.map((change) => html `<li>${(0,visible .$Q)(change.text, 800)}</li>`);
		return html `<h3>${(0,wording .hS)(changes.length, "change")}</h3><ul>${sentences}</ul>${widget_details_differences(ofFlow)}`;
}
function driftNote({ plan: { drift } }) {
		if (drift === null)
				return NONE;
		const author = drift.author === null ? "" : ` by ${(0,visible .$Q)(drift.author, 80)}`;
		const date = drift.date === null ? "" : ` on ${(0,visible .$Q)(drift.date, 40)}`;
		const sentences = drift.changes.map((change) => html `<li>${(0,visible .$Q)(change.text, 800)}</li>`);
		const list = sentences.length === 0 ? NONE : html `<ul>${sentences}</ul>`;
		return html `<h3>Drift</h3><p>Revision ${drift.revision} was published in Twilio${author}${date}, not by Flowgate.</p>${list}`;
}
function findingList(findings, commit, title) {
		if (findings.length === 0)
				return NONE;
		const items = newFirst(findings).map((finding) => {
				const at = finding.widget === null ? "" : ` at ${(0,visible .$Q)(finding.widget, 120)}`;
				const old = finding.origin === "existing" ? " (was there before this change)" : "";
				return html `<li><span class="${finding.severity}">${finding.severity}</span>${at}: ${(0,visible .$Q)(finding.message, 1_000)} ${placeOf(finding, commit)}${linked(html `<code>${finding.rule}</code>`, (0,links .lN)(commit, finding))}${old}</li>`;
		});
		return html `<h3>${title}</h3><ul>${items}</ul>`;
}
function newFirst(findings) {
		return findings.toSorted((a, b) => Number(b.origin === "new") - Number(a.origin === "new"));
}
function placeOf(finding, commit) {
		if (finding.file === null)
				return NONE;
		const text = `${(0,visible .$Q)(finding.file, 200)}${finding.line === null ? "" : `:${finding.line}`}`;
		return html `${linked(html `${text}`, (0,links .bM)(commit, finding))} `;
}
function canvases(drawing, before, after, key, anchorOf) {
		const figures = [
				["before", before],
				["after", after],
		].flatMap(([side, definition]) => definition === null ? [] : [figure(drawing, side, definition, key, anchorOf)]);
		return figures.length === 0
				? NONE
				: html `<h3>On the canvas</h3><p>${LEGEND}</p><div class="canvases">${figures}</div>`;
}
const LEGEND = html `<span class="mark added">+ added</span> \u00b7 <span class="mark changed">\u270e changed</span> \u00b7 <span class="mark removed">\u2212 removed, dashed</span> \u00b7 <span class="mark moved">\u2194 moved on the canvas</span>. Each widget leads to what is said about it below.`;
const CAPTIONS = { before: "Before", after: "After" };
function figure(drawing, side, definition, key, anchorOf) {
		const label = `${CAPTIONS[side]}: the canvas of ${(0,visible .$Q)(key, 120)}`;
		const canvas = canvasOf(drawing, side, definition, label, anchorOf);
		if (canvas === null)
				return html `<figure><figcaption>${CAPTIONS[side]}: no widgets</figcaption></figure>`;
		const note = canvas.studio
				? "as in Studio"
				: "laid out here, since its widgets have no usable places in Studio";
		const first = firstTouched(drawing.widgets, GONE[side]);
		const way = first < 0 ? NONE : html ` \u00b7 <a href="#${anchorOf(first)}-${side}">to the first change</a>`;
		return html `<figure><figcaption>${CAPTIONS[side]}, ${note}${way}</figcaption><div class="frame" tabindex="0" role="region" aria-label="${label}, to scroll">${canvas.svg}</div></figure>`;
}
function linked(label, url) {
		return url === null || !/^https?:\/\//.test(url)
				? label
				: html `<a href="${url}" rel="noreferrer">${label}</a>`;
}
;
function renderHtml(report) {
		const { plan, flows } = report;
		const title = `Flowgate: ${plan.environment}, ${plan.verdict}`;
		return document_document(title, html `<a class="skip" href="#flows">Skip to the flows</a>
<header>
<h1>Flowgate for ${plan.environment}</h1>
<p class="verdict ${plan.verdict}"><strong>${plan.verdict === "pass" ? "\u2705 Pass" : "\u274c Fail"}</strong>: ${(0,visible .$Q)((0,headline .P)(report), 600)}</p>
${report.notices.map((notice) => html `<p>${(0,visible .$Q)(notice, 600)}</p>`)}
</header>
<main>
${overview(report)}
${findingList(plan.findings, report.commit, "Findings that belong to no single flow")}
<div id="flows">
${flows.map((flow, index) => flowSection(report, flow, index + 1))}
</div>
</main>
${footer(report)}`);
}
function overview(report) {
		if (report.flows.length === 0)
				return html `<p>No flow was looked at.</p>`;
		const columns = (0,report_columns .P)(report.flows.map(({ plan }) => plan));
		const heads = ["Flow", "What happens", ...columns.values()].map((title) => html `<th scope="col">${title}</th>`);
		const rows = report.flows.map((flow, index) => overviewRow(report, flow, index + 1, [...columns.keys()]));
		return html `<div class="scroll" tabindex="0" role="region" aria-label="Overview, to scroll"><table>
<caption>Every flow of this run</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>`;
}
function overviewRow(report, { plan }, number, columns) {
		const cells = columns.map((column) => CELLS[column](plan));
		return html `<tr><th scope="row"><a href="#flow-${number}">${(0,visible .$Q)(plan.key, 80)}</a></th><td>${(0,wording ._L)(report, plan)}</td>${cells}</tr>`;
}
const CELLS = {
		changes: (plan) => html `<td class="number">${plan.changes.length}</td>`,
		findings: (plan) => html `<td>${(0,wording .oJ)(plan.findings) || "none"}</td>`,
		live: (plan) => html `<td>${(0,wording .QA)(plan)}</td>`,
		beside: ({ drift, draft }) => {
				const parts = [
						...(drift === null ? [] : [`drift in revision ${drift.revision}`]),
						...(draft === null ? [] : [`draft is revision ${draft.revision}`]),
				];
				return html `<td>${parts.join(", ") || "none"}</td>`;
		},
};
function footer({ commit, plan }) {
		const account = plan.account === null ? NONE : html ` in account <code>${plan.account}</code>`;
		if (commit === null)
				return html `<footer><p>Environment ${plan.environment}${account}.</p></footer>`;
		const url = (0,links .Bg)(commit, commit.sha);
		const sha = html `<code>${commit.sha.slice(0, 12)}</code>`;
		const read = /^https?:\/\//.test(url) ? html `<a href="${url}" rel="noreferrer">${sha}</a>` : sha;
		return html `<footer><p>Environment ${plan.environment}${account}, commit ${read}.</p></footer>`;
}
/***/ })
};
