import type { Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

const github = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema);

/** What a page holds when GitHub has parsed and sanitised its Markdown. */
export interface Rendered {
  /** The elements in order, with where links and images lead. */
  readonly elements: readonly { tag: string; to: string | null }[];
  /** Texts outside of code, where GitHub looks for mentions, references, addresses and shortcodes. */
  readonly prose: readonly string[];
  readonly code: readonly string[];
}

/** Reads Markdown as GitHub does: GFM, HTML and GitHub's own list of what may stay. */
export function rendered(markdown: string): Rendered {
  const tree: Root = github.runSync(github.parse(markdown));
  const elements: { tag: string; to: string | null }[] = [];
  const prose: string[] = [];
  const code: string[] = [];
  visit(tree, (node) => {
    if (node.type === "text") prose.push(node.value);
    if (node.type !== "element") return undefined;
    const { href, src } = node.properties;
    elements.push({ tag: node.tagName, to: String(href ?? src ?? "") || null });
    if (node.tagName !== "code") return undefined;
    visit(node, "text", (text) => {
      code.push(text.value);
    });
    return SKIP;
  });
  return { elements, prose, code };
}

/** What GitHub would still make of the text: https://docs.github.com, "Autolinked references and URLs". */
const AFTERWARDS: ReadonlyMap<string, RegExp> = new Map([
  ["mention", /(?<![\w/])@[a-z0-9]/i],
  ["reference", /#\d|\bgh-\d/i],
  ["advisory", /\b(?:ghsa|cve)-/i],
  ["commit", /(?<!\w)[0-9a-f]{7,40}(?!\w)/i],
  ["address", /\bwww\.|\b(?:https?|ftp):\/\/|[\w.+-]@[\w-]+\./i],
  ["shortcode", /:[\w+-]+:/],
  ["mathematics", /\$[^\s$].*\$/],
  ["direction", /[\u202a-\u202e\u2066\u2067\u200e\u200f\u061c]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  ["control character", /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/],
]);

/** What GitHub would make of the texts outside of code, after the Markdown is gone. */
export function madeAfterwards({ prose }: Rendered): string[] {
  return prose.flatMap((text) =>
    [...AFTERWARDS].filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`),
  );
}
