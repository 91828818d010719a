import { type Segment, segmentsOf } from "../flow/pointer.ts";
import { suggestion } from "./nearest.ts";
import { nameOf, type Problems } from "./problems.ts";
import validate, { type SchemaError } from "./schema.cjs";
import type { YamlText } from "./yaml-text.ts";

/** Reports whatever in the text has not the shape that `schema/flowgate.schema.json` describes. */
export function checkShape(text: YamlText, problems: Problems): void {
  if (text.value === undefined || validate(text.value)) return;
  const order = (error: SchemaError) => (error.keyword === "type" ? 0 : 1);
  for (const error of (validate.errors ?? []).toSorted((a, b) => order(a) - order(b))) {
    const path = segmentsOf(error.instancePath);
    const shape = SHAPES.get(error.keyword);
    // The pattern inside `propertyNames` is told by `propertyNames` itself.
    if (shape !== undefined && error.propertyName === undefined) shape(error, path, text, problems);
  }
}

type Shape = (error: SchemaError, path: readonly Segment[], text: YamlText, problems: Problems) => void;

/** The value is not of the kind that is expected; says why where a reader of YAML may wonder. */
const expected: Shape = (error, path, text, problems) => {
  const { errorMessage, type, enum: choices } = error.parentSchema;
  // The inside of `anyOf` says less than what holds it.
  if (errorMessage === undefined) return;
  const source = text.sourceOf(path);
  let hint = "";
  if (type === "string" && source !== null && error.data !== null) {
    hint = ` Put it in quotes: ${JSON.stringify(source)}.`;
  } else if (typeof error.data === "string") {
    hint = error.data.includes("${")
      ? ` \${NAME} stands for an environment variable only in values of resources and environments.`
      : suggestion(error.data, choices ?? error.parentSchema.anyOf?.[0]?.enum ?? [], null);
  }
  problems.atValue(path, `${nameOf(path)}: ${errorMessage}${hint}`);
};

/** By ajv's keyword; what is not here (`if`, the inside of `anyOf`) is told by another error of the same value. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["type", expected],
  ["pattern", expected],
  ["enum", expected],
  ["anyOf", expected],
  [
    "minProperties",
    (_error, path, _text, problems) =>
      problems.atValue(path, `${nameOf(path)} is empty. Fill it or leave it out.`),
  ],
  [
    "required",
    (error, path, _text, problems) => {
      const key = String(error.params.missingProperty);
      problems.atValue([...path, key], `${nameOf(path)} has no ${JSON.stringify(key)}.`);
    },
  ],
  [
    "additionalProperties",
    (error, path, _text, problems) => {
      const key = String(error.params.additionalProperty);
      const known = Object.keys(error.parentSchema.properties ?? {});
      const where = path.length === 0 ? "" : ` in ${nameOf(path)}`;
      problems.atKey(
        [...path, key],
        `Unknown key ${JSON.stringify(key)}${where}.${suggestion(key, known, "Known keys")}`,
      );
    },
  ],
  [
    "propertyNames",
    (error, path, _text, problems) => {
      const key = String(error.params.propertyName);
      const wanted = error.parentSchema.propertyNames?.errorMessage ?? "";
      problems.atKey([...path, key], `The name ${JSON.stringify(key)} cannot be used. ${wanted}`);
    },
  ],
]);
