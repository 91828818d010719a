import type { Unmapped } from "../config/render.ts";
import { findingsOf } from "./check.ts";
import type { CheckedFlow } from "./checked-flow.ts";
import type { Finding } from "./finding.ts";
import { type UsedIgnores, withoutIgnored } from "./ignore.ts";
import { widgetAt } from "./value-at.ts";
import { quoted } from "./wording.ts";

/** The findings of what a rendering left as it is in the source account (CONTRACT, "Rendering"). */
export function unmappedFindings(
  references: readonly Unmapped[],
  flow: CheckedFlow,
  used: UsedIgnores = new Set(),
): Finding[] {
  const findings = references.flatMap(({ pointer, value, kind }) => {
    const message = `${quoted(value)} (${kind}) is of the source account, and no resource says what it is called in this one. List it under \`resources\`.`;
    const widget = widgetAt(flow.definition ?? flow.text.value, pointer);
    const at = { offset: 0, token: value };
    return findingsOf("unmapped-reference", { message, widget, pointer, at }, flow);
  });
  return withoutIgnored(findings, flow, used);
}
