import ts from "typescript";

/**
 * The text of a program without its comments: what is run stays as it was written, to be reviewed, at four fifths
 * of the size. A comment that ends a line leaves the line's end, since `return /* … *\/ x` may mean two things.
 */
export function withoutComments(program: string): string {
  const comments = new Map<number, number>();
  const collect = (ranges: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end } of ranges ?? []) comments.set(pos, end);
  };
  const visit = (node: ts.Node): void => {
    collect(ts.getLeadingCommentRanges(program, node.pos));
    collect(ts.getTrailingCommentRanges(program, node.end));
    ts.forEachChild(node, visit);
  };
  visit(parsed(program));
  let out = "";
  let at = 0;
  for (const [start, end] of [...comments].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    out += program.slice(at, start) + (program.slice(start, end).includes("\n") ? "\n" : " ");
    at = end;
  }
  return out + program.slice(at);
}

/** The program without empty lines and spaces at the ends of lines, indented by tabs: what stands inside of texts stays. */
export function tightened(program: string): string {
  const texts: [start: number, end: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) {
      if (program.slice(node.pos, node.end).includes("\n")) texts.push([node.getStart(), node.end]);
    } else ts.forEachChild(node, visit);
  };
  visit(parsed(program));
  let text = 0;
  return program.replace(/(?<=\n)[ \t]*\r?\n|[ \t]+(?=\r?\n)|(?<=\n) {2,}/g, (found, at: number) => {
    while (text < texts.length && (texts[text]?.[1] ?? 0) <= at) text += 1;
    if ((texts[text]?.[0] ?? Number.POSITIVE_INFINITY) <= at) return found;
    return /^ {2,}$/.test(found) && !/[\r\n]/.test(program[at + found.length] ?? "\n")
      ? "\t".repeat(found.length >> 1)
      : "";
  });
}

/** Every character beyond ASCII as an escape: the engine reads such a text at half the memory and twice the speed. */
export function inAscii(program: string): string {
  return program.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The program with one `require` for all of Node's own modules: a bundle makes one for each, which takes its time. */
export function withOneRequire(program: string): string {
  const made = "__WEBPACK_EXTERNAL_createRequire(import.meta.url)";
  const [imports = "", ...lines] = program.split("\n");
  if (!imports.includes("__WEBPACK_EXTERNAL_createRequire")) return program;
  const rest = lines.join("\n").replaceAll(made, "__WEBPACK_EXTERNAL_require");
  return `${imports}\nconst __WEBPACK_EXTERNAL_require = ${made};\n${rest}`;
}

function parsed(program: string): ts.SourceFile {
  return ts.createSourceFile("bundle.js", program, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
}
