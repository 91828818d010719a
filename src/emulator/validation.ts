import { isObject, type Json, type JsonObject, listMember, member, stringMember } from "../flow/json.ts";
import { pointerOf, type Segment } from "../flow/pointer.ts";
import { type JsonType, type Shape, WIDGET_RULES, type WidgetRule } from "./widget-rules.ts";

export interface Refusal {
  readonly message: string;
  readonly property_path: string;
}

/** What a definition may point at in its account. */
export interface Surroundings {
  /** True when the account has such a flow (Run Subflow looks it up). */
  readonly hasFlow: (sid: string, revision: string) => boolean;
}

/**
 * What Flow Validate finds wrong with a definition, in its words, with JSON pointers that hold a widget's
 * index. Empty: it is valid.
 */
export function validate(definition: Json, around: Surroundings): Refusal[] {
  const refusals: Refusal[] = [];
  const report = (message: string, ...path: Segment[]) => {
    refusals.push({ message, property_path: pointerOf(path) });
  };
  if (!isObject(definition)) {
    report(`${typeOf(definition)} found, object expected`);
    return refusals;
  }
  checkMember(definition, "description", ["string"], false, [], report);
  checkFlags(definition, report);
  const states = member(definition, "states");
  if (!Array.isArray(states)) {
    checkMember(definition, "states", ["array"], true, [], report);
    return refusals;
  }
  if (states.length === 0) report("there must be a minimum of 1 items in the array", "states");
  const names = namesOf(states, report);
  checkNext(member(definition, "initial_state"), names, true, ["initial_state"], report);
  for (const [index, state] of states.entries()) checkState(state, index, names, around, report);
  checkRestOnly(states, report);
  return refusals;
}

type Report = (message: string, ...path: Segment[]) => void;

function checkFlags(definition: JsonObject, report: Report): void {
  checkMember(definition, "flags", ["object"], false, [], report);
  const flags = member(definition, "flags");
  if (isObject(flags)) checkMember(flags, "allow_concurrent_calls", ["boolean"], true, ["flags"], report);
}

function namesOf(states: readonly Json[], report: Report): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, state] of states.entries()) {
    const name = stringMember(state, "name");
    if (name === undefined) continue;
    if (names.has(name)) report("must be a unique widget name", "states", index, "name");
    names.add(name);
  }
  return names;
}

function checkState(
  state: Json,
  index: number,
  names: ReadonlySet<string>,
  around: Surroundings,
  report: Report,
): void {
  const path = ["states", index];
  if (!isObject(state)) {
    report(`${typeOf(state)} found, object expected`, ...path);
    return;
  }
  checkMember(state, "name", ["string"], true, path, report);
  checkMember(state, "type", ["string"], true, path, report);
  checkMember(state, "transitions", ["array"], false, path, report);
  checkMember(state, "properties", ["object"], false, path, report);
  const type = stringMember(state, "type") ?? "";
  const rule = WIDGET_RULES.get(type);
  checkTransitions(state, rule, names, path, report);
  const properties = member(state, "properties") ?? {};
  if (!isObject(properties)) return;
  if (rule !== undefined) checkProperties(properties, rule, [...path, "properties"], report);
  if (type === "run-subflow") checkSubflow(properties, around, [...path, "properties"], report);
}

function checkTransitions(
  state: JsonObject,
  rule: WidgetRule | undefined,
  names: ReadonlySet<string>,
  path: Segment[],
  report: Report,
): void {
  for (const [place, transition] of listMember(state, "transitions").entries()) {
    const here = [...path, "transitions", place];
    if (!isObject(transition)) {
      report(`${typeOf(transition)} found, object expected`, ...here);
      continue;
    }
    checkMember(transition, "event", ["string"], true, here, report);
    const event = stringMember(transition, "event");
    if (event !== undefined && rule !== undefined && rule.events.length > 0 && !rule.events.includes(event))
      for (const allowed of rule.events) report(`must be a constant value ${allowed}`, ...here, "event");
    checkNext(member(transition, "next"), names, false, [...here, "next"], report);
  }
}

/** A name of a widget. An unconnected transition has none; real flows also hold null and "" there. */
function checkNext(
  name: Json | undefined,
  names: ReadonlySet<string>,
  required: boolean,
  path: Segment[],
  report: Report,
): void {
  if (name === undefined || name === null || name === "") {
    if (required) report(name === undefined ? MISSING : NO_WIDGET, ...path);
  } else if (typeof name !== "string") report(`${typeOf(name)} found, string expected`, ...path);
  else if (!names.has(name)) report(NO_WIDGET, ...path);
}

function checkProperties(properties: JsonObject, rule: WidgetRule, path: Segment[], report: Report): void {
  for (const key of rule.required) {
    if (!Object.hasOwn(properties, key)) report(MISSING, ...path, key);
    else if (properties[key] === null) report("must not be null", ...path, key);
  }
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || !Object.hasOwn(rule.properties, key)) continue;
    const shape = rule.properties[key];
    if (shape !== undefined) checkShape(value, shape, [...path, key], report);
  }
}

function checkShape(value: Json, shape: Shape, path: Segment[], report: Report): void {
  if ("words" in shape) {
    if (typeof value !== "string") report(`${typeOf(value)} found, string expected`, ...path);
    else if (!shape.words.includes(value) && !value.includes("{{") && !value.includes("{%"))
      report(`does not have a value in the enumeration [${shape.words.join(", ")}]`, ...path);
    return;
  }
  const type = typeOf(value);
  if (shape.some((allowed) => allowed === type || (allowed === "number" && type === "integer"))) return;
  report(`${type} found, ${shape.join(" or ")} expected`, ...path);
}

function checkSubflow(properties: JsonObject, around: Surroundings, path: Segment[], report: Report): void {
  const sid = stringMember(properties, "flow_sid");
  if (sid === undefined) return;
  if (!/^FW[0-9a-fA-F]{32}$/.test(sid)) report("must be a valid, non-liquid flow sid", ...path, "flow_sid");
  else if (!around.hasFlow(sid, stringMember(properties, "flow_revision") ?? "LatestPublished"))
    report(`flow ${sid} does not exist`, ...path, "flow_sid");
}

/** Conversation widgets must not be reached from a call or a message. */
function checkRestOnly(states: readonly Json[], report: Report): void {
  const byName = new Map(states.map((state) => [stringMember(state, "name") ?? "", state]));
  const open = states
    .filter((state) => member(state, "type") === "trigger")
    .flatMap((trigger) => listMember(trigger, "transitions"))
    .filter(
      (transition) =>
        !["incomingRequest", "incomingParent"].includes(stringMember(transition, "event") ?? ""),
    )
    .flatMap((transition) => stringMember(transition, "next") ?? []);
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const transition of listMember(byName.get(name), "transitions"))
      open.push(stringMember(transition, "next") ?? name);
  }
  for (const [index, state] of states.entries()) {
    const type = stringMember(state, "type") ?? "";
    if (WIDGET_RULES.get(type)?.restOnly === true && seen.has(stringMember(state, "name") ?? ""))
      report(`${type} can only be used in flows triggered by the REST API`, "states", index);
  }
}

function checkMember(
  object: JsonObject,
  key: string,
  types: readonly JsonType[],
  required: boolean,
  path: Segment[],
  report: Report,
): void {
  const value = member(object, key);
  if (value === undefined) {
    if (required) report(MISSING, ...path, key);
  } else if (value === null) {
    if (required) report("must not be null", ...path, key);
  } else checkShape(value, types, [...path, key], report);
}

const MISSING = "is missing but it is required";
const NO_WIDGET = "must match a widget name";

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
