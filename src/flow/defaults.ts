import { type Json, type JsonObject, member } from "./json.ts";

/**
 * What the Console adds to a flow that nobody chose. An absent key and its default are the same flow.
 * The lists are numbered and kept: a digest in an old commit message was made under the list of its day,
 * and an upgrade must not make a published flow look edited.
 */
export interface DefaultList {
  readonly version: number;
  /** Members of a widget's `properties` that say nothing, by key. */
  readonly properties: ReadonlyMap<string, Json>;
  /** Members of the items of a list in `properties` that say nothing: by the list, of which widget types, which. */
  readonly items: ReadonlyArray<{
    readonly list: string;
    readonly type: string | null;
    readonly drops: (key: string, value: Json) => boolean;
  }>;
  /** Drops null members of `properties`. */
  readonly nulls: boolean;
  /** Drops transitions with neither `next` nor `conditions`. */
  readonly openTransitions: boolean;
}

const VERSION_1: DefaultList = {
  version: 1,
  properties: new Map<string, Json>([
    ["message_type", "custom"],
    ["add_twilio_auth", false],
  ]),
  items: [
    {
      list: "variables",
      type: null,
      drops: (key, value) => key === "index" || (key === "type" && value === "string"),
    },
    { list: "parameters", type: "run-subflow", drops: (key, value) => key === "type" && value === "string" },
  ],
  nulls: true,
  openTransitions: true,
};

export const DEFAULT_LISTS: readonly [DefaultList, ...DefaultList[]] = [VERSION_1];
export const CURRENT_DEFAULTS: DefaultList = DEFAULT_LISTS[0];

/** True when `properties[key] = value` of a widget says nothing. */
export function isDefaultProperty(list: DefaultList, key: string, value: Json): boolean {
  if (value === null) return list.nulls;
  return list.properties.has(key) && list.properties.get(key) === value;
}

/** The rule that drops members of the items of `properties[key]`, or undefined. */
export function itemRule(
  list: DefaultList,
  widget: JsonObject,
  key: string,
): DefaultList["items"][number] | undefined {
  return list.items.find(
    (rule) => rule.list === key && (rule.type === null || rule.type === member(widget, "type")),
  );
}
