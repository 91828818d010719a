import { matchStates } from "../diff/matching.ts";
import { statesOf } from "../diff/state.ts";
import { type JsonObject, listMember, stringMember } from "../flow/json.ts";

/**
 * The old and new names of the widgets that the differences take for renamed, edited on the way or not. A name that
 * stands in both definitions is not renamed.
 */
export function renamedWidgets(base: JsonObject, head: JsonObject): Map<string, string> {
  const before = namesOf(base);
  const after = namesOf(head);
  const isGone = (name: string) => !after.has(name);
  const isNew = (name: string) => !before.has(name);
  if (![...before].some(isGone) || ![...after].some(isNew)) return new Map();
  const { renames } = matchStates(statesOf(base), statesOf(head));
  return new Map([...renames].filter(([name, to]) => isGone(name) && isNew(to)));
}

function namesOf(definition: JsonObject): Set<string> {
  return new Set(listMember(definition, "states").flatMap((state) => stringMember(state, "name") ?? []));
}
