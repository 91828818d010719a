import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, listMember, member, stringMember } from "../flow/json.ts";
import { oneLine } from "../flow/one-line.ts";
import { redactSecrets } from "../flow/secret.ts";
import type { Sentence } from "./sentence.ts";
import { sequence, shortened } from "./shortened.ts";
import { isSecret, quoted } from "./wording.ts";
import { operatorWords } from "./words.ts";

/** How much is shown of what a condition names, and of the conditions of one transition together. */
const CONDITIONS = { values: [30, 24, 18, 12], length: 80 } as const;

/** `on keypress 2`, `if {{…}} contains "yes"`: what a transition's conditions ask, or null without any. */
export function conditionWords(transition: Json): Sentence | null {
  const conditions = listMember(transition, "conditions").map(oneCondition);
  if (conditions.length === 0) return null;
  const all = (value: number) => conditions.map((condition) => condition(value));
  const fits = (value: number) => all(value).join(" and ").length <= CONDITIONS.length;
  return (extent) => {
    const value = CONDITIONS.values.find((most) => most <= extent.value && fits(most));
    return sequence(all(value ?? Math.min(18, extent.value)), " and ", CONDITIONS.length, "more conditions");
  };
}

function oneCondition(condition: Json): (length: number) => string {
  if (!isObject(condition)) return () => "if a condition holds that cannot be read";
  const subject = listMember(condition, "arguments")[0];
  const operator = stringMember(condition, "type") ?? "";
  const value = member(condition, "value");
  const argument = typeof subject === "string" ? redactSecrets(subject) : "";
  const text = typeof value === "string" ? value : value === undefined ? "" : canonicalText(value);
  const field = /\.(\w+)\s*\}\}\s*$/.exec(argument.slice(-200))?.[1] ?? "";
  const words = isSecret(field, text) ? "***" : redactSecrets(text);
  if (operator === "equal_to" && field === "Digits")
    return (length) => `on keypress ${shortened(oneLine(words), Math.min(20, length))}`;
  if (operator === "equal_to" && field === "SpeechResult")
    return (length) => `on speech ${quoted(words, length)}`;
  const blank = operator === "is_blank" || operator === "is_not_blank";
  const is = operatorWords(shortened(operator, 30));
  return (length) => {
    const name = field !== "" ? field : argument === "" ? "the value" : shortened(oneLine(argument), length);
    return `if ${name} ${is}${blank ? "" : ` ${quoted(words, length)}`}`;
  };
}

/** What the conditions of a transition compare with their values. */
export function testedBy(transition: Json): string {
  return listMember(transition, "conditions")
    .flatMap((condition) => listMember(condition, "arguments"))
    .map((subject) => (typeof subject === "string" ? subject : canonicalText(subject)))
    .join(", ");
}

/** What the conditions of a transition are called. */
export function friendlyNames(transition: Json): string {
  return listMember(transition, "conditions")
    .map((condition) => redactSecrets(stringMember(condition, "friendly_name") ?? ""))
    .join(", ");
}
