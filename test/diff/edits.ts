import type { ChangeKind } from "../../src/diff/change.ts";
import type { Json } from "../../src/flow/json.ts";
import { type Flow, flow, sentence, type Transition, type Widget, widget } from "./flows.ts";
import { Random } from "./random.ts";

/** What a comparison must find: nothing more and nothing less. */
export interface Intended {
  readonly kind: ChangeKind;
  readonly widget: string | null;
  /** The property, or the event of a transition. */
  readonly at: string | null;
}

export interface EditedFlow {
  readonly before: Flow;
  readonly after: Flow;
  readonly edits: readonly string[];
  readonly intended: readonly Intended[];
}

/** A flow before and after one to four edits that do not touch each other's widgets, the same for the same seed. */
export function editedFlow(seed: number, size?: number): EditedFlow {
  const random = new Random(seed);
  const before = flow(random, size);
  const bench = new Bench(random, structuredClone(before));
  const edits: string[] = [];
  for (let rest = 1 + random.below(4); rest > 0; rest -= 1) {
    const [name, edit] = random.of(EDITS);
    if (edit(bench)) edits.push(name);
  }
  const intended = bench.moved
    ? [...bench.intended, { kind: "layout-changed", widget: null, at: null } as const]
    : bench.intended;
  return { before, after: bench.flow, edits, intended };
}

/** The flow that is being edited, and what was done to it so far. */
class Bench {
  readonly random: Random;
  readonly flow: Flow;
  readonly intended: Intended[] = [];
  moved = false;
  private readonly touched = new Set<Widget>();
  private count = 0;

  constructor(random: Random, edited: Flow) {
    this.random = random;
    this.flow = edited;
  }

  intend(kind: ChangeKind, on: Widget, at: string | null = null): void {
    this.intended.push({ kind, widget: on.name, at });
  }

  /** A widget that no edit has touched yet and that fits, which is touched from now on. */
  take(fits: (state: Widget) => boolean): Widget | null {
    const open = this.flow.states.filter(
      (state) => state.type !== "trigger" && this.isOpen(state) && fits(state),
    );
    if (open.length === 0) return null;
    const state = this.random.of(open);
    this.touch(state);
    return state;
  }

  isOpen(state: Widget): boolean {
    return !this.touched.has(state);
  }

  touch(state: Widget): void {
    this.touched.add(state);
  }

  newName(): string {
    this.count += 1;
    return `new_${sentence(this.random, 1).toLowerCase().replace(/\W/g, "")}_${this.count}`;
  }

  names(): string[] {
    return this.flow.states.filter((state) => state.type !== "trigger").map((state) => state.name);
  }

  /** The transitions that lead to a widget, with where they start. */
  into(name: string): Array<{ from: Widget; transition: Transition }> {
    return this.flow.states.flatMap((from) =>
      from.transitions
        .filter((transition) => transition.next === name)
        .map((transition) => ({ from, transition })),
    );
  }
}

type Edit = (bench: Bench) => boolean;

const EDITS: ReadonlyArray<readonly [string, Edit]> = [
  ["add", add],
  ["insert", insert],
  ["remove", remove],
  ["rename", (bench) => rename(bench) !== null],
  ["rename and edit", renameAndEdit],
  ["swap names", swapNames],
  ["retype", retype],
  ["rewire", rewire],
  ["swap branches", swapBranches],
  ["move a target to another condition", changeCondition],
  ["reorder conditions", reorderConditions],
  ["reorder widgets and keys", reorder],
  ["move", move],
  ["edit text", editText],
  ["edit a parameter", editParameter],
  ["edit JSON in text", editJson],
  ["edit what a split tests", editInput],
  ["edit a setting", editSetting],
  ["write defaults", writeDefaults],
];

function add(bench: Bench): boolean {
  const { random, flow: edited } = bench;
  const added = widget(random, bench.newName(), bench.names(), bench.names());
  edited.states.splice(random.below(edited.states.length + 1), 0, added);
  bench.touch(added);
  bench.intend("widget-added", added);
  return true;
}

/** A new widget between two that were connected. */
function insert(bench: Bench): boolean {
  const from = bench.take((state) => state.transitions.some((transition) => transition.next !== undefined));
  const transition = from?.transitions.find((one) => one.next !== undefined);
  if (from === null || transition === undefined) return false;
  const added = widget(bench.random, bench.newName(), [String(transition.next)], bench.names(), "say-play");
  bench.flow.states.push(added);
  bench.touch(added);
  transition.next = added.name;
  bench.intend("widget-added", added);
  bench.intend("transition-changed", from, transition.event);
  return true;
}

function remove(bench: Bench): boolean {
  const gone = bench.take((state) =>
    bench.into(state.name).every(({ from }) => from !== state && bench.isOpen(from)),
  );
  if (gone === null) return false;
  bench.flow.states = bench.flow.states.filter((state) => state !== gone);
  bench.intend("widget-removed", gone);
  for (const { from, transition } of bench.into(gone.name)) {
    delete transition.next;
    bench.touch(from);
    const kept = transition.conditions !== undefined;
    bench.intend(kept ? "transition-changed" : "transition-removed", from, transition.event);
  }
  return true;
}

function rename(bench: Bench, fits: (state: Widget) => boolean = () => true): Widget | null {
  const state = bench.take(fits);
  if (state === null) return null;
  const name = bench.newName();
  follow(bench.flow, new Map([[state.name, name]]));
  bench.intend("widget-renamed", state);
  return state;
}

function renameAndEdit(bench: Bench): boolean {
  const state = rename(bench, (one) => textKey(one) !== null);
  if (state !== null) editTextOf(bench, state);
  return state !== null;
}

function swapNames(bench: Bench): boolean {
  const a = bench.take(() => true);
  const b =
    a === null ? null : bench.take((one) => JSON.stringify(one.properties) !== JSON.stringify(a.properties));
  if (a === null || b === null) return false;
  follow(
    bench.flow,
    new Map([
      [a.name, b.name],
      [b.name, a.name],
    ]),
  );
  bench.intend("widget-renamed", a);
  bench.intend("widget-renamed", b);
  return true;
}

/** Renames widgets as the Console does: with every transition and every Liquid that names them. */
function follow(edited: Flow, names: ReadonlyMap<string, string>): void {
  const text = (value: string) =>
    value.replace(/widgets\.(\w+)/g, (whole, name: string) =>
      names.has(name) ? `widgets.${names.get(name)}` : whole,
    );
  const inside = (value: Json): Json => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(inside);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item)]));
  };
  for (const state of edited.states) {
    state.properties = { ...(inside(state.properties) as object), offset: state.properties.offset };
    for (const transition of state.transitions) {
      if (transition.conditions !== undefined) transition.conditions = inside(transition.conditions);
      if (typeof transition.next === "string")
        transition.next = names.get(transition.next) ?? transition.next;
    }
    state.name = names.get(state.name) ?? state.name;
  }
  edited.initial_state = names.get(edited.initial_state) ?? edited.initial_state;
}

function retype(bench: Bench): boolean {
  const state = bench.take(() => true);
  if (state === null) return false;
  const types = ["say-play", "send-message", "run-function", "send-to-flex", "set-variables"];
  const type = bench.random.of(types.filter((one) => one !== state.type));
  const made = widget(bench.random, state.name, bench.names(), bench.names(), type);
  Object.assign(state, made, { properties: { ...made.properties, offset: state.properties.offset } });
  bench.intend("widget-retyped", state);
  return true;
}

function rewire(bench: Bench): boolean {
  const { random } = bench;
  const state = bench.take((one) => one.transitions.length > 0);
  if (state === null) return false;
  const transition = random.of(state.transitions);
  const others = bench.names().filter((name) => name !== transition.next);
  if (others.length === 0) return false;
  if (transition.next === undefined) {
    transition.next = random.of(others);
    bench.intend("transition-added", state, transition.event);
  } else if (transition.conditions === undefined && random.chance(30)) {
    delete transition.next;
    bench.intend("transition-removed", state, transition.event);
  } else {
    transition.next = random.of(others);
    bench.intend("transition-changed", state, transition.event);
  }
  return true;
}

/** Two branches of a split lead where the other one did. */
function swapBranches(bench: Bench): boolean {
  const state = bench.take((one) => new Set(connected(one).map((transition) => transition.next)).size > 1);
  if (state === null) return false;
  const [a, ...rest] = bench.random.shuffled(connected(state));
  const b = rest.find((transition) => transition.next !== a?.next);
  if (a === undefined || b === undefined) return false;
  [a.next, b.next] = [b.next ?? null, a.next ?? null];
  bench.intend("transition-changed", state, a.event);
  bench.intend("transition-changed", state, b.event);
  return true;
}

function connected(state: Widget): Transition[] {
  return state.transitions.filter((transition) => transition.next !== undefined);
}

function matches(state: Widget): Transition[] {
  return state.transitions.filter((transition) => transition.event === "match");
}

function changeCondition(bench: Bench): boolean {
  const state = bench.take((one) => matches(one).length > 0);
  if (state === null) return false;
  const transition = bench.random.of(matches(state));
  const [condition] = transition.conditions as Array<Record<string, Json>>;
  if (condition === undefined) return false;
  condition.value = sentence(bench.random, 1);
  if (bench.random.chance(50)) condition.friendly_name = `If value equal_to ${condition.value}`;
  bench.intend("transition-changed", state, "match");
  return true;
}

/** Two conditions are tried in the other order: each still leads where it did. */
function reorderConditions(bench: Bench): boolean {
  const state = bench.take((one) => new Set(matches(one).map((transition) => transition.next)).size > 1);
  if (state === null) return false;
  const places = state.transitions.flatMap((transition, place) =>
    transition.event === "match" ? [place] : [],
  );
  const [a, ...rest] = bench.random.shuffled(places);
  const b = rest.find((place) => state.transitions[place]?.next !== state.transitions[a ?? 0]?.next);
  const [first, second] = [state.transitions[a ?? -1], state.transitions[b ?? -1]];
  if (a === undefined || b === undefined || first === undefined || second === undefined) return false;
  state.transitions[a] = second;
  state.transitions[b] = first;
  bench.intend("transition-changed", state, "match");
  return true;
}

/** What is no change: the order of widgets, of keys, and of transitions with different events. */
function reorder(bench: Bench): boolean {
  const { random, flow: edited } = bench;
  const shuffledKeys = <T extends object>(value: T): T =>
    Object.fromEntries(random.shuffled(Object.entries(value))) as T;
  const [trigger, ...rest] = edited.states;
  edited.states = trigger === undefined ? [] : [trigger, ...random.shuffled(rest)];
  for (const state of edited.states) {
    const byEvent = Map.groupBy(state.transitions, (transition) => transition.event);
    state.transitions = random
      .shuffled([...byEvent.values()])
      .flat()
      .map(shuffledKeys);
    state.properties = shuffledKeys(state.properties);
    const entries = random.shuffled(Object.entries(state));
    for (const [key] of entries) delete state[key];
    Object.assign(state, Object.fromEntries(entries));
  }
  return true;
}

function move(bench: Bench): boolean {
  const { random } = bench;
  const state = random.of(bench.flow.states);
  if (!bench.isOpen(state)) return false;
  bench.touch(state);
  state.properties.offset = {
    x: state.properties.offset.x + 10 * (1 + random.below(50)),
    y: random.below(9000),
  };
  bench.moved = true;
  return true;
}

function textKey(state: Widget): string | null {
  return (
    ["say", "body"].find(
      (key) => typeof state.properties[key] === "string" && state.type !== "make-http-request",
    ) ?? null
  );
}

function editText(bench: Bench): boolean {
  const state = bench.take((one) => textKey(one) !== null);
  if (state !== null) editTextOf(bench, state);
  return state !== null;
}

function editTextOf(bench: Bench, state: Widget): void {
  const { random } = bench;
  const key = textKey(state) ?? "say";
  const words = String(state.properties[key]).split(" ");
  words.splice(random.below(words.length + 1), random.below(3), `${sentence(random, 1 + random.below(3))}x`);
  state.properties[key] = random.chance(20) ? sentence(random, 12) : words.join(" ");
  bench.intend("property-changed", state, key);
}

type Items = Array<{ key: string; value: string }>;

function editParameter(bench: Bench): boolean {
  const { random } = bench;
  const state = bench.take((one) => "parameters" in one.properties || "variables" in one.properties);
  if (state === null) return false;
  const list = "parameters" in state.properties ? "parameters" : "variables";
  const items = state.properties[list] as Items;
  const item = random.of(items);
  const how = random.below(3);
  if (how === 0) {
    item.value = `${item.value}${sentence(random, 1)}`;
    bench.intend("property-changed", state, `${list}.${item.key}.value`);
  } else if (how === 1) {
    items.splice(items.indexOf(item), 1);
    bench.intend("property-changed", state, `${list}.${item.key}`);
  } else {
    items.splice(random.below(items.length + 1), 0, { key: "extra", value: sentence(random, 2) });
    bench.intend("property-changed", state, `${list}.extra`);
  }
  return true;
}

/** A value inside of JSON that a string holds, which is then written with other white space now and then. */
function editJson(bench: Bench): boolean {
  const { random } = bench;
  const state = bench.take((one) => "attributes" in one.properties || one.type === "make-http-request");
  if (state === null) return false;
  const property = "attributes" in state.properties ? "attributes" : "body";
  const json = JSON.parse(String(state.properties[property])) as Record<string, Json>;
  const key = random.of(Object.keys(json));
  const how = random.below(3);
  const at = how === 2 ? "added" : key;
  if (how === 0) json[key] = sentence(random, 3);
  else if (how === 1) delete json[key];
  else json.added = random.of<Json>([true, 5, "x", { deep: [1, 2] }]);
  state.properties[property] = JSON.stringify(json, null, random.of([0, 2]));
  bench.intend("property-changed", state, `${property}.${at}`);
  return true;
}

/** A split's input, which the Console writes into each of its conditions. */
function editInput(bench: Bench): boolean {
  const state = bench.take((one) => one.type === "split-based-on");
  if (state === null) return false;
  state.properties.input = `{{flow.variables.${sentence(bench.random, 1).replace(/\W/g, "")}}}`;
  for (const transition of bench.random.chance(70) ? matches(state) : []) {
    for (const condition of transition.conditions as Array<Record<string, Json>>) {
      condition.arguments = [state.properties.input];
    }
  }
  bench.intend("property-changed", state, "input");
  return true;
}

function editSetting(bench: Bench): boolean {
  const { random } = bench;
  if (random.chance(30)) {
    bench.flow.flags.allow_concurrent_calls = !bench.flow.flags.allow_concurrent_calls;
    if (bench.flow.flags.allow_concurrent_calls)
      bench.intended.splice(
        bench.intended.findIndex((one) => one.kind === "flow-changed"),
        1,
      );
    else bench.intended.push({ kind: "flow-changed", widget: null, at: "flags.allow_concurrent_calls" });
    return true;
  }
  const state = bench.take((one) => "timeout" in one.properties);
  if (state === null) return false;
  const { timeout } = state.properties;
  state.properties.timeout = typeof timeout === "number" ? timeout + 1 : Number(timeout);
  bench.intend("property-changed", state, "timeout");
  return true;
}

/** What the Console adds when it saves an older flow. */
function writeDefaults(bench: Bench): boolean {
  for (const state of bench.flow.states) {
    if (state.type === "send-message") state.properties.message_type = "custom";
    if (state.type === "make-http-request") state.properties.add_twilio_auth = false;
    if (state.type === "set-variables") {
      for (const item of state.properties.variables as Array<Record<string, Json>>) item.type = "string";
    }
    if (state.type === "trigger") state.transitions.push({ event: "incomingParent" });
  }
  return true;
}
