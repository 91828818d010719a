import { stringMember } from "../flow/json.ts";
import { type Pointer, pointerOf, segmentsOf } from "../flow/pointer.ts";
import { findingsOf } from "./check.ts";
import type { CheckedFlow } from "./checked-flow.ts";
import type { Finding } from "./finding.ts";
import { type UsedIgnores, withoutIgnored } from "./ignore.ts";
import { valueAt } from "./value-at.ts";
import { quoted } from "./wording.ts";

/** A value of the source account that no resource covers, as the rendering reports it. */
export interface UnmappedReference {
  readonly pointer: Pointer;
  readonly value: string;
  /** What it names: `WW`, `twil.io host`, … */
  readonly kind: string;
}

/** The findings of what a rendering left as it is in the source account (CONTRACT, "Rendering"). */
export function unmappedFindings(
  references: readonly UnmappedReference[],
  flow: CheckedFlow,
  used: UsedIgnores = new Set(),
): Finding[] {
  const findings = references.flatMap(({ pointer, value, kind }) => {
    const message = `${quoted(value)} (${kind}) is of the source account, and no resource says what it is called in this one. List it under \`resources\`.`;
    const written = valueAt(flow.text.value, pointer);
    const offset = typeof written === "string" ? written.indexOf(value) : -1;
    const widget = widgetOf(pointer, flow);
    const fault = { message, widget, pointer };
    return findingsOf(
      "unmapped-reference",
      offset < 0 ? fault : { ...fault, at: { offset, token: value } },
      flow,
    );
  });
  return withoutIgnored(findings, flow, used);
}

function widgetOf(pointer: Pointer, flow: CheckedFlow): string | null {
  const [states, index] = segmentsOf(pointer);
  if (states !== "states" || index === undefined) return null;
  return (
    stringMember(valueAt(flow.definition ?? flow.text.value, pointerOf(["states", index])), "name") ?? null
  );
}
