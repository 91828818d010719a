import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../src/config/parse.ts";
import { render } from "../../src/config/render.ts";
import { renderingOf } from "../../src/config/rendering.ts";
import { isDefinition } from "../../src/flow/definition.ts";
import { readJsonText } from "../../src/flow/text.ts";
import { filesLike, textOf } from "./repository.ts";

const CONFIGURATIONS = filesLike("examples/**/flowgate.yml");
const FLOWS = filesLike("examples/**/flows/*.json");

function definitionAt(path: string) {
  const text = readJsonText(Buffer.from(textOf(path)));
  expect(text.faults).toEqual([]);
  if (!isDefinition(text.value)) throw new Error(`${path} is no flow`);
  return text.value;
}

describe("the examples' configurations", () => {
  it.each(CONFIGURATIONS)("%s: renders its flows for each environment, with nothing left over", (path) => {
    const names = [...textOf(path).matchAll(/^ {2}(\w+): \{ account/gm)].map(([, name = ""]) => name);
    expect(names).not.toHaveLength(0);
    for (const environment of names) {
      const configuration = parseConfiguration(textOf(path), { path, environment, env: {} });
      for (const flow of configuration.flows) {
        const definition = definitionAt(join(dirname(path), flow.file));
        const { unmapped, pending, unknownFlows } = render(definition, renderingOf(configuration, new Map()));
        expect({ unmapped, pending, unknownFlows }).toEqual({ unmapped: [], pending: [], unknownFlows: [] });
      }
    }
  });
});

describe("the examples' flows", () => {
  it.each(FLOWS)("%s: leads from its trigger to every widget", (path) => {
    const { states } = definitionAt(path) as {
      states: { name: string; transitions: { next?: string }[] }[];
    } & object;
    const reached = new Set(states.flatMap((state) => state.transitions.flatMap(({ next }) => next ?? [])));
    expect(states.map(({ name }) => name).filter((name) => name !== "Trigger" && !reached.has(name))).toEqual(
      [],
    );
  });
});
