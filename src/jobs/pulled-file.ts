import type { Finding } from "../check/finding.ts";
import type { Configuration } from "../config/configuration.ts";
import { render } from "../config/render.ts";
import type { Rendering } from "../config/rendering.ts";
import { unrender } from "../config/unrender.ts";
import { isSameDefinition } from "../flow/canonical.ts";
import { isDefinition } from "../flow/definition.ts";
import { formatted } from "../flow/format.ts";
import type { JsonObject } from "../flow/json.ts";
import { pointerOf } from "../flow/pointer.ts";
import { rewritten } from "../flow/rewrite.ts";
import { type JsonText, readJsonText } from "../flow/text.ts";
import type { LiveRevision } from "../plan/flow-facts.ts";
import type { Action } from "../plan/plan.ts";
import { placeFinding } from "./account.ts";
import type { RenderedFlow } from "./desire.ts";

/** What is to become of one flow file. */
export interface PulledFile {
  readonly action: Action;
  /** The file's new text, without a byte order mark; null where it stays as it is. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/** Decides about one flow file beside what is live: nothing is written that would not render to exactly that. */
export function pulledFile(
  { entry, text, rendered }: RenderedFlow,
  live: LiveRevision,
  configuration: Configuration,
  rendering: Rendering,
): PulledFile {
  const { file } = entry;
  if (text !== null && !isDefinition(text.value)) return blocked(unreadable(file, text));
  if (rendered !== null && isSameDefinition(rendered.definition, live.definition, { layout: true })) {
    return { action: "unchanged", text: null, findings: [] };
  }
  const held = isDefinition(text?.value) ? text.value : null;
  const { definition, refusals } = unrender(live.definition, held, configuration, rendering);
  if (refusals.length > 0) {
    const found = refusals.map(({ message, widget, pointer }) => ({
      ...placeFinding("no-way-back", file, message),
      ...(text === null ? {} : { pointer, ...text.placeOf(pointer) }),
      widget,
    }));
    return blocked(...found);
  }
  const json = formatted(JSON.stringify(definition));
  const written = text === null ? json : rewritten(text.text, JSON.parse(json) as JsonObject);
  if (!saysLive(written, live, rendering)) {
    return blocked(
      placeFinding(
        "no-way-back",
        file,
        `What is live cannot be written into ${file} so that it renders to the same again. Change that file by hand.`,
      ),
    );
  }
  const sameContent = rendered !== null && isSameDefinition(rendered.definition, live.definition);
  return {
    action: text === null ? "create" : sameContent ? "layout" : "publish",
    text: written,
    findings: [],
  };
}

/** The last look: the text as it would be read again, rendered, is what is live. */
function saysLive(text: string, live: LiveRevision, rendering: Rendering): boolean {
  const { value } = readJsonText(Buffer.from(text));
  if (!isDefinition(value)) return false;
  return isSameDefinition(render(value, rendering).definition, live.definition, { layout: true });
}

function unreadable(file: string, text: JsonText): Finding {
  const [fault] = text.value === undefined ? text.faults : [];
  const what = fault?.message ?? `It holds no flow: it has no list of "states".`;
  const message = `${file} cannot be read, so nothing was written over it. ${what} Mend it, or delete it: then it is made anew.`;
  const place = fault === undefined ? { line: 1, column: 1 } : text.placeAt(fault.offset);
  const rule = fault?.rule ?? "not-a-flow";
  return { ...placeFinding(rule, file, message), pointer: pointerOf([]), ...place };
}

function blocked(...findings: readonly Finding[]): PulledFile {
  return { action: "blocked", text: null, findings };
}
