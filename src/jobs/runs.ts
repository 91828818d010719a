import { readDefinition } from "../flow/definition.ts";
import type { JsonObject } from "../flow/json.ts";
import { stringMember } from "../flow/json.ts";

/** The keys of the flows that a rendered definition runs as subflows; `keys` gives a flow's key by its SID. */
export function runsOf(definition: JsonObject, keys: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const widget of readDefinition(definition).widgets) {
    if (widget.type !== "run-subflow") continue;
    const sid = stringMember(widget.properties, "flow_sid") ?? "";
    const key = /^\$\{flow:([^}]*)\}$/.exec(sid)?.[1] ?? keys.get(sid);
    if (key !== undefined) found.add(key);
  }
  return [...found];
}
