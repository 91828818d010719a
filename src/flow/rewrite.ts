import { getNodeValue, type Node, parseTree } from "jsonc-parser";
import { counterparts } from "./alignment.ts";
import { canonicalText } from "./canonical.ts";
import { isObject, type Json, type JsonObject, member } from "./json.ts";

/**
 * A JSON text that says `next`, written as its owner writes: what is the same stays as it stands, to the letter;
 * what is new takes the file's indentation, its line ends, its spaces and its way with letters beyond ASCII.
 * Keys keep the order of the text, new ones follow. Takes a text that can be read (`readJsonText` without a fault).
 */
export function rewritten(text: string, next: Json): string {
  const root = parseTree(text);
  if (root === undefined) throw new Error("This is no JSON text.");
  const { offset, length } = root;
  const body = new Rewriting(text, root).value(next, root, "");
  return text.slice(0, offset) + body + text.slice(offset + length);
}

/** The white space of one object or list: before its first item, between two, and before its end. */
interface Spacing {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly colon: string;
}

class Rewriting {
  private readonly text: string;
  /** Null in a text of one line. */
  private readonly lines: { readonly end: string; readonly indent: string } | null;
  private readonly colon: string;
  private readonly comma: string;
  private readonly ascii: boolean;

  constructor(text: string, root: Node) {
    this.text = text;
    const first = root.children?.[0];
    const before = first === undefined ? "" : text.slice(root.offset + 1, first.offset);
    const end = /\r\n|\n|\r/.exec(before)?.[0];
    this.lines = end === undefined ? null : { end, indent: lastLine(before) };
    const spacing = this.spacingOf(root);
    this.colon = spacing?.colon ?? ": ";
    this.comma = this.lines === null ? (spacing?.between ?? ",") : ",";
    this.ascii = /^\p{ASCII}*$/u.test(text) && /\\u[0-9a-fA-F]{4}/.test(text);
  }

  /** `indent` is what stands before the line that the value begins in. */
  value(next: Json, old: Node | undefined, indent: string): string {
    if (old !== undefined && same(next, old)) return this.raw(old);
    if (Array.isArray(next)) {
      const items = old?.type === "array" ? (old.children ?? []) : [];
      const pairs = counterparts(next, items.map(valueOf), canonicalText);
      const spacing = this.spacing(old?.type === "array" ? old : undefined, indent);
      const printed = next.map((item, at) => this.value(item, nodeAt(items, pairs[at]), lineOf(spacing, indent)));
      return enclosed("[", printed, "]", spacing);
    }
    if (isObject(next)) {
      const spacing = this.spacing(old?.type === "object" ? old : undefined, indent);
      const printed = keysOf(next, old).map((key) => {
        const value = this.value(member(next, key) ?? null, valueNode(old, key), lineOf(spacing, indent));
        return `${this.key(key, old)}${spacing.colon}${value}`;
      });
      return enclosed("{", printed, "}", spacing);
    }
    return this.quoted(next);
  }

  private key(key: string, old: Node | undefined): string {
    const node = propertyNode(old, key)?.children?.[0];
    return node === undefined ? this.quoted(key) : this.raw(node);
  }

  private quoted(value: Json): string {
    const written = JSON.stringify(value);
    if (!this.ascii) return written;
    return written.replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  }

  private raw({ offset, length }: Node): string {
    return this.text.slice(offset, offset + length);
  }

  /** The spacing of what stood there, else the file's own at this depth. */
  private spacing(old: Node | undefined, indent: string): Spacing {
    const own = old === undefined ? null : this.spacingOf(old);
    if (own !== null) return own;
    if (this.lines === null) return { open: "", between: this.comma, close: "", colon: this.colon };
    const inner = `${this.lines.end}${indent}${this.lines.indent}`;
    return { open: inner, between: `,${inner}`, close: `${this.lines.end}${indent}`, colon: this.colon };
  }

  private spacingOf(node: Node): Spacing | null {
    const [first, second] = node.children ?? [];
    const last = node.children?.at(-1);
    if (first === undefined || last === undefined) return null;
    const open = this.text.slice(node.offset + 1, first.offset);
    const close = this.text.slice(endOf(last), endOf(node) - 1);
    const between = second === undefined ? `,${open === "" ? "" : /[\r\n]/.test(open) ? open : " "}` : this.text.slice(endOf(first), second.offset);
    const [key, value] = first.type === "property" ? (first.children ?? []) : [];
    const colon = key && value ? this.text.slice(endOf(key), value.offset) : this.colon;
    return { open, between, close, colon };
  }
}

function same(next: Json, old: Node): boolean {
  return canonicalText(next) === canonicalText(valueOf(old));
}

/** As JSON.parse reads it: of two equal keys the last one counts, and `__proto__` is a key like any other. */
function valueOf(node: Node): Json {
  return node.type === "object" || node.type === "array" ? plain(node) : (getNodeValue(node) as Json);
}
