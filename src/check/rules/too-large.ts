import { refusedSize, validationForm } from "../../flow/form.ts";
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
