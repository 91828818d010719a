import type { JsonObject } from "./json.ts";

/** Twilio refuses a request body over 1 MB (Studio limits). In bytes, after encoding. */
const BODY_BYTES = 1024 * 1024;

/** What is sent to Studio about one flow, as the parameters of a form. */
export type StudioForm = Readonly<Record<string, string>>;

/** The form that carries a definition: JSON without white space, whatever the file looks like. */
export function studioForm(
  definition: JsonObject,
  friendlyName: string,
  commitMessage: string,
  status: "draft" | "published" = "published",
): StudioForm {
  return {
    FriendlyName: friendlyName,
    Status: status,
    Definition: JSON.stringify(definition),
    CommitMessage: commitMessage,
  };
}

/** The form that Flow Validate is asked with, and by which a flow's size is known. */
export function validationForm(definition: JsonObject, friendlyName: string): StudioForm {
  return studioForm(definition, friendlyName, "Validated by Flowgate");
}

/** The body of a form as application/x-www-form-urlencoded: ASCII, so its length is its bytes. */
export function encodeForm(form: StudioForm): string {
  return Object.entries(form)
    .map(([key, text]) => `${key}=${encoded(text)}`)
    .join("&");
}

/** What a URI may hold and a form must escape (https://url.spec.whatwg.org/#application-x-www-form-urlencoded-percent-encode-set). */
const OF_A_FORM = /%20|[!'()~]/g;

/** As URLSearchParams has it, whose own loop takes 30 times as long in a process that has just begun. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(OF_A_FORM, (found) =>
    found === "%20" ? "+" : `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** True for a form that is surely small enough, told without encoding it: no unit of a text becomes more than nine bytes. */
function fits(form: StudioForm): boolean {
  const pairs = Object.entries(form);
  return pairs.reduce((sum, [key, text]) => sum + key.length + 2 + 9 * text.length, 0) <= BODY_BYTES;
}

/** What to say of a form that Twilio would refuse for its size (Studio limits), or null. */
export function refusedSize(form: StudioForm): string | null {
  const bytes = fits(form) ? 0 : encodeForm(form).length;
  if (bytes <= BODY_BYTES) return null;
  return `The request that publishes ${form.FriendlyName} would have ${bytes} bytes after encoding; Twilio takes at most ${BODY_BYTES}. Move a part of it into a subflow.`;
}
