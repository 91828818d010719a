import { type JsonObject, listMember, stringMember } from "../flow/json.ts";
import { segmentsOf } from "../flow/pointer.ts";
import type { Finding } from "./finding.ts";
import { renamedWidgets } from "./renamed.ts";
import { quoted } from "./wording.ts";

/** The definitions that the findings are of: with them a renamed widget is known for certain. */
export interface Sides {
  readonly base: JsonObject;
  readonly head: JsonObject;
}

/**
 * Marks what the base has too as `existing`, as often as the base has it. A finding stays the same when its widget
 * moves in the list, and when the widget is renamed: with `sides` known by what the widget holds, and where it was
 * edited besides, by a widget that is gone and one that has come; without them by a finding of the same rule at the
 * same property that says the same of any other widget.
 */
export function withOrigins(
  findings: readonly Finding[],
  base: readonly Finding[],
  sides: Sides | null = null,
): Finding[] {
  const renamed = sides === null ? new Map<string, string>() : renamedWidgets(sides.base, sides.head);
  const before = base.map((finding) => withNewNames(finding, renamed));
  const left = new Multiset(before.map(print));
  const known = new Set(findings.filter((finding) => left.take(print(finding))));
  const taken = new Multiset([...known].map(print));
  const canBeRenamed = renaming(sides);
  const others = before.filter((finding) => !taken.take(print(finding)) && canBeRenamed.from(finding.widget));
  const nameless = new Multiset(others.map(namelessPrint));
  for (const finding of findings) {
    if (known.has(finding) || !canBeRenamed.to(finding.widget)) continue;
    if (nameless.take(namelessPrint(finding))) known.add(finding);
  }
  return findings.map((finding) => ({ ...finding, origin: known.has(finding) ? "existing" : "new" }));
}

/** Which widgets may be one under two names: with `sides` only one that is gone and one that has come. */
function renaming(sides: Sides | null): Record<"from" | "to", (widget: string | null) => boolean> {
  if (sides === null) return { from: (widget) => widget !== null, to: (widget) => widget !== null };
  const base = widgetNames(sides.base);
  const head = widgetNames(sides.head);
  return {
    from: (widget) => widget !== null && !head.has(widget),
    to: (widget) => widget !== null && !base.has(widget),
  };
}

function widgetNames(definition: JsonObject): Set<string> {
  return new Set(listMember(definition, "states").map((state) => stringMember(state, "name") ?? ""));
}

/** What makes a finding the one it is: no line, no column, no place in a list. */
export function print(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.widget, pathOf(finding), finding.message]);
}

function namelessPrint(finding: Finding): string {
  const message =
    finding.widget === null ? finding.message : finding.message.replaceAll(quoted(finding.widget), "*");
  return JSON.stringify([finding.rule, finding.widget === null, pathOf(finding), message]);
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
