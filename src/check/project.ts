import { stringMember } from "../flow/json.ts";
import { type Pointer, pointerOf } from "../flow/pointer.ts";
import type { CheckedFlow } from "./checked-flow.ts";
import type { Fault } from "./rule.ts";
import type { Subject } from "./subject.ts";
import { oneOf, quoted } from "./wording.ts";

export interface ProjectFault {
  readonly rule: "missing-subflow" | "subflow-cycle" | "too-many-widgets" | "shared-sid";
  readonly flow: CheckedFlow;
  readonly fault: Fault;
}

/** Studio's limit of widgets with all subflows (errors 81025 and 81026). */
const MOST_WIDGETS = 2000;

interface Call {
  readonly widget: string;
  readonly pointer: Pointer;
  readonly sid: string;
  readonly key: string | null;
}

/** What is wrong between the flows of one environment. */
export function projectFaults(subjects: readonly Subject[]): ProjectFault[] {
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

function callsOf({ definition, flow }: Subject): Call[] {
  return definition.widgets.flatMap((widget) => {
    const sid = stringMember(widget.properties, "flow_sid");
    if (widget.type !== "run-subflow" || sid === undefined || !/^FW[0-9a-fA-F]{32}$/.test(sid)) return [];
    const pointer = pointerOf(["states", widget.index, "properties", "flow_sid"]);
    return [{ widget: widget.name, pointer, sid, key: flow.keysBySid.get(sid) ?? null }];
  });
}

function sharedSids(subjects: readonly Subject[]): ProjectFault[] {
  const first = new Map<string, string>();
  return subjects.flatMap(({ flow }) => {
    if (flow.sid === null) return [];
    const other = first.get(flow.sid);
    first.set(flow.sid, other ?? flow.key);
    if (other === undefined) return [];
    const message = `The flows ${quoted(other)} and ${quoted(flow.key)} have one SID (${flow.sid}): each would overwrite the other. Give each the SID of its own flow.`;
    return [{ rule: "shared-sid", flow, fault: { message, widget: null, pointer: pointerOf([]) } }];
  });
}

function missingSubflows(flow: CheckedFlow, calls: readonly Call[]): ProjectFault[] {
  if (flow.keysBySid.size === 0) return [];
  return calls.flatMap(({ widget, pointer, sid, key }) => {
    if (key !== null) return [];
    const message = `${quoted(widget)} runs ${sid}, which is no flow of this environment's configuration. List it under \`flows\`, or correct the SID.`;
    return [{ rule: "missing-subflow", flow, fault: { message, widget, pointer } }];
  });
}

function cycles(
  flow: CheckedFlow,
  calls: readonly Call[],
  cyclic: ReadonlyMap<string, ReadonlySet<string>>,
): ProjectFault[] {
  const circle = cyclic.get(flow.key);
  if (circle === undefined) return [];
  return calls.flatMap(({ widget, pointer, key }) => {
    if (key === null || !circle.has(key)) return [];
    const message =
      key === flow.key
        ? `${quoted(widget)} runs this very flow: it would never end.`
        : `${quoted(widget)} runs ${quoted(key)}, which runs this flow again (${oneOf([...circle].sort())}): it would never end.`;
    return [{ rule: "subflow-cycle", flow, fault: { message, widget, pointer } }];
  });
}

/** The keys that run themselves in the end, each with the circle that it is in. */
function cyclicKeys(calls: ReadonlyMap<string, readonly Call[]>): Map<string, ReadonlySet<string>> {
  const after = new Map([...calls.keys()].map((key) => [key, descendants(key, calls)]));
  const found = new Map<string, ReadonlySet<string>>();
  for (const [key, reached] of after) {
    if (!reached.has(key)) continue;
    found.set(key, new Set([...reached].filter((other) => after.get(other)?.has(key))));
  }
  return found;
}

function descendants(key: string, calls: ReadonlyMap<string, readonly Call[]>): Set<string> {
  const seen = new Set<string>();
  const open = [key];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const call of calls.get(at) ?? []) {
      if (call.key === null || seen.has(call.key)) continue;
      seen.add(call.key);
      open.push(call.key);
    }
  }
  return seen;
}

function tooMany(
  subject: Subject,
  calls: ReadonlyMap<string, readonly Call[]>,
  byKey: ReadonlyMap<string, Subject>,
): ProjectFault[] {
  const own = subject.definition.widgets.length;
  const below = descendants(subject.flow.key, calls);
  below.delete(subject.flow.key);
  let all = own;
  for (const key of below) all += byKey.get(key)?.definition.widgets.length ?? 0;
  if (all <= MOST_WIDGETS) return [];
  const message =
    below.size === 0
      ? `The flow has ${own} widgets; Studio takes at most ${MOST_WIDGETS}.`
      : `The flow has ${all} widgets with its subflows; Studio takes at most ${MOST_WIDGETS}.`;
  return [
    {
      rule: "too-many-widgets",
      flow: subject.flow,
      fault: { message, widget: null, pointer: pointerOf(["states"]) },
    },
  ];
}
