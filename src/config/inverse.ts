import type { Json, JsonObject } from "../flow/json.ts";
import type { Configuration } from "./configuration.ts";
import { patternOf, type Rendering } from "./rendering.ts";
import { kindOfSid } from "./sids.ts";

/** What a token of the target was in the file; `message` says why that cannot be told, and what to do. */
export type Origin =
  | { readonly kind: "known"; readonly text: string }
  | { readonly kind: "refused"; readonly message: string };

/** A value of the source, and what the configuration calls it. */
interface Way {
  readonly text: string;
  readonly name: string;
}

/** A rendering the other way round. */
export class Inverse {
  /** Matches as the rendering's does: `${flow:key}` (group 1), a token, or a SID that is none (group 2). */
  readonly pattern: RegExp;
  private readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** The keys of the flows that the target has, by their SIDs. */
  private readonly keys: ReadonlyMap<string, string>;
  private readonly rendering: Rendering;
  private readonly names: { readonly source: string; readonly target: string };
  /** Keys that the file names as `${flow:key}`, and tokens of the target that it holds as they are. */
  private readonly written = new Set<string>();
  private readonly literals = new Set<string>();

  /** The inverse of a configuration's rendering, for a flow file that holds `file` now. */
  constructor(
    configuration: Pick<Configuration, "source" | "target" | "flows" | "resources">,
    rendering: Rendering,
    file: JsonObject | null,
  ) {
    this.rendering = rendering;
    this.names = { source: configuration.source.name, target: configuration.target.name };
    this.ways = waysOf(configuration, rendering);
    this.keys = new Map(
      [...rendering.flows].flatMap(([key, to]) => (to.kind === "text" ? [[to.text, key]] : [])),
    );
    this.pattern = patternOf([...this.ways.keys(), ...this.keys.keys()], true);
    if (file !== null) this.look(file);
  }

  /** What `token` of the target was in the file. A loose one is no token that rendering could have made. */
  originOf(token: string, loose: boolean): Origin {
    const key = loose ? undefined : this.keys.get(token);
    const { source, target } = this.names;
    if (key !== undefined && this.written.has(key)) return known(`\${flow:${key}}`);
    if (source === target) return known(token);
    const ways = loose ? [] : (this.ways.get(token) ?? []);
    const [way, other] = ways;
    const shown = JSON.stringify(token);
    if (way !== undefined && other !== undefined) {
      const names = ways.map(({ name }) => name).join(" and ");
      const message = `${shown} is ${names} in ${target}: which of them is meant cannot be told.`;
      return refused(`${message} Make this edit in the file by hand.`);
    }
    if (way !== undefined && this.literals.has(token) && way.text !== token) {
      const message = `${shown} is what ${way.name} becomes in ${target}, and the file holds it as it is too: which of the two is meant cannot be told.`;
      return refused(`${message} Make this edit in the file by hand.`);
    }
    if (way !== undefined) return known(way.text);
    if (key !== undefined) return known(`\${flow:${key}}`);
    return this.unknown(token, shown);
  }

  private unknown(token: string, shown: string): Origin {
    const kind = kindOfSid(token);
    const { source, target } = this.names;
    if (kind === null || this.literals.has(token)) return known(token);
    const article = /^[aeiou]/i.test(kind) ? "an" : "a";
    const message = `${shown} is ${article} ${kind} of ${target}, and the configuration does not say what it is in ${source}.`;
    return refused(`${message} Add it under resources with its value for each environment, then pull again.`);
  }

  private look(value: Json): void {
    if (typeof value === "string") {
      for (const [whole, key] of value.matchAll(this.pattern)) {
        if (key !== undefined) this.written.add(key);
        else if (!this.rendering.replacements.has(whole)) this.literals.add(whole);
      }
    } else if (typeof value === "object" && value !== null) {
      for (const inner of Object.values(value)) this.look(inner);
    }
  }
}

/** The values of the source that become each value of the target. */
function waysOf(
  { source, flows, resources }: Pick<Configuration, "source" | "flows" | "resources">,
  { replacements }: Rendering,
): Map<string, Way[]> {
  const names = new Map<string, string>();
  for (const { key, sids } of flows) names.set(sids.get(source.name) ?? "", `the flow ${key}`);
  for (const { name, values } of resources) names.set(values.get(source.name)?.value ?? "", name);
  const ways = new Map<string, Way[]>();
  for (const [text, to] of replacements) {
    if (to.kind !== "text" || to.text === "") continue;
    const way = { text, name: names.get(text) ?? text };
    ways.set(to.text, [...(ways.get(to.text) ?? []), way]);
  }
  return ways;
}

function known(text: string): Origin {
  return { kind: "known", text };
}

function refused(message: string): Origin {
  return { kind: "refused", message };
}
