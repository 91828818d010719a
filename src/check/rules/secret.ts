import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { secretSpan } from "../../flow/secret.ts";
import type { Fault, Rule } from "../rule.ts";
import { pointerTo, type Subject } from "../subject.ts";
import { withArticle } from "../wording.ts";

export const secret: Rule<"secret"> = {
  id: "secret",
  group: "secrets",
  severity: "error",
  needs: "flow",
  summary: "A password, token or key stands in the flow for everybody to read.",
  *check(subject): Generator<Fault> {
    const description = stringMember(subject.json, "description");
    const told = description === undefined ? null : secretAt(subject, null, description);
    if (told !== null) yield { ...told, widget: null, pointer: pointerOf(["description"]) };
    for (const string of subject.strings) {
      const found = secretAt(subject, string.key, string.value);
      if (found !== null) yield { ...found, widget: string.widget.name, pointer: pointerTo(string) };
    }
  },
};

function secretAt(
  { flow }: Subject,
  key: string | null,
  value: string,
): Pick<Fault, "message" | "at"> | null {
  for (const credential of flow.credentials ?? []) {
    const offset = credential.length < SHORTEST ? -1 : value.indexOf(credential);
    if (offset >= 0) return fault("one of the credentials that this very run uses", credential, offset);
  }
  const span = secretSpan(key, value);
  if (span === null) return null;
  const kind = span.kind === "Basic credentials" ? span.kind : withArticle(span.kind);
  return fault(kind, value.slice(span.start, span.end), span.start);
}

/** A credential shorter than this would be found everywhere. */
const SHORTEST = 8;

function fault(kind: string, token: string, offset: number): Pick<Fault, "message" | "at"> {
  const message = `This looks like ${kind}. Whoever reads the repository can use it: replace it at its service, and let a Function hold the new one.`;
  return { message, at: { offset, token } };
}
