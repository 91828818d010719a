import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, type YAMLError } from "yaml";
import { isObject, type Json, type JsonObject, member, setMember } from "../flow/json.ts";
import { Lines, type Place } from "../flow/place.ts";
import { type Pointer, pointerOf, type Segment } from "../flow/pointer.ts";

const LIMITS = {
  /** A thousand flows take about 200 KB. In UTF-16 units. */
  length: 1024 * 1024,
  /** Values with all aliases expanded. */
  values: 200_000,
} as const;

/** A fault of the text itself, before it means anything. */
export interface YamlFault {
  readonly message: string;
  readonly pointer: Pointer;
  readonly place: Place;
}

/** A YAML text with the place of everything in it. */
export interface YamlText {
  /** The one document as a JSON value; undefined when there is none, or none that can be read safely. */
  readonly value: Json | undefined;
  readonly faults: readonly YamlFault[];
  /**
   * The members of the map at `path` in the order in which they are written, which an object does not keep: it has
   * keys that look like numbers first. None where there is no map.
   */
  entriesOf(path: readonly Segment[]): ReadonlyArray<readonly [string, Json]>;
  /** Where the value at `path` begins; its nearest existing ancestor's place when it is missing. */
  placeOf(path: readonly Segment[]): Place;
  /** Where the key of the member at `path` begins; the place of the value when it has no key. */
  keyPlaceOf(path: readonly Segment[]): Place;
  /** The text of a scalar that is no string, as it is written; null for everything else. */
  sourceOf(path: readonly Segment[]): string | null;
}

/** A value's place in the text, and those of its members. */
interface Mark {
  readonly key: number;
  readonly value: number;
  readonly source: string | null;
  readonly children: ReadonlyMap<string, Mark>;
}

interface Converted {
  readonly value: Json;
  readonly mark: Mark;
  /** How many values it is made of, with every alias expanded. */
  readonly size: number;
}

/**
 * Reads a text as one document of YAML 1.2 (core schema) with positions. Takes a byte order mark and CRLF.
 * Duplicate keys, keys that are no scalars, unknown tags and aliases, aliases that expand without measure and
 * a second document are faults.
 */
export function readYamlText(written: string): YamlText {
  const text = written.startsWith("\uFEFF") ? written.slice(1) : written;
  const lines = new Lines(text);
  const refuse = (message: string, offset: number) =>
    new ReadYaml(lines, undefined, [{ message, pointer: pointerOf([]), place: lines.at(offset) }]);
  if (text.length > LIMITS.length) {
    return refuse(`The configuration is longer than ${LIMITS.length} characters.`, 0);
  }
  const documents = parseAllDocuments(text, {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    // Found below in linear time, with the path of the key.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [first, second] = documents;
  if (first === undefined || first.contents === null) return refuse("The configuration is empty.", 0);
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  if (errors.length > 0) {
    const faults = errors.map((error) => ({
      message: sentenceOf(error, text),
      pointer: pointerOf([]),
      place: lines.at(error.pos[0]),
    }));
    // What follows the first fault of a line is its echo.
    const firsts = faults.filter((fault, n) => faults[n - 1]?.place.line !== fault.place.line);
    return new ReadYaml(lines, undefined, firsts);
  }
  if (second !== undefined) {
    return refuse("A second YAML document begins here; the configuration is one.", second.range[0]);
  }
  const reader = new NodeReader(lines, text);
  const root = reader.convert(first.contents, [], first.contents.range[0]);
  if (root.size > LIMITS.values) {
    return refuse(
      `The configuration has more than ${LIMITS.values} values when its aliases are expanded.`,
      0,
    );
  }
  return new ReadYaml(lines, root, reader.faults);
}

class ReadYaml implements YamlText {
  readonly value: Json | undefined;
  readonly faults: readonly YamlFault[];
  private readonly lines: Lines;
  private readonly root: Mark | undefined;

  constructor(lines: Lines, root: Converted | undefined, faults: readonly YamlFault[]) {
    this.lines = lines;
    this.value = root?.value;
    this.root = root?.mark;
    this.faults = faults;
  }

  entriesOf(path: readonly Segment[]): ReadonlyArray<readonly [string, Json]> {
    let value = this.value;
    for (const segment of path)
      value = Array.isArray(value) ? value[Number(segment)] : member(value, String(segment));
    if (!isObject(value)) return [];
    const object = value;
    return [...(this.find(path).mark?.children.keys() ?? [])].map((key) => [
      key,
      member(object, key) ?? null,
    ]);
  }

  placeOf(path: readonly Segment[]): Place {
    return this.lines.at(this.find(path).mark?.value ?? 0);
  }

  keyPlaceOf(path: readonly Segment[]): Place {
    const { mark, exact } = this.find(path);
    return this.lines.at((exact ? mark?.key : mark?.value) ?? 0);
  }

  sourceOf(path: readonly Segment[]): string | null {
    const { mark, exact } = this.find(path);
    return exact ? (mark?.source ?? null) : null;
  }

  private find(path: readonly Segment[]): { mark: Mark | undefined; exact: boolean } {
    let mark = this.root;
    for (const segment of path) {
      const child = mark?.children.get(String(segment));
      if (child === undefined) return { mark, exact: false };
      mark = child;
    }
    return { mark, exact: true };
  }
}

class NodeReader {
  readonly faults: YamlFault[] = [];
  private readonly lines: Lines;
  private readonly text: string;
  /** Entered when its node is read to the end, so that no alias can hold itself. */
  private readonly anchors = new Map<string, Converted>();

  constructor(lines: Lines, text: string) {
    this.lines = lines;
    this.text = text;
  }

  /** `key` is the offset of the node's key, or of what stands for it. */
  convert(node: Node | null, path: readonly Segment[], key: number): Converted {
    if (node === null) return leaf(null, key, key, null);
    const value = node.range?.[0] ?? key;
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target !== undefined) return { ...target, mark: { ...target.mark, key } };
      this.fault(`No anchor &${node.source} stands before this alias.`, path, value);
      return leaf(null, key, value, null);
    }
    const converted = this.convertContent(node, path, key, value);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
      this.anchors.set(node.anchor, converted);
    }
    return converted;
  }

  private convertContent(node: Node, path: readonly Segment[], key: number, value: number): Converted {
    if (isMap(node)) return this.convertMap(node.items, path, key, value);
    if (isSeq(node)) {
      const children = new Map<string, Mark>();
      let size = 1;
      const list = node.items.map((item, index) => {
        const child = this.convert(item as Node | null, [...path, index], (item as Node).range?.[0] ?? value);
        children.set(String(index), child.mark);
        size += child.size;
        return child.value;
      });
      return { value: list, mark: { key, value, source: null, children }, size };
    }
    if (!isScalar(node)) return leaf(null, key, value, null);
    if (typeof node.value === "string") return leaf(node.value, key, value, null);
    return leaf(node.value as Json, key, value, this.text.slice(value, node.range?.[1]));
  }

  private convertMap(
    pairs: ReadonlyArray<{ key: unknown; value: unknown }>,
    path: readonly Segment[],
    key: number,
    value: number,
  ): Converted {
    const object: JsonObject = {};
    const children = new Map<string, Mark>();
    let size = 1;
    for (const pair of pairs) {
      const start = (pair.key as Node | null)?.range?.[0] ?? value;
      if (!isScalar(pair.key)) {
        this.fault("A key is a text; this one is a list, a map or an alias.", path, start);
        continue;
      }
      const name = typeof pair.key.value === "string" ? pair.key.value : (pair.key.source ?? "");
      const here = [...path, name];
      const child = this.convert(pair.value as Node | null, here, start);
      if (children.has(name)) {
        this.fault(`The key ${JSON.stringify(name)} stands here a second time.`, here, start);
        continue;
      }
      setMember(object, name, child.value);
      children.set(name, child.mark);
      size += child.size;
    }
    return { value: object, mark: { key, value, source: null, children }, size };
  }

  private fault(message: string, path: readonly Segment[], offset: number): void {
    this.faults.push({ message, pointer: pointerOf(path), place: this.lines.at(offset) });
  }
}

const NONE: ReadonlyMap<string, Mark> = new Map();

function leaf(value: Json, key: number, offset: number, source: string | null): Converted {
  return { value, mark: { key, value: offset, source, children: NONE }, size: 1 };
}

function sentenceOf(error: YAMLError, text: string): string {
  if (error.code === "TAG_RESOLVE_FAILED") {
    return `The tag ${text.slice(error.pos[0], error.pos[1])} has no meaning here; leave it out.`;
  }
  if (error.code === "RESOURCE_EXHAUSTION") return "The configuration is nested too deep.";
  const said = error.message.replace(/[.\s]*$/, "");
  const hint = standsInFlowMap(text, error.pos[0]) ? " Put the value with ${ in quotes." : "";
  return `This is not valid YAML: ${said}.${hint}`;
}

/** `{ dev: ${NAME} }` opens a second map: the commonest fault of such a line. */
function standsInFlowMap(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
  return /\{.*[:\s]\$\{/.test(line);
}
