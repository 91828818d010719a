import type { Configuration, FlowEntry, Resource } from "../../src/config/configuration.ts";
import { type Rendered, render } from "../../src/config/render.ts";
import { renderingOf } from "../../src/config/rendering.ts";
import { type JsonObject, member } from "../../src/flow/json.ts";

type Routes = Pick<Configuration, "source" | "target" | "flows" | "resources">;

/** What rendering from `dev` to `production` needs: each value as source → target. */
export function routes(values: Readonly<Record<string, string>>, flows: readonly FlowEntry[] = []): Routes {
  const environment = (name: string) => ({ name, account: null, onDrift: null, create: true });
  const resources: Resource[] = Object.entries(values).map(([from, to], n) => ({
    name: `r${n}`,
    values: new Map([
      ["dev", { written: from, value: from }],
      ["production", { written: to, value: to }],
    ]),
  }));
  return { source: environment("dev"), target: environment("production"), flows, resources };
}

/** The same, into the environment that the files come from. */
export function atHome(configuration: Routes): Routes {
  return { ...configuration, target: configuration.source };
}

/** The same the other way round. */
export function back(configuration: Routes): Routes {
  return { ...configuration, source: configuration.target, target: configuration.source };
}

export function flow(key: string, sids: Readonly<Record<string, string>> = {}): FlowEntry {
  return { key, file: `${key}.json`, name: key, sids: new Map(Object.entries(sids)) };
}

/** A flow of one widget with these properties. */
export function flowWith(properties: JsonObject): JsonObject {
  return {
    description: "A flow",
    states: [
      { name: "Trigger", type: "trigger", transitions: [{ event: "incomingCall", next: "w" }], properties },
    ],
    initial_state: "Trigger",
    flags: { allow_concurrent_calls: true },
  };
}

export function rendered(
  definition: JsonObject,
  by: Routes,
  sids: Readonly<Record<string, string>> = {},
): Rendered {
  return render(definition, renderingOf(by, new Map(Object.entries(sids))));
}

/** What becomes of one text. */
export function textOf(text: string, by: Routes, sids: Readonly<Record<string, string>> = {}): unknown {
  const { definition } = rendered({ states: [], description: text }, by, sids);
  return member(definition, "description");
}
