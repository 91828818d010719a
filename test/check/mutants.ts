import { propertiesOf, shapeOf } from "../../src/check/catalogue.ts";
import { checkFlow } from "../../src/check/check.ts";
import { print } from "../../src/check/origin.ts";
import { type Json, type JsonObject, member } from "../../src/flow/json.ts";
import { checkedFlow, findingsIn } from "./checking.ts";

type Path = readonly (string | number)[];

/** A flow with one fault planted, the rule that should find it, and where. */
export interface Mutant {
  readonly rule: string;
  readonly source: string;
  readonly line: number;
}

export interface Recall {
  readonly mutants: number;
  readonly found: number;
  /** `rule: what happened`, for each one that was not found. */
  readonly missed: readonly string[];
  readonly byRule: ReadonlyMap<string, readonly [found: number, mutants: number]>;
}

/** A flow that can be read and written like any object: mutants are wrong on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: a mutator puts anything anywhere
type Loose = any;

interface Draw {
  /** A copy of the flow, to be broken. */
  readonly flow: Loose;
  pick<T>(items: readonly T[]): T | undefined;
}

/** Breaks a copy of a flow and says where the fault is, or finds nothing to break. */
type Mutator = (draw: Draw) => Path | string | undefined;

/**
 * Breaks each flow in every way, `times` times a way and flow, and checks whether the rule finds it at its line.
 * Ways that a flow has nothing for are left out. The same seed breaks the same things.
 */
export function recallOn(sources: readonly string[], seed: number, times: number): Recall {
  const random = randomOf(seed);
  const byRule = new Map<string, [number, number]>();
  const missed: string[] = [];
  for (const source of sources) {
    const before = new Set(findingsIn(source).map(print));
    const tried = new Set<string>();
    for (const [rule, mutate] of MUTATORS) {
      for (let time = 0; time < times; time += 1) {
        const mutant = mutantOf(source, rule, mutate, random);
        if (mutant === undefined || tried.has(mutant.source)) continue;
        tried.add(mutant.source);
        const found = checkFlow(checkedFlow(mutant.source)).filter((finding) => finding.rule === rule);
        const right = found.some((finding) => finding.line === mutant.line && !before.has(print(finding)));
        const count = byRule.get(rule) ?? [0, 0];
        byRule.set(rule, [count[0] + (right ? 1 : 0), count[1] + 1]);
        const lines = found.map((finding) => finding.line).join(", ");
        if (!right) missed.push(`${rule}: planted at line ${mutant.line}, found at ${lines || "none"}`);
      }
    }
  }
  const all = [...byRule.values()];
  const found = all.reduce((sum, [right]) => sum + right, 0);
  return { mutants: all.reduce((sum, [, count]) => sum + count, 0), found, missed, byRule };
}

function mutantOf(source: string, rule: string, mutate: Mutator, random: () => number): Mutant | undefined {
  const flow = JSON.parse(source);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  const where = mutate({ flow, pick });
  if (where === undefined) return undefined;
  const broken = JSON.stringify(flow, null, 2);
  if (typeof where === "string") return textMutant(rule, broken, where, random);
  return { rule, source: broken, line: lineOf(flow, where) };
}

/** The line of a value, found without Flowgate's own reader: a mark is put there and looked for. */
function lineOf(flow: Loose, path: Path): number {
  const copy = structuredClone(flow);
  let at = copy;
  for (const segment of path.slice(0, -1)) at = at[segment];
  const last = path.at(-1);
  const mark = "@@HERE@@";
  if (last === undefined) return 1;
  if (Object.hasOwn(at, last)) at[last] = mark;
  else return lineOf(flow, path.slice(0, -1));
  return (
    JSON.stringify(copy, null, 2)
      .split("\n")
      .findIndex((line) => line.includes(mark)) + 1
  );
}

/** Faults of the text: `where` says which line is broken, by what stands in it. */
function textMutant(rule: string, source: string, where: string, random: () => number): Mutant | undefined {
  const lines = source.split("\n");
  const all = lines.flatMap((line, index) => (line.includes(where) ? [index] : []));
  const index = all[Math.floor(random() * all.length)];
  if (index === undefined) return undefined;
  const line = lines[index] ?? "";
  if (rule === "duplicate-key") lines.splice(index, 0, line.endsWith(",") ? line : `${line},`);
  else lines[index] = line.replace('"', "");
  return { rule, source: lines.join("\n"), line: index + (rule === "duplicate-key" ? 2 : 1) };
}

interface Spot {
  readonly state: Loose;
  readonly index: number;
}

function states({ flow }: Draw, of: (state: Loose) => boolean = () => true): Spot[] {
  return flow.states.flatMap((state: Loose, index: number) => (of(state) ? [{ state, index }] : []));
}

interface TransitionSpot extends Spot {
  readonly transition: Loose;
  readonly path: Path;
}

function transitions(draw: Draw, of: (transition: Loose, state: Loose) => boolean): TransitionSpot[] {
  return states(draw).flatMap(({ state, index }) =>
    (state.transitions ?? []).flatMap((transition: Loose, place: number) =>
      of(transition, state)
        ? [{ state, index, transition, path: ["states", index, "transitions", place] }]
        : [],
    ),
  );
}

interface StringSpot extends Spot {
  readonly value: string;
  readonly path: Path;
  set(value: string): void;
}

/** The strings in properties, at any depth. */
function strings(draw: Draw, of: (value: string, key: string, state: Loose) => boolean): StringSpot[] {
  const found: StringSpot[] = [];
  for (const { state, index } of states(draw)) {
    const walk = (holder: Loose, path: Path) => {
      for (const [key, value] of Object.entries(holder ?? {})) {
        const here = [...path, Array.isArray(holder) ? Number(key) : key];
        if (typeof value === "string" && of(value, key, state)) {
          const set = (text: string) => {
            holder[key] = text;
          };
          found.push({ state, index, value, path: here, set });
        } else if (typeof value === "object") walk(value, here);
      }
    };
    walk(state.properties, ["states", index, "properties"]);
  }
  return found;
}

/** Texts that are read aloud or sent: what is added to them changes nothing else. */
const isText = (_value: string, key: string) => key === "say" || key === "body";

/** Widgets that the trigger reaches, worked out apart from the code under test. */
function reached({ flow }: Draw, from: string = flow.initial_state): Set<string> {
  const byName = new Map<string, Loose>(flow.states.map((state: Loose) => [state.name, state]));
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name) || !byName.has(name)) continue;
    seen.add(name);
    for (const { next } of byName.get(name)?.transitions ?? []) if (next) open.push(next);
  }
  return seen;
}

function misspelt(name: string): string {
  return `${name.slice(0, 1)}zq${name.slice(1)}`;
}

function replaced(
  spot: StringSpot | undefined,
  pattern: RegExp,
  by: string | ((...parts: string[]) => string),
) {
  if (spot === undefined) return undefined;
  spot.set(spot.value.replace(pattern, by as string));
  return spot.path;
}

const HEX = "0123456789abcdef0123456789abcdef";

/** Each way to break a flow, and the rule that should find it. */
const MUTATORS: ReadonlyArray<readonly [rule: string, mutate: Mutator]> = [
  ["invalid-json", () => '"name":'],
  ["invalid-json", () => '"event":'],
  ["duplicate-key", () => '"type":'],
  ["duplicate-key", () => '"event":'],
  [
    "not-a-flow",
    ({ flow }) => {
      flow.states = {};
      return [];
    },
  ],
  [
    "initial-state",
    (draw) => {
      if (draw.pick([true, false])) draw.flow.initial_state = misspelt(draw.flow.initial_state);
      else
        draw.flow.initial_state =
          draw.pick(states(draw, (state) => state.type !== "trigger"))?.state.name ?? "zq";
      return ["initial_state"];
    },
  ],
  [
    "no-trigger",
    (draw) => {
      for (const { state } of states(draw, (one) => one.type === "trigger")) state.type = "set-variables";
      return ["states"];
    },
  ],
  [
    "widget-shape",
    (draw) => {
      const spot = draw.pick(states(draw, (state) => state.type !== "trigger"));
      if (spot === undefined) return undefined;
      delete spot.state.type;
      return ["states", spot.index];
    },
  ],
  [
    "widget-shape",
    (draw) => {
      const spot = draw.pick(transitions(draw, ({ next }) => next));
      if (spot === undefined) return undefined;
      spot.transition.next = 3;
      return [...spot.path, "next"];
    },
  ],
  [
    "duplicate-widget-name",
    (draw) => {
      const spot = draw.pick(states(draw).slice(1));
      if (spot === undefined) return undefined;
      spot.state.name = draw.pick(states(draw).slice(0, spot.index))?.state.name;
      return ["states", spot.index, "name"];
    },
  ],
  [
    "dangling-transition",
    (draw) => {
      const spot = draw.pick(transitions(draw, ({ next }) => next));
      if (spot === undefined) return undefined;
      spot.transition.next = misspelt(spot.transition.next);
      return [...spot.path, "next"];
    },
  ],
  [
    "invented-widget-type",
    (draw) => {
      const spot = draw.pick(states(draw).slice(1));
      if (spot === undefined) return undefined;
      spot.state.type = draw.pick(["http-request", "hangup", "text-to-speech", "listen", "function"]);
      return ["states", spot.index, "type"];
    },
  ],
  [
    "unknown-widget-type",
    (draw) => {
      const spot = draw.pick(states(draw, (state) => state.type !== "trigger"));
      if (spot === undefined) return undefined;
      spot.state.type = misspelt(spot.state.type);
      return ["states", spot.index, "type"];
    },
  ],
  [
    "unknown-event",
    (draw) => {
      const known = transitions(
        draw,
        ({ event }, state) => shapeOf(state.type)?.events?.includes(event) ?? false,
      );
      const spot = draw.pick(known);
      if (spot === undefined) return undefined;
      spot.transition.event = misspelt(spot.transition.event);
      return [...spot.path, "event"];
    },
  ],
  [
    "missing-property",
    (draw) => {
      const spot = draw.pick(
        states(
          draw,
          (state) => shapeOf(state.type)?.required?.some((key) => key in state.properties) ?? false,
        ),
      );
      const key = draw.pick(
        (shapeOf(spot?.state.type)?.required ?? []).filter((one) => one in (spot?.state.properties ?? {})),
      );
      if (spot === undefined || key === undefined) return undefined;
      delete spot.state.properties[key];
      return ["states", spot.index, "properties"];
    },
  ],
  ["property-type", (draw) => flipped(draw)],
  ["property-type", (draw) => flipped(draw)],
  [
    "property-value",
    (draw) => {
      const spot = draw.pick(
        strings(draw, (value, key, state) => {
          const shape = propertiesOf(state.type)?.get(key);
          return (shape?.values !== undefined || shape?.pattern !== undefined) && !value.includes("{{");
        }),
      );
      return replaced(spot, /^[\s\S]*$/, "zq-none");
    },
  ],
  [
    "unknown-property",
    (draw) => {
      const spot = draw.pick(states(draw, (state) => Object.keys(known(state)).length > 0));
      const key = draw.pick(Object.keys(known(spot?.state)));
      if (spot === undefined || key === undefined) return undefined;
      const { properties } = spot.state;
      properties[misspelt(key)] = properties[key];
      return ["states", spot.index, "properties", misspelt(key)];
    },
  ],
  [
    "unknown-operator",
    (draw) => {
      const spot = draw.pick(transitions(draw, ({ conditions }) => conditions?.length > 0));
      if (spot === undefined) return undefined;
      spot.transition.conditions[0].type = misspelt(spot.transition.conditions[0].type);
      return [...spot.path, "conditions", 0, "type"];
    },
  ],
  [
    "broken-regex",
    (draw) => {
      const spot = draw.pick(transitions(draw, ({ conditions }) => conditions?.length > 0));
      if (spot === undefined) return undefined;
      spot.transition.conditions[0].type = "regex";
      spot.transition.conditions[0].value = draw.pick(["(yes|no", "[a-z", "*start", "a{3,1}", "x)+"]);
      return [...spot.path, "conditions", 0, "value"];
    },
  ],
  [
    "empty-list",
    (draw) => {
      const spot = draw.pick(states(draw, (state) => state.properties?.variables?.length > 0));
      if (spot === undefined) return undefined;
      spot.state.properties.variables = [];
      return ["states", spot.index, "properties", "variables"];
    },
  ],
  [
    "empty-list",
    (draw) => {
      const spot = draw.pick(transitions(draw, ({ event, next }) => event === "match" && next));
      if (spot === undefined) return undefined;
      spot.transition.conditions = [];
      return [...spot.path, "conditions"];
    },
  ],
  [
    "unreachable-widget",
    (draw) => {
      const can = reached(draw);
      const spot = draw.pick(states(draw, (state) => state.type !== "trigger" && can.has(state.name)));
      if (spot === undefined) return undefined;
      for (const { transition } of transitions(draw, ({ next }) => next === spot.state.name))
        delete transition.next;
      return ["states", spot.index, "name"];
    },
  ],
  [
    "endless-loop",
    (draw) => {
      const can = reached(draw);
      const spot = draw.pick(
        states(
          draw,
          ({ type, name, transitions: list }) =>
            can.has(name) &&
            list?.length > 0 &&
            !["trigger", "split-based-on"].includes(type) &&
            shapeOf(type)?.events !== undefined,
        ),
      );
      if (spot === undefined) return undefined;
      const { name, type } = spot.state;
      spot.state.transitions = (shapeOf(type)?.events ?? []).map((event) => ({ next: name, event }));
      return ["states", spot.index, "name"];
    },
  ],
  [
    "silent-loop",
    (draw) => {
      const can = reached(draw);
      const spot = draw.pick(
        transitions(
          draw,
          ({ event }, { name, type }) =>
            can.has(name) &&
            /^(?:say-play|send-message|set-variables|run-function|make-http-request)$/.test(type) &&
            !/^fail/.test(event),
        ),
      );
      if (spot === undefined) return undefined;
      spot.transition.next = spot.state.name;
      return ["states", spot.index, "name"];
    },
  ],
  [
    "unhandled-failure",
    (draw) => {
      const can = reached(draw);
      const spot = draw.pick(
        transitions(
          draw,
          ({ event, next }, { name, type }) =>
            next &&
            next !== name &&
            can.has(name) &&
            type !== "split-based-on" &&
            (shapeOf(type)?.failures?.includes(event) ?? false),
        ),
      );
      if (spot === undefined) return undefined;
      delete spot.transition.next;
      return [...spot.path, "event"];
    },
  ],
  [
    "split-without-no-match",
    (draw) => {
      const can = reached(draw);
      const spot = draw.pick(
        transitions(draw, ({ event, next }, { name }) => event === "noMatch" && next && can.has(name)),
      );
      if (spot === undefined) return undefined;
      delete spot.transition.next;
      return [...spot.path, "event"];
    },
  ],
  [
    "shadowed-match",
    (draw) => {
      const simple = transitions(
        draw,
        ({ event, conditions }, { type }) =>
          type === "split-based-on" &&
          event === "match" &&
          conditions?.length === 1 &&
          conditions[0].type === "equal_to" &&
          !/\{\{/.test(conditions[0].value),
      );
      const spot = draw.pick(simple);
      if (spot === undefined) return undefined;
      spot.state.transitions.push(structuredClone(spot.transition));
      return ["states", spot.index, "transitions", spot.state.transitions.length - 1];
    },
  ],
  ["liquid-syntax", (draw) => replaced(draw.pick(strings(draw, liquidText)), /(\{\{[^{}]*)\}\}/, "$1}")],
  [
    "liquid-syntax",
    (draw) => replaced(draw.pick(strings(draw, isText)), /$/, " {% if flow.variables.x %}yes"),
  ],
  ["liquid-syntax", (draw) => replaced(draw.pick(strings(draw, isText)), /$/, " {{ }}")],
  [
    "unknown-widget-reference",
    (draw) =>
      replaced(
        draw.pick(strings(draw, (value) => /\{\{ *widgets\.[\w-]+\./.test(value))),
        /(\{\{ *widgets\.)([\w-]+)/,
        (_, head = "", name = "") => head + misspelt(name),
      ),
  ],
  [
    "early-reference",
    (draw) => {
      const can = reached(draw);
      const spots = strings(draw, isText).filter(({ state }) => can.has(state.name));
      const spot = draw.pick(spots);
      if (spot === undefined) return undefined;
      const later = states(draw, ({ name, type }) => {
        const outputs = shapeOf(type)?.outputs;
        return (
          outputs !== undefined &&
          outputs.length > 0 &&
          /^[\w-]+$/.test(name) &&
          !after(draw, name).has(spot.state.name)
        );
      });
      const other = draw.pick(later)?.state;
      if (other === undefined) return undefined;
      const output = shapeOf(other.type)?.outputs?.[0]?.split(".")[0];
      spot.set(`${spot.value} {{widgets.${other.name}.${output}}}`);
      return spot.path;
    },
  ],
  [
    "unknown-output",
    (draw) => {
      const names = states(draw, ({ type }) => (shapeOf(type)?.outputs?.length ?? 0) > 0).map(
        ({ state }) => state.name,
      );
      const can = new Set(names);
      const spots = strings(draw, (value) => can.has(/\{\{ *widgets\.([\w-]+)\.\w/.exec(value)?.[1] ?? ""));
      const swap = (_: string, head = "", output = "") =>
        head + (/^[a-z]/.test(output) ? misspelt(output) : output.charAt(0).toLowerCase() + output.slice(1));
      return replaced(draw.pick(spots), /(\{\{ *widgets\.[\w-]+\.)(\w+)/, swap);
    },
  ],
  [
    "unset-variable",
    (draw) =>
      replaced(
        draw.pick(strings(draw, (value) => /\{\{ *flow\.variables\.\w/.test(value))),
        /(flow\.variables\.)(\w+)/,
        (_, head = "", name = "") => head + misspelt(name),
      ),
  ],
  [
    "unset-variable",
    (draw) => replaced(draw.pick(strings(draw, isText)), /$/, " {{flow.variables.zq_nobody}}"),
  ],
  [
    "unknown-filter",
    (draw) => replaced(draw.pick(strings(draw, liquidText)), /(\{\{[^{}]*)\}\}/, "$1 | zqcase}}"),
  ],
  [
    "unknown-filter",
    (draw) => replaced(draw.pick(strings(draw, liquidText)), /(\{\{[^{}]*)\}\}/, "$1 | zqcut: 3}}"),
  ],
  ["text-too-long", (draw) => replaced(draw.pick(strings(draw, isText)), /$/, "lorem ipsum ".repeat(1500))],
  [
    "wrong-channel",
    (draw) => {
      const calls = transitions(
        draw,
        ({ event, next }, { type }) => type === "trigger" && event !== "incomingMessage" && next,
      );
      const messages = transitions(
        draw,
        ({ event }, { type }) => type === "trigger" && event === "incomingMessage",
      )[0];
      if (calls.length === 0) return undefined;
      const starts = calls.map(({ transition }) => transition.next);
      for (const { transition } of calls) delete transition.next;
      if (messages === undefined) return undefined;
      messages.transition.next = starts[0];
      const can = reached(draw);
      const made = states(draw, ({ type }) => /^make-outgoing/.test(type));
      const open = new Set(made.flatMap(({ state }) => [...after(draw, state.name)]));
      const voice = states(
        draw,
        ({ name, type }) => shapeOf(type)?.channel === "call" && can.has(name) && !open.has(name),
      );
      const spot = draw.pick(voice);
      return spot === undefined ? undefined : ["states", spot.index, "type"];
    },
  ],
  [
    "reply-in-call",
    (draw) => {
      const can = reached(draw);
      const spot = draw.pick(
        states(draw, ({ type, name }) => type === "send-and-wait-for-reply" && can.has(name)),
      );
      const call = transitions(
        draw,
        ({ event }, { type }) => type === "trigger" && event === "incomingCall",
      )[0];
      if (spot === undefined || call === undefined || call.transition.next) return undefined;
      call.transition.next = spot.state.name;
      draw.flow.flags = { allow_concurrent_calls: true };
      return ["states", spot.index, "type"];
    },
  ],
  [
    "request-only",
    (draw) => {
      const call = draw.pick(
        transitions(
          draw,
          ({ event, next }, { type }) => type === "trigger" && /incoming(?:Call|Message)/.test(event) && next,
        ),
      );
      if (call === undefined) return undefined;
      const type = draw.pick(["start-conversation", "resume-conversation"]);
      const properties = { conversation_service_sid: `IS${HEX}`, participants: [{}] };
      draw.flow.states.push({
        name: "zq_talk",
        type,
        transitions: [{ event: "failed", next: call.transition.next }],
        properties,
      });
      call.transition.next = "zq_talk";
      return ["states", draw.flow.states.length - 1, "type"];
    },
  ],
  [
    "card-data",
    (draw) => {
      const spot = draw.pick(states(draw, ({ type }) => type === "gather-input-on-call"));
      if (spot === undefined) return undefined;
      spot.state.properties.say = draw.pick([
        "Please enter your credit card number.",
        "Now key in the CVV on the back.",
      ]);
      return ["states", spot.index, "properties", "say"];
    },
  ],
  ["sid-kind", (draw) => replaced(draw.pick(strings(draw, isSid)), /.$/, "")],
  ["sid-kind", (draw) => replaced(draw.pick(strings(draw, isSid)), /^../, "QQ")],
  [
    "flow-sid-literal",
    (draw) =>
      replaced(draw.pick(strings(draw, (_, key) => key === "flow_sid")), /^[\s\S]*$/, "{{flow.data.sub}}"),
  ],
  [
    "plain-http",
    (draw) =>
      replaced(
        draw.pick(
          strings(
            draw,
            (value, key, { type }) =>
              /^https:(?!.*twilio)/.test(value) && propertiesOf(type)?.get(key)?.holds === "url",
          ),
        ),
        /^https/,
        "http",
      ),
  ],
  [
    "phone-number",
    (draw) =>
      replaced(
        draw.pick(strings(draw, (_, key, { type }) => propertiesOf(type)?.get(key)?.holds === "phone")),
        /^[\s\S]*$/,
        draw.pick(["(555) 000-1111", "0044 20 7946 0000", "15550001111"]) ?? "",
      ),
  ],
  [
    "secret",
    (draw) =>
      withItem(
        draw,
        draw.pick(["api_key", "authToken", "client_secret"]) ?? "",
        "b7e1f0a93c5d4482a6f09e1d7c3b5a80",
      ),
  ],
  ["secret", (draw) => withItem(draw, "Authorization", "Bearer 9fK2mQ7xT4vB8nL1")],
  ["secret", (draw) => replaced(draw.pick(strings(draw, isText)), /$/, " Basic c2VydmljZTpodW50ZXIy")],
  [
    "secret",
    (draw) =>
      replaced(
        draw.pick(strings(draw, (value) => /https:\/\//.test(value))),
        /https:\/\//,
        "https://svc:hunter2@",
      ),
  ],
];

function flipped(draw: Draw): Path | undefined {
  const spots = states(draw).flatMap(({ state, index }) =>
    Object.entries(known(state)).flatMap(([key, value]) => {
      const types = propertiesOf(state.type)?.get(key)?.types ?? [];
      const open = typeof value === "string" && /\{\{/.test(value);
      return types.length === 1 && !open ? [{ state, index, key, value: value as Json, type: types[0] }] : [];
    }),
  );
  const spot = draw.pick(spots);
  if (spot === undefined) return undefined;
  const { value } = spot;
  if (spot.type === "string")
    spot.state.properties[spot.key] = value === "true" ? true : draw.pick([5, false]);
  else spot.state.properties[spot.key] = spot.type === "array" ? "none" : String(value);
  return ["states", spot.index, "properties", spot.key];
}

/** The properties of a state that its type is known to have. */
function known(state: Loose): Record<string, Json> {
  const shapes = propertiesOf(state?.type ?? "");
  const properties: JsonObject = state?.properties ?? {};
  return Object.fromEntries(
    Object.keys(properties)
      .filter((key) => shapes?.has(key))
      .map((key) => [key, member(properties, key) as Json]),
  );
}

/** A parameter or variable put into a widget that has a list of them. */
function withItem(draw: Draw, key: string, value: string): Path | undefined {
  const lists = states(draw).flatMap(({ state, index }) =>
    ["parameters", "variables"].flatMap((list) =>
      Array.isArray(state.properties?.[list]) &&
      /^(?:run-function|make-http-request|set-variables)$/.test(state.type)
        ? [{ items: state.properties[list], path: ["states", index, "properties", list] }]
        : [],
    ),
  );
  const spot = draw.pick(lists);
  if (spot === undefined) return undefined;
  spot.items.push({ key, value });
  return [...spot.path, spot.items.length - 1, "value"];
}

/** The widgets that can come after one. */
function after(draw: Draw, name: string): Set<string> {
  const nexts: string[] = states(draw, (state) => state.name === name).flatMap(({ state }) =>
    (state.transitions ?? []).flatMap(({ next }: Loose) => next ?? []),
  );
  return new Set(nexts.flatMap((next) => [...reached(draw, next)]));
}

const liquidText = (value: string) => /\{\{ *[a-z][\w.-]*\.[\w.-]+ *\}\}/.test(value);
const isSid = (value: string, key: string, { type }: Loose) =>
  propertiesOf(type)?.get(key)?.sids !== undefined && /^[A-Z]{2}[0-9a-f]{32}$/.test(value);

function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
