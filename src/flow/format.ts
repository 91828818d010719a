import { type Node, parseTree } from "jsonc-parser";

/** What stands in an object of a definition, as far as the order of its keys is known. */
interface Shape {
  /** The keys that the Console writes first, in its order; others follow as they stand. */
  readonly keys: readonly string[];
  /** The shape of what stands under a key, or of the items of its list. */
  readonly members: ReadonlyMap<string, Shape>;
}

const OFFSET: Shape = { keys: ["x", "y"], members: new Map() };
const PROPERTIES: Shape = { keys: [], members: new Map([["offset", OFFSET]]) };
const STATE: Shape = {
  keys: ["name", "type", "transitions", "properties"],
  members: new Map([["properties", PROPERTIES]]),
};
const DEFINITION: Shape = {
  keys: ["description", "states", "initial_state", "flags"],
  members: new Map([["states", STATE]]),
};

const INDENT = "  ";

/**
 * A flow file in its steady form: two spaces, the Console's order of keys, LF, a newline at the end, no byte order
 * mark. Every name and value stays as it is written, and lists keep their order, so the digest is the same, layout
 * included. Takes the text of a definition that can be read (`readJsonText` without a fault of syntax).
 */
export function formatted(text: string): string {
  const root = parseTree(text.replace(/^\uFEFF/, ""));
  if (root === undefined) throw new Error("This is no JSON text.");
  return `${new Printer(text.replace(/^\uFEFF/, "")).value(root, "", DEFINITION)}\n`;
}

class Printer {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  value(node: Node, indent: string, shape: Shape | undefined): string {
    const children = node.children ?? [];
    if (node.type === "array") {
      const items = children.map((item) => this.value(item, indent + INDENT, shape));
      return block("[", items, "]", indent);
    }
    if (node.type !== "object") return this.raw(node);
    const members = inOrder(children, shape).map(({ children: [key, value] = [] }) => {
      if (key === undefined || value === undefined) return "";
      return `${this.raw(key)}: ${this.value(value, indent + INDENT, shape?.members.get(String(key.value)))}`;
    });
    return block("{", members, "}", indent);
  }

  private raw({ offset, length }: Node): string {
    return this.text.slice(offset, offset + length);
  }
}

function block(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return `${open}${close}`;
  const inner = `\n${indent}${INDENT}`;
  return `${open}${inner}${lines.join(`,${inner}`)}\n${indent}${close}`;
}

/** Keys that stand twice keep their order: the last one goes on counting. */
function inOrder(members: readonly Node[], shape: Shape | undefined): Node[] {
  const keys = shape?.keys ?? [];
  const rank = (node: Node) => {
    const place = keys.indexOf(String(node.children?.[0]?.value));
    return place < 0 ? keys.length : place;
  };
  return members.toSorted((a, b) => rank(a) - rank(b));
}
