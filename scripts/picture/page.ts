import type { Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

export type Theme = "light" | "dark";

const github = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema);

/** A page that shows Markdown as GitHub shows a comment: parsed and sanitised alike, in the colours of a theme. */
export function pageOf(markdown: string, theme: Theme): string {
  const tree: Root = github.runSync(github.parse(markdown));
  const { text, muted, border, back, head, link, code } = COLOURS[theme];
  return `<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box; } body { margin: 0; padding: min(16px, 3vw); background: ${back}; color: ${text};
  font: 14px/1.5 "DejaVu Sans", sans-serif, "Noto Color Emoji"; }
.comment { border: 1px solid ${border}; border-radius: 6px; }
.head { padding: 8px 16px; background: ${head}; border-bottom: 1px solid ${border}; border-radius: 6px 6px 0 0; color: ${muted}; }
.head b { color: ${text}; } .head i { border: 1px solid ${border}; border-radius: 2em; padding: 0 7px; font-size: 12px; font-style: normal; }
.body { padding: 16px; }
h2 { font-size: 1.5em; margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid ${border}; }
h3 { font-size: 1.25em; margin: 24px 0 16px; }
p, ul, table, details, pre { margin: 0 0 16px; } ul { padding-left: 2em; }
a { color: ${link}; text-decoration: none; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; } th, td { border: 1px solid ${border}; padding: 6px 13px; }
code { background: ${code}; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; }
pre { background: ${head}; border-radius: 6px; padding: 16px; overflow: hidden; } pre code { background: none; padding: 0; }
.mermaid { text-align: center; background: none; padding: 0; } .mermaid svg { max-width: 100%; } sub { color: ${muted}; }
</style><div class="comment"><div class="head"><b>github-actions</b> <i>bot</i> commented</div>
<div class="body">${htmlOf(tree)}</div></div>`;
}

const COLOURS = {
  light: {
    text: "#1f2328",
    muted: "#59636e",
    border: "#d1d9e0",
    back: "#ffffff",
    head: "#f6f8fa",
    link: "#0969da",
    code: "#818b981f",
  },
  dark: {
    text: "#f0f6fc",
    muted: "#9198a1",
    border: "#3d444d",
    back: "#0d1117",
    head: "#151b23",
    link: "#4493f8",
    code: "#656c7633",
  },
} as const;

const VOID = new Set(["br", "hr", "img", "input"]);

/** The HTML of a sanitised tree. A block of Mermaid becomes what its own script looks for. */
function htmlOf(node: Nodes): string {
  if (node.type === "text") return escaped(node.value);
  if (node.type === "root") return node.children.map(htmlOf).join("");
  if (node.type !== "element") return "";
  const inner = node.children.map(htmlOf).join("");
  if (inner.startsWith('<code class="language-mermaid">')) {
    return `<pre class="mermaid">${inner.replace(/^<code[^>]*>|<\/code>$/g, "")}</pre>`;
  }
  const attributes = Object.entries(node.properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(
      ([name, value]) =>
        ` ${attributeName(name)}="${escaped(Array.isArray(value) ? value.join(" ") : String(value))}"`,
    );
  const open = `<${node.tagName}${attributes.join("")}>`;
  return VOID.has(node.tagName) ? open : `${open}${inner}</${node.tagName}>`;
}

function attributeName(property: string): string {
  return property === "className" ? "class" : property.toLowerCase();
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
