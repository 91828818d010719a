import type { JsonObject } from "../flow/json.ts";
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
 * moves in the list, and when the widget is renamed: with `sides` by what the widget holds, without them by a
 * finding of the same rule at the same property that says the same of another widget.
 */
export function withOrigins(
  findings: readonly Finding[],
  base: readonly Finding[],
  sides: Sides | null = null,
): Finding[] {
  const renamed = sides === null ? new Map<string, string>() : renamedWidgets(sides.base, sides.head);
  const left = new Multiset(base.map((finding) => print(withNewNames(finding, renamed))));
  const known = new Set(findings.filter((finding) => left.take(print(finding))));
  if (sides === null) {
    const taken = new Multiset([...known].map((finding) => print(finding)));
    const others = base.filter((finding) => !taken.take(print(finding)));
    const nameless = new Multiset(others.map(namelessPrint));
    for (const finding of findings) {
      if (!known.has(finding) && finding.widget !== null && nameless.take(namelessPrint(finding)))
        known.add(finding);
    }
  }
  return findings.map((finding) => ({ ...finding, origin: known.has(finding) ? "existing" : "new" }));
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
