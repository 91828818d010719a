import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import type { Sentence } from "./sentence.ts";
import { shortened } from "./shortened.ts";
import { targetsOf, widgetName } from "./transition-sentence.ts";
import { isSecret, KEPT_SECRET, type Names, valueWords } from "./wording.ts";
import { typeName, verbOf } from "./words.ts";

/** What a widget is and does, in some words: `a Say/Play widget that says "Hello" and goes to menu`. */
export function describedWidget(state: Json, names: Names): Sentence {
  if (!isObject(state)) return () => "something that is no widget";
  const type = stringMember(state, "type") ?? "";
  const does = doingOf(type, member(state, "properties"), names);
  const targets = targetsOf(listMember(state, "transitions"));
  const name = shortened(oneLine(typeName(type)), 48);
  const article = /^[aeiou]/i.test(name) ? "an" : "a";
  const what = type === "" ? `a ${name}` : `${article} ${name} widget`;
  return (extent) => {
    const names = listed(
      targets.map((target) => widgetName(target, extent)),
      extent.widgets,
    );
    const goes = targets.length === 0 ? [] : [`goes to ${names}`];
    const acts = [...(does === null ? [] : [does(extent)]), ...goes].join(" and ");
    return acts === "" ? what : `${what} that ${acts}`;
  };
}

/** `a`, `a and b`, `a, b and 3 more`: of several words at most `most`. */
export function listed(words: readonly string[], most = 2): string {
  const shown = words.slice(0, most);
  const left = words.length - shown.length;
  const last = left === 0 ? shown.pop() : `${left} more`;
  return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}

const TELLING = [
  "say",
  "play",
  "body",
  "url",
  "flow_sid",
  "input",
  "workflow",
  "workflow_sid",
  "queue_name",
  "to",
];

function doingOf(type: string, properties: Json | undefined, names: Names): Sentence | null {
  const variables = listMember(properties, "variables").flatMap((item) => stringMember(item, "key") ?? []);
  if (variables.length > 0) {
    return ({ value }) =>
      `sets ${listed(variables.map((key) => shortened(oneLine(key), Math.min(30, value))))}`;
  }
  for (const key of TELLING) {
    const value = member(properties, key);
    const verb = verbOf(type, key);
    if (typeof value !== "string" || value === "" || verb === null) continue;
    if (isSecret(key, value)) return () => `${verb} ${KEPT_SECRET}`;
    const words = valueWords(value, names);
    return (extent) => `${verb} ${words({ ...extent, value: Math.min(44, extent.value) })}`;
  }
  return null;
}
