import { isObject, type Json, listMember, member } from "../flow/json.ts";
import { replaceReferences } from "./follow.ts";
import type { State } from "./state.ts";

/**
 * What a widget is, whatever it and the others are called: its type, its properties, and its transitions but for
 * where they lead. A text that is equal for two widgets exactly when all of that is.
 */
export function contentOf(state: State): string {
  const parts = [textOf(member(state.json, "type")), textOf(member(state.json, "properties"))];
  for (const transition of listMember(state.json, "transitions")) {
    parts.push(isObject(transition) ? objectText(transition, "next") : textOf(transition));
  }
  return parts.join("|");
}

function textOf(value: Json | undefined): string {
  if (typeof value === "string") {
    const text = replaceReferences(value, () => "_");
    return `${text.length}"${text}`;
  }
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  return isObject(value) ? objectText(value, null) : String(value);
}

function objectText(value: JsonRecord, unnamed: string | null): string {
  let text = "{";
  for (const key of Object.keys(value).sort()) {
    text += `${key.length}"${key}:${key === unnamed ? "_" : textOf(value[key])},`;
  }
  return `${text}}`;
}

type JsonRecord = Readonly<Record<string, Json>>;
