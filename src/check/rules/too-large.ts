import { BODY_BYTES, encodeForm, fits, type StudioForm, validationForm } from "../../flow/form.ts";
import { ROOT } from "../../flow/pointer.ts";
import type { Fault, Rule } from "../rule.ts";

/** Of a file by its reader, of the request that publishes it here. */
export const tooLarge: Rule<"too-large"> = {
  id: "too-large",
  group: "syntax",
  severity: "error",
  needs: "text",
  summary: "The file is larger than Twilio takes, or its request would be.",
  *check({ flow, json }): Generator<Fault> {
    const message = refusedSize(validationForm(json, flow.name ?? flow.key));
    if (message !== null) yield { message, widget: null, pointer: ROOT };
  },
};

/** What to say of a form that Twilio would refuse for its size (Studio limits), or null. */
export function refusedSize(form: StudioForm): string | null {
  const bytes = fits(form) ? 0 : encodeForm(form).length;
  if (bytes <= BODY_BYTES) return null;
  return `The request that publishes ${form.FriendlyName} would have ${bytes} bytes after encoding; Twilio takes at most ${BODY_BYTES}. Move a part of it into a subflow.`;
}
