import type { Configuration, FlowEntry } from "../config/configuration.ts";
import { type Rendered, render } from "../config/render.ts";
import { type Rendering, renderingOf } from "../config/rendering.ts";
import { isSameDefinition } from "../flow/canonical.ts";
import { isDefinition } from "../flow/definition.ts";
import { type Digest, digestOf } from "../flow/digest.ts";
import type { JsonText } from "../flow/text.ts";
import type { DesiredFlow } from "../plan/flow-facts.ts";
import { inTurns } from "../turns.ts";
import type { Sources } from "./sources.ts";

/** One flow of one commit as it reads in the environment. */
export interface RenderedFlow {
  readonly entry: FlowEntry;
  readonly text: JsonText | null;
  readonly rendered: Rendered | null;
  /** Of the rendered definition, SIDs that are not known yet standing as they are written. */
  readonly digest: Digest | null;
}

/** The flows of a commit, each rendered when it is first asked for. `sids` are those of the target account, by the flow's key. */
export function renderAll(sources: Sources, sids: ReadonlyMap<string, string>): Map<string, RenderedFlow> {
  const rendering = renderingOf(sources.configuration, sids);
  return new Map(
    sources.configuration.flows.map((entry) => {
      const text = sources.texts.get(entry.file) ?? null;
      return [entry.key, new FlowOnDemand(entry, text, rendering)];
    }),
  );
}

class FlowOnDemand implements RenderedFlow {
  readonly entry: FlowEntry;
  readonly text: JsonText | null;
  readonly #rendering: Rendering;
  #made: { readonly rendered: Rendered | null } | undefined;
  #digest: Digest | undefined;

  constructor(entry: FlowEntry, text: JsonText | null, rendering: Rendering) {
    this.entry = entry;
    this.text = text;
    this.#rendering = rendering;
  }

  get rendered(): Rendered | null {
    this.#made ??= { rendered: this.#render() };
    return this.#made.rendered;
  }

  get digest(): Digest | null {
    if (this.rendered === null) return null;
    this.#digest ??= digestOf(this.rendered.definition);
    return this.#digest;
  }

  #render(): Rendered | null {
    const value = this.text?.value;
    return isDefinition(value) ? render(value, this.#rendering) : null;
  }
}

/** One commit's configuration and its flows. */
export interface RenderedCommit {
  readonly configuration: Configuration;
  readonly flows: ReadonlyMap<string, RenderedFlow>;
}

/**
 * What a flow of head was in the base: what has its key, else what has its file and whose key is gone. Undefined for one
 * that is new.
 */
export function earlierOf(
  { key, file }: FlowEntry,
  head: RenderedCommit,
  base: RenderedCommit | null,
): RenderedFlow | undefined {
  if (base === null || base.flows.has(key)) return base?.flows.get(key);
  return [...base.flows.values()].find(({ entry }) => entry.file === file && !head.flows.has(entry.key));
}

/** The keys of the flows in which base and head differ; all of them where there is no base. */
export async function touchedIn(head: RenderedCommit, base: RenderedCommit | null): Promise<Set<string>> {
  if (base === null) return new Set(head.flows.keys());
  if (base.flows === head.flows) return new Set();
  const alike = readsOf(head.configuration) === readsOf(base.configuration);
  // One text under one configuration reads the same: most flows need not be rendered to be told untouched.
  const open = [...head.flows].filter(([, { entry, text }]) => {
    const before = earlierOf(entry, head, base);
    return !alike || before === undefined || before.text !== text;
  });
  const touched = await inTurns(open, ([key, flow]) =>
    isTouched(flow, earlierOf(flow.entry, head, base) ?? null, head.configuration, base.configuration)
      ? [key]
      : [],
  );
  return new Set(touched.flat());
}

/** Everything in a configuration that decides how its files read, and which flows of the account they are. */
function readsOf({ source, target, flows, resources }: Configuration): string {
  return JSON.stringify([
    [source.name, target.name, target.account],
    flows.map(({ key, file, name, sids }) => [key, file, name, [...sids]]),
    resources.map(({ name, values }) => [name, [...values]]),
  ]);
}

/** Everything in a configuration that decides what is a finding. */
export function rulesOf({ rules, flowRules, ignore }: Configuration): string {
  const perFlow = [...flowRules].map(([key, levels]) => [key, [...levels]]);
  return JSON.stringify([[...rules], perFlow, ignore.map(({ rule, flow, widget }) => [rule, flow, widget])]);
}

/** What a run looks at: the flows of `keys`, and which of them the event touches. */
export interface Scope {
  readonly keys: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
}

/** The flows in scope as head wants them, beside what the base has; those that are gone come last. */
export async function desireAll(
  head: RenderedCommit,
  base: RenderedCommit | null,
  scope: Scope,
  isThere: (file: string) => boolean,
): Promise<DesiredFlow[]> {
  const inScope = [...head.flows].filter(([key]) => scope.keys.has(key));
  const wanted = await inTurns(inScope, ([key, flow]) =>
    desiredOf(flow, earlierOf(flow.entry, head, base) ?? null, scope.touched.has(key)),
  );
  const gone = [...(base?.flows.values() ?? [])].filter(
    ({ entry, text }) => text !== null && !head.flows.has(entry.key) && !isThere(entry.file),
  );
  return [...wanted, ...gone.map(goneOf)];
}

function desiredOf(flow: RenderedFlow, before: RenderedFlow | null, touched: boolean): DesiredFlow {
  const { entry, text, rendered } = flow;
  const { key, file, name } = entry;
  const settled = rendered !== null && rendered.pending.length === 0;
  return {
    key,
    file,
    name,
    gone: false,
    text,
    definition: rendered?.definition ?? null,
    // Made when it is asked for: Twilio is asked about the definition before that.
    get digest() {
      return settled ? flow.digest : null;
    },
    pending: rendered?.pending ?? [],
    touched,
    base: before?.rendered?.definition ?? null,
    formerName: before === null || before.entry.name === name ? null : before.entry.name,
    findings: [],
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
    formerName: null,
    findings: [],
  };
}

/** Base and head differ in rendered definition, layout included, or in name or SID. */
function isTouched(
  flow: RenderedFlow,
  before: RenderedFlow | null,
  head: Configuration,
  base: Configuration,
): boolean {
  const { entry, text, rendered } = flow;
  if (before === null || before.entry.name !== entry.name) return true;
  if (before.entry.sids.get(base.target.name) !== entry.sids.get(head.target.name)) return true;
  if (rendered === null || before.rendered === null) return text?.text !== before.text?.text;
  return !isSameDefinition(rendered.definition, before.rendered.definition, { layout: true });
}
