import type { Finding } from "../check/finding.ts";
import type { Configuration, FlowEntry } from "../config/configuration.ts";
import { type Rendered, render } from "../config/render.ts";
import { renderingOf } from "../config/rendering.ts";
import { isDefinition } from "../flow/definition.ts";
import { digestOf } from "../flow/digest.ts";
import type { JsonObject } from "../flow/json.ts";
import type { JsonText } from "../flow/text.ts";
import type { DesiredFlow } from "../plan/flow-facts.ts";
import type { Sources } from "./sources.ts";

/** One flow of one commit as it reads in the environment. */
export interface RenderedFlow {
  readonly entry: FlowEntry;
  readonly text: JsonText | null;
  readonly rendered: Rendered | null;
}

/** Renders every flow of a commit. `sids` are those of the target account, by the flow's key. */
export function renderAll(sources: Sources, sids: ReadonlyMap<string, string>): Map<string, RenderedFlow> {
  const rendering = renderingOf(sources.configuration, sids);
  return new Map(
    sources.configuration.flows.map((entry) => {
      const text = sources.texts.get(entry.file) ?? null;
      const definition = definitionOf(text);
      return [
        entry.key,
        { entry, text, rendered: definition === null ? null : render(definition, rendering) },
      ];
    }),
  );
}

function definitionOf(text: JsonText | null): JsonObject | null {
  return isDefinition(text?.value) ? text.value : null;
}

/** One commit's configuration and its flows. */
export interface RenderedCommit {
  readonly configuration: Configuration;
  readonly flows: ReadonlyMap<string, RenderedFlow>;
}

/** The keys of the flows in which base and head differ; all of them where there is no base. */
export function touchedIn(head: RenderedCommit, base: RenderedCommit | null): Set<string> {
  const touched = [...head.flows].filter(([key, flow]) => {
    const before = base?.flows.get(key) ?? null;
    return base === null || isTouched(flow, before, head.configuration, base.configuration);
  });
  return new Set(touched.map(([key]) => key));
}

/** What a run looks at: the flows of `keys`, and which of them the event touches. */
export interface Scope {
  readonly keys: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
}

/** The flows in scope as head wants them, beside what the base has; those that are gone come last. */
export function desireAll(
  head: RenderedCommit,
  base: RenderedCommit | null,
  scope: Scope,
  findings: ReadonlyMap<string, readonly Finding[]>,
  isThere: (file: string) => boolean,
): DesiredFlow[] {
  const wanted = [...head.flows].flatMap(([key, flow]) => {
    if (!scope.keys.has(key)) return [];
    return [desiredOf(flow, base?.flows.get(key) ?? null, scope.touched.has(key), findings)];
  });
  const gone = [...(base?.flows.values() ?? [])].filter(
    ({ entry, text }) => text !== null && !head.flows.has(entry.key) && !isThere(entry.file),
  );
  return [...wanted, ...gone.map(goneOf)];
}

function desiredOf(
  { entry, text, rendered }: RenderedFlow,
  before: RenderedFlow | null,
  touched: boolean,
  findings: ReadonlyMap<string, readonly Finding[]>,
): DesiredFlow {
  const { key, file, name } = entry;
  const settled = rendered !== null && rendered.pending.length === 0;
  return {
    key,
    file,
    name,
    gone: false,
    text,
    definition: rendered?.definition ?? null,
    digest: settled ? digestOf(rendered.definition) : null,
    pending: rendered?.pending ?? [],
    touched,
    base: before?.rendered?.definition ?? null,
    findings: findings.get(key) ?? [],
  };
}

function goneOf({ entry, rendered }: RenderedFlow): DesiredFlow {
  const { key, file, name } = entry;
  return {
    key,
    file,
    name,
    gone: true,
    text: null,
    definition: null,
    digest: null,
    pending: [],
    touched: true,
    base: rendered?.definition ?? null,
    findings: [],
  };
}

/** Base and head differ in rendered definition, layout included, or in name or SID. */
function isTouched(
  { entry, text, rendered }: RenderedFlow,
  before: RenderedFlow | null,
  head: Configuration,
  base: Configuration,
): boolean {
  if (before === null || before.entry.name !== entry.name) return true;
  if (before.entry.sids.get(base.target.name) !== entry.sids.get(head.target.name)) return true;
  if (rendered === null || before.rendered === null) return text?.text !== before.text?.text;
  if (rendered.definition === before.rendered.definition) return false;
  return (
    digestOf(rendered.definition, { layout: true }) !== digestOf(before.rendered.definition, { layout: true })
  );
}
