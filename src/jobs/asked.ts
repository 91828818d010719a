import { refusedSize, validationForm } from "../flow/form.ts";
import type { DesiredFlow } from "../plan/flow-facts.ts";
import type { Studio, Validation } from "../twilio/studio.ts";

/** What became of asking about a flow: not asked at all, refused by us as too large, or Flow Validate's answer. */
export type Asked =
  | { readonly kind: "unasked" }
  | { readonly kind: "too-large"; readonly message: string }
  | { readonly kind: "asked"; readonly answer: Promise<Validation> };

/** Asks Flow Validate about a flow that has a definition. A failure comes up where the answer is awaited. */
export function askedAbout(studio: Studio, flow: DesiredFlow): Asked {
  if (flow.definition === null || flow.text === null) return { kind: "unasked" };
  const form = validationForm(flow.definition, flow.name);
  const message = refusedSize(form);
  if (message !== null) return { kind: "too-large", message };
  const answer = studio.validate(form);
  answer.catch(() => {});
  return { kind: "asked", answer };
}
