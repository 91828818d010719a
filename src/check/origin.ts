import type { JsonObject } from "../flow/json.ts";
import { segmentsOf } from "../flow/pointer.ts";
import { secretsIn } from "../flow/secret.ts";
import type { Finding } from "./finding.ts";
import { renamedWidgets } from "./renamed.ts";
import { keyAt } from "./subject.ts";
import { valueAt } from "./value-at.ts";
import { quoted } from "./wording.ts";

/** The definitions that the findings are of: with them a renamed widget is known for certain. */
export interface Sides {
  readonly base: JsonObject;
  readonly head: JsonObject;
}

/**
 * Marks what the base has too as `existing`, as often as the base has it. A finding stays the same when its widget
 * moves in the list, and with `sides` when the widget is renamed, or renamed and edited as far as it is still the same
 * one. Another secret at the place of an earlier one is new.
 */
export function withOrigins(
  findings: readonly Finding[],
  base: readonly Finding[],
  sides: Sides | null = null,
): Finding[] {
  if (findings.length === 0) return [];
  const renamed =
    sides === null || base.length === 0 ? new Map<string, string>() : renamedWidgets(sides.base, sides.head);
  const before = base.map((finding) =>
    identity(withNewNames(finding, renamed), secretsOf(finding, sides?.base)),
  );
  const left = new Multiset(before);
  return findings.map((finding) => {
    const known = left.take(identity(finding, secretsOf(finding, sides?.head)));
    return { ...finding, origin: known ? "existing" : "new" };
  });
}

/** What a finding is about, where the message does not say it: the secrets themselves, which stay in here. */
function secretsOf({ rule, pointer }: Finding, definition: JsonObject | undefined): readonly string[] {
  if (rule !== "secret" || pointer === null || definition === undefined) return [];
  const value = valueAt(definition, pointer);
  if (typeof value !== "string") return [];
  const secrets = secretsIn(keyAt(definition, pointer), value);
  return secrets.length > 0 ? secrets : [value];
}

function identity(finding: Finding, value: readonly string[]): string {
  return JSON.stringify([print(finding), value]);
}

/** What makes a finding the one it is: no line, no column, no place in a list. */
export function print(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.widget, pathOf(finding), finding.message]);
}

/** The way to the value without the places in lists: `states/properties/parameters/value`. */
function pathOf({ pointer }: Finding): string {
  if (pointer === null) return "";
  return segmentsOf(pointer)
    .filter((segment) => !/^\d+$/.test(segment))
    .join("/");
}

function withNewNames(finding: Finding, renamed: ReadonlyMap<string, string>): Finding {
  let { message, widget } = finding;
  for (const [before, after] of renamed) message = message.replaceAll(quoted(before), quoted(after));
  if (widget !== null) widget = renamed.get(widget) ?? widget;
  return { ...finding, message, widget };
}

/** Values that can be taken out as often as they were put in. */
class Multiset {
  private readonly counts = new Map<string, number>();

  constructor(values: Iterable<string>) {
    for (const value of values) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  take(value: string): boolean {
    const count = this.counts.get(value) ?? 0;
    if (count > 0) this.counts.set(value, count - 1);
    return count > 0;
  }
}
