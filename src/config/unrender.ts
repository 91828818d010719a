import { counterparts, inOrderOf } from "../flow/alignment.ts";
import { canonicalDefinition } from "../flow/canonical.ts";
import { canonicalText } from "../flow/canonical-text.ts";
import { isObject, type Json, type JsonObject, member, setMember, stringMember } from "../flow/json.ts";
import { type Pointer, pointerOf, type Segment } from "../flow/pointer.ts";
import type { Configuration } from "./configuration.ts";
import { Inverse } from "./inverse.ts";
import { render } from "./render.ts";
import type { Rendering } from "./rendering.ts";
import { DEFINITION, type Members, PLAIN, type Walk } from "./untouched.ts";

/** Why a value of the target cannot be taken back into the file. */
export interface Refusal {
  readonly message: string;
  readonly widget: string | null;
  /** The place in the file, or the nearest that it has. */
  readonly pointer: Pointer;
}

/** What the file has to say so that it renders to what is live; of no use where anything was refused. */
export interface Unrendered {
  readonly definition: JsonObject;
  readonly refusals: readonly Refusal[];
}

/**
 * The inverse of `render`: the definition that a flow file has to hold so that it renders to `live`.
 * What renders as it is live stays as the file has it, order and `${flow:key}` included. In what is new every value
 * of the target becomes the source's; what does not map back to exactly one is refused. Where nothing is refused,
 * the definition renders to `live`, layout included. `file` is what the file holds now; null where there is none.
 */
export function unrender(
  live: JsonObject,
  file: JsonObject | null,
  configuration: Pick<Configuration, "source" | "target" | "flows" | "resources">,
  rendering: Rendering,
): Unrendered {
  const pass = new Pass(rendering, new Inverse(configuration, rendering, file), configuration.source.name);
  const old = file === null ? null : { source: file, rendered: render(file, rendering).definition, path: [] };
  const definition = pass.definition(live, old);
  const refusals = [...pass.refusals.values()];
  if (refusals.length > 0) return { definition, refusals };
  if (saying(render(definition, rendering).definition) === saying(live)) return { definition, refusals };
  const message =
    "What is live cannot be written into the file so that it renders to the same again. Change the file by hand.";
  return { definition, refusals: [{ message, widget: null, pointer: pointerOf([]) }] };
}

/** A value of the file, what it renders to, and where it stands. */
interface Old {
  readonly source: Json;
  readonly rendered: Json;
  readonly path: readonly Segment[];
}

/** Where the pass is: in which widget of live, and at which place of the file, or the nearest. */
interface Here {
  readonly widget: string | null;
  readonly path: readonly Segment[];
}

class Pass {
  /** By what they say and where, so that each is said once. */
  readonly refusals = new Map<string, Refusal>();
  private readonly rendering: Rendering;
  private readonly inverse: Inverse;
  private readonly source: string;

  constructor(rendering: Rendering, inverse: Inverse, source: string) {
    this.rendering = rendering;
    this.inverse = inverse;
    this.source = source;
  }

  definition(live: JsonObject, old: Old | null): JsonObject {
    const out: JsonObject = {};
    const here = { widget: null, path: [] };
    for (const [key, value] of Object.entries(live)) {
      const walk = DEFINITION.get(key) ?? PLAIN;
      const was = within(old, key);
      const states = key === "states" && Array.isArray(value);
      setMember(out, key, states ? this.states(value, was, walk) : this.value(value, was, walk, here));
    }
    // An editor's key: it is no part of the flow, and Twilio need not have kept it.
    const schema = member(old?.source, "$schema");
    if (schema !== undefined) setMember(out, "$schema", schema);
    return out;
  }

  private states(live: readonly Json[], old: Old | null, walk: Walk): Json[] {
    const pairs = counterparts(live, listOf(old?.rendered), sayingOfState);
    const restored = live.map((state, at) => {
      const was = itemOf(old, pairs[at] ?? null);
      if (was !== null && sayingOfState(state) === sayingOfState(was.rendered)) return was.source;
      const here = { widget: stringMember(state, "name") ?? null, path: old?.path ?? [] };
      return withTransitionsInOrder(this.value(state, was, walk, here), was?.source);
    });
    return inOrderOf(restored, listOf(old?.source));
  }

  private value(live: Json, old: Old | null, walk: Walk, around: Here): Json {
    if (old !== null && canonicalText(live) === canonicalText(old.rendered)) return old.source;
    const here = { ...around, path: old?.path ?? around.path };
    if (typeof live === "string") return walk === "fixed" ? live : this.text(live, here);
    const members = walk === "fixed" ? PLAIN : walk;
    if (Array.isArray(live)) {
      const pairs = counterparts(live, listOf(old?.rendered), canonicalText);
      return live.map((item, at) => this.value(item, itemOf(old, pairs[at] ?? null), members, here));
    }
    return isObject(live) ? this.members(live, old, members, here) : live;
  }

  private members(live: JsonObject, old: Old | null, walks: Members, here: Here): JsonObject {
    const out: JsonObject = {};
    for (const [key, value] of Object.entries(live)) {
      setMember(out, key, this.value(value, within(old, key), walks.get(key) ?? PLAIN, here));
    }
    return out;
  }

  private text(live: string, here: Here): string {
    let doubtful = false;
    const text = live.replace(
      this.inverse.pattern,
      (whole: string, key: string | undefined, loose: unknown) => {
        if (key !== undefined) return whole;
        const origin = this.inverse.originOf(whole, typeof loose === "string");
        if (origin.kind === "known") return origin.text;
        doubtful = true;
        this.refuse(origin.message, here);
        return whole;
      },
    );
    if (doubtful || member(render({ text }, this.rendering).definition, "text") === live) return text;
    const message = `A text that is live here would be another one when it is published from the file: a value of ${this.source}, or a \${flow:key}, stands in it. Correct it in the Console, then pull again.`;
    this.refuse(message, here);
    return text;
  }

  private refuse(message: string, { widget, path }: Here): void {
    const pointer = pointerOf(path);
    this.refusals.set(`${pointer} ${widget} ${message}`, { message, widget, pointer });
  }
}

function within(old: Old | null, key: string): Old | null {
  const source = member(old?.source, key);
  const rendered = member(old?.rendered, key);
  if (old === null || source === undefined || rendered === undefined) return null;
  return { source, rendered, path: [...old.path, key] };
}

function itemOf(old: Old | null, at: number | null): Old | null {
  const source = listOf(old?.source)[at ?? -1];
  const rendered = listOf(old?.rendered)[at ?? -1];
  if (old === null || at === null || source === undefined || rendered === undefined) return null;
  return { source, rendered, path: [...old.path, at] };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function withTransitionsInOrder(state: Json, was: Json | undefined): Json {
  const transitions = member(state, "transitions");
  const before = member(was, "transitions");
  if (!isObject(state) || !Array.isArray(transitions) || !Array.isArray(before)) return state;
  const out = { ...state };
  out.transitions = inOrderOf(transitions, before);
  return out;
}

/** What a definition says, layout included: equal for two that publish the same. */
function saying(definition: JsonObject): string {
  return canonicalText(canonicalDefinition(definition, { layout: true }));
}

function sayingOfState(state: Json): string {
  return saying({ states: [state] });
}
