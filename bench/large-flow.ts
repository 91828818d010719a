import { render } from "../src/config/render.ts";
import { renderingOf } from "../src/config/rendering.ts";
import { zeroConfiguration } from "../src/config/zero.ts";
import { compareDefinitions } from "../src/diff/compare.ts";
import { isDefinition } from "../src/flow/definition.ts";
import { digestOf } from "../src/flow/digest.ts";
import { readJsonText } from "../src/flow/text.ts";
import { fileOf, sampleFlow } from "./sample-flow.ts";

/** Reads, renders, digests and compares one large flow, cold, as a run of the action does; prints the milliseconds. */
const WIDGETS = 2000;
const bytes = fileOf(sampleFlow(WIDGETS, { every: 20 }));
const value = (dev: string, production: string) => ({
  written: production,
  values: new Map([
    ["dev", { written: dev, value: dev }],
    ["production", { written: production, value: production }],
  ]),
});
const configuration = {
  ...zeroConfiguration(["flows/large.json"], { environment: null }),
  source: { name: "dev", account: null, onDrift: null, create: true },
  target: { name: "production", account: null, onDrift: null, create: true },
  resources: [
    { name: "host", ...value("orders-1234-dev.twil.io", "orders-9876.twil.io") },
    { name: "workflow", ...value(`WW${"2".repeat(32)}`, `WW${"3".repeat(32)}`) },
  ],
};

const live = render(sampleFlow(WIDGETS), renderingOf(configuration, new Map())).definition;

const started = performance.now();
const text = readJsonText(bytes);
if (!isDefinition(text.value)) throw new Error(`The sample cannot be read: ${text.faults[0]?.message}`);
const { definition } = render(text.value, renderingOf(configuration, new Map()));
const differs = digestOf(definition) !== digestOf(live);
const changes = compareDefinitions(live, definition);
const milliseconds = performance.now() - started;
if (!differs || changes.length < WIDGETS / 80) throw new Error(`Only ${changes.length} changes were found.`);
process.stdout.write(JSON.stringify({ milliseconds, changes: changes.length, bytes: bytes.length }));
