import { isDeepStrictEqual } from "node:util";
import { render } from "../../src/config/render.ts";
import { renderingOf } from "../../src/config/rendering.ts";
import { zeroConfiguration } from "../../src/config/zero.ts";
import { isDefinition, readDefinition } from "../../src/flow/definition.ts";
import { digestOf } from "../../src/flow/digest.ts";
import { graphOf } from "../../src/flow/graph.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { readJsonText } from "../../src/flow/text.ts";
import { disguised } from "./disguise.ts";
import type { RealFile } from "./folder.ts";
import { checkPositions } from "./positions.ts";

/** What one file had to show; `faults` is empty where all of it holds. */
export interface FileResult {
  readonly widgets: number;
  readonly positions: number;
  readonly faults: readonly string[];
}

/** Reads one real file in every way that must not change what it says. */
export function checkFile(file: RealFile, digest: string | undefined, random: () => number): FileResult {
  const faults: string[] = [];
  const expect = (holds: boolean, what: string) => {
    if (!holds) faults.push(`${file.path}: ${what}`);
  };
  const text = readJsonText(file.bytes);
  expect(text.text === file.bytes.toString("utf8").replace(/^\uFEFF/, ""), "its text is not kept");
  const definition = text.value;
  if (!isDefinition(definition))
    return { widgets: 0, positions: 0, faults: [`${file.path}: it is read as no flow`] };
  const own = digestOf(definition);
  expect(own === digest, `its digest is ${own}, and DIGESTS.tsv says ${digest}`);
  let positions = 0;
  for (const [how, bytes] of writings(definition, file.bytes)) {
    const again = readJsonText(bytes);
    expect(again.faults.length === text.faults.length || how !== "as it is", `${how}: it has other faults`);
    expect(isDeepStrictEqual(again.value, definition), `${how}: it reads as something else`);
    expect(isDefinition(again.value) && digestOf(again.value) === own, `${how}: its digest is another`);
    const { right, wrong } = checkPositions(again);
    positions += right;
    expect(wrong === null, `${how}: ${wrong}`);
  }
  const other = disguised(definition, random);
  expect(!isDeepStrictEqual(Object.keys(other), Object.keys(definition)), "the disguise changes nothing");
  expect(digestOf(other) === own, "with other key order and default keys its digest is another");
  expect(isDeepStrictEqual(rendered(definition), definition), "rendering for its own environment changes it");
  const read = readDefinition(definition);
  graphOf(read);
  return { widgets: read.widgets.length, positions, faults };
}

function writings(definition: JsonObject, bytes: Buffer): Array<readonly [string, Buffer]> {
  const pretty = JSON.stringify(definition, null, 2);
  return [
    ["as it is", bytes],
    ["in one line", Buffer.from(JSON.stringify(definition))],
    ["with tabs", Buffer.from(JSON.stringify(definition, null, "\t"))],
    ["with a BOM and CRLF", Buffer.from(`\uFEFF${pretty.replaceAll("\n", "\r\n")}`)],
  ];
}

const ITSELF = renderingOf(zeroConfiguration(["flow.json"], { environment: null }), new Map());

function rendered(definition: JsonObject): JsonObject {
  return render(definition, ITSELF).definition;
}
