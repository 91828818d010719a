import type { Finding } from "../check/finding.ts";
import { fromFlowValidate, mergeFindings } from "../check/validate.ts";
import { member } from "../flow/json.ts";
import { ROOT, segmentsOf } from "../flow/pointer.ts";
import type { DesiredFlow } from "../plan/flow-facts.ts";
import type { ValidationError } from "../twilio/answer.ts";
import type { Studio } from "../twilio/studio.ts";
import { type Asked, askedAbout } from "./asked.ts";
import { type Survey, sidsOf } from "./survey.ts";

/** What Flow Validate said of a flow. `waits`: it wants a flow that this one runs published first, and is to be asked again then. */
export interface Validated {
  readonly desired: DesiredFlow;
  readonly waits: boolean;
}

/**
 * What Flow Validate says of a flow, joined with what was found offline: one fault at one place is one finding.
 * Asked about flows with findings of our own too, unless there is no definition to ask about.
 */
export async function validated(studio: Studio, flow: DesiredFlow): Promise<DesiredFlow> {
  return (await validatedBefore(studio, flow, async () => false)).desired;
}

/**
 * The same before everything that the flow runs is published. `comesFirst` tells of a SID whether it is a flow that
 * gets its first published revision before this one: that it has none yet is no fault.
 */
export async function validatedBefore(
  studio: Studio,
  flow: DesiredFlow,
  comesFirst: (sid: string) => Promise<boolean>,
): Promise<Validated> {
  return await withAnswer(flow, askedAbout(studio, flow), comesFirst);
}

/** The flow with what Flow Validate said of it; its own findings may have been found since it was asked. */
export async function withAnswer(
  flow: DesiredFlow,
  asked: Asked,
  comesFirst: (sid: string) => Promise<boolean>,
): Promise<Validated> {
  const { definition, text, findings } = flow;
  if (asked.kind === "unasked" || definition === null || text === null)
    return { desired: flow, waits: false };
  if (asked.kind === "too-large") return { desired: withTooLarge(flow, asked.message), waits: false };
  const { valid, errors, warnings } = await asked.answer;
  const refused =
    errors.length > 0 || valid
      ? errors
      : [{ message: "Flow Validate calls the definition invalid.", propertyPath: "#" }];
  const early = await Promise.all(refused.map((error) => waitFor(flow, error, comesFirst)));
  const subject = { file: flow.file, text, definition };
  const said = [
    ...fromFlowValidate(
      refused.filter((_, index) => early[index] === null),
      "error",
      subject,
    ),
    ...fromFlowValidate(warnings, "warning", subject),
  ];
  return {
    desired: { ...flow, findings: mergeFindings(findings, said) },
    waits: early.includes("publishing"),
  };
}

/**
 * What would make an error go away by itself: the SID of a flow that does not exist yet cannot be looked up, and one
 * that was never published may not be taken. Null: nothing, it is a fault.
 */
async function waitFor(
  flow: DesiredFlow,
  error: ValidationError,
  comesFirst: (sid: string) => Promise<boolean>,
): Promise<"making" | "publishing" | null> {
  let value = flow.definition ?? (undefined as unknown);
  for (const segment of segmentsOf(error.propertyPath)) {
    value = Array.isArray(value) ? value[Number(segment)] : member(value as never, segment);
  }
  if (typeof value !== "string") return null;
  if (flow.pending.some((key) => value === `\${flow:${key}}`)) return "making";
  return (await comesFirst(value)) ? "publishing" : null;
}

/** True for the SID of a configured flow that has no published revision yet. */
export function neverPublished(seen: Survey): (sid: string) => Promise<boolean> {
  const keys = new Map([...sidsOf(seen.places)].map(([key, sid]) => [sid, key]));
  return async (sid) => {
    const key = keys.get(sid);
    if (key === undefined) return false;
    const state = await seen.stateOf(key);
    return state.kind === "there" && state.flow.live === null;
  };
}

/** One that was found offline too is the same finding, and no level or base makes it less: Twilio would refuse it. */
function withTooLarge(flow: DesiredFlow, message: string): DesiredFlow {
  const others = flow.findings.filter((finding) => finding.message !== message);
  const finding: Finding = {
    rule: "too-large",
    severity: "error",
    message,
    widget: null,
    pointer: ROOT,
    file: flow.file,
    line: 1,
    column: 1,
    origin: "new",
  };
  return { ...flow, findings: [finding, ...others] };
}
