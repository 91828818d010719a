import { stringMember } from "../../flow/json.ts";
import { pointerOf } from "../../flow/pointer.ts";
import { secretSpan } from "../../flow/secret.ts";
import { credentialsIn } from "../credential.ts";
import type { Fault, Rule } from "../rule.ts";
import { pointerTo } from "../subject.ts";
import { withArticle } from "../wording.ts";

export const secret: Rule<"secret"> = {
  id: "secret",
  group: "secrets",
  severity: "error",
  needs: "flow",
  summary: "A password, token or key stands in the flow for everybody to read.",
  *check(subject): Generator<Fault> {
    const credentials = (subject.flow.credentials ?? []).filter(({ length }) => length >= SHORTEST);
    const held = credentials.length === 0 ? [] : credentialsIn(subject.json, credentials);
    for (const { credential, offset, widget, pointer } of held) {
      const at = offset === null ? "key" : { offset, token: credential };
      yield { ...fault("one of the credentials that this very run uses", at), widget, pointer };
    }
    const told = new Set(held.flatMap(({ offset, pointer }) => (offset === null ? [] : [pointer])));
    const description = stringMember(subject.json, "description");
    if (description !== undefined && !told.has(DESCRIPTION)) {
      const found = secretAt(null, description);
      if (found !== null) yield { ...found, widget: null, pointer: DESCRIPTION };
    }
    for (const string of subject.strings) {
      const found = secretAt(string.key, string.value);
      if (found === null) continue;
      const pointer = pointerTo(string);
      if (!told.has(pointer)) yield { ...found, widget: string.widget.name, pointer };
    }
  },
};

const DESCRIPTION = pointerOf(["description"]);

/** A credential shorter than this would be found everywhere. */
const SHORTEST = 8;

function secretAt(key: string | null, value: string): Pick<Fault, "message" | "at"> | null {
  const span = secretSpan(key, value);
  if (span === null) return null;
  const kind = span.kind === "Basic credentials" ? span.kind : withArticle(span.kind);
  return fault(kind, { offset: span.start, token: value.slice(span.start, span.end) });
}

function fault(kind: string, at: NonNullable<Fault["at"]>): Pick<Fault, "message" | "at"> {
  const message = `This looks like ${kind}. Whoever reads the repository can use it: replace it at its service, and let a Function hold the new one.`;
  return { message, at };
}
