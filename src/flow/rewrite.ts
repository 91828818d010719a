import { type Node, parseTree } from "jsonc-parser";
import { counterparts } from "./alignment.ts";
import { canonicalText } from "./canonical-text.ts";
import { isObject, type Json, type JsonObject, member } from "./json.ts";

/**
 * A JSON text that says `next`, written as its owner writes: what is the same stays as it stands, to the letter;
 * what is new takes the file's indentation, its line ends, its spaces and its way with letters beyond ASCII.
 * Keys keep the order of the text, new ones follow. Takes a text that can be read (`readJsonText` without a fault
 * of syntax).
 */
export function rewritten(text: string, next: Json): string {
  const root = parseTree(text);
  if (root === undefined) throw new Error("This is no JSON text.");
  const body = new Rewriting(text, root).value(next, root, "");
  return text.slice(0, root.offset) + body + text.slice(endOf(root));
}

/** The white space of one object or list, the commas and colons in it. */
interface Spacing {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly colon: string;
}

class Rewriting {
  private readonly text: string;
  /** How a new line begins; null in a text of one line. */
  private readonly lines: { readonly end: string; readonly indent: string } | null;
  private readonly root: Spacing;
  private readonly ascii: boolean;

  constructor(text: string, root: Node) {
    this.text = text;
    this.root = COMPACT;
    this.root = this.spacingOf(root) ?? COMPACT;
    const end = /\r\n|\n|\r/.exec(this.root.open)?.[0];
    this.lines = end === undefined ? null : { end, indent: lastLine(this.root.open) };
    this.ascii = !/[^\0-\x7f]/.test(text) && /\\u[0-9a-fA-F]{4}/.test(text);
  }

  /** `indent` stands before the line that the value begins in; null where what holds the value is one line itself. */
  value(next: Json, old: Node | null, indent: string | null): string {
    if (old !== null && canonicalText(next) === canonicalText(this.valueOf(old))) return this.raw(old);
    if (Array.isArray(next)) return this.list(next, old?.type === "array" ? old : null, indent);
    if (isObject(next)) return this.object(next, old?.type === "object" ? old : null, indent);
    return this.quoted(next);
  }

  private list(next: readonly Json[], old: Node | null, indent: string | null): string {
    const items = old?.children ?? [];
    const pairs = counterparts(
      next,
      items.map((item) => this.valueOf(item)),
      canonicalText,
    );
    const spacing = this.spacing(old, indent);
    const printed = next.map((item, at) =>
      this.value(item, items[pairs[at] ?? -1] ?? null, innerIndent(spacing)),
    );
    return enclosed("[", printed, "]", spacing);
  }

  private object(next: JsonObject, old: Node | null, indent: string | null): string {
    const stood = new Map((old?.children ?? []).map((property) => [keyOf(property), property]));
    const spacing = this.spacing(old, indent);
    const keys = [...stood.keys(), ...Object.keys(next).filter((key) => !stood.has(key))];
    const printed = keys.flatMap((key) => {
      const value = member(next, key);
      if (value === undefined) return [];
      const [name, was = null] = stood.get(key)?.children ?? [];
      const written = name === undefined ? this.quoted(key) : this.raw(name);
      return [`${written}${spacing.colon}${this.value(value, was, innerIndent(spacing))}`];
    });
    return enclosed("{", printed, "}", spacing);
  }

  private quoted(value: Json): string {
    const written = JSON.stringify(value);
    if (!this.ascii) return written;
    return written.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }

  private raw({ offset, length }: Node): string {
    return this.text.slice(offset, offset + length);
  }

  private valueOf(node: Node): Json {
    return JSON.parse(this.raw(node)) as Json;
  }

  /** The spacing of what stood there, else the file's own at this depth. */
  private spacing(old: Node | null, indent: string | null): Spacing {
    const own = old === null ? null : this.spacingOf(old);
    if (own !== null) return own;
    if (this.lines === null) return this.root;
    if (indent === null) return { ...COMPACT, between: ", ", colon: this.root.colon };
    const close = `${this.lines.end}${indent}`;
    const open = `${close}${this.lines.indent}`;
    return { open, between: `,${open}`, close, colon: this.root.colon };
  }

  /** Null where nothing stands in it that could show it. */
  private spacingOf(node: Node): Spacing | null {
    const [first, second] = node.children ?? [];
    const last = node.children?.at(-1);
    if (first === undefined || last === undefined) return null;
    const open = this.text.slice(node.offset + 1, first.offset);
    const alone = /[\r\n]/.test(open) ? `,${open}` : ", ";
    const [key, value] = first.type === "property" ? (first.children ?? []) : [];
    return {
      open,
      between: second === undefined ? alone : this.text.slice(endOf(first), second.offset),
      close: this.text.slice(endOf(last), endOf(node) - 1),
      colon: key && value ? this.text.slice(endOf(key), value.offset) : this.root.colon,
    };
  }
}

const COMPACT: Spacing = { open: "", between: ",", close: "", colon: ":" };

function enclosed(open: string, parts: readonly string[], close: string, spacing: Spacing): string {
  if (parts.length === 0) return `${open}${close}`;
  return `${open}${spacing.open}${parts.join(spacing.between)}${spacing.close}${close}`;
}

function innerIndent({ open }: Spacing): string | null {
  return /[\r\n]/.test(open) ? lastLine(open) : null;
}

function lastLine(space: string): string {
  return space.slice(Math.max(space.lastIndexOf("\n"), space.lastIndexOf("\r")) + 1);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}
