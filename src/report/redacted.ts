import type { Finding } from "../check/finding.ts";
import type { Change } from "../diff/change.ts";
import { isObject, type Json, type JsonObject, setMember } from "../flow/json.ts";
import { type Pointer, pointerOf, segmentsOf } from "../flow/pointer.ts";
import type { FlowPlan } from "../plan/plan.ts";
import type { FlowReport, Report } from "./report.ts";

type Redact = (text: string) => string;

/**
 * The report with `redact` applied to every text in it that comes from a flow, a file or Twilio. Before anything
 * is escaped or measured: what is escaped no longer reads as the secret that it is, and `${NAME}` may be longer
 * than what it stands for. What the report is held together by stays: environment, account, keys, verdict, links,
 * and the words of a definition's own format.
 */
export function redactedReport(report: Report, redact: Redact): Report {
  return reportRedactor(redact)(report);
}

/** The same for several reports of one run: what they share is redacted once. */
export function reportRedactor(redact: Redact): (report: Report) => Report {
  const known = new WeakMap<FlowReport, FlowReport>();
  const flowOnce = (flow: FlowReport) => {
    const redacted = known.get(flow) ?? redactedFlow(flow, redact);
    known.set(flow, redacted);
    return redacted;
  };
  return (report) => {
    const flows = report.flows.map(flowOnce);
    return {
      ...report,
      flows,
      notices: report.notices.map(redact),
      plan: {
        ...report.plan,
        flows: flows.map(({ plan }) => plan),
        findings: report.plan.findings.map((finding) => redactedFinding(finding, redact)),
      },
    };
  };
}

/** Definitions are large, and few of a run's flows are drawn: each is walked when it is asked for, and once. */
function redactedFlow(flow: FlowReport, redact: Redact): FlowReport {
  const before = onDemand(flow.before, redact);
  const after = onDemand(flow.after, redact);
  return {
    plan: redactedPlan(flow.plan, redact),
    get before() {
      return before();
    },
    get after() {
      return after();
    },
    consoleUrl: flow.consoleUrl,
  };
}

function onDemand(definition: JsonObject | null, redact: Redact): () => JsonObject | null {
  let redacted: JsonObject | null = null;
  return () => {
    if (definition !== null) redacted ??= redactedObject(definition, redact);
    return redacted;
  };
}

function redactedPlan(plan: FlowPlan, redact: Redact): FlowPlan {
  const changes = (list: readonly Change[]) => list.map((change) => redactedChange(change, redact));
  return {
    ...plan,
    name: redact(plan.name),
    changes: changes(plan.changes),
    findings: plan.findings.map((finding) => redactedFinding(finding, redact)),
    drift: plan.drift === null ? null : { ...plan.drift, changes: changes(plan.drift.changes) },
  };
}

function redactedChange(change: Change, redact: Redact): Change {
  const { before, after } = change;
  return {
    ...change,
    widget: orNull(change.widget, redact),
    property: orNull(change.property, redact),
    event: orNull(change.event, redact),
    text: redact(change.text),
    ...(before === undefined ? {} : { before: redactedJson(before, redact) }),
    ...(after === undefined ? {} : { after: redactedJson(after, redact) }),
  };
}

/** A finding with `redact` applied to what is said in it; where it is stays. */
export function redactedFinding(finding: Finding, redact: Redact): Finding {
  const { widget, pointer, message } = finding;
  return {
    ...finding,
    widget: orNull(widget, redact),
    pointer: pointer === null ? null : redactedPointer(pointer, redact),
    message: redact(message),
  };
}

/** Key by key, as a definition writes them; the format's own and places in lists lead to what is meant. */
function redactedPointer(pointer: Pointer, redact: Redact): Pointer {
  return pointerOf(
    segmentsOf(pointer).map((segment) =>
      FORMAT.has(segment) || PLACE.test(segment) ? segment : redact(segment),
    ),
  );
}

/** No list of a definition is longer than that; a key of digits alone that is as short is no secret. */
const PLACE = /^\d{1,7}$/;

function orNull(text: string | null, redact: Redact): string | null {
  return text === null ? null : redact(text);
}

/** The keys that make a definition one: renamed, nothing of it could be drawn. */
const FORMAT: ReadonlySet<string> = new Set([
  "states",
  "initial_state",
  "name",
  "type",
  "properties",
  "transitions",
  "event",
  "next",
  "conditions",
]);

/** The same value where there was nothing to redact in it: definitions are large, secrets in them rare. */
function redactedJson(value: Json, redact: Redact): Json {
  if (typeof value === "string") return redact(value);
  if (isObject(value)) return redactedObject(value, redact);
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => redactedJson(item, redact));
  return items.every((item, index) => item === value[index]) ? value : items;
}

function redactedObject(object: JsonObject, redact: Redact): JsonObject {
  const isWidget = Object.hasOwn(object, "transitions");
  const entries = Object.entries(object).map(([key, item]) => {
    if (isWidget && key === "type") return [key, item] as const;
    return [FORMAT.has(key) ? key : redact(key), redactedJson(item, redact)] as const;
  });
  if (entries.every(([key, item]) => Object.hasOwn(object, key) && object[key] === item)) return object;
  const out: JsonObject = {};
  for (const [key, item] of entries) setMember(out, key, item);
  return out;
}
