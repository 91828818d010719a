import type { JsonObject } from "../../src/flow/json.ts";
import { sampleFlow } from "../sample-flow.ts";

/** Two files of one flow, as text: every way of comparing reads them anew and shares nothing with another. */
export interface Situation {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What a pull request may do to a flow of so many widgets, from the smallest edit to the largest. */
const EDITS: ReadonlyArray<readonly [what: string, edited: (widgets: number) => JsonObject]> = [
  ["one text edited", (widgets) => withOneText(sampleFlow(widgets))],
  ["one in 20 edited, one renamed", (widgets) => sampleFlow(widgets, { every: 5 })],
  ["one in 4 edited, one renamed", (widgets) => sampleFlow(widgets, { every: 1 })],
  ["all moved", (widgets) => moved(sampleFlow(widgets))],
  ["all renamed", (widgets) => renamed(sampleFlow(widgets))],
];

/** Every situation of a flow of `widgets` widgets. */
export function situationsOf(widgets: number): Situation[] {
  return EDITS.map(([what, edited]) => ({
    what: `${widgets} widgets, ${what}`,
    before: JSON.stringify(sampleFlow(widgets)),
    after: JSON.stringify(edited(widgets)),
  }));
}

function withOneText(definition: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(definition).replace("Sorry, that", "We are sorry, that")) as JsonObject;
}

/** Every widget at another place of the canvas. */
function moved(definition: JsonObject): JsonObject {
  const text = JSON.stringify(definition).replaceAll(/"x":(\d+)/g, (_, x: string) => `"x":${Number(x) + 40}`);
  return JSON.parse(text) as JsonObject;
}

/** Every widget under a new name, with the references that follow. */
function renamed(definition: JsonObject): JsonObject {
  const text = JSON.stringify(definition);
  return JSON.parse(text.replaceAll(/\b(menu|fetch|choice|sorry)_(\d+)\b/g, "renamed_$1_$2")) as JsonObject;
}
