import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { isObject, type Json, type JsonObject, member } from "../../src/flow/json.ts";

const FILE = new URL("./openapi/twilio_studio_v2.json", import.meta.url);
const DOCUMENT = withoutNullable(JSON.parse(readFileSync(FILE, "utf8")) as Json) as JsonObject;
const AJV = new Ajv({ strict: false, allErrors: true, schemas: [{ $id: "studio", ...DOCUMENT }] });
AJV.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
AJV.addFormat("uri", (text: string) => URL.canParse(text));
AJV.addFormat("uri-map", true);
AJV.addFormat("int64", true);

/** Every operation of Twilio's document: `GET /v2/Flows/{Sid}`. */
export const OPERATIONS: readonly string[] = Object.entries(DOCUMENT.paths as JsonObject).flatMap(
  ([path, item]) => Object.keys(item as JsonObject).map((method) => `${method.toUpperCase()} ${path}`),
);

/** What is wrong with an answer by Twilio's own document: broken schemas, and properties that are left out. */
export function faultsOf(operation: string, status: number, body: Json): string[] {
  const [method = "", path = ""] = operation.split(" ");
  const responses = member(member(member(DOCUMENT.paths, path), method.toLowerCase()), "responses");
  const response = member(responses, String(status));
  if (response === undefined) return [`${operation} has no answer ${status}`];
  const schema = member(member(member(response, "content"), "application/json"), "schema");
  if (schema === undefined) return body === null || body === "" ? [] : ["an answer where none is due"];
  const check = compiled(operation, status, path, method.toLowerCase());
  const wrong = check(body) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  return [...wrong, ...leftOut(schema, body, "")];
}

function compiled(operation: string, status: number, path: string, method: string): ValidateFunction {
  const pointer = [
    "paths",
    path,
    method,
    "responses",
    String(status),
    "content",
    "application/json",
    "schema",
  ]
    .map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/");
  const found = AJV.getSchema(`studio#/${pointer}`);
  if (found === undefined) throw new Error(`No schema for ${operation}`);
  return found;
}

/** The document asks for no property, the real API sends them all. */
function leftOut(schema: Json, body: Json, at: string): string[] {
  const reference = member(schema, "$ref");
  const target = typeof reference === "string" ? followed(reference) : schema;
  const items = member(target, "items");
  if (Array.isArray(body))
    return items === undefined ? [] : body.flatMap((one) => leftOut(items, one, `${at}[]`));
  const properties = member(target, "properties");
  if (!isObject(body) || !isObject(properties)) return [];
  return Object.entries(properties).flatMap(([key, inner]) => {
    const value = member(body, key);
    return value === undefined ? [`${at}.${key} is left out`] : leftOut(inner, value, `${at}.${key}`);
  });
}

function followed(reference: string): Json | undefined {
  return member(member(DOCUMENT.components, "schemas"), reference.slice(reference.lastIndexOf("/") + 1));
}

/** OpenAPI 3.0's `nullable` in JSON Schema's words. */
function withoutNullable(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (!isObject(value)) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, withoutNullable(v)]),
  );
  return nullable === true && typeof rest.type === "string" ? { ...rest, type: [rest.type, "null"] } : rest;
}
