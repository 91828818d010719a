import { isObject, type Json, type JsonObject, listMember, member, stringMember } from "../flow/json.ts";

export type Status = "draft" | "published";

/** A message of Flow Validate; `propertyPath` is a JSON pointer with the widget's index (`#/states/3/…`). */
export interface ValidationError {
  readonly message: string;
  readonly propertyPath: string;
}

/** A flow, or one revision of it, as Studio answers it. `definition` is null in lists. */
export interface FlowRecord {
  readonly sid: string;
  readonly accountSid: string;
  readonly authorSid: string | null;
  readonly friendlyName: string;
  readonly status: Status;
  readonly revision: number;
  readonly definition: JsonObject | null;
  readonly commitMessage: string | null;
  readonly valid: boolean | null;
  readonly errors: readonly ValidationError[];
  /** When this revision was made (ISO 8601); null where Twilio does not say. */
  readonly date: string | null;
}

/** Reads a flow out of an answer; null when the answer is no flow. */
export function readFlow(json: Json | undefined): FlowRecord | null {
  const sid = stringMember(json, "sid");
  const accountSid = stringMember(json, "account_sid");
  const revision = member(json, "revision");
  const status = member(json, "status");
  if (sid === undefined || accountSid === undefined || typeof revision !== "number") return null;
  if (status !== "draft" && status !== "published") return null;
  const definition = member(json, "definition");
  const valid = member(json, "valid");
  return {
    sid,
    accountSid,
    revision,
    status,
    friendlyName: stringMember(json, "friendly_name") ?? "",
    definition: isObject(definition) ? definition : null,
    commitMessage: stringMember(json, "commit_message") ?? null,
    authorSid: stringMember(json, "author_sid") ?? null,
    valid: typeof valid === "boolean" ? valid : null,
    errors: readErrors(json),
    date: stringMember(json, "date_updated") ?? stringMember(json, "date_created") ?? null,
  };
}

/** The `errors` of an answer or of its `details`, in Twilio's words. */
export function readErrors(
  json: Json | undefined,
  list: "errors" | "warnings" = "errors",
): ValidationError[] {
  return listMember(json, list).flatMap((error) => {
    const message = stringMember(error, "message");
    return message === undefined
      ? []
      : [{ message, propertyPath: stringMember(error, "property_path") ?? "#" }];
  });
}
