import type { Finding } from "../check/finding.ts";
import { fromFlowValidate, mergeFindings } from "../check/validate.ts";
import { BODY_BYTES, encodeForm, type StudioForm, studioForm } from "../flow/form.ts";
import { member } from "../flow/json.ts";
import { segmentsOf } from "../flow/pointer.ts";
import type { DesiredFlow } from "../plan/flow-facts.ts";
import type { ValidationError } from "../twilio/answer.ts";
import type { Studio } from "../twilio/studio.ts";

/**
 * What Flow Validate says of a flow, joined with what was found offline: one fault at one place is one finding.
 * Asked about flows with findings of our own too, unless there is no definition to ask about.
 */
export async function validated(studio: Studio, flow: DesiredFlow): Promise<DesiredFlow> {
  if (flow.definition === null || flow.text === null) return flow;
  const form = studioForm(flow.definition, flow.name, "Validated by Flowgate");
  const large = tooLarge(flow, form);
  if (large !== null) return { ...flow, findings: [...flow.findings, large] };
  const { valid, errors, warnings } = await studio.validate(form);
  const refused =
    errors.length > 0 || valid
      ? errors
      : [{ message: "Flow Validate calls the definition invalid.", propertyPath: "#" }];
  const subject = { file: flow.file, text: flow.text, definition: flow.definition };
  const said = [
    ...fromFlowValidate(
      refused.filter((error) => !waitsForSibling(flow, error)),
      "error",
      subject,
    ),
    ...fromFlowValidate(warnings, "warning", subject),
  ];
  return { ...flow, findings: mergeFindings(flow.findings, said) };
}

/** The SID of a flow that does not exist yet cannot be looked up: what Twilio says of its placeholder is no fault. */
function waitsForSibling(flow: DesiredFlow, error: ValidationError): boolean {
  if (flow.pending.length === 0) return false;
  let value = flow.definition ?? (undefined as unknown);
  for (const segment of segmentsOf(error.propertyPath)) {
    value = Array.isArray(value) ? value[Number(segment)] : member(value as never, segment);
  }
  return typeof value === "string" && flow.pending.some((key) => value === `\${flow:${key}}`);
}

function tooLarge(flow: DesiredFlow, form: StudioForm): Finding | null {
  const bytes = encodeForm(form).length;
  if (bytes <= BODY_BYTES) return null;
  const message = `The request that publishes ${flow.name} would have ${bytes} bytes after encoding; Twilio takes at most ${BODY_BYTES}. Move a part of it into a subflow.`;
  return {
    rule: "too-large",
    severity: "error",
    message,
    widget: null,
    pointer: null,
    file: flow.file,
    line: 1,
    column: 1,
    origin: "new",
  };
}
