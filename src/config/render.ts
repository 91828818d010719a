import { isObject, type Json, type JsonObject } from "../flow/json.ts";
import { type Pointer, pointerOf, type Segment } from "../flow/pointer.ts";
import type { Rendering, Replacement } from "./rendering.ts";
import { kindOfSid } from "./sids.ts";
import { DEFINITION, type Members, PLAIN, type Walk } from "./untouched.ts";

/** A SID that no resource covers: in the target account it means nothing, or something else. */
export interface Unmapped {
  readonly pointer: Pointer;
  readonly value: string;
  /** What it stands for: `workflow`, `account`. */
  readonly kind: string;
}

/** A definition as it must read in the target, with whatever kept it from being complete. */
export interface Rendered {
  readonly definition: JsonObject;
  /**
   * Keys of the flows whose SID in the target is not known yet, in the order of their first use, the flow's own
   * among them. `${flow:key}` stands in their place: no value of Twilio's can look like that.
   */
  readonly pending: readonly string[];
  readonly unmapped: readonly Unmapped[];
  /** `${flow:key}` that names no flow; it is left as it is. */
  readonly unknownFlows: ReadonlyArray<{ readonly pointer: Pointer; readonly key: string }>;
}

/**
 * Renders a definition, one pass over its string values. Never touched: names of widgets and of parameters, `type`,
 * `event`, `next`, `initial_state`, keys. The structure stays, so that every pointer means the same before and
 * after. The given definition is not changed; what needs no change is shared with it.
 */
export function render(definition: JsonObject, rendering: Rendering): Rendered {
  const pass = new Pass(rendering);
  const rendered = pass.members(definition, [], DEFINITION);
  return {
    definition: rendered,
    pending: [...pass.pending],
    unmapped: pass.unmapped,
    unknownFlows: pass.unknownFlows,
  };
}

class Pass {
  readonly pending = new Set<string>();
  readonly unmapped: Unmapped[] = [];
  readonly unknownFlows: Array<{ pointer: Pointer; key: string }> = [];
  private readonly told = new Set<string>();
  private readonly rendering: Rendering;

  constructor(rendering: Rendering) {
    this.rendering = rendering;
  }

  /** The object itself when nothing in it changes. */
  members(object: JsonObject, path: Segment[], walks: Members): JsonObject {
    let out: JsonObject | null = null;
    for (const key of Object.keys(object)) {
      const value = object[key] ?? null;
      path.push(key);
      const rendered = this.value(value, path, walks.get(key) ?? PLAIN);
      path.pop();
      if (rendered === value) continue;
      out ??= { ...object };
      // The copy has this member of its own already, so that even `__proto__` is assigned to it.
      out[key] = rendered;
    }
    return out ?? object;
  }

  private value(value: Json, path: Segment[], walk: Walk): Json {
    if (typeof value === "string") return walk === "fixed" ? value : this.text(value, path);
    const members = walk === "fixed" ? PLAIN : walk;
    if (Array.isArray(value)) return this.items(value, path, members);
    if (isObject(value)) return this.members(value, path, members);
    return value;
  }

  private items(list: Json[], path: Segment[], members: Members): Json[] {
    let out: Json[] | null = null;
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index] ?? null;
      path.push(index);
      const rendered = this.value(item, path, members);
      path.pop();
      if (rendered === item) continue;
      out ??= [...list];
      out[index] = rendered;
    }
    return out ?? list;
  }

  private text(text: string, path: readonly Segment[]): string {
    return text.replace(this.rendering.pattern, (whole: string, key: string | undefined, loose: unknown) => {
      if (key !== undefined) return this.flow(key, whole, path);
      const replacement = typeof loose === "string" ? undefined : this.rendering.replacements.get(whole);
      if (replacement !== undefined) return this.put(replacement);
      this.leave(whole, path);
      return whole;
    });
  }

  private flow(key: string, whole: string, path: readonly Segment[]): string {
    const replacement = this.rendering.flows.get(key);
    if (replacement !== undefined) return this.put(replacement);
    this.unknownFlows.push({ pointer: pointerOf(path), key });
    return whole;
  }

  private put(replacement: Replacement): string {
    if (replacement.kind === "text") return replacement.text;
    this.pending.add(replacement.key);
    return `\${flow:${replacement.key}}`;
  }

  private leave(sid: string, path: readonly Segment[]): void {
    const kind = kindOfSid(sid);
    if (kind === null || this.rendering.targets.has(sid)) return;
    const pointer = pointerOf(path);
    const place = `${sid} ${pointer}`;
    if (this.told.has(place)) return;
    this.told.add(place);
    this.unmapped.push({ pointer, value: sid, kind });
  }
}
