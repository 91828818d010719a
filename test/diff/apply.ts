import type { Change, Step } from "../../src/diff/change.ts";
import { followInFrame, followInput, followInState } from "../../src/diff/follow.ts";
import { jsonInText } from "../../src/diff/json-in-text.ts";
import { frameOf, statesOf } from "../../src/diff/state.ts";
import { canonicalText } from "../../src/flow/canonical-text.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  listMember,
  member,
  setMember,
  stringMember,
} from "../../src/flow/json.ts";

/**
 * Makes the changes in the old definition, from what each change says and nothing else: the proof that a
 * comparison loses nothing and invents nothing. Throws when a change does not fit the definition.
 */
export function applyChanges(before: JsonObject | null, changes: readonly Change[]): JsonObject {
  const [first] = changes;
  if (first?.kind === "flow-added") return object(first.after);
  const states = new Slots(object(before));
  const of = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind);

  for (const change of of("widget-removed")) {
    fits(canonicalText(states.take(change)) === canonicalText(change.before ?? null), change);
  }
  const renames = new Map(of("widget-renamed").map((change) => [text(change.before), text(change.after)]));
  states.rename(renames);
  for (const change of of("widget-retyped")) states.retype(change);
  const properties = Map.groupBy(of("property-changed"), (change) =>
    slotKey(change.widget, change.target?.nth),
  );
  for (const group of properties.values()) {
    const [one] = group;
    if (one !== undefined)
      states.edit(one, (state) => followingInput(edited(state, group.map(leafOf)), group));
  }
  const transitions = changes.filter((change) => change.kind.startsWith("transition-"));
  for (const group of Map.groupBy(transitions, (change) =>
    slotKey(change.widget, change.target?.nth),
  ).values()) {
    const [one] = group;
    if (one !== undefined) states.edit(one, (state) => rewired(state, group));
  }
  for (const change of of("widget-added")) states.add(change);
  for (const change of of("layout-changed")) states.move(change);
  const frame = edited(followInFrame(frameOf(object(before)), renames), of("flow-changed").map(leafOf));
  return { ...object(frame), states: states.inOrder() };
}

/** The states of a definition by name and by which of that name they are. */
class Slots {
  private slots: Map<string, { name: string; nth: number; json: Json }>;

  constructor(definition: JsonObject) {
    this.slots = new Map(
      statesOf(definition).map((state) => [
        slotKey(state.name, state.nth),
        { name: state.name, nth: state.nth, json: state.placed },
      ]),
    );
  }

  take(change: Change): Json {
    const key = slotKey(change.widget, change.target?.nth);
    const slot = this.slots.get(key);
    fits(slot !== undefined, change);
    this.slots.delete(key);
    return slot?.json ?? null;
  }

  rename(renames: ReadonlyMap<string, string>): void {
    const slots = [...this.slots.values()].map((slot) => {
      const json = followInState(slot.json, renames);
      const name = renames.get(slot.name);
      if (name === undefined || !isObject(json)) return { ...slot, json };
      return { name, nth: 0, json: { ...json, name } };
    });
    this.slots = new Map(slots.map((slot) => [slotKey(slot.name, slot.nth), slot]));
    if (this.slots.size !== slots.length) throw new Error("two widgets got one name");
  }

  edit(change: Change, how: (state: Json) => Json): void {
    const slot = this.slots.get(slotKey(change.widget, change.target?.nth));
    fits(slot !== undefined, change);
    if (slot !== undefined) slot.json = how(slot.json);
  }

  retype(change: Change): void {
    this.edit(change, (state) => {
      const offset = member(member(state, "properties"), "offset");
      const bare = withOffset(state, undefined);
      fits(canonicalText(bare) === canonicalText(change.before ?? null), change);
      return withOffset(change.after ?? null, offset);
    });
  }

  add(change: Change): void {
    const key = slotKey(change.widget, change.target?.nth);
    fits(!this.slots.has(key), change);
    this.slots.set(key, {
      name: change.widget ?? "",
      nth: change.target?.nth ?? 0,
      json: change.after ?? null,
    });
  }

  move(change: Change): void {
    for (const place of Array.isArray(change.after) ? change.after : []) {
      const slot = this.slots.get(slotKey(stringMember(place, "widget") ?? "", Number(member(place, "nth"))));
      fits(slot !== undefined, change);
      if (slot !== undefined) slot.json = withOffset(slot.json, member(place, "offset") ?? null);
    }
  }

  inOrder(): Json[] {
    return [...this.slots.values()].sort((a, b) => a.nth - b.nth).map((slot) => slot.json);
  }
}

function withOffset(state: Json, offset: Json | undefined): Json {
  if (!isObject(state)) return state;
  const properties: JsonObject = {};
  for (const [key, value] of Object.entries(object(member(state, "properties") ?? {}))) {
    if (key !== "offset") setMember(properties, key, value);
  }
  if (offset !== undefined) setMember(properties, "offset", offset);
  return { ...state, properties };
}

interface LeafEdit {
  readonly change: Change;
  readonly steps: readonly Step[];
}

function leafOf(change: Change): LeafEdit {
  return { change, steps: change.target?.steps ?? [] };
}

function edited(value: Json, edits: readonly LeafEdit[]): Json {
  const [one] = edits;
  if (one === undefined) return value;
  const step = one.steps[0];
  if (step === undefined) {
    fits(edits.length === 1 && canonicalText(value) === canonicalText(one.change.before ?? null), one.change);
    return one.change.after ?? null;
  }
  if (step.in === "text") return editedText(text(value), edits);
  if (step.in === "object") return editedObject(object(value), edits);
  if (step.in === "list") return editedList(list(value), edits);
  return editedItems(list(value), edits);
}

function editedText(value: string, edits: readonly LeafEdit[]): Json {
  const parsed = edited(json(value), edits.map(deeper));
  for (const { change } of edits) {
    fits(canonicalText(parsed) === canonicalText(json(change.target?.written ?? "")), change);
  }
  return edits[0]?.change.target?.written ?? null;
}

function editedObject(value: JsonObject, edits: readonly LeafEdit[]): Json {
  const out: JsonObject = {};
  for (const [key, item] of Object.entries(value)) setMember(out, key, item);
  for (const [key, group] of Map.groupBy(edits, keyOf)) {
    const next = editedMember(member(value, key), group);
    if (next === undefined) delete out[key];
    else setMember(out, key, next);
  }
  return out;
}

function editedMember(value: Json | undefined, edits: readonly LeafEdit[]): Json | undefined {
  const [one] = edits;
  if (one === undefined || one.steps.length > 1) return edited(value ?? null, edits.map(deeper));
  fits(canonicalText(value ?? null) === canonicalText(one.change.before ?? null), one.change);
  fits((value === undefined) === (one.change.before === undefined) && edits.length === 1, one.change);
  return one.change.after;
}

function editedList(value: readonly Json[], edits: readonly LeafEdit[]): Json {
  const groups = Map.groupBy(edits, (edit) => (edit.steps[0]?.in === "list" ? edit.steps[0].index : -1));
  return value.map((item, index) => edited(item, (groups.get(index) ?? []).map(deeper)));
}

function editedItems(value: readonly Json[], edits: readonly LeafEdit[]): Json {
  const items = new Map(value.map((item) => [text(member(item, "key")), object(item)]));
  const added: Array<{ to: number; item: Json }> = [];
  let order: string[] | null = null;
  for (const [key, group] of Map.groupBy(edits, keyOf)) {
    const [one] = group;
    if (one === undefined) continue;
    if (one.steps[0]?.in === "order") {
      order = list(one.change.after).map(text);
      continue;
    }
    const old = items.get(key);
    const rest: JsonObject = { ...old };
    delete rest.key;
    const next = editedMember(old === undefined ? undefined : rest, group);
    if (next === undefined) items.delete(key);
    else if (old === undefined) {
      added.push({ to: one.change.target?.to ?? -1, item: { key, ...object(next) } });
    } else items.set(key, { key, ...object(next) });
  }
  const kept: Json[] = (order ?? [...items.keys()]).map((key) => items.get(key) ?? null);
  for (const { to, item } of added.sort((a, b) => a.to - b.to)) kept.splice(to, 0, item);
  return kept;
}

function keyOf(edit: LeafEdit): string {
  const [step] = edit.steps;
  return step?.in === "object" || step?.in === "items" ? step.key : "";
}

function deeper(edit: LeafEdit): LeafEdit {
  return { ...edit, steps: edit.steps.slice(1) };
}

function rewired(state: Json, changes: readonly Change[]): Json {
  const byEvent = Map.groupBy(listMember(state, "transitions"), (item) => stringMember(item, "event") ?? "");
  for (const [event, group] of Map.groupBy(changes, (change) => change.event ?? "")) {
    byEvent.set(event, rewiredEvent(byEvent.get(event) ?? [], group));
  }
  return { ...object(state), transitions: [...byEvent.values()].flat() };
}

function rewiredEvent(transitions: readonly Json[], changes: readonly Change[]): Json[] {
  const places = new Map<number, Json>(transitions.map((transition, index) => [index, transition]));
  let order: readonly string[] | null = null;
  const added: Change[] = [];
  for (const change of changes) {
    const from = change.target?.from ?? -1;
    if (change.kind === "transition-added") added.push(change);
    else if (change.target?.steps[0]?.in === "order") {
      order = list(change.after).map(canonicalText);
    } else {
      fits(canonicalText(places.get(from) ?? null) === canonicalText(change.before ?? null), change);
      if (change.after === undefined) places.delete(from);
      else places.set(from, change.after);
    }
  }
  const kept = [...places.values()];
  const ranks = order;
  if (ranks !== null) {
    kept.sort((a, b) => ranks.indexOf(canonicalText(a)) - ranks.indexOf(canonicalText(b)));
  }
  for (const change of added) kept.splice(change.target?.to ?? -1, 0, change.after ?? null);
  return kept;
}

function followingInput(state: Json, changes: readonly Change[]): Json {
  const follows = changes.find((change) => change.target?.follows);
  if (follows === undefined) return state;
  const transitions = followInput(
    listMember(state, "transitions"),
    follows.before ?? null,
    follows.after ?? null,
  );
  return { ...object(state), transitions };
}

function json(value: string): Json {
  const parsed = jsonInText(value);
  if (parsed === undefined) throw new Error("JSON is expected");
  return parsed;
}

function slotKey(name: string | null, nth: number | undefined): string {
  return `${nth ?? 0} ${name ?? ""}`;
}

function fits(holds: boolean, change: Change): void {
  if (!holds) throw new Error(`does not fit: ${change.text}`);
}

function object(value: Json | null | undefined): JsonObject {
  if (!isObject(value)) throw new Error("an object is expected");
  return value;
}

function list(value: Json | undefined): Json[] {
  if (!Array.isArray(value)) throw new Error("a list is expected");
  return value;
}

function text(value: Json | undefined): string {
  if (typeof value !== "string") throw new Error("a text is expected");
  return value;
}
