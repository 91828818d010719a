import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { shortened } from "./shortened.ts";
import { targetsOf, widgetName } from "./transition-sentence.ts";
import { isSecret, KEPT_SECRET, type Names, valueWords } from "./wording.ts";
import { typeName, verbOf } from "./words.ts";

/** What a widget is and does, in some words: `a Say/Play widget that says "Hello" and goes to menu`. */
export function describedWidget(state: Json, names: Names): string {
  if (!isObject(state)) return "something that is no widget";
  const type = stringMember(state, "type") ?? "";
  const does = doingOf(type, member(state, "properties"), names);
  const targets = targetsOf(listMember(state, "transitions"));
  const goes = targets.length === 0 ? null : `goes to ${listed(targets.map(widgetName))}`;
  const acts = [does, goes].filter((words) => words !== null).join(" and ");
  const name = shortened(oneLine(typeName(type)), 48);
  const article = /^[aeiou]/i.test(name) ? "an" : "a";
  const what = type === "" ? `a ${name}` : `${article} ${name} widget`;
  return acts === "" ? what : `${what} that ${acts}`;
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(words: readonly string[]): string {
  const [first = "", second, ...rest] = words;
  if (second === undefined) return first;
  return rest.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${rest.length} more`;
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

function doingOf(type: string, properties: Json | undefined, names: Names): string | null {
  const variables = listMember(properties, "variables").flatMap((item) => stringMember(item, "key") ?? []);
  if (variables.length > 0) return `sets ${listed(variables.map((key) => shortened(oneLine(key), 30)))}`;
  for (const key of TELLING) {
    const value = member(properties, key);
    const verb = verbOf(type, key);
    if (typeof value !== "string" || value === "" || verb === null) continue;
    return `${verb} ${isSecret(key, value) ? KEPT_SECRET : valueWords(value, names, 44)}`;
  }
  return null;
}
